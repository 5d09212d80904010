/**
 * What I do in ballots. The server alone keeps it; here it is shown at once, and goes back to what the
 * server has when that says otherwise. Knows no React; `ballots.ts` has the hooks.
 */

import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ProblemCode } from '#shared/commands/problem.ts'
import type { MyBallot } from '#shared/commands/shapes.ts'
import { ask, problemCode } from '#client/ask.ts'
import type { LiveStore } from './store.ts'

/** A place that is not handed in yet. */
export interface StanceDraft {
  readonly weights: readonly number[]
  readonly because: string
}

export interface MyBallotsState {
  /** For whom I vote: a guest of mine, or myself. */
  readonly behalf: string | null
  /** As the server last told it; by ballot and person. */
  readonly known: Readonly<Record<string, MyBallot>>
  /** By ballot and person: dots that I put on a card and that are not answered yet. */
  readonly wanted: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** Why the last thing I did in a ballot did not go. */
  readonly problems: Readonly<Record<string, ProblemCode>>
  readonly drafts: Readonly<Record<string, StanceDraft>>
}

export const placeIn = (ballot: string, behalf: string | null): string => `${ballot} ${behalf ?? ''}`

const nothing: Readonly<Record<string, number>> = {}

export function knownDots(state: MyBallotsState, place: string): Readonly<Record<string, number>> {
  return state.known[place]?.dots ?? nothing
}

/** What I see on a card: what I last wanted there, or else what is kept. */
export function dotsOn(state: MyBallotsState, place: string, card: string): number {
  return state.wanted[place]?.[card] ?? knownDots(state, place)[card] ?? 0
}

export function dotsSpent(state: MyBallotsState, place: string): number {
  const all = { ...knownDots(state, place), ...state.wanted[place] }
  return Object.values(all).reduce((sum, one) => sum + one, 0)
}

/** What a vote asks for, as far as one's own dots go. */
export interface Vote {
  readonly id: string
  readonly dots: number | null
  readonly several: number | null
}

/** How many dots of a vote I have left to place. */
export const dotsLeft = (state: MyBallotsState, vote: Vote): number =>
  Math.max(0, (vote.dots ?? 0) - dotsSpent(state, placeIn(vote.id, state.behalf)))

/** One dot more or fewer on a card, as far as that goes; how many it has then. */
export function putDot(mine: MyBallots, vote: Vote, card: string, by: 1 | -1): { done: boolean; dots: number } {
  const state = mine.store.getState()
  const now = dotsOn(state, placeIn(vote.id, state.behalf), card)
  const most = vote.several === 1 ? now + dotsLeft(state, vote) : Math.min(1, now + dotsLeft(state, vote))
  const dots = Math.max(0, Math.min(most, now + by))
  if (dots === now) return { done: false, dots }
  void mine.cast(vote.id, card, dots)
  return { done: true, dots }
}

export class MyBallots {
  readonly store: StoreApi<MyBallotsState>
  readonly #session: string
  /** Dots go one after the other, so that the last answer is of the last thing I did. */
  #line: Promise<void> = Promise.resolve()
  #learning: Promise<void> | null = null

  constructor(session: string) {
    this.#session = session
    this.store = createStore<MyBallotsState>(() => ({ behalf: null, known: {}, wanted: {}, problems: {}, drafts: {} }))
  }

  /** Asks what I did before, on this device or another. */
  learn(): Promise<void> {
    this.#learning ??= ask('listMyBallots', { session: this.#session })
      .then(({ ballots }) => {
        const known = Object.fromEntries(ballots.map((one) => [placeIn(one.ballot, null), one]))
        this.store.setState((state) => ({ known: { ...state.known, ...known } }))
      })
      // Asked again at the next occasion.
      .catch(() => {})
      .finally(() => {
        this.#learning = null
      })
    return this.#learning
  }

  voteFor(behalf: string | null): void {
    this.store.setState({ behalf })
  }

  /** So many dots on a card, for whom I vote now. */
  cast(ballot: string, card: string, dots: number): Promise<void> {
    const { behalf } = this.store.getState()
    const place = placeIn(ballot, behalf)
    this.store.setState(({ wanted, problems }) => ({
      wanted: { ...wanted, [place]: { ...wanted[place], [card]: dots } },
      problems: without(problems, place),
    }))
    this.#line = this.#line.then(() => this.#send(ballot, card, behalf))
    return this.#line
  }

  async #send(ballot: string, card: string, behalf: string | null): Promise<void> {
    const place = placeIn(ballot, behalf)
    const dots = this.store.getState().wanted[place]?.[card]
    // What came before has been answered with this already.
    if (dots === undefined) return
    try {
      const mine = await ask('castDots', { session: this.#session, ballot, card, dots, behalf })
      this.store.setState(({ known }) => ({ known: { ...known, [place]: mine } }))
    } catch (error) {
      this.#fail(place, error)
    }
    this.store.setState(({ wanted }) => {
      const here = wanted[place] ?? {}
      return here[card] === dots ? { wanted: { ...wanted, [place]: without(here, card) } } : {}
    })
  }

  draft(ballot: string, draft: StanceDraft): void {
    const place = placeIn(ballot, this.store.getState().behalf)
    this.store.setState(({ drafts }) => ({ drafts: { ...drafts, [place]: draft } }))
  }

  /** Hands in where I stand, or takes it back; true when the server has it. What I wrote stays until then. */
  async stand(ballot: string, stance: StanceDraft | null): Promise<boolean> {
    const { behalf } = this.store.getState()
    const place = placeIn(ballot, behalf)
    this.store.setState(({ problems }) => ({ problems: without(problems, place) }))
    const { weights, because } = stance ?? { weights: null, because: '' }
    try {
      const input = { session: this.#session, ballot, because, behalf }
      const mine = await ask('takeStance', { ...input, weights: weights && [...weights] })
      this.store.setState(({ known, drafts }) => ({
        known: { ...known, [place]: mine },
        // What was written while this was under way stays.
        drafts: stance === null || drafts[place] === stance ? without(drafts, place) : drafts,
      }))
      return true
    } catch (error) {
      this.#fail(place, error)
      return false
    }
  }

  #fail(place: string, error: unknown): void {
    this.store.setState(({ problems }) => ({ problems: { ...problems, [place]: problemCode(error) } }))
  }
}

function without<T>(all: Readonly<Record<string, T>>, name: string): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(all).filter(([one]) => one !== name))
}

const known = new WeakMap<LiveStore, MyBallots>()

/** One for each board that is open here. */
export function myBallotsOf(store: LiveStore): MyBallots {
  const there = known.get(store) ?? new MyBallots(store.getState().info.id)
  known.set(store, there)
  return there
}
