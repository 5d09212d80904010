/**
 * Bringing without a name. Tickets are taken early, when the phase comes and not when one writes; what is brought goes
 * without a cookie. Who tries again sends the same thing: the same ticket, id and secret.
 */

import { digest } from 'lib0/hash/sha256'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { Problem, type ProblemCode } from '#shared/commands/problem.ts'
import type { SessionInfo, WholeThing } from '#shared/commands/shapes.ts'
import { randomText } from '#shared/id.ts'
import { ask, problemCode } from '#client/ask.ts'
import { thisDevice, type Device } from './device.ts'
import {
  asBack,
  NamelessKept,
  ticketsOf,
  withBrought,
  without,
  withTickets,
  type Brought,
  type Kept,
  type There,
} from './nameless-kept.ts'

export type { Brought, There } from './nameless-kept.ts'

export interface NamelessState {
  /** What was brought on this device, oldest first. */
  readonly brought: readonly Brought[]
  /** How many people could have written what is brought in a phase; null while that is not known. */
  readonly possible: { readonly phase: string; readonly people: number } | null
  /** Why there are no tickets for a phase. */
  readonly refused: { readonly phase: string; readonly code: ProblemCode } | null
}

/** A phase, as far as tickets go. */
export interface Asking {
  readonly id: string
  readonly most: number | null
}

export interface NamelessBook {
  readonly store: StoreApi<NamelessState>
  /** Takes tickets, if there are none on this device yet. */
  readonly prepare: (phase: Asking) => Promise<void>
  /** Throws a Problem when it was not taken; then nothing was brought, or trying again with the same id brings it once. */
  readonly bring: (phase: string, thing: WholeThing, id: string) => Promise<void>
  readonly change: (id: string, thing: WholeThing) => Promise<void>
  /** `isThere`: its words are on the board, so that one of which the server knows nothing is not taken back. */
  readonly takeBack: (id: string, isThere?: boolean) => Promise<void>
  /** Another page of this device wrote there. */
  readonly reread: (key: string | null) => void
}

/** After these the server may have it all the same. */
const unsure: ReadonlySet<ProblemCode> = new Set(['not-stored', 'unexpected'])

/** Another page of this device may have used a ticket first. */
const mostTickets = 3

const same = (a: WholeThing, b: WholeThing): boolean => JSON.stringify(a) === JSON.stringify(b)

/** In our own code: browsers offer it only on https, and a room may have none. */
function hashOf(secret: string): string {
  return [...digest(new TextEncoder().encode(secret))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

export function createNamelessBook(session: string, storage: Device['storage']): NamelessBook {
  const kept = new NamelessKept(storage, session)
  const store = createStore<NamelessState>(() => ({ brought: kept.read().brought, possible: null, refused: null }))
  const mosts = new Map<string, number | null>()
  let taking: Promise<void> | null = null

  function keep(edit: (before: Kept) => Kept): void {
    store.setState({ brought: kept.change(edit).brought })
  }

  async function take(phase: string): Promise<void> {
    try {
      const { tickets, possible } = await ask('takeTickets', { session, phase })
      keep((before) => withTickets(before, phase, [...ticketsOf(before, phase), ...tickets]))
      store.setState({ possible: { phase, people: possible }, refused: null })
    } catch (error) {
      store.setState({ refused: { phase, code: problemCode(error) } })
      throw error
    }
  }

  async function ticketFor(phase: string): Promise<string> {
    await taking?.catch(() => undefined)
    if (ticketsOf(kept.read(), phase).length === 0) await take(phase)
    const [ticket, ...rest] = ticketsOf(kept.read(), phase)
    if (ticket === undefined) throw new Problem('enough')
    keep((before) => withTickets(before, phase, rest))
    return ticket
  }

  /** Sends it under this ticket; true when that was somebody else's already. */
  async function isSpent({ id, secret, ticket, thing }: There): Promise<boolean> {
    try {
      await ask('bringNameless', { ticket, secretHash: hashOf(secret), id, thing })
      return false
    } catch (error) {
      if (problemCode(error) === 'used') return true
      throw error
    }
  }

  /** Refused for good: the ticket is still good for something else. */
  function giveBack({ id, ticket, phase }: Brought): void {
    keep((before) => withTickets(without(before, id), phase, [ticket, ...ticketsOf(before, phase)]))
  }

  function mustBeWithin(phase: string, id: string): void {
    const most = mosts.get(phase) ?? null
    const others = kept.read().brought.filter((one) => one.phase === phase && one.id !== id && one.state !== 'back')
    if (most !== null && others.length >= most) throw new Problem('enough')
  }

  async function bring(phase: string, thing: WholeThing, id: string): Promise<void> {
    mustBeWithin(phase, id)
    const earlier = kept.read().brought.find((one) => one.id === id)
    // Taken back, and sent once more all the same: the server may have it under these, without its words.
    const isBack = earlier?.state === 'back'
    const again = earlier ?? { id, secret: randomText(32), ticket: '', phase }
    let brought: There = 'thing' in again ? again : { ...again, thing, state: 'sent' }
    for (let tries = 0; tries < mostTickets; tries += 1) {
      if (brought.ticket === '') brought = { ...brought, ticket: await ticketFor(phase) }
      const sent = brought
      keep((before) => withBrought(before, sent))
      try {
        if (!(await isSpent({ ...sent, thing }))) {
          // What came before, unheard, may have been with other words.
          if (isBack || !same(sent.thing, thing))
            await ask('changeNameless', { session, id, secret: sent.secret, thing })
          keep((before) => withBrought(before, { ...sent, thing, state: 'came' }))
          return
        }
      } catch (error) {
        if (!unsure.has(problemCode(error))) giveBack(sent)
        throw error
      }
      brought = { ...sent, ticket: '' }
    }
    keep((before) => without(before, id))
    throw new Problem('used')
  }

  async function rewrite(id: string, thing: WholeThing | null, isThere = false): Promise<void> {
    const brought = kept.read().brought.find((one) => one.id === id)
    if (brought === undefined) return
    try {
      await ask('changeNameless', { session, id, secret: brought.secret, thing })
    } catch (error) {
      // It never came, or it is gone: there is nothing to take back.
      if (thing !== null || isThere || problemCode(error) !== 'not-found') throw error
    }
    const now: Brought = thing === null ? asBack(brought) : { ...brought, thing, state: 'came' }
    keep((before) => withBrought(before, now))
  }

  return {
    store,
    prepare: async ({ id, most }) => {
      mosts.set(id, most)
      const hasSome = ticketsOf(kept.read(), id).length + kept.read().brought.filter(({ phase }) => phase === id).length
      if (taking !== null || hasSome > 0) return
      taking = take(id)
      await taking.catch(() => undefined)
      taking = null
    },
    bring,
    change: (id, thing) => rewrite(id, thing),
    takeBack: (id, isThere) => rewrite(id, null, isThere),
    reread: (key) => {
      if (key === kept.key) store.setState({ brought: kept.read().brought })
    },
  }
}

const books = new Map<string, NamelessBook>()

/** One for each session, for as long as the page lives. */
export function namelessOf({ id }: Pick<SessionInfo, 'id'>): NamelessBook {
  const there = books.get(id)
  if (there !== undefined) return there
  const book = createNamelessBook(id, thisDevice().storage)
  books.set(id, book)
  // What is taken back on one page stands on no other one of this device either.
  addEventListener('storage', ({ key }) => book.reread(key))
  return book
}

export function bringNameless(info: SessionInfo, phase: string, thing: WholeThing, id: string): Promise<void> {
  return namelessOf(info).bring(phase, thing, id)
}
