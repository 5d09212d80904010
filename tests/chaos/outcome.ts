/** What a run came to: figures to read, and the promises that did not hold. */

export interface Outcome {
  readonly figures: Readonly<Record<string, string | number>>
  /** Each in a sentence; empty when all held. */
  readonly broken: readonly string[]
  /** Why it could not be done here. */
  readonly skipped?: string
}

/** One line while a long run goes on. */
export type Say = (line: string) => void

/** The one in the middle; of two the larger. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Infinity
}

export function spread(values: readonly number[]): string {
  if (values.length === 0) return 'not measured'
  const [least, most] = [Math.min(...values), Math.max(...values)].map(Math.round)
  return `${Math.round(median(values))} ms in the middle, ${least} to ${most} ms (${values.length}×)`
}

export const ms = (value: number): string => `${Math.round(value)} ms`

/** A bound that is a promise, as a sentence when it was broken. */
export function within(what: string, measured: number, most: number): readonly string[] {
  return measured <= most ? [] : [`${what} took ${Math.round(measured)} ms, promised are ${most} ms`]
}
