/** How well likeness does: on pairs by themselves, and as it is used, looking a text up among many. */

import { likeness, meaningOf, resembles, type Meaning } from '#server/memory/meaning.ts'
import { mostRecalled, wordsToRecall } from '#shared/years/recalling.ts'
import type { Pair } from './pair.ts'

export interface Figures {
  /** Of what was called alike, the part that is. */
  readonly precision: number
  /** Of what is alike, the part that was called so. */
  readonly recall: number
}

export interface Measured extends Figures {
  readonly missed: readonly Pair[]
  readonly wrong: readonly Pair[]
}

export const meaningOfText = (text: string): Promise<Meaning | null> => meaningOf(wordsToRecall([text]))

const alikeness = (one: Meaning | null, other: Meaning | null): number =>
  one === null || other === null ? -1 : likeness(one, other)

/** Each pair by itself, as if the one were all that is remembered. */
export async function measurePairs(lot: readonly Pair[]): Promise<Measured> {
  const called = new Set<Pair>()
  for (const pair of lot) {
    if (resembles(alikeness(await meaningOfText(pair.a), await meaningOfText(pair.b)), 1)) called.add(pair)
  }
  const right = [...called].filter(({ same }) => same)
  return {
    precision: part(right.length, called.size),
    recall: part(right.length, lot.filter(({ same }) => same).length),
    missed: lot.filter((pair) => pair.same && !called.has(pair)),
    wrong: [...called].filter(({ same }) => !same),
  }
}

/**
 * Each text whose twin is among `among` others: is it one of those that are shown? What is shown beside it counts as
 * wrong, also where somebody would call it alike.
 */
export async function measureLookup(lot: readonly Pair[], among: number, others: readonly Pair[]): Promise<Figures> {
  const twins = lot.filter(({ same }) => same)
  const rest = [...new Set(others.flatMap(({ a, b }) => [a, b]))].slice(0, among - twins.length)
  const texts = [...twins.map(({ b }) => b), ...rest]
  const meanings = await Promise.all(texts.map(meaningOfText))
  let shown = 0
  let right = 0
  for (const [nth, { a }] of twins.entries()) {
    const asked = await meaningOfText(a)
    const found = meanings
      .map((meaning, at) => ({ at, alike: alikeness(asked, meaning) }))
      .filter(({ alike }) => resembles(alike, meanings.length))
      .sort((one, other) => other.alike - one.alike)
      .slice(0, mostRecalled)
    shown += found.length
    if (found.some(({ at }) => at === nth)) right += 1
  }
  return { precision: part(right, shown), recall: part(right, twins.length) }
}

/** Of nothing, all. */
const part = (some: number, all: number): number => (all === 0 ? 1 : some / all)
