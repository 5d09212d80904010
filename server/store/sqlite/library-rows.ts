/** What is shown of what was found, from the tables. */

import { entryKinds } from '#shared/commands/library-commands.ts'
import type { LibraryEntry } from '#server/store/library-ports.ts'
import type { Database, Row } from './binding.ts'
import { room } from './library-columns.ts'
import { between } from './library-entries.ts'
import { flag, oneOf, text, textOrNull, whole, wholeOrNull } from './rows.ts'

export interface ShownEntry {
  readonly entry: LibraryEntry
  readonly subject: string
  readonly number: number
  readonly atelierTitle: string
}

/** Entries by id, with what is told of their session and atelier; one question for all. */
export function entriesShown(db: Database): (ids: readonly number[]) => ReadonlyMap<number, ShownEntry> {
  const shown = db.prepare(`
    SELECT entry.*, kept.session, kept.atelier, kept.audience, kept.date,
      session.subject, session.number, atelier.title AS atelier_title
    FROM json_each(?) AS asked
    JOIN library_entry AS entry ON entry.id = asked.value
    JOIN library_session AS kept ON kept.slot = entry.id / ${room}
    JOIN session ON session.id = kept.session
    JOIN atelier ON atelier.id = kept.atelier`)
  return (ids) => new Map(shown.all(JSON.stringify(ids)).map((row) => [whole(row, 'id'), rowToShown(row)]))
}

const audiences = ['session', 'atelier'] as const

function rowToShown(row: Row): ShownEntry {
  return {
    entry: rowToEntry(row),
    subject: text(row, 'subject'),
    number: whole(row, 'number'),
    atelierTitle: text(row, 'atelier_title'),
  }
}

function rowToEntry(row: Row): LibraryEntry {
  const sides = text(row, 'sides')
  return {
    session: text(row, 'session'),
    atelier: text(row, 'atelier'),
    entity: text(row, 'entity'),
    card: text(row, 'card'),
    kind: oneOf(row, 'kind', entryKinds),
    title: text(row, 'title'),
    text: text(row, 'text'),
    sides: sides === '' ? [] : sides.split(between),
    perspective: textOrNull(row, 'perspective'),
    theme: textOrNull(row, 'theme'),
    taken: flag(row, 'taken'),
    answering: flag(row, 'answering'),
    date: text(row, 'date'),
    recognitions: whole(row, 'recognitions'),
    links: whole(row, 'links'),
    annotations: whole(row, 'annotations'),
    audience: oneOf(row, 'audience', audiences),
    people: wholeOrNull(row, 'people'),
  }
}

/** What the library finds of a session now, in the order of its slot; nothing of one that it does not know. */
export function entriesKept(db: Database): (session: string) => readonly LibraryEntry[] {
  const kept = db.prepare(`
    SELECT entry.*, kept.session, kept.atelier, kept.audience, kept.date
    FROM library_session AS kept
    JOIN library_entry AS entry ON entry.id >= kept.slot * ${room} AND entry.id < (kept.slot + 1) * ${room}
    WHERE kept.session = ? ORDER BY entry.id`)
  return (session) => kept.all(session).map(rowToEntry)
}

/** The id of an entry by the name that is handed out for it; null where it is not there, or not any more. */
export function entryNamed(db: Database): (name: string) => number | null {
  const named = db.prepare(`
    SELECT entry.id FROM library_session AS kept
    JOIN library_entry AS entry ON entry.id >= kept.slot * ${room} AND entry.id < (kept.slot + 1) * ${room}
    WHERE kept.session = ? AND entry.entity = ?`)
  return (name) => {
    const [session = '', entity = ''] = name.split('.')
    const row = named.get(session, entity)
    return row === undefined ? null : whole(row, 'id')
  }
}

export const nameOfEntry = ({ session, entity }: LibraryEntry): string => `${session}.${entity}`

export interface ShownSession {
  readonly session: string
  readonly subject: string
  readonly number: number
  readonly date: string
}

/** What is told of sessions, by id, oldest first. */
export function sessionsShown(db: Database): (ids: readonly string[]) => readonly ShownSession[] {
  const shown = db.prepare(`
    SELECT session.id, session.subject, session.number, library_session.date
    FROM json_each(?) AS asked
    JOIN session ON session.id = asked.value JOIN library_session ON library_session.session = session.id
    ORDER BY library_session.date, session.number, session.id`)
  return (ids) =>
    shown.all(JSON.stringify(ids)).map((row) => ({
      session: text(row, 'id'),
      subject: text(row, 'subject'),
      number: whole(row, 'number'),
      date: text(row, 'date'),
    }))
}

/** Titles of ateliers by id. */
export function titlesShown(db: Database): (ids: readonly string[]) => ReadonlyMap<string, string> {
  const shown = db.prepare(
    'SELECT atelier.id, atelier.title FROM json_each(?) AS asked JOIN atelier ON atelier.id = asked.value',
  )
  return (ids) => new Map(shown.all(JSON.stringify(ids)).map((row) => [text(row, 'id'), text(row, 'title')]))
}
