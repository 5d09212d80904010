import { afterEach, beforeEach, expect, test } from 'vitest'
import { rootOf } from '#shared/board/document.ts'
import { addCard } from '#shared/board/edit.ts'
import { limits } from '#shared/board/schema.ts'
import { Rooms } from '#server/room/rooms.ts'
import { openStore } from '#server/store/open.ts'
import type { Store } from '#server/store/ports.ts'
import { people } from '#tests/contract/make.ts'
import { layBoard, openBoard } from './board.ts'
import type { Desk } from './desk.ts'
import { placeFirstCard } from './first-card.ts'
import type { Place } from './rights.ts'

let store: Store
let desk: Desk
let place: Place

beforeEach(async () => {
  store = await openStore(':memory:')
  await people(store)
  const { catalogue, hidden, journal } = store
  const rooms = new Rooms({ journal, log: () => {}, now: () => 1 })
  desk = { catalogue, hidden, rooms, now: () => 1 } as unknown as Desk
  const session = await catalogue.session('monday')
  if (session === null) throw new Error('no session')
  await layBoard(desk, session)
  place = { session, me: { id: 'ans', role: 'participant', mutedAt: null, perspective: null } } as unknown as Place
})
afterEach(async () => {
  await desk.rooms.close()
  await store.close()
})

const put = (id: string) => placeFirstCard(desk, place, { id, kind: 'issue', title: 'Kwestie', language: 'nl' })

test('a board that is full takes no first card, and says so', async () => {
  const room = await openBoard(desk, place.session)
  const plain = { kind: 'issue', title: '', language: 'nl', author: 'bea', perspective: null, createdAt: 1 } as const
  await room.write((doc) => {
    for (let nth = 1; nth < limits.cards; nth += 1) addCard(doc, { ...plain, order: 'a0' }, `kaart${nth}`)
  })
  await put('laatste')
  await expect(put('teveel')).rejects.toMatchObject({ code: 'enough' })
  // Who did not hear the answer asks again.
  await put('laatste')
  expect(room.read((doc) => rootOf(doc, 'cards').size)).toBe(limits.cards)
})
