/** A sentence of ours with what the operator filled in, and a mark where that lacks. */

import type { Language } from '#shared/board/kinds.ts'
import type { Operator, Retention } from '#shared/commands/care-commands.ts'
import { html, type Html } from '#server/door/html.ts'

/** The same in Dutch and in English, side by side. */
export type Both = readonly [nl: string, en: string]

/** What fills the places: what the operator said, how many days things are kept, and today. */
export interface Filling {
  readonly operator: Operator
  readonly retention: Retention
  readonly today: string
}

export const inLanguage = ([nl, en]: Both, language: Language): string => (language === 'nl' ? nl : en)

const missing: Both = ['nog in te vullen', 'to be filled in']

/** What was not filled in yet says so, so that nobody takes a gap for an answer. */
export function filled(words: string, language: Language, { operator, retention, today }: Filling): Html {
  const values: Readonly<Record<string, string>> = {
    ...operator,
    ...Object.fromEntries(Object.entries(retention).map(([layer, days]) => [layer, `${days}`])),
    accessibilityTested: dayInWords(operator.accessibilityTested, language),
    today: dayInWords(today, language),
  }
  const parts = words.split(/\{(\w+)\}/)
  return html`${parts.map((part, at) => {
    if (at % 2 === 0) return html`${part}`
    const value = values[part] ?? ''
    return value === '' ? html`<mark>${inLanguage(missing, language)}</mark>` : reachable(value)
  })}`
}

/** An address alone can be followed. */
function reachable(value: string): Html {
  if (/^https?:\/\/\S+$/.test(value)) return html`<a href="${value}">${value}</a>`
  return /^[^\s@:]+@[^\s@]+\.[^\s@]+$/.test(value) ? html`<a href="mailto:${value}">${value}</a>` : html`${value}`
}

function dayInWords(day: string, language: Language): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return day
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB'
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T12:00Z`))
}
