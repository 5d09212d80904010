import { expect, test } from 'vitest'
import type { Card, SessionState } from '#shared/board/schema.ts'
import { say } from '#shared/language/say.ts'
import { ordinaryPlan } from '#shared/session/format.ts'
import { createLiveStore, type LiveState } from '#client/live/store.ts'
import { newsBetween } from './news.ts'

const session: SessionState = {
  schema: 1,
  subject: 'Wonen',
  state: 'open',
  plan: JSON.stringify(ordinaryPlan),
  phase: 0,
  endsAt: null,
  left: null,
  spotlight: null,
}

const card = (over: Partial<Card> = {}): Card => ({
  id: 'een',
  kind: 'issue',
  title: 'Wachttijd',
  body: '',
  options: {},
  chafes: '',
  order: 'a0',
  cluster: null,
  table: null,
  theme: null,
  language: 'nl',
  author: 'mei',
  perspective: null,
  createdAt: 1_767_222_000_000,
  trashed: null,
  carriedFrom: null,
  ...over,
})

const empty: LiveState = {
  ...createLiveStore({
    id: 's',
    epoch: 1,
    atelier: { id: 'a', title: '', demo: false },
    number: 1,
    subject: '',
    date: '2026-11-24',
    start: '13:30',
    language: 'nl',
    state: 'open',
    perspectives: [],
    plan: ordinaryPlan,
    code: null,
    site: null,
    me: { person: 'ik', name: '', perspective: null, role: 'participant' },
  }).getState(),
  session,
  people: { mei: { id: 'mei', name: 'Mei-Lin', perspective: null, role: 'participant' } },
}
const one: LiveState = { ...empty, cards: { een: card() } }

const told = (before: LiveState, after: LiveState, at: readonly string[] = []) =>
  newsBetween(before, after, new Set(at), say('nl'), 'nl')

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
