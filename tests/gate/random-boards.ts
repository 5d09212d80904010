/** Real Yjs documents of several people, made of what a board may hold, and every update they made. */

import fc from 'fast-check'
import * as Y from 'yjs'
import { newDocument } from '#shared/board/document.ts'

const clients = [3, 170, 4_294_967_295]

/** What one of them does: everything is chosen by numbers, so that it shrinks. */
const step = fc.record({
  who: fc.nat(clients.length - 1),
  what: fc.constantFrom('card', 'set', 'type', 'erase', 'drop', 'hear'),
  where: fc.nat(5),
  from: fc.nat(40),
  many: fc.integer({ min: 1, max: 8 }),
  say: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  value: fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.integer(),
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constantFrom(0.5, 0.1, 2 ** 31, -(2 ** 31), 2 ** 31 - 1, 1_767_222_000_000, -63, 64, 8192),
  ),
})
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

/** Words at a place, never cutting a character of two units. */
function cutAt(words: string, wanted: number): number {
  const at = Math.min(wanted, words.length)
  const unit = words.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at
}

function act(doc: Y.Doc, { what, where, from, many, say, value }: Step): void {
  const cards = doc.getMap<Y.Map<unknown>>('cards')
  const id = `card${where}`
  const card = cards.get(id)
  if (card === undefined || what === 'card') {
    const made = new Y.Map<unknown>([['title', new Y.Text(say)]])
    made.set('kind', value)
    cards.set(id, made)
    return
  }
  if (what === 'set') {
    for (let i = 0; i < many; i += 1) card.set(`field${from % 4}`, i === many - 1 ? value : i)
    return
  }
  if (what === 'drop') {
    if (from % 3 === 0) cards.delete(id)
    else card.delete('kind')
    return
  }
  const words = card.get('title') as Y.Text
  const text = words.toJSON()
  const start = cutAt(text, from)
  if (what === 'type') words.insert(start, say)
  else if (what === 'erase') words.delete(start, cutAt(text, start + many) - start)
}

/** A conversation of three documents; every update that Yjs wrote in it, of every kind. */
function play(steps: readonly Step[]): Uint8Array[] {
  const updates: Uint8Array[] = []
  const docs = clients.map((client) => {
    const doc = newDocument()
    doc.clientID = client
    doc.on('update', (update: Uint8Array) => updates.push(update))
    return doc
  })
  for (const one of steps) {
    const doc = docs[one.who]
    const other = docs[(one.who + 1 + (one.where % 2)) % docs.length]
    if (doc === undefined || other === undefined) continue
    if (one.what !== 'hear') doc.transact(() => act(doc, one))
    else {
      const missing = Y.encodeStateAsUpdate(other, Y.encodeStateVector(doc))
      updates.push(missing)
      Y.applyUpdate(doc, missing)
    }
  }
  return [...updates, ...docs.map((doc) => Y.encodeStateAsUpdate(doc))]
}

/** Lists of updates that Yjs wrote: events, answers to a state vector, and whole states. */
export const updatesOfYjs: fc.Arbitrary<Uint8Array[]> = fc.array(step, { minLength: 1, maxLength: 40 }).map(play)
