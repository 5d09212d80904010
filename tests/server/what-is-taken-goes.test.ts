/** Whoever lets go, or is erased, is in none of what people take along and tell later: read from the store itself. */

import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Database, Row } from '#server/store/sqlite/binding.ts'
import { closeDatabase, openDatabase } from '#server/store/sqlite/open.ts'
import { bytesIn, standing } from './erasing-ground.ts'
import { afterwards, archiveKept, makeKept, noorsName, type Kept } from './kept-ground.ts'

/** A day that stands nowhere else, until when Noor tries something. */
const day = '2031-03-17'

let kept: Kept
let noors: readonly string[]
beforeEach(async () => {
  kept = await makeKept()
  const { noor, session, ids } = kept
  await noor.visitor.ask('take', { session, card: ids.bos, how: 'try', until: day, shared: true, named: true })
  await noor.visitor.ask('take', { session, card: ids.bos, how: 'used' })
  await archiveKept(kept)
  noors = inStore((db) => {
    const of = db.prepare('SELECT identity FROM participant WHERE session = ? AND id = ?').all(session, noor.id)
    return [noor.id, noorsName, ...of.map(({ identity }) => String(identity))]
  })
})
afterEach(() => kept.meeting.end())

const tables = ['taken', 'take_asked', 'follow_up'] as const

/** From a copy that another process makes: to close the file in this one would free the lock. */
function inStore<T>(read: (db: Database) => T): T {
  const into = mkdtempSync(join(tmpdir(), 'inbreng-taken-'))
  try {
    execFileSync('cp', ['-r', kept.meeting.server.data, join(into, 'copy')])
    const db = openDatabase(join(into, 'copy'))
    const answer = read(db)
    closeDatabase(db)
    return answer
  } finally {
    rmSync(into, { recursive: true, force: true })
  }
}

const isNoors = (words: string): boolean => noors.some((one) => words.includes(one))

function rows(): readonly { readonly table: string; readonly words: string }[] {
  return inStore((db) =>
    tables.flatMap((table) =>
      db
        .prepare(`SELECT * FROM ${table}`)
        .all()
        .map((row: Row) => ({ table, words: JSON.stringify(row) })),
    ),
  )
}

/** What she took, when and for how long is nowhere; what others took is as it was. */
function nothingOfNoor(): void {
  expect(rows().filter(({ words }) => isNoors(words))).toEqual([])
  expect(standing(bytesIn(kept.meeting.server.data), [day])).toEqual([])
}

const told = (): number => rows().filter(({ words }) => words.includes(afterwards.came)).length

test('as long as she is there, so is what she took', () => {
  expect(
    new Set(
      rows()
        .filter(({ words }) => isNoors(words))
        .map(({ table }) => table),
    ),
  ).toEqual(new Set(tables))
  expect(standing(bytesIn(kept.meeting.server.data), [day])).toEqual([day])
  expect(told()).toBe(1)
})

test('[P44] of whoever lets go nothing stays but what they told, as nobody’s', async () => {
  const { noor, session } = kept
  await noor.visitor.ask('forgetMe', { session, how: 'anonymous' })
  nothingOfNoor()
  expect(told()).toBe(1)
})

test('[P44] of whoever takes all along not even that stays', async () => {
  const { noor, session } = kept
  await noor.visitor.ask('forgetMe', { session, how: 'remove' })
  nothingOfNoor()
  expect(told()).toBe(0)
})

test('[P44] nor of whoever lets go everywhere', async () => {
  await kept.noor.visitor.ask('forgetMe', { how: 'remove' })
  nothingOfNoor()
  expect(told()).toBe(0)
})

test('[P44] nor of whoever is erased by who leads', async () => {
  const { noor, session, meeting } = kept
  await meeting.lead.visitor.ask('erase', { session, what: 'person', entity: noor.id, reason: 'asked' })
  nothingOfNoor()
  expect(told()).toBe(0)
})
