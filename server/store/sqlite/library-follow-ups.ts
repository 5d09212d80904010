/** What people told later, as the library finds it: each by itself, in the thread of the card that it is about. */

import type { LibraryEntry } from '#server/store/library-ports.ts'
import type { Database } from './binding.ts'
import { text, textOrNull } from './rows.ts'

/** The same entries, with what came of their cards as it is kept now. */
export function withFollowUps(
  db: Database,
): (session: string, entries: readonly LibraryEntry[]) => readonly LibraryEntry[] {
  const told = db.prepare(`
    SELECT id, card, words, perspective FROM follow_up WHERE session = ? AND words <> '' ORDER BY day, id`)
  return (session, entries) => {
    const rows = told.all(session)
    const archived = entries.filter(({ kind }) => kind !== 'followUp')
    if (rows.length === 0) return archived
    const cards = new Map(archived.filter(({ card, entity }) => card === entity).map((entry) => [entry.card, entry]))
    const found = rows.flatMap((row): LibraryEntry[] => {
      const card = cards.get(text(row, 'card'))
      if (card === undefined) return []
      return [
        {
          ...card,
          entity: text(row, 'id'),
          kind: 'followUp',
          text: text(row, 'words'),
          sides: [],
          perspective: textOrNull(row, 'perspective'),
          taken: false,
          answering: false,
          recognitions: 0,
          links: 0,
          annotations: 0,
          people: null,
        },
      ]
    })
    return [...archived, ...found]
  }
}
