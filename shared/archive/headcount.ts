/** How many people, where that tells nobody who: never fewer than five, nor so that it can be worked out. */

import { fewest, toldApart } from '../session/results.ts'
import type { ArchivedSession } from './archived.ts'

export interface Headcount {
  readonly name: string
  readonly people: number | null
}

/** A number of people; null when they are too few. */
export function told(people: number): number | null {
  return people >= fewest ? people : null
}

/** How many of all, which are told too; null where these or the others are so few that one could tell who. */
export function toldOf(people: number, all: number): number | null {
  const others = all - people
  return people >= fewest && (others === 0 || others >= fewest) ? people : null
}

/** Each group by name, in the order of their names; how many only where nothing can be subtracted. */
export function headcounts(groups: readonly (string | null)[]): readonly Headcount[] {
  const shown = toldApart(groups)
  const names = [...new Set(groups.flatMap((name) => name ?? []))].sort()
  return names.map((name) => ({
    name,
    people: shown.has(name) ? groups.filter((one) => one === name).length : null,
  }))
}

/** An archive in which no perspective is named that is too small to count and of which nothing is left. */
export function withoutEmptyPerspectives(content: ArchivedSession): ArchivedSession {
  const speaks = new Set([...content.cards, ...content.notes].map(({ by }) => by.perspective))
  const perspectives = content.present.perspectives.filter(({ name, people }) => people !== null || speaks.has(name))
  return { ...content, present: { ...content.present, perspectives } }
}
