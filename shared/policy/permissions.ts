/** Who may do what, and when: the table that the server enforces and the screen follows. */

import type { Operation, Role } from './operations.ts'

/** any: on everything; own: only on what one brought oneself; never. */
export type Reach = 'any' | 'own' | 'never'

type Row = Readonly<Record<Role, Reach>>

const everyoneBrings: Row = { participant: 'any', expert: 'any', coordinator: 'any', observer: 'never' }
const ownOrLead: Row = { participant: 'own', expert: 'own', coordinator: 'any', observer: 'never' }
const onlyOwn: Row = { participant: 'own', expert: 'own', coordinator: 'own', observer: 'never' }

export const permissions: Readonly<Record<Operation, Row>> = {
  'card.create': everyoneBrings,
  // The room shapes words together; an expert annotates another's card and leaves its words alone.
  'card.shape': { participant: 'any', expert: 'own', coordinator: 'any', observer: 'never' },
  'card.move': { participant: 'any', expert: 'own', coordinator: 'any', observer: 'never' },
  'card.trash': ownOrLead,
  'note.create': everyoneBrings,
  'note.shape': onlyOwn,
  'note.trash': ownOrLead,
  'annotation.create': { participant: 'never', expert: 'any', coordinator: 'never', observer: 'never' },
  'link.create': everyoneBrings,
  'link.trash': ownOrLead,
  'cluster.create': { participant: 'any', expert: 'never', coordinator: 'any', observer: 'never' },
  'cluster.shape': { participant: 'any', expert: 'never', coordinator: 'any', observer: 'never' },
  recognise: onlyOwn,
}

/** What of the session bears on permission. Grows with the phases' own rules. */
export interface Moment {
  readonly state: 'open' | 'closed'
  /** Which of the plan's phases runs, from 0. */
  readonly phase?: number
}

export type RefusalCode = 'role' | 'owner' | 'closed' | 'schema' | 'limit' | 'gap'

/** A verdict is a value: allowed, or refused with a reason that has words in both languages. */
export type Verdict = { readonly ok: true } | { readonly ok: false; readonly code: RefusalCode }

const allowed: Verdict = { ok: true }

/** May somebody in this role do this now, to something that is or is not their own? */
export function may(operation: Operation, role: Role, owns: boolean, moment: Moment): Verdict {
  const reach = permissions[operation][role]
  if (reach === 'never') return { ok: false, code: 'role' }
  if (moment.state === 'closed') return { ok: false, code: 'closed' }
  if (reach === 'own' && !owns) return { ok: false, code: 'owner' }
  return allowed
}
