/** What stays of sessions that are over: their archives, what was decided before, who agreed, when phases began. */

import { archivedSession, canonical } from '#shared/archive/archived.ts'
import type { Archive, Archives } from '#server/store/archive-ports.ts'
import type { LibraryEntry } from '#server/store/library-ports.ts'
import { StoreFailed } from '#server/store/ports.ts'
import type { Database, Row } from './binding.ts'
import { besideArchivesIn } from './archives-beside.ts'
import { carriedNoter } from './carried.ts'
import { answer } from './failures.ts'
import { entriesWriter } from './library-entries.ts'
import { json, text, textOrNull, whole, wholeOrNull } from './rows.ts'
import { transact } from './transact.ts'
import { yieldsIn } from './yields.ts'

export function archivesIn(db: Database): Archives {
  return { ...keptArchivesIn(db), ...besideArchivesIn(db), ...yieldsIn(db) }
}

type KeptArchives = Pick<
  Archives,
  | 'addArchive'
  | 'archiveOf'
  | 'archivesOf'
  | 'rewriteArchive'
  | 'removeLastArchive'
  | 'removeArchives'
  | 'unfinished'
  | 'finished'
>

function keptArchivesIn(db: Database): KeptArchives {
  const entries = entriesWriter(db)
  const noteCarried = carriedNoter(db)
  const add = db.prepare(`
    INSERT INTO archive (session, edition, content, hash, made_at, made_by) VALUES (?, ?, ?, ?, ?, ?)`)
  const last = db.prepare('SELECT * FROM archive WHERE session = ? ORDER BY edition DESC LIMIT 1')
  const all = db.prepare('SELECT * FROM archive WHERE session = ? ORDER BY edition')
  const highest = db.prepare('SELECT max(edition) AS edition FROM archive WHERE session = ?')
  const rewrite = db.prepare('UPDATE archive SET content = ?, hash = ? WHERE session = ? AND edition = ?')
  const removeOne = db.prepare('DELETE FROM archive WHERE session = ? AND edition = ?')
  const removeAll = db.prepare('DELETE FROM archive WHERE session = ?')
  const mark = db.prepare(`
    UPDATE session SET archived_at = (
      SELECT made_at FROM archive WHERE archive.session = session.id ORDER BY edition DESC LIMIT 1)
    WHERE id = ?`)
  const undone = db.prepare('UPDATE session SET undone_at = ? WHERE id = ?')
  const begin = db.prepare('INSERT INTO archive_unfinished (session) VALUES (?) ON CONFLICT (session) DO NOTHING')
  const end = db.prepare('DELETE FROM archive_unfinished WHERE session = ?')
  const begun = db.prepare('SELECT session FROM archive_unfinished ORDER BY session')

  const highestOf = (session: string): number | null => wholeOrNull(highest.get(session) ?? {}, 'edition')

  return {
    addArchive: (archive, found) =>
      answer(() =>
        transact(db, () => {
          const { session, edition, content, hash, madeAt, madeBy } = archive
          add.run(session, edition, canonical(content), hash, madeAt, madeBy)
          mark.run(session)
          entries.replace(session, found)
          noteCarried(session, content)
          // What was imported has no board that would have to follow.
          if (madeBy !== null) begin.run(session)
        }),
      ),
    archiveOf: (session) =>
      answer(() => {
        const row = last.get(session)
        return row === undefined ? null : rowToArchive(row)
      }),
    archivesOf: (session) => answer(() => all.all(session).map(rowToArchive)),
    rewriteArchive: ({ session, edition, content, hash }, found) =>
      answer(() =>
        transact(db, () => {
          const { changes } = rewrite.run(canonical(content), hash, session, edition)
          if (Number(changes) === 0) throw new StoreFailed('The archive is not there.')
          if (highestOf(session) === edition) entries.replace(session, found)
        }),
      ),
    removeLastArchive: (session, before: readonly LibraryEntry[], at: number) =>
      answer(() =>
        transact(db, () => {
          const edition = highestOf(session)
          if (edition === null) return
          removeOne.run(session, edition)
          mark.run(session)
          undone.run(at, session)
          entries.replace(session, before)
          begin.run(session)
        }),
      ),
    removeArchives: (session) =>
      answer(() =>
        transact(db, () => {
          removeAll.run(session)
          mark.run(session)
          entries.replace(session, [])
          end.run(session)
        }),
      ),
    unfinished: () => answer(() => begun.all().map((row) => text(row, 'session'))),
    finished: (session) =>
      answer(() => {
        end.run(session)
      }),
  }
}

function rowToArchive(row: Row): Archive {
  return {
    session: text(row, 'session'),
    edition: whole(row, 'edition'),
    content: json(row, 'content', archivedSession),
    hash: text(row, 'hash'),
    madeAt: whole(row, 'made_at'),
    madeBy: textOrNull(row, 'made_by'),
  }
}
