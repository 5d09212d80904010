/** What one can narrow what was found to, and how much each would leave. */

import { entryKinds, type EntryKind } from '#shared/commands/library-commands.ts'
import { kindMask } from './library-columns.ts'
import type { Shelf } from './library-shelf.ts'

interface Counted {
  readonly name: string
  readonly cards: number
}

export interface Facets {
  readonly cards: number
  readonly sessions: number
  readonly kinds: Readonly<Record<EntryKind, number>>
  readonly perspectives: readonly Counted[]
  readonly themes: readonly Counted[]
  /** By id. */
  readonly ateliers: readonly Counted[]
}

/** As many names as fit a list that somebody reads. */
const mostNames = 60

export function facetsOf(found: Uint32Array, shelf: Shelf): Facets {
  const kinds = new Uint32Array(kindMask + 1)
  const perspectives = new Uint32Array(shelf.perspectives.length)
  const themes = new Uint32Array(shelf.themes.length)
  const sessions = new Uint32Array(shelf.sessions.length)
  for (const entry of found) {
    raise(kinds, (shelf.flags[entry] ?? 0) & kindMask)
    raise(perspectives, shelf.toldPerspective[entry] ?? 0)
    raise(themes, shelf.theme[entry] ?? 0)
    raise(sessions, shelf.sessionOf[entry] ?? 0)
  }
  const ateliers = new Map<string, number>()
  for (const [nth, { atelier }] of shelf.sessions.entries()) {
    const cards = sessions[nth] ?? 0
    if (cards > 0) ateliers.set(atelier, (ateliers.get(atelier) ?? 0) + cards)
  }
  return {
    cards: found.length,
    sessions: sessions.filter((cards) => cards > 0).length,
    kinds: kindsOf(kinds),
    perspectives: named(perspectives, shelf.perspectives),
    themes: named(themes, shelf.themes),
    ateliers: mostFirst(Array.from(ateliers, ([name, cards]) => ({ name, cards }))),
  }
}

/** One more at a place. */
export function raise(counts: Uint32Array, place: number): void {
  counts[place] = (counts[place] ?? 0) + 1
}

export function kindsOf(counts: Uint32Array): Readonly<Record<EntryKind, number>> {
  const many = (kind: EntryKind): number => counts[entryKinds.indexOf(kind)] ?? 0
  return {
    issue: many('issue'),
    dilemma: many('dilemma'),
    direction: many('direction'),
    annotation: many('annotation'),
    followUp: many('followUp'),
  }
}

/** The first place is of what has no name. */
function named(counts: Uint32Array, names: readonly string[]): readonly Counted[] {
  const all = names.flatMap((name, place) => {
    const cards = counts[place] ?? 0
    return place === 0 || cards === 0 ? [] : [{ name, cards }]
  })
  return mostFirst(all).slice(0, mostNames)
}

const mostFirst = (counted: readonly Counted[]): readonly Counted[] =>
  counted.toSorted((a, b) => b.cards - a.cards || (a.name < b.name ? -1 : 1))
