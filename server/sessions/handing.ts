/** Whether something may be handed in now, and where it goes. */

import type * as Y from 'yjs'
import { bringerIn } from '#shared/board/bringing.ts'
import { readCard, readPerson, readSession, rootOf } from '#shared/board/document.ts'
import { noteKindsOn } from '#shared/board/links.ts'
import { limits } from '#shared/board/schema.ts'
import { shapeOf } from '#shared/board/variants.ts'
import type { ProblemCode } from '#shared/commands/problem.ts'
import type { WholeThing } from '#shared/commands/shapes.ts'
import { mayBring, waysOf, type Thing } from '#shared/policy/phase.ts'
import { beforehandPhase, isCase } from '#shared/session/beforehand.ts'
import type { Phase } from '#shared/session/format.ts'
import type { Held } from '#server/store/hidden-ports.ts'
import type { Participant } from '#server/store/ports.ts'
import { planIn } from './board.ts'
import { whoseIs } from './placing.ts'
import { roleNow } from './role-now.ts'
import { shownIn } from './waiting.ts'

/** How much one hand may have waiting in a session: a guard, far above what anybody writes. */
const mostHeld = 100

/** What was handed in of this phase has been shown: whoever is late is shown at once. */
export function whereNow(doc: Y.Doc, phase: string): 'held' | 'board' {
  return shownIn(doc).includes(phase) ? 'board' : 'held'
}

/** What there is to know of a session beside its board. */
export interface Around {
  /** All that waits in it. */
  readonly waiting: readonly Held[]
  readonly begun: boolean
}

export function whyNotHeld(doc: Y.Doc, me: Participant, held: Held, { waiting, begun }: Around): ProblemCode | null {
  if (readSession(doc)?.state !== 'open') return 'closed'
  const phase = planIn(doc).find(({ id }) => id === held.phase)
  if (phase === undefined) return 'phase'
  const early = (!begun && isBeforehand(doc, held)) || waitsOn(doc, held, waiting)
  if (!early && !isItsTime(doc, phase.id)) return 'phase'
  const { behalf, thing } = held
  if (behalf !== null && !mayWriteFor(doc, me, behalf)) return 'not-allowed'
  const wrong = whatIsWrong(doc, thing)
  if (wrong !== null) return wrong
  const others = waiting.filter(({ id }) => id !== held.id)
  if (others.filter(({ person }) => person === me.id).length >= mostHeld || !hasRoom(doc, others)) return 'enough'

  const whose = whoseIs(held)
  const by = bringerIn(doc, whose, behalf === null ? roleNow(me) : 'participant', phase.id, held.id)
  const holds = others.filter((other) => other.phase === phase.id && whoseIs(other) === whose).length
  const way = early ? wayOfEarly(phase) : 'held'
  const verdict = mayBring(phase, toThing(thing), { ...by, brought: by.brought + holds }, way)
  if (verdict.ok) return null
  return verdict.code === 'turn' || verdict.code === 'enough' ? verdict.code : 'phase'
}

/** A case, for the phase in which cases are asked for, while nothing has begun. */
function isBeforehand(doc: Y.Doc, { phase, thing }: Held): boolean {
  if (thing.is !== 'card' || !isCase(thing.variant ?? thing.kind)) return false
  return beforehandPhase(planIn(doc))?.id === phase
}

/** What waits for a phase that runs or is still to come can be changed all that time. */
function waitsOn(doc: Y.Doc, held: Held, waiting: readonly Held[]): boolean {
  const isThere = waiting.some(({ id, phase }) => id === held.id && phase === held.phase)
  const at = planIn(doc).findIndex(({ id }) => id === held.phase)
  return isThere && at >= (readSession(doc)?.phase ?? 0)
}

/** What a phase takes by name is kept until then as well. */
const wayOfEarly = (phase: Phase): 'held' | 'board' => (waysOf(phase).includes('board') ? 'board' : 'held')

/** The phase that runs, or the one before it; or one of which all was shown, for whoever is late. */
function isItsTime(doc: Y.Doc, phase: string): boolean {
  const running = readSession(doc)?.phase ?? 0
  const at = planIn(doc).findIndex(({ id }) => id === phase)
  return at === running || at === running - 1 || whereNow(doc, phase) === 'board'
}

function mayWriteFor(doc: Y.Doc, me: Participant, guest: string): boolean {
  const scribe = readPerson(doc, guest)?.scribe ?? null
  return scribe !== null && (scribe === me.id || roleNow(me) === 'coordinator')
}

function whatIsWrong(doc: Y.Doc, thing: WholeThing): ProblemCode | null {
  const { kind, variant } = thing
  if (variant !== null && shapeOf[variant][thing.is] !== kind) return 'bad-input'
  if (thing.is === 'card') return null
  const card = readCard(doc, thing.card)
  if (card === null || card.trashed !== null) return 'not-found'
  return noteKindsOn(card.kind).includes(thing.kind) ? null : 'bad-input'
}

function hasRoom(doc: Y.Doc, waiting: readonly Held[]): boolean {
  const cards = waiting.filter(({ thing }) => thing.is === 'card').length
  const notes = waiting.length - cards
  return rootOf(doc, 'cards').size + cards < limits.cards && rootOf(doc, 'notes').size + notes < limits.notes
}

function toThing(thing: WholeThing): Thing {
  return thing.is === 'card'
    ? { is: 'card', kind: thing.kind, variant: thing.variant }
    : { is: 'note', kind: thing.kind, variant: thing.variant }
}
