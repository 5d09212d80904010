/**
 * What I handed in and waits with the server. The server keeps it; the live store has it as the server last told.
 * A hand-in of which the answer was lost is asked again under the same id, also after the page came anew.
 */

import type { HeldThing } from '#shared/commands/shapes.ts'
import { ask, problemCode } from '#client/ask.ts'
import { thisDevice, type Device } from './device.ts'
import type { LiveState, LiveStore } from './store.ts'
import { UnansweredHandIns } from './unanswered.ts'

/** How long after an answer that did not come it is asked again; then whoever wrote it decides. */
const againMs = [500, 1500, 4000] as const

export interface HeldPorts {
  readonly storage: Device['storage']
  readonly wait: (ms: number) => Promise<void>
}

export interface MyHeld {
  /** Hands in, or changes what waits under that id; where it is. Throws a `Problem` when it was not taken. */
  readonly handIn: (held: HeldThing) => Promise<'held' | 'board'>
  /** Takes back what has not been shown. Throws a `Problem` when it stays. */
  readonly takeBack: (id: string) => Promise<void>
  /** Asks what waits, of this device and my others. */
  readonly refresh: () => Promise<void>
}

export function createHeld(store: LiveStore, { storage, wait }: HeldPorts): MyHeld {
  const session = store.getState().info.id
  const unanswered = new UnansweredHandIns(storage, session)
  /** What the list says is older than what was done since it was asked for. */
  let changes = 0

  function set(change: (held: readonly HeldThing[]) => readonly HeldThing[]): void {
    changes += 1
    store.setState(({ held }) => ({ held: change(held) }))
  }

  // What comes on the board waits no longer.
  store.subscribe((state) => {
    const left = state.held.filter((held) => !isOnBoard(state, held))
    if (left.length < state.held.length) store.setState({ held: left })
  })

  const without = (id: string) => (held: readonly HeldThing[]) => held.filter((one) => one.id !== id)

  async function patiently<T>(work: () => Promise<T>): Promise<T> {
    for (const ms of againMs) {
      try {
        return await work()
      } catch (error) {
        if (problemCode(error) !== 'not-stored') throw error
        await wait(ms)
      }
    }
    return work()
  }

  async function refresh(): Promise<void> {
    const before = changes
    const { held } = await ask('listHeld', { session })
    if (before === changes) store.setState({ held })
    else await refresh()
  }

  return {
    refresh,

    async handIn(held) {
      const given = unanswered.begin(held)
      try {
        const { where } = await patiently(() => ask('handIn', { session, ...given }))
        unanswered.end(given.id)
        set((all) => (where === 'held' ? [...without(given.id)(all), given] : without(given.id)(all)))
        return where
      } catch (error) {
        // Nobody knows whether it arrived: the next try goes under the same id.
        if (problemCode(error) !== 'not-stored') unanswered.end(given.id)
        throw error
      }
    },

    async takeBack(id) {
      await patiently(() => ask('takeBack', { session, id }))
      set(without(id))
    },
  }
}

const isOnBoard = ({ cards, notes }: LiveState, { id, thing }: HeldThing): boolean =>
  thing.is === 'card' ? cards[id] !== undefined : notes[thing.card]?.some((note) => note.id === id) === true

const known = new WeakMap<LiveStore, MyHeld>()

const later = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms)
  })

/** One for each board that is open here. */
export function heldOf(store: LiveStore): MyHeld {
  const there = known.get(store) ?? createHeld(store, { storage: thisDevice().storage, wait: later })
  known.set(store, there)
  return there
}
