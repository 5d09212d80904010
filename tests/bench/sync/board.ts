/**
 * A big board as it comes about: 25 people put 1,000 cards down and type on them, also on their
 * neighbour's, in 20,000 updates. The same people make the same board.
 */

import * as Y from 'yjs'
import { entityOf, newDocument, textOf } from '#shared/board/document.ts'
import { addCard, spliceText } from '#shared/board/edit.ts'
import { cardKinds } from '#shared/board/kinds.ts'

export const bigBoard = { authors: 25, cards: 1000, updates: 20_000 } as const

/** In one turn each author makes one update, and none of them needs another's of that turn. */
export type Turn = readonly Uint8Array[]

const perCard = bigBoard.updates / bigBoard.cards
/** From this turn of a card on, a neighbour works on it. */
const handedOver = 17
const words = ['wij', 'huis', 'en', 'een', 'zorg', 'dan', 'tijd', 'geld', 'of', 'keuze', 'maar', 'kans', 'wat']

export interface BigBoard {
  readonly turns: readonly Turn[]
  readonly clocks: ReadonlyMap<number, number>
  /** The whole of it, as the writers have it. */
  readonly doc: Y.Doc
}

export function makeBoard(authors: readonly string[]): BigBoard {
  const chance = chanceFrom(20_261_124)
  const doc = newDocument()
  const clients = authors.map(() => Math.floor(chance() * 2 ** 32))
  let made = new Uint8Array(0)
  doc.on('update', (update: Uint8Array) => {
    made = Uint8Array.from(update)
  })
  const turns: Turn[] = []
  for (let block = 0; block < bigBoard.cards / authors.length; block += 1) {
    for (let step = 0; step < perCard; step += 1) {
      turns.push(
        authors.map((author, a) => {
          doc.clientID = clients[a] ?? 0
          const owner = step < handedOver ? a : (a + 1) % authors.length
          const card = `b${block}a${owner}`
          doc.transact(() => {
            if (step === 0) putCard(doc, card, author, block)
            else type(doc, card, step, chance)
          })
          return made
        }),
      )
    }
  }
  const clocks = new Map(clients.map((client) => [client, Y.getState(doc.store, client)]))
  return { turns, clocks, doc }
}

function putCard(doc: Y.Doc, id: string, author: string, block: number): void {
  const kind = cardKinds[block % cardKinds.length] ?? 'issue'
  const sides = block % 6 === 1 ? ['Nu een sleutel geven', 'Eerst begeleiding'] : []
  addCard(
    doc,
    {
      kind,
      title: '',
      options: sides.map((text) => ({ text, loss: '' })),
      order: `a${block}${id}V`,
      language: 'nl',
      author,
      perspective: block % 2 === 0 ? 'Wonen' : 'Beleid',
      createdAt: 1_767_222_000_000 + block,
    },
    id,
  )
}

/** A word at the end, now and then one in the middle, or a few letters taken back. */
function type(doc: Y.Doc, card: string, step: number, chance: () => number): void {
  const field = step < 8 ? 'title' : 'body'
  const entity = entityOf(doc, 'cards', card)
  const length = (entity && textOf(entity, [field])?.length) ?? 0
  const dice = chance()
  const word = `${words[Math.floor(chance() * words.length)]} `
  const spot = Math.floor(chance() * length)
  const change =
    dice < 0.04 && length > 6
      ? { at: Math.min(spot, length - 3), remove: 3, insert: '' }
      : { at: dice < 0.1 ? spot : length, remove: 0, insert: word }
  spliceText(doc, 'cards', card, [field], change)
}

/** The same chance every time. */
function chanceFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
