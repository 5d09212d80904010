import { expect, test } from 'vitest'
import type { Card } from '#shared/board/schema.ts'
import { allWords, sayer } from '#shared/language/say.ts'
import { createLiveStore, type LiveState } from '#client/live/store.ts'
import { makeCard, makeInfo, makePerson, makeSession } from '#tests/kit/make.ts'
import { newsBetween } from './news.ts'
import { saidOnBoard } from './say.ts'

const session = makeSession()
const card = (changes: Partial<Card> = {}): Card => makeCard('een', { title: 'Wachttijd', ...changes })

const empty: LiveState = {
  ...createLiveStore(makeInfo()).getState(),
  session,
  people: { mei: makePerson('mei', { name: 'Mei-Lin' }) },
}
const one: LiveState = { ...empty, cards: { een: card() } }

const say = sayer({ ...allWords, ...saidOnBoard })('nl')
const told = (before: LiveState, after: LiveState, at: readonly string[] = []) =>
  newsBetween(before, after, new Set(at), say, 'nl')

test('a card of somebody else is news, my own is not', () => {
  expect(told(empty, one)).toEqual([{ is: 'many', what: 'new.issue', n: 1, important: true }])
  expect(told(empty, { ...empty, cards: { een: card({ author: 'ik' }) } })).toEqual([])
})

test('what lay on the board when I came in is no news', () => {
  expect(told({ ...empty, session: null }, one)).toEqual([])
})

test('that somebody types is never news, except at the card I am at', () => {
  const typed = { ...one, cards: { een: card({ title: 'Wachttijden' }) }, writing: { een: ['mei'] } }
  expect(told(one, typed)).toEqual([])
  expect(told(one, typed, ['een'])).toEqual([
    { is: 'here', card: 'een', words: 'Deze kaart is bijgewerkt door Mei-Lin.' },
  ])
})

test('what I change myself is not told as news', () => {
  const mine = { ...one, cards: { een: card({ title: 'x' }) }, waiting: new Set(['een']) }
  expect(told(one, mine, ['een'])).toEqual([])
})

test('votes are never news', () => {
  expect(told(one, { ...one, recognised: { een: { count: 3, mine: false } } }, ['een'])).toEqual([])
})

test('the card I am at that is taken away is told at once', () => {
  const gone = { ...one, cards: { een: card({ trashed: 1_767_222_000_001 }) } }
  expect(told(one, gone, ['een'])).toEqual([{ is: 'here', card: 'een', words: 'Deze kaart is weggehaald.' }])
})

test('a new phase is told with its question, and a lost line with what one can still do', () => {
  const [phase] = told(one, { ...one, session: { ...session, phase: 1 } })
  expect(phase).toEqual({ is: 'session', words: 'Nieuwe fase: Verkennen. Waar wringt het?' })
  const [line] = told({ ...one, line: { state: 'live' } }, { ...one, line: { state: 'offline', stored: true } })
  expect(line).toMatchObject({ is: 'session' })
})
