/** The pages of `/aanmelden/TOKEN`. To a program that looks ahead at links they name nobody. */

import type { Language } from '#shared/board/kinds.ts'
import type { Place } from '#shared/commands/back-commands.ts'
import { commonWords } from '#shared/language/common.ts'
import { firstWords } from '#shared/language/first.ts'
import { joinWords } from '#shared/language/join.ts'
import { problemWords } from '#shared/language/problems.ts'
import { sayer } from '#shared/language/say.ts'
import { signInMailWords } from '#shared/language/sign-in-mail.ts'
import type { Told } from '#server/sign-in/arriving.ts'
import type { Page } from './frame.ts'
import { html } from './html.ts'
import { sorryPage } from './plain-pages.ts'

const say = sayer({ ...firstWords, ...commonWords, ...problemWords, ...joinWords, ...signInMailWords })

/** What comes along is told to who holds this device alone: it goes by their cookie. */
export function linkPage(language: Language, visit: string, { along, stays }: Omit<Told, 'done'>): Page {
  const tell = say(language)
  const isSomebody = along.length > 0 || stays.length > 0
  const body = html`<div class="apart">
    <h1>${tell('link.title')}</h1>
    <p class="lead">${tell('link.what')}</p>
    <p>${tell('link.once')} ${tell('link.shared')}</p>
    ${isSomebody && html`<p>${tell('link.here')}</p>`} ${places(tell('link.along'), along)}
    ${places(tell('link.stays'), stays)}
    <form method="post">
      <input type="hidden" name="visit" value="${visit}" />
      <button class="btn">${tell('link.go')}</button>
    </form>
  </div>`
  return { title: tell('link.title'), body, path: null }
}

const places = (title: string, all: readonly Place[]) =>
  all.length > 0 &&
  html`<p>${title}</p>
    <ul>
      ${all.map(({ subject }) => html`<li>${subject}</li>`)}
    </ul>`

export function confirmPage(language: Language): Page {
  const tell = say(language)
  const body = html`<h1>${tell('confirm.title')}</h1>
    <p class="lead">${tell('confirm.what')}</p>
    <form method="post"><button class="btn">${tell('confirm.go')}</button></form>`
  return { title: tell('confirm.title'), body, path: null }
}

export function confirmedPage(language: Language): Page {
  const tell = say(language)
  const body = html`<h1>${tell('confirm.done')}</h1>
    <p class="lead">${tell('confirm.done.why')}</p>
    <a class="btn" href="/mijn-gegevens">${tell('link.to-mine')}</a>`
  return { title: tell('confirm.done'), body, path: null }
}

export function notConfirmedPage(language: Language): Page {
  const tell = say(language)
  return sorryPage(language, tell('confirm.not'), tell('confirm.not.why'))
}

export function goneLinkPage(language: Language): Page {
  const tell = say(language)
  const body = html`<h1>${tell('link.gone')}</h1>
    <p class="lead" role="alert">${tell('link.gone.why')}</p>
    <a class="btn" href="/aanmelden">${tell('link.to-sign-in')}</a>`
  return { title: tell('link.gone'), body, path: null }
}

/** Who leads on this device would lose what they lead. */
export function leadingLinkPage(language: Language): Page {
  const tell = say(language)
  return sorryPage(language, tell('link.leads'), tell('link.leads.why'))
}

export function alreadyMePage(language: Language): Page {
  const tell = say(language)
  return sorryPage(language, tell('link.me'), tell('link.me.why'))
}
