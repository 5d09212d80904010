/** What in a text of a signal may lead to somebody, looked for on this device. */

import { findPersonalData } from '#shared/privacy/find.ts'
import type { Finding } from '#shared/privacy/finding.ts'

/**
 * `names`: of people who were there, as far as the server found them in what was to be kept. Others it does not tell.
 */
export function foundIn(words: string, names: readonly string[]): readonly Finding[] {
  if (words.trim() === '') return []
  const theirs = names.flatMap((name) => placesOf(words, name))
  const others = findPersonalData(words).filter(({ start, end }) =>
    theirs.every((name) => name.end <= start || name.start >= end),
  )
  return [...theirs, ...others].sort((a, b) => a.start - b.start)
}

/** Nobody looks at a signal once more, so what one would have to decide about cannot be in it. */
export const mayNotBe = ({ strength }: Finding): boolean => strength !== 'hint'

function placesOf(words: string, name: string): readonly Finding[] {
  if (name === '') return []
  const places: Finding[] = []
  for (let start = words.indexOf(name); start !== -1; start = words.indexOf(name, start + name.length)) {
    const end = start + name.length
    const isWhole = !isLetter(words.slice(0, start).at(-1)) && !isLetter(words.at(end))
    if (isWhole) places.push({ kind: 'name', strength: 'ask', start, end })
  }
  return places
}

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{M}]/u.test(sign)
