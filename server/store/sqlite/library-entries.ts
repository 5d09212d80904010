/** Puts what the library finds of a session in the place of what it found before. */

import type { LibraryEntry } from '#server/store/library-ports.ts'
import { stemsOf, wordsIn } from '#shared/words.ts'
import { StoreFailed } from '#server/store/ports.ts'
import type { Database, Row } from './binding.ts'
import { columnsOf, room } from './library-columns.ts'
import { withFollowUps } from './library-follow-ups.ts'
import { text, whole } from './rows.ts'

export interface EntriesWriter {
  /** Inside somebody else’s transaction. Without entries the library no longer knows the session. */
  replace(session: string, entries: readonly LibraryEntry[]): void
}

/** Stands between the sides of a dilemma where they are kept as one text; no word contains it. */
export const between = '\u001f'

export function entriesWriter(db: Database): EntriesWriter {
  const text = textsIn(db)
  const words = wordsTable(db)
  const withCame = withFollowUps(db)
  const slotOf = db.prepare('SELECT slot FROM library_session WHERE session = ?')
  const dropSession = db.prepare('DELETE FROM library_session WHERE slot = ?')
  const addSession = db.prepare(`
    INSERT INTO library_session (session, atelier, audience, date, perspectives, themes, numbers)
    VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING slot`)

  return {
    replace(session, archived) {
      const entries = withCame(session, archived)
      if (entries.length > room) throw new StoreFailed('An archive holds more than the library has room for.')
      const there = slotOf.get(session)
      const before = there === undefined ? [] : text.take(whole(there, 'slot'))
      if (there !== undefined) dropSession.run(whole(there, 'slot'))
      const [first] = entries
      if (first !== undefined) {
        const { atelier, audience, date } = first
        const { perspectives, themes, numbers } = columnsOf(entries)
        const names = [JSON.stringify(perspectives), JSON.stringify(themes)] as const
        const row = addSession.get(session, atelier, audience, date, ...names, numbers)
        text.put(whole(row ?? {}, 'slot'), entries)
      }
      const now = wordsOf(entries.flatMap(({ title, text: body, sides }) => [title, body, ...sides]))
      words.add(now)
      words.drop([...wordsOf(before)].filter((word) => !now.has(word)))
    },
  }
}

/** Rewrites the indexes, so that nothing is left in them of what was deleted. Outside a transaction of ours or within. */
export function scrubIndex(db: Database): void {
  db.exec(`
    INSERT INTO library_text (library_text) VALUES ('optimize');
    INSERT INTO library_part (library_part) VALUES ('optimize');`)
}

/** The rows of entries, with the index of their words. */
function textsIn(db: Database) {
  const inSlot = db.prepare('SELECT id, title, text, sides FROM library_entry WHERE id >= ? AND id < ?')
  const unlist = db.prepare(`
    INSERT INTO library_text (library_text, rowid, title, text, sides) VALUES ('delete', ?, ?, ?, ?)`)
  const drop = db.prepare('DELETE FROM library_entry WHERE id >= ? AND id < ?')
  const add = db.prepare(`
    INSERT INTO library_entry (
      id, entity, card, kind, title, text, sides, perspective, theme, taken, answering, recognitions, links,
      annotations, people
    ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
  const list = db.prepare('INSERT INTO library_text (rowid, title, text, sides) VALUES (?, ?, ?, ?)')
  return {
    /** Takes all of a slot away; answers with its texts. */
    take(slot: number): readonly string[] {
      const rows = inSlot.all(slot * room, (slot + 1) * room)
      for (const row of rows) unlist.run(whole(row, 'id'), ...textsOf(row))
      drop.run(slot * room, (slot + 1) * room)
      return rows.flatMap(textsOf)
    },
    put(slot: number, entries: readonly LibraryEntry[]): void {
      for (const [nth, entry] of entries.entries()) {
        const { entity, card, kind, title, text: body, perspective, theme, recognitions, links, annotations } = entry
        const id = slot * room + nth
        const sides = entry.sides.join(between)
        const flags = [Number(entry.taken), Number(entry.answering)] as const
        add.run(
          ...[id, entity, card, kind, title, body, sides, perspective, theme, ...flags],
          ...[recognitions, links, annotations, entry.people],
        )
        list.run(id, title, body, sides)
      }
    },
  }
}

const textsOf = (row: Row): [string, string, string] => [text(row, 'title'), text(row, 'text'), text(row, 'sides')]

/** Each different word once. */
function wordsTable(db: Database) {
  const add = db.prepare(`
    INSERT INTO library_word (word, dutch, english) VALUES (?, ?, ?) ON CONFLICT (word) DO NOTHING RETURNING id`)
  const known = db.prepare('SELECT 1 FROM library_word WHERE word = ?')
  const list = db.prepare('INSERT INTO library_part (rowid, word) VALUES (?, ?)')
  const used = db.prepare('SELECT 1 FROM library_text WHERE library_text MATCH ? LIMIT 1')
  const drop = db.prepare('DELETE FROM library_word WHERE word = ? RETURNING id')
  const unlist = db.prepare("INSERT INTO library_part (library_part, rowid, word) VALUES ('delete', ?, ?)")
  return {
    add(words: Iterable<string>): void {
      for (const word of words) {
        if (known.get(word) !== undefined) continue
        const { dutch, english } = stemsOf(word)
        const row = add.get(word, dutch, english)
        if (row !== undefined) list.run(whole(row, 'id'), word)
      }
    },
    /** Those that no other session uses. */
    drop(words: Iterable<string>): void {
      for (const word of words) {
        if (used.get(`"${word}"`) !== undefined) continue
        const row = drop.get(word)
        if (row !== undefined) unlist.run(whole(row, 'id'), word)
      }
    },
  }
}

const wordsOf = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((each) => wordsIn(each).map(({ folded }) => folded)))
