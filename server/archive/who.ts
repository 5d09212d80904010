/** The people of a session as its archive may tell of them. */

import type { Somebody } from '#shared/archive/from-board.ts'
import type { Person } from '#shared/board/schema.ts'
import type { Consent } from '#server/store/archive-ports.ts'
import type { Participant } from '#server/store/ports.ts'
import type { Named } from './guard.ts'

export interface Who {
  readonly people: ReadonlyMap<string, Somebody>
  readonly named: readonly Named[]
  readonly names: { readonly removed: number; readonly stay: number }
  readonly consents: { readonly takePart: number; readonly named: number; readonly research: number }
}

/**
 * `people`: as they stand on the board, guests without a device too. A guest has no device to agree with, and so is
 * never named. Whoever was there under a name is looked for in texts, also when the board has it no more.
 */
export function noteTheirNames(
  people: readonly Person[],
  participants: readonly Participant[],
  consents: readonly Consent[],
): Who {
  const nameOf = new Map(participants.map(({ id, name }) => [id, name]))
  const said = new Map(consents.map((consent) => [consent.participant, consent]))
  const mayBeNamed = (id: string): boolean => said.get(id)?.named === true
  const known = people.map(({ id, name, perspective, role }) => ({
    id,
    name: nameOf.get(id) || name,
    perspective,
    role,
  }))
  const others = participants.filter(({ id }) => !people.some((person) => person.id === id))
  const named = [...known, ...others]
    .filter(({ name }) => name !== '')
    .map(({ id, name }) => ({ name, mayBeNamed: mayBeNamed(id) }))
  return {
    people: new Map(
      known.map(({ id, name, perspective, role }) => [
        id,
        { name: mayBeNamed(id) && name !== '' ? name : null, perspective, role },
      ]),
    ),
    named,
    names: {
      removed: named.filter((one) => !one.mayBeNamed).length,
      stay: named.filter((one) => one.mayBeNamed).length,
    },
    consents: {
      takePart: people.length,
      named: people.filter(({ id }) => mayBeNamed(id)).length,
      research: people.filter(({ id }) => said.get(id)?.research === true).length,
    },
  }
}
