/** The small pages: type a code, become coordinator, and that something did not work. */

import type { Language } from '#shared/board/kinds.ts'
import type { ProblemCode } from '#shared/commands/problem.ts'
import { leaderAs } from '#shared/language/sayer.ts'
import type { Atelier } from '#server/store/ports.ts'
import { alert, type Page } from './frame.ts'
import { html, Html } from './html.ts'
import { say } from './words.ts'

export function codePage(language: Language, typed: string, wrong: string | null): Page {
  const tell = say(language)
  const body = html`<h1>${tell('code.title')}</h1>
    ${alert(wrong)}
    <form action="/j">
      <label class="q" for="code">${tell('code.label')}</label>
      <p class="hint" id="hint">${tell('code.hint')}</p>
      <input
        class="inp codes"
        id="code"
        name="code"
        maxlength="64"
        required
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        enterkeyhint="go"
        aria-describedby="${wrong !== null && 'bad '}hint"
        ${wrong !== null && new Html('aria-invalid="true"')}
        value="${typed}"
      /><button class="btn">${tell('code.go')}</button>
    </form>`
  return { title: tell('code.title'), body, path: '/j' }
}

/** One button, so that a program that looks ahead at links does not use the link up. */
export function keyPage(language: Language): Page {
  const tell = say(language)
  const body = html`<h1>${tell('key.title')}</h1>
    <p class="lead">${tell('key.what')}</p>
    <form method="post"><button class="btn">${tell('key.go')}</button></form>`
  return { title: tell('key.title'), body, path: null }
}

/** Of one atelier: what leads it there is called as that atelier calls it. */
export function leaderKeyPage(language: Language, { title, leaderWord }: Pick<Atelier, 'title' | 'leaderWord'>): Page {
  const tell = say(language)
  const leader = leaderWord || tell('key.leader')
  const body = html`<h1>${tell('key.leads', { title })}</h1>
    <p class="lead">${tell('key.leads.what', { leader })}</p>
    <form method="post"><button class="btn">${tell('key.leads.go')}</button></form>`
  return { title: tell('key.leads', { title }), body, path: null }
}

export function goneKeyPage(language: Language): Page {
  const tell = say(language)
  return sorryPage(language, tell('key.gone'), tell('key.gone.why'))
}

/** The door is closed for now: the same address again is all that one needs. */
export function shutPage(language: Language, path: string, leaderWord: string): Page {
  const tell = say(language)
  const body = html`<h1>${tell('join.shut')}</h1>
    <p class="lead" role="alert">${tell('join.shut.why', leaderAs(leaderWord))}</p>
    <a class="btn" href="${path}">${tell('join.shut.again')}</a>`
  return { title: tell('join.shut'), body, path }
}

export function putOutPage(language: Language, leaderWord: string): Page {
  const tell = say(language)
  return sorryPage(language, tell('join.put-out'), tell('join.put-out.why', leaderAs(leaderWord)))
}

export function problemPage(language: Language, code: ProblemCode): Page {
  const tell = say(language)
  return code === 'not-found'
    ? sorryPage(language, tell('page.nowhere'), tell('page.nowhere.why'))
    : sorryPage(language, tell('page.sorry'), tell(`problem.${code}`))
}

export function sorryPage(language: Language, title: string, why: string): Page {
  const body = html`<h1>${title}</h1>
    <p class="lead" role="alert">${why}</p>
    <a class="btn" href="/">${say(language)('page.home')}</a>`
  return { title, body, path: null }
}
