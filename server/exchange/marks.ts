/** What every export carries: which session, of when, what people agreed to, and that it is confidential. */

import type { ArchivedSession } from '#shared/archive/archived.ts'
import type { Language } from '#shared/board/kinds.ts'
import { say } from './say.ts'

export interface Marks {
  readonly day: string
  readonly confidential: string
  readonly audience: string
  readonly edition: string
  readonly consent: string
  /** In one line, for the foot of a page. */
  readonly line: string
}

/** In the session’s own language, as all around its words is. */
export function marksOf({ session, edition, provenance }: ArchivedSession): Marks {
  const tell = say(session.language)
  const { takePart, named, research } = provenance.consents
  const told = (n: number | null): string => (n === null ? tell('archive.people.few') : `${n}`)
  const consents = [
    tell('archive.consents.part', { n: told(takePart) }),
    tell('archive.consents.named', { n: told(named) }),
    tell('archive.consents.research', { n: told(research) }),
  ].join(' · ')
  const day = longDay(session.date, session.language)
  const confidential = tell('export.mark')
  return {
    day,
    confidential,
    audience: tell(`archive.for.${provenance.audience}`),
    edition: tell('archive.edition', { n: edition }),
    consent: tell('export.consent', { consents }),
    line: `${session.subject} · ${day} · ${confidential}`,
  }
}

/** A day in words, wherever the server stands. */
export function longDay(day: string, language: Language): string {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB'
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T12:00Z`))
}
