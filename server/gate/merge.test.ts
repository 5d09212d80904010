import * as Y from 'yjs'
import { expect, test } from 'vitest'
import { newDocument, snapshotOf } from '#shared/board/document.ts'
import { addCard, spliceText } from '#shared/board/edit.ts'
import { merge } from './merge.ts'

/** A board that two people wrote on, and what each did, in the order in which it was kept. */
function written(): { board: Y.Doc; updates: Uint8Array[] } {
  const board = newDocument()
  const updates: Uint8Array[] = []
  board.on('update', (update: Uint8Array) => void updates.push(update))
  const card = {
    kind: 'issue',
    title: 'Hé 🙂',
    order: 'a0',
    language: 'nl',
    perspective: null,
    createdAt: 1_767_222_000_000,
  } as const
  for (const client of [7, 9, 7, 9]) {
    board.clientID = client
    const id = board.transact(() => addCard(board, { ...card, author: `p${client}` }))
    for (let at = 0; at < 40; at += 1) {
      const change = { at: at % 5, remove: at % 3 === 2 ? 2 : 0, insert: 'ab' }
      board.transact(() => spliceText(board, 'cards', id, ['body'], change))
    }
  }
  return { board, updates }
}

test('many updates as one have the effect of all', () => {
  const { board, updates } = written()
  const copy = newDocument()
  Y.applyUpdate(copy, merge(updates))
  expect(snapshotOf(copy)).toEqual(snapshotOf(board))
  expect(Y.encodeStateAsUpdate(copy)).toEqual(Y.encodeStateAsUpdate(board))
})

test('part of them, on top of what is there', () => {
  const { board, updates } = written()
  const copy = newDocument()
  for (const update of updates.slice(0, 50)) Y.applyUpdate(copy, update)
  Y.applyUpdate(copy, merge(updates.slice(50)))
  expect(Y.encodeStateAsUpdate(copy)).toEqual(Y.encodeStateAsUpdate(board))
})

test('what does not follow on itself, or is not ours, is left to Yjs', () => {
  const { board, updates } = written()
  const strange = newDocument()
  strange.getArray('list').push([1])
  const list = [...updates.slice(50), ...updates.slice(0, 50), Y.encodeStateAsUpdate(strange)]
  const copy = newDocument()
  Y.applyUpdate(copy, merge(list))
  expect(snapshotOf(copy)).toEqual(snapshotOf(board))
})

test('ours that do not follow on one another are left to Yjs too', () => {
  const { board, updates } = written()
  const copy = newDocument()
  Y.applyUpdate(copy, merge([...updates.slice(50), ...updates.slice(0, 50)]))
  expect(snapshotOf(copy)).toEqual(snapshotOf(board))
})

test('one update is itself, and none is nothing', () => {
  const { updates } = written()
  expect(merge(updates.slice(0, 1))).toBe(updates[0])
  expect(merge([])).toEqual(Uint8Array.of(0, 0))
})
