/** A store’s file as an older version of the program left it: without what later steps added. */

import type { Database } from '#server/store/sqlite/binding.ts'

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
  for (const [table, column] of laterColumns) db.exec(`ALTER TABLE ${table} DROP COLUMN ${column}`)
  db.exec('PRAGMA user_version = 1')
}
