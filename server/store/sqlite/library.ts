/** The library over the archives: found by words and by what it is narrowed to, and counted. */

import { termsOf } from '#server/library/asked.ts'
import { marksIn, type Matched } from '#server/library/marks.ts'
import type { Library, LibraryEyes, LibraryFound, LibraryNeed } from '#server/store/library-ports.ts'
import type { Database } from './binding.ts'
import { answer } from './failures.ts'
import { eyesIn } from './library-eyes.ts'
import { facetsOf } from './library-facets.ts'
import { figuresOf } from './library-figures.ts'
import { matcherIn, type Matches } from './library-matches.ts'
import { keyBy, pageOf } from './library-order.ts'
import { entriesShown, entryNamed, nameOfEntry, sessionsShown, titlesShown, type ShownEntry } from './library-rows.ts'
import { shelfIn, type Shelf } from './library-shelf.ts'
import { entriesInSight, holding } from './library-sight.ts'

export function libraryIn(db: Database): Library {
  const shelfNow = shelfIn(db)
  const match = matcherIn(db)
  const eyesOf = eyesIn(db)
  const entries = entriesShown(db)
  const named = entryNamed(db)
  const sessions = sessionsShown(db)
  const titles = titlesShown(db)

  const find = (eyes: LibraryEyes, need: LibraryNeed, scored: boolean): Found => {
    const shelf = shelfNow()
    const terms = termsOf(need.words)
    const inSight = entriesInSight(shelf, eyes, need)
    // Signs alone say nothing.
    const worded = terms.length > 0
    // Nothing in sight: then the index need not be asked either.
    const matches = match(shelf, { inSight, terms: inSight.length === 0 ? [] : terms, scored })
    return { shelf, matches, worded, found: worded ? holding(inSight, matches.terms, terms.length) : inSight }
  }

  return {
    eyesOf: (identity) => answer(() => eyesOf(identity)),
    search: (eyes, need, order, after, most) =>
      answer(() => {
        const { shelf, matches, worded, found } = find(eyes, need, order === 'match')
        const keyOf = keyBy(order, shelf, matches.score, worded)
        const id = after === null ? null : named(after)
        // One more than a page tells whether there is a next one.
        const places = pageOf(found, shelf, { keyOf, after: id === null ? null : shelf.entryOf(id), most: most + 1 })
        const page = places.slice(0, most)
        const shown = entries(page.map(({ id: one }) => one))
        const last = shown.get(page.at(-1)?.id ?? -1)
        const { ateliers, ...facets } = facetsOf(found, shelf)
        const titleOf = titles(ateliers.map(({ name }) => name))
        return {
          ...facets,
          ateliers: ateliers.map(({ name, cards }) => ({ id: name, title: titleOf.get(name) ?? '', cards })),
          found: page.flatMap((place) => {
            const one = shown.get(place.id)
            return one === undefined ? [] : [marked(one, matches.matched)]
          }),
          next: places.length > most && last !== undefined ? nameOfEntry(last.entry) : null,
        }
      }),
    count: (eyes, need) =>
      answer(() => {
        const { shelf, found } = find(eyes, need, false)
        const figures = figuresOf(found, shelf)
        const countsById = new Map(figures.sessions.map(({ at, ...counts }) => [shelf.sessions[at]?.session, counts]))
        const told = sessions(figures.sessions.flatMap(({ at }) => shelf.sessions[at]?.session ?? []))
        return {
          ...figures,
          sessions: told.flatMap((one) => {
            const counts = countsById.get(one.session)
            return counts === undefined ? [] : [{ ...one, ...counts }]
          }),
        }
      }),
  }
}

interface Found {
  readonly shelf: Shelf
  readonly matches: Matches
  /** Whether words were asked for at all. */
  readonly worded: boolean
  readonly found: Uint32Array
}

function marked({ entry, ...about }: ShownEntry, matched: Matched): LibraryFound {
  return {
    entry,
    ...about,
    titleMarks: marksIn(entry.title, matched),
    textMarks: marksIn(entry.text, matched),
    sideMarks: entry.sides.map((side) => marksIn(side, matched)),
  }
}
