/**
 * What may be shown of a ballot once it is closed. Nobody's name, nobody's exact place, and no perspective
 * of which so few took part that one could tell who it is: not by reading, and not by subtracting either.
 */

import * as v from 'valibot'

/** A perspective with fewer people than this is never shown apart, nor can it be worked out from the rest. */
export const fewest = 5

/** With fewer people than this no dot and no reason is shown at all. */
export const fewestShown = 3

/** Places are told in steps of a twentieth: where exactly a slider stood would be a fingerprint. */
const steps = 20

/** What a board has room for. */
export const resultMax = 60_000

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
const many = v.pipe(v.number(), v.integer(), v.minValue(0))

/** How many lean to each option, and how many stand right between. */
const leaning = v.object({ to: v.array(many), between: many })
export type Leaning = v.InferOutput<typeof leaning>

export const voteResult = v.object({
  kind: v.literal('vote'),
  /** Card to dots; cards without any are left out. */
  cards: v.record(v.string(), many),
  voters: many,
})
export type VoteResult = v.InferOutput<typeof voteResult>

export const stanceResult = v.object({
  kind: v.literal('stance'),
  /** Everybody, in chance order: a weight for each option, and a perspective where that may be told. */
  dots: v.array(v.object({ at: v.array(share), perspective: v.nullable(v.string()) })),
  /** Why, in an order of its own: nothing says to which dot it belongs. */
  because: v.array(v.string()),
  leaning,
  /** Whether so few took part that nothing is shown: who closed it right after one would know whose it is. */
  few: v.optional(v.boolean(), false),
  /** The perspectives that may be told apart, the largest first. */
  groups: v.array(v.object({ perspective: v.string(), people: many, leaning })),
})
export type StanceResult = v.InferOutput<typeof stanceResult>

export const ballotResult = v.variant('kind', [voteResult, stanceResult])
export type BallotResult = v.InferOutput<typeof ballotResult>

/** A result as the board carries it; null as long as there is none, or when it cannot be read. */
export function readResult(json: string | null | undefined): BallotResult | null {
  if (!json) return null
  try {
    const read = v.safeParse(ballotResult, JSON.parse(json))
    return read.success ? read.output : null
  } catch {
    return null
  }
}

/** A result as the board carries it. What does not fit goes: first reasons, then perspectives; never a dot. */
export function writeResult(result: BallotResult): string {
  const json = JSON.stringify(result)
  if (json.length <= resultMax || result.kind === 'vote') return json
  if (result.because.length > 0) {
    const kept = Math.floor(result.because.length / 2)
    return writeResult({ ...result, because: result.because.slice(0, kept) })
  }
  const nameless = result.dots.map(({ at }) => ({ at, perspective: null }))
  return JSON.stringify({ ...result, dots: nameless, groups: [] })
}

/** `dots`: of whoever may vote, on cards that still lie on the board. */
export function voteResultOf(
  dots: readonly { readonly person: string; readonly card: string; readonly dots: number }[],
): VoteResult {
  const given = dots.filter((one) => one.dots > 0)
  const cards = new Map<string, number>()
  for (const one of given) cards.set(one.card, (cards.get(one.card) ?? 0) + one.dots)
  // By id, so that the order says nothing of who was first.
  const sorted = [...cards].sort(([a], [b]) => (a < b ? -1 : 1))
  return { kind: 'vote', cards: Object.fromEntries(sorted), voters: new Set(given.map(({ person }) => person)).size }
}

/** Where one person stands, as the server keeps it. */
export interface Standing {
  readonly weights: readonly number[]
  readonly because: string
  readonly perspective: string | null
  /** Who put it down, for themselves or for somebody without a device; left out where that is nobody else. */
  readonly hand?: string
}

/** Puts things in an order that nobody can foresee. */
export type Mix = <T>(things: readonly T[]) => readonly T[]

