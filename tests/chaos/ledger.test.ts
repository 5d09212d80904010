/** The judge itself: it sees what is lost, doubled, back or in pieces, and lets pass what was not promised. */

import { beforeEach, expect, test } from 'vitest'
import { makeCard, makeNote } from '#tests/kit/make.ts'
import { Ledger } from './ledger.ts'
import { bordersIn, ownWords, readingOf, wordOf } from './words.ts'

const [one, two, three] = [wordOf(1, 1), wordOf(1, 11), wordOf(2, 1)]
const board = (...texts: string[]) =>
  readingOf({ cards: [makeCard('een', { title: '', body: texts.join('') })], notes: [] })

let ledger: Ledger
beforeEach(() => {
  ledger = new Ledger()
  ledger.write(one, 'Ada')
  ledger.write(two, 'Ada')
  ledger.write(three, 'Bea')
})

test('a whole board is whole', () => {
  ledger.saved('Ada')
  ledger.saved('Bea')
  expect(ledger.broken(board(one, two, three))).toEqual([])
  expect(ledger.unsettled(board(three, two, one))).toEqual([])
})

test('one word that was shown as saved and is gone is lost', () => {
  ledger.saved('Ada')
  expect(ledger.broken(board(one, three))).toEqual([`${two} was saved, and is lost`])
})

test('one word that somebody else saw and that is gone is lost', () => {
  ledger.saw('Bea', board(two, three).words)
  expect(ledger.broken(board(one, three))).toEqual([`${two} was seen, and is lost`])
})

test('what nobody else saw and nobody was told is kept may go at a crash, and must come in the end', () => {
  ledger.saw('Ada', board(one, two).words)
  expect(ledger.broken(board())).toEqual([])
  expect(ledger.unsettled(board(one, three))).toEqual([`${two} never arrived`])
})

test('one word that stands there twice is doubled, promised or not', () => {
  expect(ledger.broken(board(one, two, one))).toEqual([`${one} stands there 2 times`])
  const apart = readingOf({ cards: [makeCard('een', { title: one })], notes: [makeNote('twee', { text: one })] })
  expect(ledger.broken(apart)).toEqual([`${one} stands there 2 times`])
})

test('a word that was erased and is back, is seen', () => {
  ledger.saved('Ada')
  ledger.erase(one)
  expect(ledger.broken(board(one, two))).toEqual([])
  expect(ledger.unsettled(board(one, two, three))).toEqual([`${one} was never erased`])
  ledger.saved('Ada')
  expect(ledger.broken(board(one, two))).toEqual([`${one} was erased (saved), and is back`])
  expect(ledger.unsettled(board(two, three))).toEqual([])
})

test('an erasure counts as seen by who had the word before them', () => {
  ledger.saw('Bea', board(one).words)
  ledger.erase(one)
  ledger.erase(two)
  ledger.saw('Bea', board().words)
  expect(ledger.broken(board(one, two))).toEqual([`${one} was erased (seen), and is back`])
})

test('a word in pieces, and a word of nobody, are seen', () => {
  expect(ledger.broken(board('w1', three, 'n1;'))).toEqual(['a word fell apart: w1n1;'])
  expect(ledger.unsettled(board(one, two, three, wordOf(7, 7)))).toEqual([`nobody wrote ${wordOf(7, 7)}`])
})

test('words know their writer and their borders', () => {
  expect(ownWords(`${two}${three}${one}`, 1)).toEqual([
    { word: two, at: 0 },
    { word: one, at: two.length + three.length },
  ])
  expect(bordersIn(`${two}${one}`)).toEqual([0, two.length, two.length + one.length])
})
