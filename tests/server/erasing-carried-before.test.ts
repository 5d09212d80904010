/** What was carried goes as well when the store is an older one: a copy that was put back, or of an older version. */

import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { openStore } from '#server/store/open.ts'
import { closeDatabase, fileName, openDatabase } from '#server/store/sqlite/open.ts'
import { newFolder } from '#tests/contract/folder.ts'
import { takeBackToFourth } from '#tests/contract/older.ts'
import type { TestServer } from '#tests/kit/server.ts'
import type { Visitor } from '#tests/kit/visitor.ts'
import { copied, laterCanaries, makeCarried, titlesOn, type CarriedGround } from './carried-ground.ts'
import { answersTo, bytesIn, canaries, standing, staying } from './erasing-ground.ts'

let server: TestServer | undefined
afterEach(async () => {
  await server?.close()
  server = undefined
})

const words = [...copied, canaries.title, ...Object.values(laterCanaries)]

const at = (visitor: Visitor): Visitor => Object.assign(Object.create(visitor) as Visitor, { url: server?.url })

/** Puts the server down for a while, and nobody is on a board any more. */
async function restart(ground: CarriedGround, meanwhile: (data: string) => Promise<void>): Promise<void> {
  const { meeting, noor, bo, expert } = ground
  for (const { board } of [meeting.lead, noor, bo, expert]) board.close()
  server = await (server ?? meeting.server).restart(meanwhile)
}

async function nowhere(ground: CarriedGround): Promise<void> {
  const lead = at(ground.meeting.lead.visitor)
  expect(standing(bytesIn(server?.data ?? ''), [...words, staying])).toEqual([staying])
  for (const session of [ground.session, ground.second, ground.third]) {
    expect(standing(await answersTo(lead, session), words)).toEqual([])
  }
  expect(await titlesOn(lead, ground.third)).toEqual([staying, 'Van de gast'].toSorted())
}

test('[P33] an older copy that is put back has nothing of it in any session to which it was carried', async () => {
  const ground = await makeCarried()
  const copy = join(newFolder(), 'copy')
  await restart(ground, async (data) => {
    const store = await openStore(data)
    await store.erasures.copyTo(copy)
    await store.close()
  })
  const { session, ids, meeting } = ground
  await at(meeting.lead.visitor).ask('erase', { session, what: 'card', entity: ids.dilemma, reason: 'asked' })
  expect(standing(bytesIn(copy), copied)).toEqual(copied)
  await restart(ground, (data) => {
    copyFileSync(join(copy, fileName), join(data, fileName))
    return Promise.resolve()
  })
  await nowhere(ground)
})

test('[P33] what was carried before that was noted is found in archives and on boards, and goes as well', async () => {
  const ground = await makeCarried()
  await restart(ground, (data) => {
    const db = openDatabase(data)
    // As the version before it left the file.
    const later = db.prepare("SELECT name FROM sqlite_schema WHERE name IN ('carried', 'carried_unread')").all()
    expect(later).toHaveLength(2)
    takeBackToFourth(db)
    closeDatabase(db)
    return Promise.resolve()
  })
  const { session, ids, meeting } = ground
  await at(meeting.lead.visitor).ask('erase', { session, what: 'card', entity: ids.dilemma, reason: 'asked' })
  await nowhere(ground)
})
