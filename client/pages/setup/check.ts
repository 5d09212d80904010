/** What still has to be filled in before a session can be made, and the making of it. */

import { ask } from '#client/ask.ts'
import type { Language } from '#shared/board/kinds.ts'
import type { Setup } from './draft.ts'
import type { SetupKey } from './say.ts'

export type SetupField = 'atelierTitle' | 'subject' | 'date' | 'start' | 'plan' | 'perspectives'
export type SetupErrors = Partial<Record<SetupField, SetupKey>>

/** In the order of the page, so that the first one is where to go. */
export const fieldsInOrder: readonly SetupField[] = ['atelierTitle', 'subject', 'date', 'start', 'plan', 'perspectives']

export function errorsOf(setup: Setup): SetupErrors {
  const errors: SetupErrors = {}
  if (setup.atelierTitle.trim() === '') errors.atelierTitle = 'setup.atelier-empty'
  if (setup.subject.trim() === '') errors.subject = 'setup.subject-empty'
  if (setup.date === '') errors.date = 'setup.date-empty'
  if (setup.start === '') errors.start = 'setup.start-empty'
  if (setup.plan.some(({ title }) => title.nl.trim() === '' || title.en.trim() === '')) {
    errors.plan = 'setup.phase-name-empty'
  }
  if (setup.perspectives.length === 0) errors.perspectives = 'setup.perspectives-empty'
  return errors
}

/** The names the server gives to what is wrong, as our fields. */
const fieldsOfServer: Readonly<Record<string, SetupField>> = {
  title: 'atelierTitle',
  subject: 'subject',
  date: 'date',
  start: 'start',
  plan: 'plan',
  perspectives: 'perspectives',
}

export function fieldOfServer(field: string | undefined): SetupField | undefined {
  const first = field?.split('.')[0]
  return first !== undefined && Object.hasOwn(fieldsOfServer, first) ? fieldsOfServer[first] : undefined
}

/** Makes it; the same setup twice makes one session. Throws a `Problem`. */
export async function makeSession(setup: Setup, newAtelier: boolean, language: Language): Promise<string> {
  const { session, atelier, atelierTitle, subject, date, start, place, plan, perspectives } = setup
  if (newAtelier) await ask('createAtelier', { id: atelier, title: atelierTitle, language })
  const made = await ask('createSession', {
    id: session,
    atelier,
    subject,
    date,
    start,
    place,
    language,
    plan,
    perspectives: [...perspectives],
  })
  const { questions, cards } = setup.carrying
  if (!newAtelier && questions.length + cards.length > 0) {
    await ask('carryOver', { atelier, session, questions: [...questions], cards: [...cards] })
  }
  return made.id
}
