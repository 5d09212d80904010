/** What a phase has to know of somebody who wants to bring something, read from the board's document. */

import * as Y from 'yjs'
import { doesCount, type Bringer, type Thing } from '../policy/phase.ts'
import type { Role } from '../policy/operations.ts'
import { chosenIn } from './chosen.ts'
import { readCard, readPerson, readSession, rootOf } from './document.ts'
import type { Card, Note } from './schema.ts'

/** `but`: a card or note that is not counted. */
export function bringerIn(doc: Y.Doc, person: string, role: Role, phase: string, but?: string): Bringer {
  return { ...standingIn(doc, person, role), brought: broughtBy(doc, person, phase, but) }
}

/** The same, but for how many they brought. */
export function standingIn(doc: Y.Doc, person: string, role: Role): Omit<Bringer, 'brought'> {
  const { perspective = null, host = null } = readPerson(doc, person) ?? {}
  return { role, perspective, host: host !== null, chosen: hasChosen(doc, person) }
}

/** What a card or a note is to a phase. */
export function thingFrom(
  made: Pick<Card, 'kind' | 'variant'> | Pick<Note, 'kind' | 'variant' | 'layer' | 'asks'>,
): Thing {
  if (!('layer' in made)) return { is: 'card', kind: made.kind, variant: made.variant }
  if (made.layer === 'expert') return { is: 'annotation' }
  return doesCount(made) ? { is: 'note', kind: made.kind, variant: made.variant } : { is: 'question-to-expert' }
}

function hasChosen(doc: Y.Doc, person: string): boolean | null {
  const chosen = chosenIn(readSession(doc)?.chosen)
  if (chosen.length === 0) return null
  return chosen.some((id) => {
    const card = readCard(doc, id)
    return card !== null && (card.behalf ?? card.author) === person
  })
}

/** How many cards and notes of a phase are this person's, but for one and what is in the trash. */
export function broughtBy(doc: Y.Doc, person: string, phase: string, but?: string): number {
  let many = 0
  for (const root of ['cards', 'notes'] as const) {
    for (const [id, record] of rootOf(doc, root)) {
      if (id === but || !(record instanceof Y.Map) || record.get('phase') !== phase || record.get('trashed')) continue
      if (!doesCount({ asks: record.get('asks') })) continue
      if ((record.get('behalf') ?? record.get('author')) === person) many += 1
    }
  }
  return many
}
