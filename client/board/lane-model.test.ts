import { expect, test } from 'vitest'
import type { Card } from '#shared/board/schema.ts'
import { createLiveStore } from '#client/live/store.ts'
import { makeCard, makeInfo } from '#tests/kit/make.ts'
import { createDesk } from './desk.ts'
import { LaneModel } from './lane-model.ts'
import { seenOrder } from './rows.ts'

function lane(...cards: readonly Card[]) {
  const store = createLiveStore(makeInfo())
  const show = (...now: readonly Card[]): void =>
    store.setState({
      cards: Object.fromEntries(now.map((one) => [one.id, one])),
      lanes: { issue: now.map(({ id }) => id), dilemma: [], direction: [] },
    })
  const desk = createDesk()
  const model = new LaneModel('issue', store, desk)
  let told = 0
  model.subscribe(() => (told += 1))
  show(...cards)
  return { store, desk, model, show, told: () => told, seen: () => seenOrder(model.get().rows) }
}

test('a changed word in a card tells the lane nothing', () => {
  const { show, told, model } = lane(makeCard('a'), makeCard('b'))
  const before = { told: told(), rows: model.get().rows }
  show(makeCard('a', { title: 'anders' }), makeCard('b'))
  expect(told()).toBe(before.told)
  expect(model.get().rows).toBe(before.rows)
})

test('one looks for words without their accents and sees how many were found', () => {
  const { desk, seen, model } = lane(makeCard('a', { title: 'Eén gezin' }), makeCard('b', { body: 'regie' }))
  desk.setState({ search: 'een GEZIN' })
  expect(seen()).toEqual(['a'])
  expect(model.get()).toMatchObject({ shown: 1, total: 2, filtered: true })
  desk.setState({ search: '' })
  expect(seen()).toEqual(['a', 'b'])
})

test('while I read, what others bring waits, and what I bring does not', () => {
  const { model, show, seen } = lane(makeCard('a'))
  const stop = model.readBy(() => true)
  show(makeCard('mijn', { author: 'ik' }), makeCard('nieuw'), makeCard('a'))
  expect(seen()).toEqual(['mijn', 'a'])
  expect(model.get().held).toEqual(['nieuw'])
  stop()
  model.rest()
  expect(seen()).toEqual(['mijn', 'nieuw', 'a'])
})

test('a group in the trash counts as none', () => {
  const { store, seen, model } = lane(makeCard('a', { cluster: 'g' }), makeCard('b'), makeCard('c', { cluster: 'g' }))
  expect(seen()).toEqual(['a', 'b', 'c'])
  store.setState({ clusters: { g: { id: 'g', title: '', author: 'ander', trashed: null } } })
  expect(seen()).toEqual(['a', 'c', 'b'])
  expect(model.get().rows[0]).toEqual({ is: 'cluster', id: 'g', cards: ['a', 'c'] })
})
