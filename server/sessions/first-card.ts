/** A card placed by a plain form: what one can do before any script has come. */

import { readCard, readSession, rootOf } from '#shared/board/document.ts'
import { addCard } from '#shared/board/edit.ts'
import type { CardKind, Language } from '#shared/board/kinds.ts'
import { placeAt } from '#shared/board/order.ts'
import { Problem } from '#shared/commands/problem.ts'
import { may } from '#shared/policy/permissions.ts'
import { openBoard, writeBoard } from './board.ts'
import type { Desk } from './desk.ts'
import type { Place } from './rights.ts'

/** The kinds that one field is enough for: a dilemma's options each ask for their loss. */
export const plainKinds = ['issue', 'direction'] as const satisfies readonly CardKind[]

export interface FirstCard {
  /** Made with the form, so that sending it twice places one card. */
  readonly id: string
  readonly kind: (typeof plainKinds)[number]
  readonly title: string
  readonly language: Language
}

/** Whether this person may place a card now. */
export async function mayPlace(desk: Desk, { session, me }: Place): Promise<boolean> {
  const room = await openBoard(desk, session)
  const state = room.read(readSession)?.state ?? session.state
  return may('card.create', me.role, true, { state }).ok
}

export async function placeFirstCard(desk: Desk, place: Place, card: FirstCard): Promise<void> {
  if (!(await mayPlace(desk, place))) throw new Problem(place.session.state === 'closed' ? 'closed' : 'not-allowed')
  const { id: person, perspective } = place.me
  await writeBoard(desk, place.session, (doc) => {
    const cards = rootOf(doc, 'cards')
    if (cards.has(card.id)) return
    const orders = [...cards.keys()].flatMap((id) => {
      const other = readCard(doc, id)
      return other?.kind === card.kind && other.trashed === null ? [other.order] : []
    })
    const order = placeAt(orders.sort(), 0)
    addCard(doc, { ...card, order, author: person, perspective, createdAt: desk.now() }, card.id)
  })
}
