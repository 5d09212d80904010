/** What may be brought in a phase, by whom and how: the second half of the permissions, which changes as one goes. */

import { shapeOf, type Variant } from '../board/variants.ts'
import type { CardKind, NoteKind } from '../board/kinds.ts'
import { usualPerspectives, type Phase, type Writer } from '../session/format.ts'
import type { Role } from './operations.ts'
import type { Verdict } from './permissions.ts'

/** Who wants to bring something, as far as a phase asks. */
export interface Bringer {
  readonly role: Role
  readonly perspective: string | null
  /** Whether they lead a table. */
  readonly host: boolean
  /** Whether a chosen card is theirs; null as long as nothing is chosen. */
  readonly chosen: boolean | null
  /** How many they have brought in this phase already. */
  readonly brought: number
}

export type Thing =
  | { readonly is: 'card'; readonly kind: CardKind; readonly variant: Variant | null }
  | { readonly is: 'note'; readonly kind: NoteKind; readonly variant: Variant | null }
  | { readonly is: 'annotation' }
  | { readonly is: 'question-to-expert' }

/** By which way something comes: written on the board by its author, handed in, or handed in without a name. */
export type Way = 'board' | 'held' | 'anonymous'

const allowed: Verdict = { ok: true }

/** May this be brought, by this person, in this phase, this way? */
export function mayBring(phase: Phase, thing: Thing, by: Bringer, way: Way): Verdict {
  if (thing.is === 'question-to-expert') return mayAskExpert(phase, way)
  if (!mayWrite(phase, by)) return { ok: false, code: 'turn' }
  if (!phase.free && !asksFor(phase, thing)) return { ok: false, code: 'phase' }
  if (!waysOf(phase, thing).includes(way)) return { ok: false, code: way === 'board' ? 'silent' : 'phase' }
  if (phase.most !== null && by.brought >= phase.most) return { ok: false, code: 'enough' }
  return allowed
}

/**
 * A question to an expert takes nobody's turn: wherever one writes by name on the board it may be put, whatever else
 * is asked, whoever writes, and however much one brought.
 */
function mayAskExpert(phase: Phase, way: Way): Verdict {
  if (way !== 'board') return { ok: false, code: 'phase' }
  return waysOf(phase).includes('board') ? allowed : { ok: false, code: 'silent' }
}

/** Whether something counts for how many one may bring in a phase. */
export const doesCount = ({ asks }: { readonly asks?: unknown }): boolean => (asks ?? null) === null

/** What is brought says in which phase, so that it can be counted; where nothing is asked or counted it need not. */
export const maySayNoPhase = ({ free, most }: Phase): boolean => free && most === null

/** May a card go to the lane of this kind now? To another lane it becomes something else, which must be asked for. */
export function mayBecome(phase: Phase | undefined, kind: CardKind): Verdict {
  if (phase === undefined || phase.free) return allowed
  return phase.brings.some((variant) => shapeOf[variant].card === kind) ? allowed : { ok: false, code: 'phase' }
}

/** Whether it is this person's turn to bring something. */
export function mayWrite({ writers }: Phase, by: Bringer): boolean {
  return writers.some((writer) => isWriter[writer](by))
}

/** Whether a phase asks for such a thing. */
export function asksFor({ brings }: Phase, thing: Thing): boolean {
  if (thing.is === 'annotation') return brings.includes('annotation')
  if (thing.is === 'question-to-expert') return true
  return brings.some((variant) => {
    if (variant !== (thing.variant ?? thing.kind)) return false
    const shape = shapeOf[variant]
    return thing.is === 'card' ? shape.card === thing.kind : shape.note === thing.kind
  })
}

/**
 * The ways that are open in a phase. What experts add to a card is always theirs by name, on the board: in every phase
 * but one in which nothing is brought at all.
 */
export function waysOf({ visibility }: Phase, thing?: Thing): readonly Way[] {
  return thing?.is === 'annotation' && visibility !== 'none' ? ['board'] : ways[visibility]
}

/**
 * Whether nobody is to see what others look at, or that they write: from that one could tell whose it is that
 * comes without a name, or first in silence.
 */
export const isHushed = (phase: Phase | undefined): boolean =>
  phase !== undefined && ways[phase.visibility].some((way) => way !== 'board')

const ways: Readonly<Record<Phase['visibility'], readonly Way[]>> = {
  named: ['board'],
  'private-then-together': ['held'],
  'named-or-anonymous': ['board', 'anonymous'],
  anonymous: ['anonymous'],
  none: [],
}

const research = new Set([
  'Student',
  'Docent-onderzoeker',
  ...Object.values(usualPerspectives).map((list) => list.at(-1)),
])

const isWriter: Readonly<Record<Writer, (by: Bringer) => boolean>> = {
  everyone: () => true,
  coordinator: ({ role }) => role === 'coordinator',
  expert: ({ role }) => role === 'expert',
  bringer: ({ chosen }) => chosen !== false,
  others: ({ chosen }) => chosen !== true,
  host: ({ host }) => host,
  researcher: ({ perspective }) => research.has(perspective ?? ''),
}
