import { beforeEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { setRecognition } from '#shared/board/edit.ts'
import { Disagreement } from '#server/gate/inspect.ts'
import { by, holds, item } from './assemble.ts'
import { Board } from './board.ts'

// Yjs says on the console that somebody else writes under its client id.
beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {})
})

/** Something in the server's own document that nobody expects, in the transaction of the next update. */
function sneakIn(board: Board, when: 'beforeTransaction' | 'afterTransaction', sneak: () => void): void {
  board.doc.once(when, () => board.doc.transact(sneak))
}

const surprises: Record<string, (board: Board) => void> = {
  'a card goes': ({ doc }) => doc.getMap('cards').delete('cardA'),
  'a field goes': ({ doc }) => (doc.getMap('cards').get('cardA') as Y.Map<unknown>).delete('order'),
  'the session changes': ({ doc }) => doc.getMap('session').set('state', 'closed'),
  'a root comes': ({ doc }) => doc.getText('other').insert(0, 'x'),
  'a client moves that did not write': ({ doc }) => doc.getMap('recognitions').set('cardB:ada', true),
}

test('[G11] whatever happens beside what was judged is found, before anybody sees it', () => {
  for (const [what, surprise] of Object.entries(surprises)) {
    const board = Board.begin()
    const update = board.of('bo').updateOf((doc) => setRecognition(doc, 'cardD', 'bo', true))
    sneakIn(board, 'beforeTransaction', () => surprise(board))
    expect(() => board.admit('bo', update), what).toThrow(Disagreement)
    expect(board.of('bo').doc.getMap('recognitions').has('cardD:bo'), what).toBe(false)
  }
})

test('[G11] a transaction that follows does not wash out what was found in the first', () => {
  for (const [what, surprise] of Object.entries(surprises)) {
    const board = Board.begin()
    const update = board.of('bo').updateOf((doc) => setRecognition(doc, 'cardD', 'bo', true))
    sneakIn(board, 'beforeTransaction', () => surprise(board))
    sneakIn(board, 'afterTransaction', () => {})
    expect(() => board.admit('bo', update), what).toThrow(Disagreement)
  }
})

test('[G11] nor does a transaction that follows change anything unseen', () => {
  for (const [what, surprise] of Object.entries(surprises)) {
    const board = Board.begin()
    const update = board.of('bo').updateOf((doc) => setRecognition(doc, 'cardD', 'bo', true))
    sneakIn(board, 'afterTransaction', () => surprise(board))
    expect(() => board.admit('bo', update), what).toThrow(Disagreement)
  }
})

test('[G11] an innocent transaction that follows is no reason for alarm', () => {
  const board = Board.begin()
  const update = board.of('bo').updateOf((doc) => setRecognition(doc, 'cardD', 'bo', true))
  sneakIn(board, 'afterTransaction', () => {})
  expect(board.admit('bo', update).ok).toBe(true)
  board.expectSound()
})

test('[G11] formats, whose cleaning up follows in a transaction of its own, are not taken', () => {
  const board = Board.begin()
  const letter = board.unit(board.words('notes', 'noteB', 'text'), 0)
  const bold = item({ left: letter }, holds.format('bold', 'true'))
  expect(board.refusal('bo', by({ client: 9001, clock: 0 }, bold, bold))).toBe('schema')
  const replica = board.of('bo')
  const format = replica.updateOf((doc) => {
    const note = doc.getMap('notes').get('noteB') as Y.Map<unknown>
    ;(note.get('text') as Y.Text).format(0, 4, { bold: true })
  })
  expect(board.refusal('bo', format)).toBe('schema')
})
