/** The pages that an operator answers for, by their address. */

import { dayOf } from '#shared/day.ts'
import type { Language } from '#shared/board/kinds.ts'
import type { Page } from '#server/door/frame.ts'
import { html, type Html } from '#server/door/html.ts'
import type { Desk } from '#server/sessions/desk.ts'
import { readOperator, readRetention } from '../settings.ts'
import { accessibilityPage } from './accessibility.ts'
import { dpiaPage } from './dpia.ts'
import { inLanguage, type Both } from './filled.ts'
import { renderPage, type CarePage } from './page.ts'
import { privacyPage } from './privacy.ts'
import { registerPage } from './register.ts'

export const carePages: Readonly<Record<string, CarePage>> = {
  privacy: privacyPage,
  toegankelijkheid: accessibilityPage,
  verwerkingsregister: registerPage,
  dpia: dpiaPage,
}

/** The page at an address of one step; null when there is none. */
export async function carePageAt(desk: Desk, step: string, language: Language): Promise<Page | null> {
  const page = Object.hasOwn(carePages, step) ? carePages[step] : undefined
  if (page === undefined) return null
  const filling = {
    operator: await readOperator(desk.register),
    retention: await readRetention(desk.register),
    today: dayOf(desk.now()),
  }
  const body = html`${renderPage(page, language, filling)}${ways(step, language)}`
  return { title: inLanguage(page.title, language), body, path: `/${step}` }
}

const about: Both = ['Over deze site', 'About this site']
const others: readonly (readonly [step: string, words: Both])[] = [
  ['', ['Naar het begin', 'To the start']],
  ['mijn-gegevens', ['Mijn gegevens', 'My data']],
  ['privacy', ['Privacy', 'Privacy']],
  ['toegankelijkheid', ['Toegankelijkheid', 'Accessibility']],
  ['verwerkingsregister', ['Verwerkingsregister', 'Register of processing']],
  ['dpia', ['DPIA', 'DPIA']],
]

/** Where one goes from here. */
function ways(here: string, language: Language): Html {
  return html`<nav aria-label="${inLanguage(about, language)}">
    ${others.map(([step, words]) =>
      step === here
        ? html`<b aria-current="page">${inLanguage(words, language)}</b>`
        : html`<a href="/${step}">${inLanguage(words, language)}</a>`,
    )}
  </nav>`
}

/** Where to tell of a weakness, as RFC 9116 asks; null as long as nobody said where. */
export async function securityText(desk: Desk): Promise<string | null> {
  const { contact } = await readOperator(desk.register)
  // One line each: what is not an address says nothing here.
  if (contact === '' || /\s/.test(contact)) return null
  const address = /^(https?:|mailto:)/.test(contact) ? contact : contact.includes('@') ? `mailto:${contact}` : null
  if (address === null) return null
  const expires = new Date(desk.now() + 180 * 86_400_000).toISOString()
  return `Contact: ${address}\nExpires: ${expires}\nPreferred-Languages: nl, en\n`
}
