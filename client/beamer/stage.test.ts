import { describe, expect, test } from 'vitest'
import type { Ballot, Card, SessionState } from '#shared/board/schema.ts'
import { freePhase, minute, type Phase } from '#shared/session/format.ts'
import { createLiveStore, type LiveState } from '#client/live/store.ts'
import { makeCard, makeInfo, makePerson, makeSession } from '#tests/kit/make.ts'
import { countsOf } from './counts.ts'
import { stageOf } from './stage.ts'

const phase = (changes: Partial<Phase> = {}): Phase => ({
  ...freePhase,
  id: 'nu',
  title: { nl: 'Nu', en: 'Now' },
  minutes: 10,
  prompt: { nl: 'Wat speelt er?', en: 'What is going on?' },
  brings: ['issue'],
  ...changes,
})

interface Board {
  readonly phase?: Partial<Phase>
  readonly session?: Partial<SessionState>
  readonly cards?: readonly Card[]
  readonly more?: Partial<LiveState>
}

/** A board in its second phase, which runs. */
function board({ phase: now = {}, session = {}, cards = [], more = {} }: Board = {}): LiveState {
  const plan = JSON.stringify([phase({ id: 'eerst' }), phase(now)])
  const lane = (kind: Card['kind']) => cards.filter((card) => card.kind === kind).map(({ id }) => id)
  return {
    ...createLiveStore(makeInfo()).getState(),
    session: makeSession({ plan, phase: 1, endsAt: 1, ...session }),
    cards: Object.fromEntries(cards.map((card) => [card.id, card])),
    lanes: { issue: lane('issue'), dilemma: lane('dilemma'), direction: lane('direction') },
    ...more,
  }
}

const ballot = (changes: Partial<Ballot> = {}): Ballot => ({
  id: 'stemming',
  kind: 'vote',
  phase: 'nu',
  card: null,
  dots: 3,
  several: null,
  openedAt: 1,
  closedAt: null,
  took: 0,
  result: null,
  ...changes,
})
const card = makeCard('een')

describe('what the big screen shows', () => {
  test('nothing as long as the board is not here', () => {
    expect(stageOf(createLiveStore(makeInfo()).getState())).toEqual({ is: 'waiting' })
  })

  test('how one joins, until the first phase begins', () => {
    const first = { phase: 0, endsAt: null, left: 10 * minute }
    expect(stageOf(board({ session: first, cards: [card] })).is).toBe('join')
    expect(stageOf(board({ session: { ...first, left: 11 * minute } })).is, 'a minute more').toBe('join')
    expect(stageOf(board({ session: { ...first, left: null, endsAt: 1 }, cards: [card] })).is, 'runs').toBe('lanes')
    expect(stageOf(board({ session: { ...first, left: 9 * minute }, cards: [card] })).is, 'paused').toBe('lanes')
  })

  test('the newest cards', () => {
    expect(stageOf(board({ cards: [card] }))).toEqual({ is: 'lanes', chosen: null })
  })

  test('the question as long as there is no card', () => {
    expect(stageOf(board()).is).toBe('prompt')
  })

  test('the question while all write in silence, until something of this phase is shown', () => {
    const silent = { phase: { visibility: 'private-then-together' as const } }
    expect(stageOf(board({ ...silent, cards: [makeCard('een', { phase: 'eerst' })] })).is).toBe('prompt')
    expect(stageOf(board({ ...silent, cards: [makeCard('een', { phase: 'nu' })] })).is).toBe('lanes')
  })

  test('the question in a phase that asks for no cards, or the cards that were chosen for it', () => {
    const asks = { phase: { free: false, brings: ['question' as const] }, cards: [card] }
    expect(stageOf(board(asks)).is).toBe('prompt')
    expect(stageOf(board({ ...asks, session: { chosen: 'een' } }))).toEqual({ is: 'lanes', chosen: 'een' })
    expect(stageOf(board({ ...asks, session: { chosen: 'weg' } })).is).toBe('prompt')
  })

  test('one card in the spotlight, whatever else goes on, as long as it lies on the board', () => {
    const lit = { session: { spotlight: 'een', state: 'closed' as const } }
    expect(stageOf(board({ ...lit, cards: [card] }))).toEqual({ is: 'spotlight', card: 'een' })
    expect(stageOf(board({ ...lit, cards: [makeCard('een', { trashed: 1 })] })).is).toBe('woven')
    expect(stageOf(board(lit)).is).toBe('woven')
  })

  test('the tables while people are at them', () => {
    const tables = { t1: { id: 't1', name: 'Tafel 1', prompt: null, order: 0 } }
    expect(stageOf(board({ phase: { grouping: 'table' }, more: { tables } })).is).toBe('tables')
    expect(stageOf(board({ phase: { grouping: 'table' } })).is, 'none were laid').toBe('prompt')
    expect(stageOf(board({ more: { tables } })).is, 'all together').toBe('prompt')
  })

  test('the cards while dots are placed, and what came of it once it is closed', () => {
    const votes = { phase: { free: false, brings: [], vote: { dots: 3, several: false } }, cards: [card] }
    const open = ballot()
    const result = JSON.stringify({ kind: 'vote', cards: { een: 2 }, voters: 1 })
    const closed = ballot({ id: 'eerder', closedAt: 2, result })
    const withBallots = (...all: Ballot[]) =>
      stageOf(board({ ...votes, more: { ballots: Object.fromEntries(all.map((one) => [one.id, one])) } }))
    expect(withBallots(open).is).toBe('lanes')
    expect(withBallots(closed)).toEqual({ is: 'votes', ballot: 'eerder' })
    expect(withBallots(open, closed).is, 'a new one is open').toBe('lanes')
    expect(withBallots({ ...closed, phase: 'eerst' }).is, 'of an earlier phase').toBe('lanes')
    expect(withBallots({ ...closed, result: 'kapot' }).is, 'that cannot be read').toBe('lanes')
  })
})

describe('what is counted', () => {
  const people = {
    mei: makePerson('mei'),
    els: makePerson('els'),
    kees: makePerson('kees', { role: 'observer' }),
    oma: makePerson('oma', { scribe: 'mei' }),
    opa: makePerson('opa', { scribe: 'weg' }),
  }
  const here = { people, present: ['mei', 'els', 'kees', 'scherm'], writers: 2 }

  test('who is here and takes part, with those for whom somebody here writes', () => {
    expect(countsOf(board({ more: here }))).toEqual({ here: 3, writing: 2, handedIn: null })
  })

  test('nobody is counted as writing where that would say something', () => {
    for (const visibility of ['private-then-together', 'named-or-anonymous', 'anonymous', 'none'] as const) {
      expect(countsOf(board({ phase: { visibility }, more: here })).writing, visibility).toBeNull()
    }
  })

  test('in silence how many have handed in, of no fewer than that', () => {
    const silent = { phase: { visibility: 'private-then-together' as const }, more: here }
    expect(countsOf(board({ ...silent, session: { holders: 2 } }))).toEqual({ here: 3, writing: null, handedIn: 2 })
    expect(countsOf(board({ ...silent, session: { holders: 7 } }))).toEqual({ here: 7, writing: null, handedIn: 7 })
    expect(countsOf(board({ ...silent, session: { holders: null } })).handedIn).toBeNull()
  })
})
