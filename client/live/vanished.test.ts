import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { newDocument, rootOf } from '#shared/board/document.ts'
import { addCard, addNote, spliceText } from '#shared/board/edit.ts'
import { makeInfo, madeAt } from '#tests/kit/make.ts'
import { Mirror } from './mirror.ts'
import { createLiveStore } from './store.ts'
import { watchVanishing } from './vanished.ts'

const card = { kind: 'issue', language: 'nl', order: 'a0', perspective: null, createdAt: madeAt } as const

/** My document and the server's, and what is handed back to me. */
function board() {
  const [mine, server] = [newDocument(), newDocument()]
  const store = createLiveStore(makeInfo())
  const back: string[] = []
  let now = 0
  watchVanishing(
    mine,
    store,
    () => now,
    (words) => back.push(...words),
  )
  const mirror = new Mirror(mine, store, 'ik', (show) => show())
  server.transact(() => addCard(server, { ...card, author: 'noor', title: 'Regie' }, 'een'))
  const sync = (from: Y.Doc, to: Y.Doc): void => Y.applyUpdate(to, Y.encodeStateAsUpdate(from), 'line')
  sync(server, mine)
  mirror.show()
  return {
    back,
    store,
    type: (words: string) =>
      mine.transact(() => spliceText(mine, 'cards', 'een', ['title'], { at: 5, remove: 0, insert: words })),
    note: () => mine.transact(() => addNote(mine, noteOf('Zo ging het'), 'noot')),
    kept: () => {
      sync(mine, server)
      store.setState({ saved: true })
    },
    unkept: () => store.setState({ saved: false }),
    hide: () => {
      server.transact(() => {
        rootOf(server, 'cards').delete('een')
        rootOf(server, 'notes').delete('noot')
      })
      sync(server, mine)
    },
    later: (ms: number) => {
      now += ms
    },
  }
}

const noteOf = (text: string) =>
  ({ card: 'een', kind: 'experience', layer: 'room', text, author: 'ik', createdAt: madeAt }) as const

test('what I was writing in comes back to me when it is taken off the board', () => {
  const { type, hide, back } = board()
  type(' en rust')
  hide()
  expect(back).toEqual(['Regie en rust'])
})

test('a card that I only read goes without a word', () => {
  const { hide, back } = board()
  hide()
  expect(back).toEqual([])
})

test('what I wrote some time ago is kept elsewhere and does not come back', () => {
  const { type, unkept, kept, later, hide, back } = board()
  unkept()
  type(' en rust')
  kept()
  later(61_000)
  hide()
  expect(back).toEqual([])
})

test('what the server never had comes back however long ago it was', () => {
  const { type, unkept, later, hide, back } = board()
  unkept()
  type(' en rust')
  later(600_000)
  hide()
  expect(back).toEqual(['Regie en rust'])
})

test('a note of mine that went along comes back too', () => {
  const { note, kept, hide, back } = board()
  note()
  kept()
  hide()
  expect(back).toEqual(['Zo ging het'])
})
