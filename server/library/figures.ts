/** The pictures of the library as tables: rows and columns in the order in which they are read. */

import type { LibraryFigures } from '#shared/commands/library-commands.ts'
import type { LibraryCounts } from '#server/store/library-ports.ts'

/** As many as a table has room for; the ones with most cards. */
const mostThemes = 40
const mostRows = 40

export function figuresFrom({ cells, balance, sessions }: LibraryCounts): LibraryFigures {
  const themes = mostFirst(cells, ({ theme }) => theme).slice(0, mostThemes)
  const perspectives = mostFirst(cells, ({ perspective }) => perspective).slice(0, mostRows)
  const byCell = new Map(cells.map(({ perspective, theme, cards }) => [JSON.stringify([perspective, theme]), cards]))
  // Of whom nothing may be told no cell is told, also not that it is empty.
  const told = new Set(balance.flatMap(({ perspective, brought }) => (brought === null ? [] : perspective)))
  const rows = perspectives.map((perspective) => ({
    perspective,
    cards: themes.map((theme) => {
      const cards = byCell.get(JSON.stringify([perspective, theme]))
      return cards === undefined ? (told.has(perspective) ? 0 : null) : cards
    }),
  }))
  return { heat: { themes, rows }, balance: [...balance], sessions: [...sessions] }
}

function mostFirst(cells: LibraryCounts['cells'], nameOf: (cell: LibraryCounts['cells'][number]) => string): string[] {
  const sums = new Map<string, number>()
  for (const cell of cells) sums.set(nameOf(cell), (sums.get(nameOf(cell)) ?? 0) + (cell.cards ?? 0))
  return [...sums.keys()].sort((a, b) => (sums.get(b) ?? 0) - (sums.get(a) ?? 0) || (a < b ? -1 : 1))
}
