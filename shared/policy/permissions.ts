/** Who may do what, and when: the table that the server enforces and the screen follows. */

import { nobodyKnown } from '../board/kinds.ts'
import type { Phase } from '../session/format.ts'
import type { Operation, Role } from './operations.ts'

/** any: on everything; own: only on what one brought oneself; never. */
export type Reach = 'any' | 'own' | 'never'

type Row = Readonly<Record<Role, Reach>>

const everyoneBrings: Row = {
  participant: 'any',
  expert: 'any',
  coordinator: 'any',
  observer: 'never',
  beamer: 'never',
}
const ownOrLead: Row = { participant: 'own', expert: 'own', coordinator: 'any', observer: 'never', beamer: 'never' }
const onlyOwn: Row = { participant: 'own', expert: 'own', coordinator: 'own', observer: 'never', beamer: 'never' }

export const permissions: Readonly<Record<Operation, Row>> = {
  'card.create': everyoneBrings,
  // The room shapes words together; an expert annotates another's card and leaves its words alone.
  'card.shape': { participant: 'any', expert: 'own', coordinator: 'any', observer: 'never', beamer: 'never' },
  'card.move': { participant: 'any', expert: 'own', coordinator: 'any', observer: 'never', beamer: 'never' },
  'card.trash': ownOrLead,
  'card.park': ownOrLead,
  // A promise to who brought it: nobody else makes it or takes it back.
  'card.confine': onlyOwn,
  'note.create': everyoneBrings,
  'note.shape': onlyOwn,
  'note.trash': ownOrLead,
  'annotation.create': {
    participant: 'never',
    expert: 'any',
    coordinator: 'never',
    observer: 'never',
    beamer: 'never',
  },
  'annotation.shape': onlyOwn,
  'annotation.trash': ownOrLead,
  'link.create': everyoneBrings,
  'link.trash': ownOrLead,
  'cluster.create': { participant: 'any', expert: 'never', coordinator: 'any', observer: 'never', beamer: 'never' },
  'cluster.shape': { participant: 'any', expert: 'never', coordinator: 'any', observer: 'never', beamer: 'never' },
  recognise: onlyOwn,
}

/** What of the session bears on permission. */
export interface Moment {
  readonly state: 'open' | 'closed'
  /** The phase that runs; when none is known everything may be brought that the table allows. */
  readonly phase?: Phase
  /** Whether experts still annotate and answer while all else is closed. */
  readonly experts?: boolean
}

/** What the board itself says of that; until when experts may still add something is held against the clock. */
export interface Standing {
  readonly state: Moment['state']
  readonly phase?: Phase
  readonly experts: number | null
}

/** What bears on permission at a moment of the server's clock. */
export function momentAt({ experts, ...said }: Standing, now: number): Moment {
  return said.state === 'closed' && experts !== null && now < experts ? { ...said, experts: true } : said
}

/** The phase whose rules count: once a session is closed none does. */
export const phaseAt = ({ state, phase }: Moment): Phase | undefined => (state === 'open' ? phase : undefined)

/**
 * `phase`: not asked for now; `silent`: to be handed in; `turn`: others write now; `enough`: as many as one may;
 * `table`: not where one sits, or not there.
 */
export const refusalCodes = [
  'role',
  'owner',
  'closed',
  'phase',
  'silent',
  'turn',
  'enough',
  'table',
  'schema',
  'limit',
  'gap',
] as const
export type RefusalCode = (typeof refusalCodes)[number]

/** A verdict is a value: allowed, or refused with a reason that has words in both languages. */
export type Verdict = { readonly ok: true } | { readonly ok: false; readonly code: RefusalCode }

const allowed: Verdict = { ok: true }

/** What experts do in a closed session, as long as they may still add something. */
const afterwards: ReadonlySet<Operation> = new Set(['annotation.create', 'annotation.shape', 'annotation.trash'])

const isAfterwards = (operation: Operation, role: Role, { experts }: Moment): boolean =>
  experts === true && role === 'expert' && afterwards.has(operation)

/** May somebody in this role do this now, to something that is or is not their own? */
export function may(operation: Operation, role: Role, owns: boolean, moment: Moment): Verdict {
  const reach = permissions[operation][role]
  if (reach === 'never') return { ok: false, code: 'role' }
  if (moment.state === 'closed' && !isAfterwards(operation, role, moment)) return { ok: false, code: 'closed' }
  if (reach === 'own' && !owns) return { ok: false, code: 'owner' }
  return allowed
}

/** Words that came without a name are changed by their secret alone: a hand on the board would show itself. */
const byHand: ReadonlySet<Operation> = new Set(['card.shape', 'note.shape'])

/** May this person do this now, to what is that owner's? */
export function mayTo(
  operation: Operation,
  { person, role }: { readonly person: string; readonly role: Role },
  owner: string | undefined,
  moment: Moment,
): Verdict {
  const verdict = may(operation, role, owner === person, moment)
  return verdict.ok && owner === nobodyKnown && byHand.has(operation) ? { ok: false, code: 'owner' } : verdict
}
