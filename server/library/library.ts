/** Searching and counting all that was archived and that one may read. */

import type { Handler } from '#server/sessions/desk.ts'
import type { LibraryFound } from '#server/store/library-ports.ts'
import type { LibraryHit, Marked } from '#shared/commands/library-commands.ts'
import { eyesOf } from './eyes.ts'
import { figuresFrom } from './figures.ts'
import { pieceOf, type Mark } from './marks.ts'

/** How many are shown at once. */
const pageSize = 20

export const searchLibrary: Handler<'searchLibrary'> = async (input, { identity }, desk) => {
  const { order, after, ...need } = input
  const eyes = await eyesOf(desk, identity)
  const { found, kinds, perspectives, themes, ateliers, ...page } = await desk.library.search(
    eyes,
    need,
    order,
    after,
    pageSize,
  )
  return {
    ...page,
    kinds: { ...kinds },
    perspectives: [...perspectives],
    themes: [...themes],
    ateliers: [...ateliers],
    hits: found.map(hitOf),
  }
}

export const countLibrary: Handler<'countLibrary'> = async (need, { identity }, desk) =>
  figuresFrom(await desk.library.count(await eyesOf(desk, identity), need))

function hitOf({ entry, subject, number, atelierTitle, ...marks }: LibraryFound): LibraryHit {
  const sides = entry.sides.map((side, nth) => pieceOf(side, marks.sideMarks[nth] ?? []))
  const showsText = entry.text !== '' && (sides.length === 0 || marks.textMarks.length > 0)
  return {
    session: entry.session,
    entity: entry.entity,
    card: entry.card,
    kind: entry.kind,
    title: whole(entry.title, marks.titleMarks),
    pieces: [...sides, ...(showsText ? [pieceOf(entry.text, marks.textMarks)] : [])],
    sides: sides.length,
    perspective: entry.perspective,
    theme: entry.theme,
    recognitions: entry.recognitions,
    links: entry.links,
    annotations: entry.annotations,
    subject,
    number,
    date: entry.date,
    atelier: { id: entry.atelier, title: atelierTitle },
  }
}

const whole = (words: string, marks: readonly Mark[]): Marked => ({
  words,
  marks: marks.map(([start, end]) => [start, end]),
})
