/** What was measured, each figure beside its goal: as lines to read, and as JSON. */

import { writeFileSync } from 'node:fs'

type Unit = 'kB' | 'KiB' | 's' | 'ms' | 'µs' | 'MB' | '%'

export interface Figure {
  readonly name: string
  readonly value: number
  /** A ratio has none. */
  readonly unit?: Unit
  /** Without one the figure is only told. */
  readonly goal?: { readonly exactly: number } | { readonly atMost: number }
  /** What the figure was made of. */
  readonly from?: string
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]]
  if (low === undefined || high === undefined) throw new Error('There is nothing to take a median of.')
  return (low + high) / 2
}

/** The ratio of two medians, of measures that were taken in turns; with how far single rounds lay apart. */
export function ratioOf(
  name: string,
  ours: readonly number[],
  anchor: readonly number[],
  more: { readonly unit?: Unit; readonly atMost?: number } = {},
): Figure {
  const { unit = 'ms', atMost } = more
  const rounds = ours.map((value, round) => value / (anchor[round] ?? NaN))
  const spread = `${shown(Math.min(...rounds))} to ${shown(Math.max(...rounds))}`
  return {
    name,
    value: median(ours) / median(anchor),
    ...(atMost === undefined ? {} : { goal: { atMost } }),
    from: `${shown(median(ours))} / ${shown(median(anchor))} ${unit}, single rounds ${spread}`,
  }
}

export function isOver({ value, goal }: Figure): boolean {
  if (goal === undefined) return false
  return 'exactly' in goal ? value !== goal.exactly : !(value <= goal.atMost)
}

function print(figures: readonly Figure[]): void {
  const width = Math.max(...figures.map(({ name }) => name.length))
  for (const figure of figures) {
    const { name, value, unit, goal, from } = figure
    const measured = `${shown(value)}${unit === undefined ? '' : ` ${unit}`}`
    const wanted = goal === undefined ? '' : 'exactly' in goal ? `= ${goal.exactly}` : `≤ ${goal.atMost}`
    const verdict = goal === undefined ? '' : isOver(figure) ? 'over' : 'OK'
    const line = [name.padEnd(width), measured.padStart(9), wanted.padStart(7), verdict.padEnd(4), from ?? '']
    console.log(line.join('  ').trimEnd())
  }
}

/** Prints, keeps and judges: the exit code, which is 1 only when asked to check and something is over. */
export function report(figures: readonly Figure[], asked: { json?: string | undefined; check: boolean }): number {
  const unknown = figures.find(({ value }) => Number.isNaN(value))
  if (unknown !== undefined) throw new Error(`This could not be measured: ${unknown.name}`)
  print(figures)
  if (asked.json !== undefined) {
    const judged = figures.map((figure) => ({ ...figure, over: isOver(figure) }))
    writeFileSync(asked.json, `${JSON.stringify(judged, null, 2)}\n`)
  }
  const over = figures.filter(isOver)
  console.log(over.length === 0 ? '\nEvery goal is met.' : `\nover: ${over.map(({ name }) => name).join('; ')}`)
  return asked.check && over.length > 0 ? 1 : 0
}

function shown(value: number): string {
  if (Number.isInteger(value)) return `${value}`
  return value.toFixed(Math.abs(value) < 1 ? 3 : Math.abs(value) < 10 ? 2 : 1)
}
