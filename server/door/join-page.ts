/** The page one lands on from a QR: who and what it is, a name if you like, and one button. */

import type { Person } from '#shared/board/schema.ts'
import type { Language } from '#shared/board/kinds.ts'
import { leaderAs } from '#shared/language/sayer.ts'
import { colourOf, initials } from '#shared/session/faces.ts'
import type { Entrance } from '#server/sessions/joining.ts'
import type { Atelier } from '#server/store/ports.ts'
import { alert, type Page } from './frame.ts'
import { html, Html } from './html.ts'
import { say, type Say } from './words.ts'

export interface JoinPage {
  readonly entrance: Entrance
  readonly atelier: Atelier
  readonly people: readonly Person[]
  readonly path: string
  /** Sent along with the form, so that sending it twice is sending it once. */
  readonly visit: string
  readonly typed: { readonly name: string; readonly perspective: string }
  /** What is wrong with what was typed. */
  readonly wrong: { readonly sentence: string; readonly field: 'name' | null } | null
}

export function joinPage(view: JoinPage, language: Language): Page {
  const { entrance, atelier, path } = view
  const { session, invitation } = entrance
  const tell = say(language)
  const named = /^(leer)?atelier\b/i.test(atelier.title)
    ? atelier.title
    : tell('join.atelier', { title: atelier.title })
  const asWhat = tell(`join.as.${invitation.role}`, leaderAs(atelier.leaderWord))
  const body = html`<h1 lang="${session.language}">${session.subject}</h1>
    <p class="lead">${tell('join.where', { atelier: named, n: session.number })} ${asWhat}</p>
    ${invitation.role === 'beamer' ? screenForm(view, tell) : personForm(view, tell)}`
  return { title: session.subject, body, path }
}

/** The computer at the projector has no name and no perspective: one press, and it shows the room. */
function screenForm({ visit, wrong }: JoinPage, tell: Say): Html {
  return html`${alert(wrong?.sentence ?? null)}
    <form method="post">
      <input type="hidden" name="visit" value="${visit}" />
      <button class="btn">${tell('join.go.beamer')}</button>
    </form>
    <p class="priv">${lock}<span>${tell('join.privacy.beamer')}</span></p>`
}

function personForm({ entrance, people, visit, typed, wrong }: JoinPage, tell: Say): Html {
  const { session } = entrance
  const badName = wrong?.field === 'name'
  return html`${who(people, tell)}${alert(wrong?.sentence ?? null)}
    <form method="post">
      <input type="hidden" name="visit" value="${visit}" />
      <label class="q" for="name">${tell('join.name')}</label>
      <p class="hint" id="hint">${tell('join.name.hint')}</p>
      <input
        class="inp"
        id="name"
        name="name"
        maxlength="60"
        autocomplete="name"
        autocapitalize="words"
        spellcheck="false"
        enterkeyhint="go"
        aria-describedby="${badName ? 'bad ' : ''}hint"
        ${badName && new Html('aria-invalid="true"')}
        value="${typed.name}"
      />
      <fieldset>
        <legend class="q">${tell('join.perspective')}</legend>
        <div class="chips" lang="${session.language}">
          ${session.perspectives.map((perspective) => chip(perspective, perspective === typed.perspective))}
        </div>
      </fieldset>
      <button class="btn">${tell('join.go')}</button>
    </form>
    <p class="priv">${lock}<span>${tell('join.privacy')}</span></p>`
}

function chip(perspective: string, on: boolean): Html {
  return html`<label class="chip"
    ><input type="radio" name="perspective" value="${perspective}" ${on && 'checked'} /><span
      >${perspective}</span
    ></label
  >`
}

function who(people: readonly Person[], tell: Say): Html {
  const here = people.filter(({ role }) => role !== 'observer')
  const faces = here.filter(({ name }) => name !== '').slice(0, 4)
  const sentence = here.length === 0 ? tell('join.first') : tell('join.here', { n: here.length })
  return html`<div class="who">
    ${faces.length > 0 && html`<div class="stack" aria-hidden="true">${faces.map(({ id, name }) => html`<span class="av a${colourOf(id)}">${initials(name)}</span>`)}</div>`}${sentence}
  </div>`
}

const lock = new Html(
  '<svg width="18" height="18" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 017 0v3"/></svg>',
)
