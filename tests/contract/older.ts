/** A store’s file as an older version of the program left it: without what later steps added. */

import { afterArchiveTables } from '#server/store/sqlite/after-archive-tables.ts'
import type { Database } from '#server/store/sqlite/binding.ts'
import { signInTables } from '#server/store/sqlite/sign-in-tables.ts'
import { yearsTables } from '#server/store/sqlite/years-tables.ts'

const firstTables = [
  'journal',
  'snapshot',
  'identity',
  'coordinator_key',
  'atelier',
  'leader',
  'session',
  'invitation',
  'participant',
]

/** Columns that later steps added to tables of the first. */
const laterColumns: readonly (readonly [table: string, column: string])[] = [
  ['participant', 'left_at'],
  ['participant', 'muted_at'],
  ['participant', 'removed_at'],
  ['session', 'closed_at'],
  ['session', 'archived_at'],
  ['session', 'board_gone_at'],
  ['session', 'undone_at'],
  ['identity', 'seen_on'],
  ['session', 'place'],
  ['atelier', 'way'],
  ['atelier', 'for_whom'],
  ['atelier', 'leader_word'],
  ['atelier', 'calendar_token'],
]

/** Takes the file back to the first step. */
export function takeBackToFirst(db: Database): void {
  db.exec('PRAGMA foreign_keys = OFF')
  const tables = (like: string): string[] =>
    db
      .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE ? AND name NOT LIKE 'sqlite_%'`)
      .all(like)
      .map(({ name }) => String(name))
      .filter((name) => !firstTables.includes(name))
  // A virtual table takes its own tables along.
  for (const name of tables('CREATE VIRTUAL%')) db.exec(`DROP TABLE "${name}"`)
  for (const name of tables('CREATE TABLE%')) db.exec(`DROP TABLE "${name}"`)
  // An index over a later column goes before it.
  db.exec('DROP INDEX IF EXISTS atelier_calendar')
  for (const [table, column] of laterColumns) db.exec(`ALTER TABLE ${table} DROP COLUMN ${column}`)
  db.exec('PRAGMA user_version = 1')
}

/** Takes the file back to the fourth step, with all that is in it. */
export function takeBackToFourth(db: Database): void {
  db.exec('PRAGMA foreign_keys = OFF')
  const later = [afterArchiveTables, yearsTables, signInTables].join('\n')
  for (const [, what = '', name = ''] of later.matchAll(/CREATE (?:UNIQUE )?(TABLE|INDEX) (\w+)/g)) {
    db.exec(`DROP ${what} IF EXISTS ${name}`)
  }
  for (const [, table = '', column = ''] of later.matchAll(/ALTER TABLE (\w+) ADD COLUMN (\w+)/g)) {
    db.exec(`ALTER TABLE ${table} DROP COLUMN ${column}`)
  }
  db.exec('PRAGMA user_version = 4')
}
