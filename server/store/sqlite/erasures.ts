/** The ledger of what was erased and what was asked to be; and a file of which no page holds what is gone. */

import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { erasureReasons } from '#shared/archive/archived.ts'
import { erasureScopes, type AskedErasure, type Erasure, type Erasures } from '#server/store/archive-ports.ts'
import { addToErasedList, readErasedList } from '#server/store/erased-list.ts'
import type { Database, Row } from './binding.ts'
import { carriedIn } from './carried.ts'
import { copyOf } from './copying.ts'
import { epochsRaiser } from './epochs.ts'
import { eraserIn } from './erasing-beside.ts'
import { answer } from './failures.ts'
import { scrubbed } from './scrubbing.ts'
import { flag, oneOf, text, whole, wholeOrNull } from './rows.ts'
import { transact } from './transact.ts'

export function erasuresIn(db: Database): Erasures {
  const folder = folderOf(db)
  const eraseBeside = eraserIn(db)
  const raise = epochsRaiser(db)
  return {
    ...ledgerIn(db, folder),
    ...askedIn(db),
    ...carriedIn(db),
    eraseBeside: (erasure, ids) => answer(() => eraseBeside(erasure, ids)),
    raiseEpochs: (at) => answer(() => raise(at)),
    scrub: () => answer(() => scrubbed(db)),
    copyTo: (to) => answer(() => copyOf(db, folder, to)),
  }
}

type Ledger = Pick<
  Erasures,
  'beginErasure' | 'beginErasures' | 'endErasure' | 'openErasures' | 'unknownErasures' | 'erasuresOf' | 'ledger'
>

/** `folder`: where the plain list stands; null of a store that is only in memory. */
function ledgerIn(db: Database, folder: string | null): Ledger {
  const add = db.prepare(`
    INSERT INTO erasure (id, session, scope, entity, reason, own, at, done_at) VALUES (?, ?, ?, ?, ?, ?, ?, NULL)
    ON CONFLICT (id) DO NOTHING`)
  const end = db.prepare('UPDATE erasure SET done_at = ? WHERE id = ? AND done_at IS NULL')
  const open = db.prepare('SELECT * FROM erasure WHERE done_at IS NULL ORDER BY at, id')
  const ofSession = db.prepare('SELECT * FROM erasure WHERE session = ? ORDER BY at, id')
  const all = db.prepare('SELECT * FROM erasure ORDER BY at, id')
  const listed = folder === null ? [] : readErasedList(folder)
  const known = new Set(listed.map(({ id }) => id))
  // A list that was lost is made again: else an older copy that is put back would bring back what was erased.
  for (const row of folder === null ? [] : all.all()) {
    const erasure = rowToErasure(row)
    if (folder === null || known.has(erasure.id)) continue
    addToErasedList(folder, erasure)
    known.add(erasure.id)
  }

  const begin = (erasures: readonly Erasure[]): void => {
    // The store first: a line that only the list has means that the store is an older one.
    transact(db, () => {
      for (const { id, session, scope, entity, reason, own, at } of erasures) {
        add.run(id, session, scope, entity, reason, own ? 1 : 0, at)
      }
    })
    const unlisted = erasures.filter(({ id }) => !known.has(id))
    if (folder === null || unlisted.length === 0) return
    addToErasedList(folder, ...unlisted)
    for (const { id } of unlisted) known.add(id)
  }

  return {
    beginErasure: (erasure) => answer(() => begin([erasure])),
    beginErasures: (erasures) => answer(() => begin(erasures)),
    endErasure: (id, at) =>
      answer(() => {
        end.run(at, id)
      }),
    openErasures: () => answer(() => open.all().map(rowToErasure)),
    unknownErasures: () =>
      answer(() => {
        const entered = new Set(all.all().map((row) => text(row, 'id')))
        return listed.filter(({ id }) => !entered.has(id))
      }),
    erasuresOf: (session) => answer(() => ofSession.all(session).map(rowToErasure)),
    ledger: () => answer(() => all.all().map(rowToErasure)),
  }
}

function askedIn(db: Database): Pick<Erasures, 'askErasure' | 'askedErasures' | 'dropAsked'> {
  const ask = db.prepare(`
    INSERT INTO asked_erasure (id, session, entity, reason, at) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (id) DO NOTHING`)
  const asked = db.prepare('SELECT * FROM asked_erasure WHERE session = ? ORDER BY at, id')
  const drop = db.prepare('DELETE FROM asked_erasure WHERE session = ? AND id = ?')
  return {
    askErasure: ({ id, session, entity, reason, at }) =>
      answer(() => {
        ask.run(id, session, entity, reason, at)
      }),
    askedErasures: (session) => answer(() => asked.all(session).map(rowToAsked)),
    dropAsked: (session, id) =>
      answer(() => {
        drop.run(session, id)
      }),
  }
}

function folderOf(db: Database): string | null {
  const main = db
    .prepare('PRAGMA database_list')
    .all()
    .find((row) => row['name'] === 'main')
  const file = main === undefined ? '' : text(main, 'file')
  return file === '' || !existsSync(file) ? null : dirname(file)
}

function rowToErasure(row: Row): Erasure {
  return {
    id: text(row, 'id'),
    session: text(row, 'session'),
    scope: oneOf(row, 'scope', erasureScopes),
    entity: text(row, 'entity'),
    reason: oneOf(row, 'reason', erasureReasons),
    own: flag(row, 'own'),
    at: whole(row, 'at'),
    doneAt: wholeOrNull(row, 'done_at'),
  }
}

function rowToAsked(row: Row): AskedErasure {
  return {
    id: text(row, 'id'),
    session: text(row, 'session'),
    entity: text(row, 'entity'),
    reason: oneOf(row, 'reason', erasureReasons),
    at: whole(row, 'at'),
  }
}
