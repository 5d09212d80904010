/**
 * What a batch without names does to the board. All of it is the server's own hand: nobody's author, the batch's one
 * moment, the session's language; of what might say who brought it nothing is taken over.
 */

import * as Y from 'yjs'
import { entityOf, rootOf, textOf, type Root } from '#shared/board/document.ts'
import { addCard, addLink, addNote, addOption, setFields, type NewOption } from '#shared/board/edit.ts'
import { nobodyKnown, type CardKind, type Language } from '#shared/board/kinds.ts'
import { tiesBetween } from '#shared/board/links.ts'
import { placeAt } from '#shared/board/order.ts'
import { cardTexts } from '#shared/board/schema.ts'
import type { WholeThing } from '#shared/commands/shapes.ts'
import type { Nameless } from '#server/store/hidden-ports.ts'

type WholeCard = Extract<WholeThing, { is: 'card' }>
type WholeNote = Extract<WholeThing, { is: 'note' }>

/** The moment of the batch, and the language of the session: the same for all that is in it. */
export interface Batch {
  readonly things: readonly Nameless[]
  readonly language: Language
  readonly at: number
}

/** Doing it twice is doing it once. */
export function showBatch(doc: Y.Doc, { things, language, at }: Batch): void {
  for (const { id, phase, thing, shown } of things) {
    const root = rootWith(doc, id)
    if (root !== null) {
      if (thing === null) empty(doc, root, id, at)
      else if (thing.is === 'card' && root === 'cards') reword(doc, id, thing)
      else if (thing.is === 'note' && root === 'notes') rewordNote(doc, id, thing)
    } else if (thing !== null && !shown) {
      if (thing.is === 'card') bringCard(doc, { id, phase, language, at }, thing)
      else bringNote(doc, { id, phase, at }, thing)
    }
  }
}

/** Where something of a batch stands; null when it is not on the board, or under that id something of somebody. */
function rootWith(doc: Y.Doc, id: string): 'cards' | 'notes' | null {
  for (const root of ['cards', 'notes'] as const) {
    if (entityOf(doc, root, id)?.get('author') === nobodyKnown) return root
  }
  return null
}

interface Bringing {
  readonly id: string
  readonly phase: string
  readonly at: number
}

function bringCard(doc: Y.Doc, bringing: Bringing & { readonly language: Language }, thing: WholeCard): void {
  const { id, phase, language, at } = bringing
  const cards = rootOf(doc, 'cards')
  if (cards.has(id)) return
  const order = topOf(doc, thing.kind)
  const { kind, variant, title, body, options, chafes, theme } = thing
  const here = thing.here === true ? at : null
  const words = { kind, variant, title, body, options, chafes, theme, here }
  addCard(doc, { ...words, phase, language, order, author: nobodyKnown, perspective: null, createdAt: at }, id)
  for (const other of thing.linkTo) {
    const card = entityOf(doc, 'cards', other)
    const [tie] = card === undefined || card.has('trashed') ? [] : tiesBetween(kind, card.get('kind') as CardKind)
    if (tie === undefined) continue
    const [from, to] = tie.forward ? [id, other] : [other, id]
    addLink(doc, { from, to, relation: tie.relation, author: nobodyKnown })
  }
}

/** Above all others of a lane. */
function topOf(doc: Y.Doc, kind: CardKind): string {
  let first: string | null = null
  for (const card of rootOf(doc, 'cards').values()) {
    if (!(card instanceof Y.Map) || card.get('kind') !== kind || card.get('trashed')) continue
    const order = card.get('order') as string
    if (first === null || order < first) first = order
  }
  return placeAt(first === null ? [] : [first], 0)
}

function bringNote(doc: Y.Doc, { id, phase, at }: Bringing, thing: WholeNote): void {
  // The card that it was about may be gone by now.
  if (rootOf(doc, 'notes').has(id) || !rootOf(doc, 'cards').has(thing.card)) return
  const { card, kind, variant, text, source } = thing
  addNote(doc, { card, kind, variant, text, source, phase, layer: 'room', author: nobodyKnown, createdAt: at }, id)
}

function reword(doc: Y.Doc, id: string, thing: WholeCard): void {
  const card = entityOf(doc, 'cards', id)
  if (card === undefined) return
  for (const name of cardTexts) rewrite(textOf(card, [name]), thing[name])
  rewordOptions(doc, id, card, thing.options)
}

/** In their order: a side that stays keeps its id, so that who stands there goes on standing there. */
function rewordOptions(doc: Y.Doc, id: string, card: Root, wanted: readonly NewOption[]): void {
  const options = card.get('options')
  if (!(options instanceof Y.Map)) return
  const there = [...(options as Root)]
    .map(([key, option]) => ({ key, order: option instanceof Y.Map ? String(option.get('order')) : '' }))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
  for (const { key } of there.slice(wanted.length)) options.delete(key)
  wanted.forEach(({ text, loss }, at) => {
    const last = there.at(-1)?.order ?? null
    const key = there[at]?.key ?? addOption(doc, id, placeAt(last === null ? [] : [last], 1))
    if (key === null) return
    rewrite(textOf(card, ['options', key, 'text']), text)
    rewrite(textOf(card, ['options', key, 'loss']), loss)
  })
}

function rewordNote(doc: Y.Doc, id: string, { text, source }: WholeNote): void {
  const note = entityOf(doc, 'notes', id)
  if (note === undefined) return
  rewrite(textOf(note, ['text']), text)
  setFields(doc, 'notes', id, { source })
}

/** Taken back: the words go, and what is left lies in the trash, as others may have something hanging on it. */
function empty(doc: Y.Doc, root: 'cards' | 'notes', id: string, at: number): void {
  const entity = entityOf(doc, root, id)
  if (entity === undefined) return
  for (const [, value] of entity) if (value instanceof Y.Text) rewrite(value, '')
  const options = entity.get('options')
  if (options instanceof Y.Map) for (const key of [...options.keys()]) options.delete(key)
  setFields(doc, root, id, { [root === 'cards' ? 'theme' : 'source']: null, trashed: at })
}

/** All of a text at once: how far the new words are like the old ones is nobody's to see. */
function rewrite(text: Y.Text | undefined, words: string): void {
  if (text === undefined || text.toJSON() === words) return
  text.delete(0, text.length)
  text.insert(0, words)
}