export function stanceResultOf(all: readonly Standing[], options: number, mix: Mix): StanceResult {
  const hands = all.map(({ hand }, nth) => hand ?? `${nth}`)
  if (all.length > 0 && new Set(hands).size < fewestShown) return untold(options)
  const told = toldApart(
    all.map(({ perspective }) => perspective),
    hands,
  )
  const dots = mix(all).map(({ weights, perspective }) => ({
    at: rounded(weights, options),
    perspective: perspective !== null && told.has(perspective) ? perspective : null,
  }))
  const groups = [...told].map((perspective) => {
    const own = dots.filter((dot) => dot.perspective === perspective)
    return { perspective, people: own.length, leaning: leaningOf(own, options) }
  })
  return {
    kind: 'stance',
    dots,
    because: [...mix(all.map(({ because }) => because.trim()).filter((words) => words !== ''))],
    leaning: leaningOf(dots, options),
    few: false,
    groups: groups.sort((a, b) => b.people - a.people || (a.perspective < b.perspective ? -1 : 1)),
  }
}

const untold = (options: number): StanceResult => ({
  kind: 'stance',
  dots: [],
  because: [],
  leaning: leaningOf([], options),
  few: true,
  groups: [],
})

/**
 * The perspectives that may be told apart. Whoever is left over stands together; where those are so few that
 * the total gives them away, the smallest shown perspective joins them. `hands`: who put down each of them.
 */
export function toldApart(
  perspectives: readonly (string | null)[],
  hands: readonly string[] = perspectives.map((_, nth) => `${nth}`),
): ReadonlySet<string> {
  const groups = new Map<string | null, string[]>()
  for (const [nth, one] of perspectives.entries()) {
    const group = groups.get(one) ?? []
    groups.set(one, group)
    group.push(hands[nth] ?? `${nth}`)
  }
  const known = [...groups].flatMap(([name, group]) => (name === null ? [] : [[name, group] as const]))
  const shown = known
    .filter(([, group]) => hidesItsOwn(group))
    .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
  const isShown = new Set(shown.map(([name]) => name))
  const rest = [...groups].flatMap(([name, group]) => (name === null || !isShown.has(name) ? group : []))
  while (rest.length > 0 && !hidesItsOwn(rest)) {
    const [, smallest] = shown.pop() ?? []
    if (smallest === undefined) break
    rest.push(...smallest)
  }
  return new Set(shown.map(([perspective]) => perspective))
}

/**
 * Whether a group is large enough for each in it, as seen by any other: whoever writes for four knows those four, and
 * would see a fifth bare.
 */
function hidesItsOwn(hands: readonly string[]): boolean {
  if (hands.length < fewest) return false
  const own = new Map<string, number>()
  for (const hand of hands) own.set(hand, (own.get(hand) ?? 0) + 1)
  return [...own.values()].every((many) => many === hands.length || hands.length - many >= fewest - 1)
}

/** To steps of a twentieth that are still one together. An option that came later has nothing yet. */
function rounded(weights: readonly number[], options: number): number[] {
  const known = Array.from({ length: options }, (_, index) => Math.max(0, weights[index] ?? 0))
  const sum = known.reduce((total, one) => total + one, 0)
  const exact = known.map((one) => (sum === 0 ? steps / options : (one / sum) * steps))
  const whole = exact.map(Math.floor)
  const left = steps - whole.reduce((total, one) => total + one, 0)
  const byRest = exact
    .map((one, index) => ({ index, rest: one - Math.floor(one) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index)
  for (const { index } of byRest.slice(0, left)) whole[index] = (whole[index] ?? 0) + 1
  return whole.map((one) => one / steps)
}

/** The option that somebody leans to; null right between. */
export function leansTo(at: readonly number[]): number | null {
  const most = Math.max(...at)
  const first = at.indexOf(most)
  return first === at.lastIndexOf(most) ? first : null
}

function leaningOf(dots: readonly { readonly at: readonly number[] }[], options: number): Leaning {
  const leans = dots.map(({ at }) => leansTo(at))
  return {
    to: Array.from({ length: options }, (_, index) => leans.filter((one) => one === index).length),
    between: leans.filter((one) => one === null).length,
  }
}
