/** The people of a session, as they are listed. */

import { handsUp } from '#client/live/leading.ts'
import type { Person } from '#shared/board/schema.ts'

export interface PeopleGroups {
  /** In the order in which the hands went up. */
  readonly hands: readonly Person[]
  readonly here: readonly Person[]
  /** Without a device: somebody else writes for them. */
  readonly guests: readonly Person[]
  readonly away: readonly Person[]
}

export function groupPeople(people: Readonly<Record<string, Person>>, present: readonly string[]): PeopleGroups {
  const here = new Set(present)
  const hands = handsUp({ people })
  const rest = Object.values(people)
    .filter(({ hand }) => hand === null)
    .sort(byName)
  const isGuest = ({ scribe }: Person): boolean => scribe !== null
  return {
    hands,
    here: rest.filter((person) => !isGuest(person) && here.has(person.id)),
    guests: rest.filter(isGuest),
    away: rest.filter((person) => !isGuest(person) && !here.has(person.id)),
  }
}

/** Who gave no name comes last. */
function byName(a: Person, b: Person): number {
  if ((a.name === '') !== (b.name === '')) return a.name === '' ? 1 : -1
  return a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1)
}
