/** A card placed by a plain form: what one can do before any script has come. */

import type * as Y from 'yjs'
import { bringerIn } from '#shared/board/bringing.ts'
import { entityOf, readCard, readSession, rootOf } from '#shared/board/document.ts'
import { addCard } from '#shared/board/edit.ts'
import { limits } from '#shared/board/schema.ts'
import type { CardKind, Language } from '#shared/board/kinds.ts'
import { placeAt } from '#shared/board/order.ts'
import { tableForNew } from '#shared/board/tables.ts'
import type { ProblemCode } from '#shared/commands/problem.ts'
import { may } from '#shared/policy/permissions.ts'
import { mayBring } from '#shared/policy/phase.ts'
import { openBoard, planIn } from './board.ts'
import { changeBoard } from './change.ts'
import type { Desk } from './desk.ts'
import { isForbidden } from './personal.ts'
import type { Place } from './rights.ts'
import { roleNow } from './role-now.ts'

/** The kinds that one field is enough for: a dilemma's options each ask for their loss. */
export const plainKinds = ['issue', 'direction'] as const satisfies readonly CardKind[]

export type PlainKind = (typeof plainKinds)[number]

export interface FirstCard {
  /** Made with the form, so that sending it twice places one card. */
  readonly id: string
  readonly kind: PlainKind
  readonly title: string
  readonly language: Language
}

/** The kinds that this person may place on the board now, as the phase goes. */
export async function mayPlace(desk: Desk, place: Place): Promise<readonly PlainKind[]> {
  const room = await openBoard(desk, place.session)
  return room.read((doc) => kindsFor(doc, place))
}

function kindsFor(doc: Y.Doc, { session, me }: Place): readonly PlainKind[] {
  const { state = session.state, phase: index = 0 } = readSession(doc) ?? {}
  const role = roleNow(me)
  if (!may('card.create', role, true, { state }).ok) return []
  const phase = planIn(doc)[index]
  if (phase === undefined) return plainKinds
  const by = bringerIn(doc, me.id, role, phase.id)
  return plainKinds.filter((kind) => mayBring(phase, { is: 'card', kind, variant: null }, by, 'board').ok)
}

export async function placeFirstCard(desk: Desk, place: Place, card: FirstCard): Promise<void> {
  const { id: person, perspective } = place.me
  const room = await openBoard(desk, place.session)
  await changeBoard(desk, place.session, (doc) => {
    const cards = rootOf(doc, 'cards')
    if (entityOf(doc, 'cards', card.id)?.get('author') === person) return null
    const why = whyNotPlaced(doc, place, card)
    if (why !== null) return why
    // An id that was somebody's once is nobody else's, not even when its card is hidden or gone.
    if (room.isTaken(card.id)) return 'over'
    const orders = [...cards.keys()].flatMap((id) => {
      const other = readCard(doc, id)
      return other?.kind === card.kind && other.trashed === null ? [other.order] : []
    })
    const order = placeAt(orders.sort(), 0)
    const phase = planIn(doc)[readSession(doc)?.phase ?? 0]
    const from = { phase: phase?.id ?? null, table: tableForNew(doc, person, phase, null) }
    addCard(doc, { ...card, ...from, order, author: person, perspective, createdAt: desk.now() }, card.id)
    return null
  })
}

function whyNotPlaced(doc: Y.Doc, place: Place, { kind, title }: FirstCard): ProblemCode | null {
  const verdict = may('card.create', roleNow(place.me), true, { state: readSession(doc)?.state ?? 'open' })
  if (!verdict.ok) return verdict.code === 'closed' ? 'closed' : 'not-allowed'
  if (!kindsFor(doc, place).includes(kind)) return 'phase'
  // Without a script nobody looked at it on the device.
  if (isForbidden(title)) return 'personal'
  return rootOf(doc, 'cards').size >= limits.cards ? 'enough' : null
}
