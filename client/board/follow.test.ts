import { expect, test } from 'vitest'
import { createLiveStore, type LiveStore } from '#client/live/store.ts'
import type { Shown } from '#shared/wire/version.ts'
import { makeCard, makeInfo, makeSession } from '#tests/kit/make.ts'
import { createDesk, type Desk } from './desk.ts'
import { followAlong } from './follow.ts'

interface Room {
  readonly store: LiveStore
  readonly desk: Desk
  readonly shows: (shown: Shown) => void
  readonly writes: (on: boolean) => void
  readonly told: boolean[]
  readonly at: () => readonly [string, string | null, string]
}

/** I am Bea, and Sanne is followed. */
function room(follows: string | null = 'sanne'): Room {
  const store = createLiveStore(makeInfo())
  const desk = createDesk()
  store.setState({
    session: makeSession({ follows }),
    cards: { een: makeCard('een'), twee: makeCard('twee') },
  })
  let writing = false
  let free = (): void => {}
  const told: boolean[] = []
  followAlong({
    store,
    desk,
    busy: () => writing || desk.getState().panel !== null,
    onFree: (tell) => {
      free = tell
      return () => {}
    },
    moving: (move) => move(),
    waits: (on) => told.push(on),
  })
  return {
    store,
    desk,
    told,
    shows: (shown) => store.setState({ shown: { sanne: shown } }),
    writes: (on) => {
      writing = on
      if (!on) free()
    },
    at: () => {
      const { view, chosen, following } = desk.getState()
      return [view, chosen, following]
    },
  }
}

test('who follows sees the same view and the same thread', () => {
  const { shows, at } = room()
  shows({ view: 'map', card: 'een' })
  expect(at()).toEqual(['map', 'een', 'along'])
  shows({ view: 'lanes', card: null })
  expect(at()).toEqual(['lanes', null, 'along'])
})

test('nobody sees along with whom nobody is asked to follow', () => {
  const { shows, at } = room(null)
  shows({ view: 'map', card: 'een' })
  expect(at()).toEqual(['lanes', null, 'along'])
})

test('I do not follow myself', () => {
  const { store, at } = room('ik')
  store.setState({ shown: { ik: { view: 'map', card: null } } })
  expect(at()[0]).toBe('lanes')
})

test('following waits as long as one writes, and says so', () => {
  const { shows, writes, at, told } = room()
  writes(true)
  shows({ view: 'map', card: 'een' })
  shows({ view: 'list', card: 'twee' })
  expect(at()).toEqual(['lanes', null, 'along'])
  expect(told.at(-1)).toBe(true)
  writes(false)
  expect(at()).toEqual(['list', 'twee', 'along'])
  expect(told.at(-1)).toBe(false)
})

test('following waits until a window over the board is closed', () => {
  const { shows, desk, at } = room()
  desk.show({ is: 'me' })
  shows({ view: 'map', card: null })
  expect(at()[0]).toBe('lanes')
  desk.show(null)
  expect(at()[0]).toBe('map')
})

test('who looks elsewhere is left there, until they ask to follow again', () => {
  const { shows, desk, at } = room()
  shows({ view: 'map', card: 'een' })
  desk.choose('twee')
  expect(at()).toEqual(['map', 'twee', 'paused'])
  shows({ view: 'list', card: 'een' })
  expect(at()).toEqual(['map', 'twee', 'paused'])
  desk.setState({ following: 'along' })
  expect(at()).toEqual(['list', 'een', 'along'])
})

test('asked anew, who only looked elsewhere comes along again; who said no does not', () => {
  const asked = ({ store }: Room): void => {
    store.setState({ session: makeSession({ follows: null }) })
    store.setState({ session: makeSession({ follows: 'sanne' }) })
  }
  const [one, other] = [room(), room()]
  for (const { shows } of [one, other]) shows({ view: 'map', card: null })
  one.desk.setState({ view: 'list' })
  other.desk.setState({ following: 'off' })
  other.desk.setState({ view: 'list' })
  for (const each of [one, other]) asked(each)
  expect(one.at()).toEqual(['map', null, 'along'])
  expect(other.at()).toEqual(['list', null, 'off'])
})

test('a thread of a card that is not here is none', () => {
  const { shows, at } = room()
  shows({ view: 'list', card: 'verborgen' })
  expect(at()).toEqual(['list', null, 'along'])
})
