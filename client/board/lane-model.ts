/** What one lane shows: the board's cards, through the filter, without those that still wait. */

import type { CardKind } from '#shared/board/kinds.ts'
import type { LiveState, LiveStore } from '#client/live/store.ts'
import { isInPart, partShown } from '#client/live/tables.ts'
import { arrive, letIn, noArrivals, type Arrivals } from './arrivals.ts'
import type { Desk } from './desk.ts'
import { isOpen, passes } from './filter.ts'
import { keepRows, rowsOf, seenOrder, type Row } from './rows.ts'

export interface LaneView {
  readonly rows: readonly Row[]
  /** Cards in the lane, the waiting and the filtered ones too. */
  readonly total: number
  readonly shown: number
  /** New cards of others that wait to be let in. */
  readonly held: readonly string[]
  readonly filtered: boolean
  /** Whether the board has come in at all. */
  readonly ready: boolean
}

const quiet = (): boolean => false
const nothing: LaneView = { rows: [], total: 0, shown: 0, held: [], filtered: false, ready: false }

export class LaneModel {
  readonly kind: CardKind
  readonly #live: LiveStore
  readonly #desk: Desk
  readonly #listeners = new Set<() => void>()
  #arrivals: Arrivals = noArrivals
  #view: LaneView = nothing
  #seen: LiveState | null = null
  #drawn: readonly unknown[] = []
  #lane: readonly string[] = []
  /** The table of which this shows the part; null for the whole lane. */
  #part: string | null = null
  #stops: (() => void)[] = []
  #busy: () => boolean = quiet

  constructor(kind: CardKind, live: LiveStore, desk: Desk) {
    this.kind = kind
    this.#live = live
    this.#desk = desk
    this.#look()
  }

  get = (): LaneView => this.#view

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    if (this.#stops.length === 0) {
      this.#stops = [this.#live.subscribe(() => this.#look()), this.#desk.subscribe(() => this.#look())]
      this.#look()
    }
    return () => {
      this.#listeners.delete(listener)
      if (this.#listeners.size > 0) return
      for (const stop of this.#stops) stop()
      this.#stops = []
    }
  }

  /** Asks `busy` from now on whether somebody reads here; gives back how to stop. */
  readBy(busy: () => boolean): () => void {
    this.#busy = busy
    return () => {
      this.#busy = quiet
    }
  }

  isFresh(id: string): boolean {
    return this.#arrivals.fresh.has(id)
  }

  /** Shows the cards that wait, and says which they were. */
  letIn(): readonly string[] {
    const { held } = this.#arrivals
    this.#arrivals = letIn(this.#arrivals)
    this.#draw(this.#live.getState())
    return held
  }

  /** Nobody reads here any more: what waits may come in. */
  rest(): void {
    if (this.#arrivals.held.length > 0 && !this.#busy()) this.letIn()
  }

  #look(): void {
    const state = this.#live.getState()
    const seen = this.#seen
    this.#seen = state
    const before = this.#lane
    this.#choose(state)
    if (seen === null || before !== this.#lane || seen.waiting !== state.waiting) {
      const me = state.info.me.person
      this.#arrivals = arrive(this.#arrivals, this.#lane, {
        busy: this.#busy(),
        mine: (id) => state.cards[id]?.author === me || state.waiting.has(id),
      })
    }
    this.#draw(state)
  }

  /** The cards of the lane that are shown to somebody who works at a table; all of them to anybody else. */
  #choose(state: LiveState): void {
    const all = state.lanes[this.kind]
    const part = partShown(state, this.#desk.getState().part)
    // Somebody looks at another part: nothing there waits.
    if (part !== this.#part) this.#arrivals = noArrivals
    this.#part = part
    const lane = part === null ? all : all.filter((id) => isInPart(state, state.cards[id] ?? { table: null }, part))
    const same = lane.length === this.#lane.length && lane.every((id, index) => id === this.#lane[index])
    if (!same) this.#lane = lane
  }

  #draw(state: LiveState): void {
    const filter = this.#desk.getState()
    const { held } = this.#arrivals
    const reads = [this.#lane, state.cards, state.clusters, state.session === null]
    const drawn = [...reads, held, filter.perspective, filter.search]
    if (drawn.every((part, index) => part === this.#drawn[index])) return
    this.#drawn = drawn
    const waits = new Set(held)
    const filtered = !isOpen(filter)
    const through = (id: string): boolean => {
      const card = state.cards[id]
      return card !== undefined && (!filtered || passes(card, state.people[card.author]?.name ?? '', filter))
    }
    const clusterOf = (id: string): string | null => {
      const cluster = state.cards[id]?.cluster ?? null
      return cluster !== null && state.clusters[cluster]?.trashed === null ? cluster : null
    }
    const lane = this.#lane
    const rows = keepRows(
      this.#view.rows,
      rowsOf(
        lane.filter((id) => !waits.has(id) && through(id)),
        clusterOf,
      ),
    )
    const view: LaneView = {
      rows,
      total: lane.length,
      shown: rows === this.#view.rows ? this.#view.shown : seenOrder(rows).length,
      held,
      filtered,
      ready: state.session !== null,
    }
    const before = this.#view
    if ((Object.keys(view) as (keyof LaneView)[]).every((key) => view[key] === before[key])) return
    this.#view = view
    for (const listener of this.#listeners) listener()
  }
}
