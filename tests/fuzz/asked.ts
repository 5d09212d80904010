/**
 * Whether what was seen to come was asked for: the running phase's rules, held against what the game itself
 * wrote down and what everybody can see. Asks the table of `shared/policy`, and nothing of the gate.
 */

import type { Snapshot } from '#shared/board/document.ts'
import { shapeOf } from '#shared/board/variants.ts'
import type { Card, Note } from '#shared/board/schema.ts'
import type { Moment } from '#shared/policy/permissions.ts'
import { mayBring, type Thing } from '#shared/policy/phase.ts'
import type { Phase } from '#shared/session/format.ts'
import type { Player } from './cast.ts'
import type { Ledger } from './right.ts'
import type { Seen } from './sight.ts'

type Brought = Card | Note

/** Why something new is wrong at this moment, or null. `board` is as it is with all that came at once. */
export function unaskedIn(
  seen: readonly Seen[],
  board: Snapshot,
  by: Player,
  moment: Moment,
  ledger: Ledger,
): string | null {
  const made = seen.flatMap((one) =>
    one.is === 'added' && (one.root === 'cards' || one.root === 'notes') ? [one.entry as unknown as Brought] : [],
  )
  const phase = runningAt(moment)
  for (const one of made) {
    const why = forAnother(one, board, by) ?? (phase && unasked(one, board, by, phase, ledger))
    if (why) return `${why}: ${one.id}`
  }
  return null
}

/** In a closed session no phase runs. */
const runningAt = ({ state, phase }: Moment): Phase | undefined => (state === 'closed' ? undefined : phase)

/** Why something that came back from the trash is more than one may bring in the running phase, or null. */
export function tooManyIn(seen: readonly Seen[], board: Snapshot, moment: Moment): string | null {
  const phase = runningAt(moment)
  if (phase === undefined || phase.most === null) return null
  for (const one of seen) {
    const isBack = one.is === 'changed' && one.field === 'trashed' && one.after === null
    if (!isBack || (one.root !== 'cards' && one.root !== 'notes')) continue
    const record = [...board.cards, ...board.notes].find(({ id }) => id === one.id)
    if (record?.phase !== phase.id || asksExpert(record)) continue
    const others = countOf(board, record.behalf ?? record.author, phase.id, record.id)
    if (others >= phase.most) return `one too many came back: ${one.id}`
  }
  return null
}

/** Why a card that went to another lane is there what nobody may bring now, or null. */
export function misplacedIn(seen: readonly Seen[], moment: Moment): string | null {
  const phase = runningAt(moment)
  if (phase === undefined || phase.free) return null
  for (const one of seen) {
    if (one.is !== 'changed' || one.root !== 'cards' || one.field !== 'kind') continue
    const asked = phase.brings.some((variant) => shapeOf[variant].card === one.after)
    if (!asked) return `went where nothing is asked: ${one.id}`
  }
  return null
}

/** Only the scribe of a guest, or who leads, says that something is a guest's. */
function forAnother({ behalf }: Brought, { people }: Snapshot, { person, role }: Player): string | null {
  if (behalf === null) return null
  const scribe = people.find(({ id }) => id === behalf)?.scribe ?? null
  return scribe === person || (scribe !== null && role === 'coordinator') ? null : 'in another’s name'
}

function unasked(one: Brought, board: Snapshot, by: Player, phase: Phase, ledger: Ledger): string | null {
  const whose = one.behalf ?? by.person
  // What may not be counted need not say of which phase it is.
  const tagged = one.phase === phase.id || (phase.free && phase.most === null && one.phase === null)
  if (!tagged) return `of phase ${one.phase} in ${phase.id}`
  const bringer = {
    role: one.behalf === null ? by.role : 'participant',
    perspective: board.people.find(({ id }) => id === whose)?.perspective ?? null,
    host: board.people.some(({ id, host }) => id === whose && host !== null),
    chosen: hasChosen(board, whose, ledger),
    brought: countOf(board, whose, phase.id, one.id),
  } as const
  const verdict = mayBring(phase, thingOf(one), bringer, 'board')
  return verdict.ok ? null : `not asked (${verdict.code})`
}

function thingOf(one: Brought): Thing {
  if (!('layer' in one)) return { is: 'card', kind: one.kind, variant: one.variant }
  if (asksExpert(one)) return { is: 'question-to-expert' }
  return one.layer === 'expert' ? { is: 'annotation' } : { is: 'note', kind: one.kind, variant: one.variant }
}

/** By the game's own books of who brought what; of what the server laid down nobody is the bringer. */
function hasChosen({ session, cards }: Snapshot, person: string, { brought }: Ledger): boolean | null {
  const ids = session?.chosen?.split(' ') ?? []
  if (ids.length === 0) return null
  return cards.some(({ id, behalf }) => ids.includes(id) && (behalf ?? brought.get(`cards/${id}`)) === person)
}

/** Put to the experts: it is nobody's turn and counts for nobody. */
const asksExpert = (one: Brought): boolean => 'asks' in one && one.asks !== null

/** How many are there of this person and this phase, but for one and what lies in the trash. */
function countOf({ cards, notes }: Snapshot, person: string, phase: string, but: string): number {
  const theirs = (one: Brought): boolean =>
    one.id !== but &&
    one.phase === phase &&
    one.trashed === null &&
    !asksExpert(one) &&
    (one.behalf ?? one.author) === person
  return [...cards, ...notes].filter(theirs).length
}
