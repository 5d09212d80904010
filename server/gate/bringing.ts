/** What the running phase says to a new card or note: read from the board as it will be, this thing included. */

import { nobodyKnown, type CardKind, type NoteKind } from '#shared/board/kinds.ts'
import type { Variant } from '#shared/board/variants.ts'
import { doesCount, mayBecome, mayBring, maySayNoPhase, type Bringer, type Thing } from '#shared/policy/phase.ts'
import type { Phase } from '#shared/session/format.ts'
import { entityAt, scalarOf } from './hearing.ts'
import type { Member } from './member.ts'
import type { Container } from './piece.ts'
import { Refusal } from './refusal.ts'
import { entityKey, type Rights } from './rights.ts'
import type { View } from './view.ts'

/** One update’s new things, held against the running phase; what people brought is counted once for all of them. */
export class Bringing {
  readonly #view: View
  readonly #rights: Rights
  readonly #member: Member
  readonly #phase: Phase | undefined
  readonly #counts = new Map<string, number>()

  constructor(view: View, rights: Rights, member: Member, phase: Phase | undefined) {
    this.#view = view
    this.#rights = rights
    this.#member = member
    this.#phase = phase
  }

  /** Throws when the phase does not ask for this, from this person, written on the board by themselves. */
  mustBeAsked(record: Container): void {
    const view = this.#view
    const member = this.#member
    const phase = this.#phase
    const behalf = textAt(view, record, 'behalf')
    if (behalf !== null) mustWriteFor(view, member, behalf)
    if (record.entity?.root === 'cards') mustBeAtOwnTable(view, member, record, behalf ?? member.person)
    if (phase === undefined) return
    const tag = textAt(view, record, 'phase')
    if (tag !== phase.id && !(tag === null && maySayNoPhase(phase))) throw new Refusal('phase')
    const whose = behalf ?? member.person
    const by: Bringer = {
      role: behalf === null ? member.role : 'participant',
      perspective: personAt(view, whose, 'perspective'),
      host: personAt(view, whose, 'host') !== null,
      chosen: hasChosen(view, this.#rights, whose),
      brought: phase.most === null ? 0 : this.#countBeside(record, whose, phase.id),
    }
    const verdict = mayBring(phase, thingOf(view, record), by, 'board')
    if (!verdict.ok) throw new Refusal(verdict.code)
  }

  /** Throws when a card goes to a lane of which the phase asks nothing: it would become what nobody may bring. */
  mustBeAskedThere(card: Container): void {
    const piece = this.#view.live(card, 'kind')
    if (card.entity?.fresh !== false || piece === null || piece.item !== null) return
    const verdict = mayBecome(this.#phase, textAt(this.#view, card, 'kind') as CardKind)
    if (!verdict.ok) throw new Refusal(verdict.code)
  }

  /** Throws when something comes back from the trash where its bringer has as many as one may by now. */
  mustFitAgain(record: Container): void {
    const view = this.#view
    const phase = this.#phase
    if (phase === undefined || phase.most === null || textAt(view, record, 'phase') !== phase.id) return
    if (!isCounted(view, record) || !wasTrashed(record) || view.live(record, 'trashed') !== null) return
    const whose = textAt(view, record, 'behalf') ?? textAt(view, record, 'author') ?? nobodyKnown
    if (this.#countBeside(record, whose, phase.id) >= phase.most) throw new Refusal('enough')
  }

  /** How many cards and notes of a phase are this person's, but for this one and what is in the trash. */
  #countBeside(record: Container, person: string, phase: string): number {
    const all = this.#counts.get(person) ?? broughtBy(this.#view, person, phase)
    this.#counts.set(person, all)
    return isOf(this.#view, record, person, phase) ? all - 1 : all
  }
}

function wasTrashed({ real }: Container): boolean {
  const item = real?._map.get('trashed')
  return item !== undefined && !item.deleted
}

function thingOf(view: View, record: Container): Thing {
  const variant = textAt(view, record, 'variant') as Variant | null
  const kind = textAt(view, record, 'kind')
  if (record.entity?.root === 'cards') return { is: 'card', kind: kind as CardKind, variant }
  if (textAt(view, record, 'layer') === 'expert') return { is: 'annotation' }
  if (!isCounted(view, record)) return { is: 'question-to-expert' }
  return { is: 'note', kind: kind as NoteKind, variant }
}

const isCounted = (view: View, record: Container): boolean => doesCount({ asks: scalarOf(view, record, 'asks') })

/** Only who writes for somebody without a device, or leads, may say that something is theirs. */
function mustWriteFor(view: View, { person, role }: Member, behalf: string): void {
  const scribe = personAt(view, behalf, 'scribe')
  if (scribe === null || (scribe !== person && role !== 'coordinator')) throw new Refusal('owner')
}

/** A card may go to any table that is there; what this update leaves as it was is not asked about. */
export function mustBeAtTable(view: View, card: Container): void {
  const piece = view.live(card, 'table')
  if (piece === null || piece.item !== null) return
  const table = textAt(view, card, 'table') ?? ''
  if (entityAt(view, 'tables', table) === null) throw new Refusal('table')
}

/** A new card is of no table, or of the one where whoever brings it sits; who leads may put it at any. */
function mustBeAtOwnTable(view: View, { role }: Member, card: Container, whose: string): void {
  mustBeAtTable(view, card)
  const table = textAt(view, card, 'table')
  if (table === null || role === 'coordinator') return
  if (table !== personAt(view, whose, 'table')) throw new Refusal('table')
}

/** Whether a chosen card is this person's; null when none is chosen. */
function hasChosen(view: View, rights: Rights, person: string): boolean | null {
  const chosen = textAt(view, view.root('session'), 'chosen')?.split(' ') ?? []
  if (chosen.length === 0) return null
  return chosen.some((id) => {
    const card = entityAt(view, 'cards', id)
    // Gone by now: whose it was counts no more.
    if (card === null) return false
    return (textAt(view, card, 'behalf') ?? rights.owners.get(entityKey('cards', id)) ?? nobodyKnown) === person
  })
}

function broughtBy(view: View, person: string, phase: string): number {
  let many = 0
  for (const root of ['cards', 'notes'] as const) {
    for (const id of view.keys(view.root(root))) {
      const record = entityAt(view, root, id)
      if (record !== null && isOf(view, record, person, phase)) many += 1
    }
  }
  return many
}

function isOf(view: View, record: Container, person: string, phase: string): boolean {
  if (textAt(view, record, 'phase') !== phase || view.live(record, 'trashed') !== null) return false
  if (!isCounted(view, record)) return false
  return (textAt(view, record, 'behalf') ?? textAt(view, record, 'author')) === person
}

function personAt(view: View, person: string, name: string): string | null {
  const record = entityAt(view, 'people', person)
  if (record === null) return null
  const value = scalarOf(view, record, name)
  return typeof value === 'string' || typeof value === 'number' ? `${value}` : null
}

function textAt(view: View, record: Container, name: string): string | null {
  const value = scalarOf(view, record, name)
  return typeof value === 'string' ? value : null
}
