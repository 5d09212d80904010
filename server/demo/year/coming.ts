/** The meeting that is to come once the year is over, with the cases that are brought before it. */

import { issueWithExpert } from '#shared/session/formats/kwestie-met-expert.ts'
import { dayOf } from '#shared/day.ts'
import { newId } from '#shared/id.ts'
import type { Lived } from './lived.ts'
import { makeSession } from './meeting.ts'
import { dayMs } from './moments.ts'
import { yearPeople } from './people.ts'
import type { YearAtelier, YearCase } from './shape.ts'
import { onItsDay } from './weekdays.ts'

/** In which everybody brings in silence. */
const silentPhase = 'brengen'

export async function announceNext(lived: Lived, atelier: YearAtelier): Promise<void> {
  const { subject, place, inDays, carried, cases } = onItsDay(atelier, lived.today).coming
  const date = dayOf(lived.today + inDays * dayMs)
  const about = { key: `${atelier.key}.straks`, id: 'Straks', subject, place, date, carried }
  const session = await makeSession(lived, atelier, { ...about, plan: issueWithExpert.plan })
  const { code } = await lived.person(atelier.leader).ask('getSession', { session })
  for (const one of cases) await bringBefore(lived, session, code ?? '', one)
}

/** It waits, and nobody else is told of it until it is shown. */
async function bringBefore(lived: Lived, session: string, code: string, told: YearCase): Promise<void> {
  const { by, title, body, options } = told
  const person = lived.person(by)
  await person.ask('join', { code, ...yearPeople[by], language: 'nl' })
  const sides = options.map(([text, loss]) => ({ text, loss }))
  const thing = { is: 'card', kind: 'dilemma', title, body, options: sides, language: 'nl' } as const
  await person.ask('handIn', { session, id: newId(), phase: silentPhase, thing })
}
