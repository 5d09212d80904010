/**
 * The pictures of the library, in numbers. A perspective counts in those sessions alone in which five or more of it
 * were: then no figure, and no difference between figures, tells of fewer.
 */

import type { LibraryCell, LibraryCounts } from '#server/store/library-ports.ts'
import { answeringFlag, kindMask, takenFlag } from './library-columns.ts'
import { kindsOf, raise } from './library-facets.ts'
import type { Shelf } from './library-shelf.ts'

export interface Figures extends Omit<LibraryCounts, 'sessions'> {
  /** By place on the shelf. */
  readonly sessions: readonly (Omit<LibraryCounts['sessions'][number], 'session' | 'number' | 'subject' | 'date'> & {
    readonly at: number
  })[]
}

export function figuresOf(found: Uint32Array, shelf: Shelf): Figures {
  return { cells: cellsOf(found, shelf), balance: balanceOf(found, shelf), sessions: kindsBySession(found, shelf) }
}

function cellsOf(found: Uint32Array, shelf: Shelf): readonly LibraryCell[] {
  // By perspective a row of counts by theme: cards in all, and those that may be told.
  const rows: ({ readonly all: Uint32Array; readonly told: Uint32Array } | undefined)[] = []
  for (const entry of found) {
    const perspective = shelf.perspective[entry] ?? 0
    const theme = shelf.theme[entry] ?? 0
    if (perspective === 0 || theme === 0) continue
    const row = (rows[perspective] ??= {
      all: new Uint32Array(shelf.themes.length),
      told: new Uint32Array(shelf.themes.length),
    })
    raise(row.all, theme)
    if (shelf.toldPerspective[entry] !== 0) raise(row.told, theme)
  }
  return [...rows.entries()].flatMap(([perspective, row]) =>
    shelf.themes.flatMap((theme, at) => {
      if (row === undefined || row.all[at] === 0) return []
      const told = row.told[at] ?? 0
      return [{ perspective: shelf.perspectives[perspective] ?? '', theme, cards: told > 0 ? told : null }]
    }),
  )
}

function balanceOf(found: Uint32Array, shelf: Shelf): LibraryCounts['balance'] {
  const all = new Uint32Array(shelf.perspectives.length)
  const brought = new Uint32Array(shelf.perspectives.length)
  const taken = new Uint32Array(shelf.perspectives.length)
  for (const entry of found) {
    raise(all, shelf.perspective[entry] ?? 0)
    raise(((shelf.flags[entry] ?? 0) & takenFlag) === 0 ? brought : taken, shelf.toldPerspective[entry] ?? 0)
  }
  const lines = shelf.perspectives.flatMap((perspective, place) => {
    if (place === 0 || all[place] === 0) return []
    const [gave, took] = [brought[place] ?? 0, taken[place] ?? 0]
    const told = gave + took > 0
    return [{ perspective, brought: told ? gave : null, taken: told ? took : null }]
  })
  const many = (line: (typeof lines)[number]): number => (line.brought ?? -1) + (line.taken ?? 0)
  return lines.toSorted((a, b) => many(b) - many(a) || (a.perspective < b.perspective ? -1 : 1))
}

function kindsBySession(found: Uint32Array, shelf: Shelf): Figures['sessions'] {
  const kinds: (Uint32Array | undefined)[] = []
  const answering = new Uint32Array(shelf.sessions.length)
  for (const entry of found) {
    const at = shelf.sessionOf[entry] ?? 0
    const flags = shelf.flags[entry] ?? 0
    raise((kinds[at] ??= new Uint32Array(kindMask + 1)), flags & kindMask)
    if ((flags & answeringFlag) !== 0) raise(answering, at)
  }
  return [...kinds.entries()].flatMap(([at, counts]) => {
    if (counts === undefined) return []
    const { issue, dilemma, direction } = kindsOf(counts)
    return [{ at, issue, dilemma, direction, answering: answering[at] ?? 0 }]
  })
}
