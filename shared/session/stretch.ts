/** What one does to a plan: make it longer or shorter as a whole, move, leave out and put in phases. */

import { maxMinutes, type Phase, type Plan } from './format.ts'

export const factors = [0.75, 1, 1.25] as const
export type Factor = (typeof factors)[number]

/** Nobody plans by the minute: what is stretched comes in steps of five, and none is shorter than that. */
const step = 5

/** A break is as long as it is, however long the rest takes. */
export const isBreak = ({ brings, visibility }: Pick<Phase, 'brings' | 'visibility'>): boolean =>
  visibility === 'none' && brings.length === 0

/**
 * All phases in proportion, each to the nearest five minutes. Those that lie halfway go up or down so that the
 * whole comes as near as it can to what it should be, and the ups stand spread over the plan.
 */
export function stretch<P extends Phase>(plan: readonly P[], by: Factor): readonly P[] {
  const exact = plan.map((phase) => (isBreak(phase) ? phase.minutes : phase.minutes * by))
  const isFixed = (index: number): boolean => {
    const phase = plan[index]
    return phase === undefined || isBreak(phase) || (by === 1 && Number.isInteger(phase.minutes))
  }
  const down = exact.map((minutes, index) => (isFixed(index) ? minutes : nearest(minutes)))
  const halves = exact.flatMap((minutes, index) => (!isFixed(index) && liesHalfway(minutes) ? index : []))
  const missing = sum(exact) - sum(down)
  const ups = Math.min(halves.length, Math.max(0, Math.round(missing / step)))
  const goesUp = new Set(halves.filter((_, nth) => share(nth + 1, ups, halves.length) > share(nth, ups, halves.length)))
  return plan.map((phase, index) => {
    const minutes = (down[index] ?? step) + (goesUp.has(index) ? step : 0)
    return { ...phase, minutes: Math.min(maxMinutes, minutes) }
  })
}

const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0)

/** How many of `ups` fall to the first `nth` of `of`, when they are spread evenly. */
const share = (nth: number, ups: number, of: number): number => Math.floor((nth * ups) / of + 0.5)

/** To the nearest step; from halfway to the lower one. */
const nearest = (minutes: number): number => Math.max(step, Math.ceil(minutes / step - 0.5) * step)

const liesHalfway = (minutes: number): boolean => minutes > step && minutes % step === step / 2

/** The phase in which one looks back at the session before. */
export const lookBackPhase = 'terugblik'

/** The plan of an atelier’s first session: there is nothing yet to look back on. */
export function withoutLookBack(plan: Plan): Plan {
  const rest = plan.filter(({ id }) => id !== lookBackPhase)
  return rest.length > 0 ? rest : plan
}

/** One place earlier or later; the first does not go earlier, the last not later. */
export function movePhase<P extends Phase>(plan: readonly P[], id: string, by: -1 | 1): readonly P[] {
  const from = plan.findIndex((phase) => phase.id === id)
  const phase = plan[from]
  if (phase === undefined || plan[from + by] === undefined) return plan
  const rest = plan.filter((other) => other !== phase)
  return [...rest.slice(0, from + by), phase, ...rest.slice(from + by)]
}

/** Without a phase; the last one that is left stays. */
export function dropPhase<P extends Phase>(plan: readonly P[], id: string): readonly P[] {
  return plan.length > 1 ? plan.filter((phase) => phase.id !== id) : plan
}

/** Puts phases after another; an id that is taken gets a number, so that every phase stays itself. */
export function insertAfter<P extends Phase>(plan: readonly P[], id: string, phases: readonly P[]): readonly P[] {
  const at = plan.findIndex((phase) => phase.id === id) + 1
  const taken = new Set(plan.map((phase) => phase.id))
  const added = phases.map((phase) => {
    const own = freeId(phase.id, taken)
    taken.add(own)
    return { ...phase, id: own }
  })
  return [...plan.slice(0, at), ...added, ...plan.slice(at)]
}

const longestId = 32

function freeId(id: string, taken: ReadonlySet<string>): string {
  for (let nth = 1; ; nth += 1) {
    const end = nth === 1 ? '' : `-${nth}`
    const name = id.slice(0, longestId - end.length) + end
    if (!taken.has(name)) return name
  }
}
