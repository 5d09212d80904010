import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createLiveStore } from './store.ts'
import { makeInfo } from '#tests/kit/make.ts'
import { dotsLeft, dotsOn, myBallotsOf, placeIn, putDot, type MyBallots } from './my-ballots.ts'

const vote = { id: 'vote', dots: 3, several: 1 }

interface Asked {
  readonly path: string
  readonly body: Readonly<Record<string, unknown>>
  /** Lets the server answer. */
  readonly answer: (status: number, body: unknown) => Promise<void>
}

let asked: Asked[]
let mine: MyBallots

beforeEach(() => {
  asked = []
  vi.stubGlobal('fetch', (path: string, init: { readonly body?: string }) => {
    let resolve: (response: Response) => void = () => {}
    const promise = new Promise<Response>((tell) => {
      resolve = tell
    })
    const answer = async (status: number, body: unknown): Promise<void> => {
      resolve(Response.json(body, { status }))
      await vi.waitFor(() => expect(waiting()).toBe(false))
    }
    asked.push({ path, body: JSON.parse(init.body ?? '{}'), answer })
    return promise
  })
  mine = myBallotsOf(createLiveStore(makeInfo()))
})
afterEach(() => vi.unstubAllGlobals())

const waiting = (): boolean => Object.keys(mine.store.getState().wanted[placeIn('vote', null)] ?? {}).length > 0
const on = (card: string): number => dotsOn(mine.store.getState(), placeIn('vote', null), card)
const left = (): number => dotsLeft(mine.store.getState(), vote)
const put = (card: string, by: 1 | -1 = 1) => putDot(mine, vote, card, by)
const kept = (dots: Readonly<Record<string, number>>) => ({ ballot: 'vote', dots, left: 0, stance: null })
const nth = async (at: number): Promise<Asked> => {
  await vi.waitFor(() => expect(asked.length).toBeGreaterThan(at))
  const found = asked[at]
  if (found === undefined) throw new Error('not asked')
  return found
}

test('a dot stands at once, and the server is asked for the count that one wants', async () => {
  expect(put('een')).toEqual({ done: true, dots: 1 })
  expect([on('een'), left()]).toEqual([1, 2])
  const first = await nth(0)
  expect(first.body).toMatchObject({ ballot: 'vote', card: 'een', dots: 1, behalf: null })
  await first.answer(200, kept({ een: 1 }))
  expect([on('een'), left()]).toEqual([1, 2])
})

test('a dot that the server refuses is not there, and one hears why', async () => {
  put('een')
  await (await nth(0)).answer(409, { code: 'over' })
  expect([on('een'), left()]).toEqual([0, 3])
  expect(mine.store.getState().problems[placeIn('vote', null)]).toBe('over')
  put('twee')
  expect(mine.store.getState().problems).toEqual({})
})

test('what was kept before comes back when a change does not go', async () => {
  put('een')
  await (await nth(0)).answer(200, kept({ een: 1 }))
  put('een')
  expect(on('een')).toBe(2)
  await (await nth(1)).answer(503, { code: 'not-stored' })
  expect(on('een')).toBe(1)
})

test('pressed quickly, only the last count is asked for, and no earlier answer undoes it', async () => {
  put('een')
  put('een')
  put('een')
  const first = await nth(0)
  expect(first.body['dots']).toBe(3)
  await first.answer(200, kept({ een: 3 }))
  put('een', -1)
  const second = await nth(1)
  put('een', -1)
  void second.answer(200, kept({ een: 2 }))
  const third = await nth(2)
  expect(third.body['dots']).toBe(1)
  expect(on('een')).toBe(1)
  await third.answer(200, kept({ een: 1 }))
  expect([on('een'), asked.length]).toEqual([1, 3])
})

test('no more can be placed than there are, nor fewer than none', () => {
  for (const card of ['een', 'een', 'twee']) put(card)
  expect(put('drie')).toEqual({ done: false, dots: 0 })
  expect(put('drie', -1)).toEqual({ done: false, dots: 0 })
  expect(left()).toBe(0)
})

test('where several are not meant, a second dot on a card is none', () => {
  const single = { ...vote, several: 0 }
  expect(putDot(mine, single, 'een', 1)).toEqual({ done: true, dots: 1 })
  expect(putDot(mine, single, 'een', 1)).toEqual({ done: false, dots: 1 })
  expect(left()).toBe(2)
})

test('a guest has dots of their own', async () => {
  put('een')
  await (await nth(0)).answer(200, kept({ een: 1 }))
  mine.voteFor('fatma')
  expect(left()).toBe(3)
  put('twee')
  expect((await nth(1)).body).toMatchObject({ card: 'twee', behalf: 'fatma' })
  mine.voteFor(null)
  expect([on('een'), on('twee')]).toEqual([1, 0])
})

test('why one stands somewhere stays written until the server has it', async () => {
  const draft = { weights: [0.3, 0.7], because: 'omdat het kind voorgaat' }
  mine.draft('plek', draft)
  const refused = mine.stand('plek', draft)
  void (await nth(0)).answer(503, { code: 'not-stored' })
  expect(await refused).toBe(false)
  expect(mine.store.getState().drafts[placeIn('plek', null)]).toBe(draft)
  const taken = mine.stand('plek', draft)
  void (await nth(1)).answer(200, { ballot: 'plek', dots: {}, left: 0, stance: draft })
  expect(await taken).toBe(true)
  expect(mine.store.getState().drafts).toEqual({})
  expect(mine.store.getState().known[placeIn('plek', null)]?.stance).toEqual(draft)
})
