/** The pages of `/terug/TOKEN`. They name nobody and no session: a program that looks ahead at links may read them. */

import type { Language } from '#shared/board/kinds.ts'
import type { Page } from './frame.ts'
import { html } from './html.ts'
import { sorryPage } from './plain-pages.ts'
import { say } from './words.ts'

export interface WayPage {
  readonly visit: string
  /** Whether this device is somebody else already where the link leads to. */
  readonly stays: boolean
}

export function wayPage(language: Language, { visit, stays }: WayPage): Page {
  const tell = say(language)
  const body = html`<h1>${tell('way.title')}</h1>
    <p class="lead">${tell('way.what')}</p>
    <p>${tell('way.before')}</p>
    ${stays && html`<p>${tell('way.stays')}</p>`}
    <form method="post">
      <input type="hidden" name="visit" value="${visit}" />
      <button class="btn">${tell('way.go')}</button>
    </form>`
  return { title: tell('way.title'), body, path: null }
}

export function goneWayPage(language: Language): Page {
  const tell = say(language)
  return sorryPage(language, tell('way.gone'), tell('way.gone.why'))
}

/** Who leads on this device would lose what they lead. */
export function leadingWayPage(language: Language): Page {
  const tell = say(language)
  return sorryPage(language, tell('way.leads'), tell('way.leads.why'))
}
