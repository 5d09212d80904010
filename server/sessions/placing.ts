/** Things that were kept whole, put on the board: in the order given, each by whom it was handed in. */

import * as Y from 'yjs'
import { readCard, readNote, readPerson, rootOf } from '#shared/board/document.ts'
import { addCard, addLink, addNote } from '#shared/board/edit.ts'
import type { CardKind } from '#shared/board/kinds.ts'
import { tiesBetween } from '#shared/board/links.ts'
import { byPlace, placeAt } from '#shared/board/order.ts'
import { tableForNew } from '#shared/board/tables.ts'
import type { WholeThing } from '#shared/commands/shapes.ts'
import type { Held } from '#server/store/hidden-ports.ts'
import { planIn } from './board.ts'

/** Whose words they are: a guest's, or whose hand wrote them. */
export const whoseIs = ({ behalf, person }: Held): string => behalf ?? person

/** At the top of their lanes, all of one moment; what is there already under its id is left as it is. */
export function placeThings(doc: Y.Doc, things: readonly Held[], createdAt: number): void {
  const fresh = things.filter(({ id }) => !isPlaced(doc, id))
  const tops = new Map<CardKind, string | null>()
  for (const held of fresh) {
    if (held.thing.is === 'note') placeNote(doc, held, held.thing, createdAt)
    else {
      const { kind } = held.thing
      const top = tops.get(kind) ?? topOf(doc, kind)
      const order = placeAt(top === null ? [] : [top], 0)
      tops.set(kind, order)
      placeCard(doc, held, held.thing, order, createdAt)
    }
  }
  // Once all of them are there: they may be about each other.
  for (const held of fresh) if (held.thing.is === 'card') tie(doc, held, held.thing)
}

export function isPlaced(doc: Y.Doc, id: string): boolean {
  return rootOf(doc, 'cards').has(id) || rootOf(doc, 'notes').has(id)
}

/** Whether what stands on the board is this, word for word, by the same hand. */
export function isPlacedAs(doc: Y.Doc, { id, person, thing }: Held): boolean {
  if (thing.is === 'note') {
    const note = readNote(doc, id)
    return note?.author === person && note.text === thing.text && note.card === thing.card
  }
  const card = readCard(doc, id)
  if (card?.author !== person) return false
  const options = Object.entries(card.options)
    .map(([key, option]) => ({ id: key, ...option }))
    .sort(byPlace)
    .map(({ text, loss }) => ({ text, loss }))
  const words = ({ kind, title, body, chafes }: Pick<Card, 'kind' | 'title' | 'body' | 'chafes'>, sides: unknown) =>
    JSON.stringify([kind, title, body, chafes, sides])
  const sent = thing.options.map(({ text, loss }) => ({ text, loss }))
  return words(card, options) === words(thing, sent)
}

type Card = Extract<WholeThing, { is: 'card' }>
type Note = Extract<WholeThing, { is: 'note' }>

function placeCard(doc: Y.Doc, held: Held, card: Card, order: string, createdAt: number): void {
  const { id, phase, person, behalf } = held
  const whose = whoseIs(held)
  const made = planIn(doc).find((one) => one.id === phase)
  const table = tableForNew(doc, whose, made, card.variant)
  const perspective = readPerson(doc, whose)?.perspective ?? null
  const here = card.here === true ? createdAt : null
  const recalls = card.recalls ?? null
  addCard(doc, { ...card, recalls, here, phase, behalf, order, table, author: person, perspective, createdAt }, id)
}

function placeNote(doc: Y.Doc, held: Held, note: Note, createdAt: number): void {
  const { id, phase, person, behalf } = held
  addNote(doc, { ...note, phase, behalf, layer: 'room', author: person, createdAt }, id)
}

/** To each card that lies there and may be tied so, by the likeliest relation. */
function tie(doc: Y.Doc, { id, person }: Held, { kind, linkTo }: Card): void {
  for (const other of new Set(linkTo)) {
    const card = other === id ? null : readCard(doc, other)
    if (card === null || card.trashed !== null) continue
    const [likeliest] = tiesBetween(kind, card.kind)
    if (likeliest === undefined) continue
    const [from, to] = likeliest.forward ? [id, other] : [other, id]
    addLink(doc, { from, to, relation: likeliest.relation, author: person })
  }
}

/** The place of the first card of a lane; null when it is empty. */
function topOf(doc: Y.Doc, kind: CardKind): string | null {
  let top: string | null = null
  for (const card of rootOf(doc, 'cards').values()) {
    if (!(card instanceof Y.Map) || card.get('kind') !== kind) continue
    const order: unknown = card.get('order')
    if (typeof order === 'string' && (top === null || order < top)) top = order
  }
  return top
}
