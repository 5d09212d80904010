/** Nothing is kept of somebody that “Mijn gegevens” does not show, unless it is said why: read from the store itself. */

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { MyData } from '#shared/commands/my-data.ts'
import { unpack } from '#server/room/pack.ts'
import { Mailbox } from '#tests/kit/mailbox.ts'
import type { Database } from '#server/store/sqlite/binding.ts'
import { closeDatabase, openDatabase } from '#server/store/sqlite/open.ts'
import { archiveKept, makeKept, noorsName, type Kept } from './kept-ground.ts'
import { exceptions, shown, unwritten } from './kept-of-you.ts'
import { signsInEveryWay } from './signing-ground.ts'

const root = new URL('../../', import.meta.url)

let kept: Kept
let box: Mailbox
/** Columns in which somebody’s id or name was found, or that are made to hold one. */
const leading = new Set<string>()
const told: MyData[] = []

/** While the session goes on, when it is archived, and when Noor took back that she may be named. */
beforeAll(async () => {
  box = await Mailbox.open()
  kept = await makeKept({ mail: box.settings })
  await signsInEveryWay(kept.meeting.lead.visitor, box)
  await look()
  await archiveKept(kept)
  await look()
  await kept.noor.visitor.ask('setConsent', { session: kept.session, named: false, research: false })
  await look()
})
afterAll(async () => {
  await kept.meeting.end()
  box.close()
})

async function look(): Promise<void> {
  const { noor, meeting } = kept
  for (const { visitor } of [noor, meeting.lead]) told.push(await visitor.ask('getMyData', {}))
  inStore(meeting.server.data, (db) => {
    const ids = new Set([noorsName, noor.id, meeting.lead.id])
    for (const { identity } of db.prepare('SELECT identity FROM participant').all()) ids.add(String(identity))
    for (const { table, column } of columnsOf(db)) {
      const isMade = isMadeForPeople(db, table, column)
      if (isMade || holds(db, table, column, [...ids])) leading.add(`${table}.${column}`)
    }
  })
}

/** From a copy that another process makes: to close the file in this one would free the lock. */
function inStore(data: string, read: (db: Database) => void): void {
  const into = mkdtempSync(join(tmpdir(), 'inbreng-kept-'))
  try {
    execFileSync('cp', ['-r', data, join(into, 'copy')])
    const db = openDatabase(join(into, 'copy'))
    read(db)
    closeDatabase(db)
  } finally {
    rmSync(into, { recursive: true, force: true })
  }
}

function columnsOf(db: Database): readonly { readonly table: string; readonly column: string }[] {
  const tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").all()
  return tables.flatMap(({ name: table }) =>
    db
      .prepare('SELECT name FROM pragma_table_info(?)')
      .all(String(table))
      .map(({ name: column }) => ({ table: String(table), column: String(column) })),
  )
}

/** By what it points at, or by how it is called. */
function isMadeForPeople(db: Database, table: string, column: string): boolean {
  const pointed = db.prepare('SELECT "from", "table" FROM pragma_foreign_key_list(?)').all(table)
  const points = pointed.some(
    (key) => key['from'] === column && ['identity', 'participant'].includes(String(key['table'])),
  )
  return points || /identity|participant|person|behalf|author|(^|_)by(_|$)|(token|secret)_hash|^name$|mail/.test(column)
}

function holds(db: Database, table: string, column: string, ids: readonly string[]): boolean {
  return db
    .prepare(`SELECT "${column}" AS value FROM "${table}"`)
    .all()
    .some(({ value }) => {
      if (value === null || value === undefined) return false
      const raw = value instanceof Uint8Array ? value : Buffer.from(String(value))
      const forms = value instanceof Uint8Array ? [Buffer.from(raw), Buffer.from(unpack(raw))] : [Buffer.from(raw)]
      return ids.some((id) => forms.some((bytes) => bytes.includes(id)))
    })
}

const isUnwritten = (column: string): boolean => unwritten.includes(column.split('.')[0] ?? '')

test('[P37] each column that leads to somebody is shown to them, or it is said why not', () => {
  const stated = [...Object.keys(shown), ...Object.keys(exceptions)].sort()
  expect([...leading].filter((column) => !isUnwritten(column)).sort()).toEqual(stated)
})

test('[P37] what is said to be shown is seen in what somebody is told', () => {
  for (const [column, isShown] of Object.entries(shown)) expect([column, told.some(isShown)]).toEqual([column, true])
})

test('[P37] a table that is said to be empty is written by no code', () => {
  const files = (readdirSync(new URL('server/', root), { recursive: true }) as string[]).filter((name) =>
    name.endsWith('.ts'),
  )
  const sources = files.map((name) => readFileSync(new URL(`server/${name.replaceAll('\\', '/')}`, root), 'utf8'))
  const written = unwritten.filter((table) =>
    sources.some((source) => new RegExp(`(INTO|UPDATE)\\s+${table}\\b`).test(source)),
  )
  expect(written).toEqual([])
})

test('docs/privacy.md names each table in which something of somebody is kept, and no other', () => {
  const page = readFileSync(new URL('docs/privacy.md', root), 'utf8')
  const part = page.split('## What is kept of you')[1]?.split('\n## ')[0] ?? ''
  const named = [...part.matchAll(/^\|[^|]*\| ((?:`\w+`(?:, )?)+) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`(\w+)`/g)].map(([, table]) => table),
  )
  const stated = [...Object.keys(shown), ...Object.keys(exceptions)].map((column) => column.split('.')[0])
  expect(new Set(named)).toEqual(new Set(stated))
})
