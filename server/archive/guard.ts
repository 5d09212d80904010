/** The guard before archiving: what it finds in words, as somebody of this room would read them. */

import type { Language } from '#shared/board/kinds.ts'
import { findPersonalData } from '#shared/privacy/find.ts'
import type { Finding } from '#shared/privacy/finding.ts'
import type { Desk } from '#server/sessions/desk.ts'

export type Guard = (words: string, language: Language) => readonly Finding[]

/** Somebody of the room by name, and whether they said that they may be named. */
export interface Named {
  readonly name: string
  readonly mayBeNamed: boolean
}

/** A name of somebody of the room who did not say so has to be asked about, however it came there. */
export function guardOf(people: readonly Named[]): Guard {
  const names = people.map(({ name }) => name.trim()).filter((name) => name !== '')
  const unnamed = new Set(people.flatMap(({ name, mayBeNamed }) => (mayBeNamed ? [] : wordsOf(name))))
  return (words, language) => {
    const found = findPersonalData(words, { people: names, language }).map((finding) =>
      finding.kind === 'name' && wordsOf(words.slice(finding.start, finding.end)).some((word) => unnamed.has(word))
        ? { ...finding, strength: finding.strength === 'block' ? ('block' as const) : ('ask' as const) }
        : finding,
    )
    const missed = namesIn(words, unnamed).filter(({ start, end }) =>
      found.every((one) => one.end <= start || one.start >= end),
    )
    return missed.length === 0 ? found : [...found, ...missed].sort((a, b) => a.start - b.start)
  }
}

/** Their names with a capital, also short ones, and with or without accents. */
function namesIn(words: string, unnamed: ReadonlySet<string>): readonly Finding[] {
  return [...words.matchAll(/\p{Lu}[\p{L}\p{M}]+/gu)]
    .filter(([word]) => wordsOf(word).some((one) => unnamed.has(one)))
    .map(({ 0: word, index }) => ({ kind: 'name', strength: 'ask', start: index, end: index + word.length }))
}

/** How many sessions and how many of their texts are remembered. */
const mostGuards = 4
const mostTexts = 20_000

type Kept = Map<string, { readonly people: string; readonly guard: Guard }>

const guards = new WeakMap<Desk, Kept>()

/**
 * A guard that does not read the same words twice: while somebody goes through a board card by card most of it stays
 * as it is. It begins anew when somebody’s name changes, or what they agreed to.
 */
export function guardFor(desk: Desk, session: string, people: readonly Named[]): Guard {
  const kept: Kept = guards.get(desk) ?? new Map()
  guards.set(desk, kept)
  const there = kept.get(session)
  const known = JSON.stringify(people)
  const own = there?.people === known ? there : { people: known, guard: remembering(guardOf(people)) }
  // The one that was asked for last stands last.
  kept.delete(session)
  kept.set(session, own)
  for (const oldest of [...kept.keys()].slice(0, -mostGuards)) kept.delete(oldest)
  return own.guard
}

/** What it remembers is words of people: they go as soon as nobody needs them. */
export function forgetGuard(desk: Desk, session: string): void {
  guards.get(desk)?.delete(session)
}

function remembering(guard: Guard): Guard {
  const read = new Map<string, ReturnType<Guard>>()
  return (words, language) => {
    const key = `${language} ${words}`
    const found = read.get(key) ?? guard(words, language)
    if (read.size >= mostTexts) read.clear()
    read.set(key, found)
    return found
  }
}

/** Whether words may go in that nobody looks at one by one. */
export function isClean(guard: Guard, language: Language): (words: string) => boolean {
  return (words) => guard(words, language).every(({ kind }) => kind === 'special')
}

export const mustBeAsked = ({ strength }: Pick<Finding, 'strength'>): boolean => strength !== 'hint'

const particles: ReadonlySet<string> = new Set([
  ...['van', 'von', 'der', 'den', 'ten', 'ter', 'het', 'aan', 'bij', 'the'],
  ...['de', 'te', 'op', 'in', 'el', 'al'],
])

/** The words by which one knows somebody: as one compares names, without what stands between them. */
export const wordsOf = (text: string): readonly string[] =>
  (
    text
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]{2,}/gu) ?? []
  ).filter((word) => !particles.has(word))
