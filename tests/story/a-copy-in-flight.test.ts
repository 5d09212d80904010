/** A card, or all of a session, that is erased while its archive is copied into a new one: it does not come along, whoever is first. */

import { setImmediate as nextTurn } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { snapshotOf } from '#shared/board/document.ts'
import { copySession } from '#server/archive/copying.ts'
import { eraseNow } from '#server/erasing/erasing.ts'
import { Rooms } from '#server/room/rooms.ts'
import { layBoard, openBoard } from '#server/sessions/board.ts'
import type { Asker, Desk } from '#server/sessions/desk.ts'
import { inTurn, stateTurn } from '#server/sessions/in-turn.ts'
import { openStore } from '#server/store/open.ts'
import type { Store } from '#server/store/ports.ts'
import { identity, people } from '#tests/contract/make.ts'
import { makeArchived, makeArchivedCard } from '#tests/kit/archived.ts'
import { madeAt } from '#tests/kit/make.ts'

const now = () => madeAt

let store: Store
let rooms: Rooms
let desk: Desk
let ans: Asker

beforeEach(async () => {
  store = await openStore(':memory:')
  rooms = new Rooms({ journal: store.journal, log: () => {}, now })
  desk = { ...store, rooms, now, claim: 'open', site: () => null } as Partial<Desk> as Desk
  ans = { identity: identity('ans'), language: 'nl', address: '' } as Partial<Asker> as Asker
  await people(store)
  const monday = await store.catalogue.session('monday')
  if (monday === null) throw new Error('no session')
  await layBoard(desk, monday)
  const content = makeArchived({ cards: [makeArchivedCard('goes'), makeArchivedCard('stays')] })
  await store.archives.addArchive({ session: 'monday', edition: 1, content, hash: '', madeAt, madeBy: 'ans' }, [])
})
afterEach(async () => {
  await rooms.close()
  await store.close()
})

const copies = (at = desk): Promise<unknown> =>
  copySession({ session: 'monday', id: 'copy', subject: 'Verder', date: '2026-12-24' }, ans, at)

const erasure = { id: 'one', session: 'monday', scope: 'card', entity: 'goes', reason: 'asked' } as const
const whole = { ...erasure, scope: 'session', entity: 'monday' } as const

async function titles(): Promise<readonly string[]> {
  const copy = await store.catalogue.session('copy')
  if (copy === null) return []
  const { cards } = (await openBoard(desk, copy)).read(snapshotOf)
  return cards.map(({ title }) => title).toSorted()
}

/** A door that the test opens. */
function door(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = (): void => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open: () => open() }
}

/** All that can go on goes on until it waits for something. */
async function goesOn(): Promise<void> {
  for (let turns = 0; turns < 100; turns += 1) await nextTurn()
}

test('who erases while the archive is being read waits for what is carried, and finds it', async () => {
  const read = door()
  const { archives } = store
  // It has read, and has not noted yet what it takes along.
  const slow: Desk = Object.assign(desk, {
    archives: {
      ...archives,
      archiveOf: async (id: string) => {
        const archive = await archives.archiveOf(id)
        await read.opened
        return archive
      },
    },
  })
  const copied = copies(slow)
  await goesOn()
  const erased = eraseNow(desk, erasure)
  await goesOn()
  read.open()
  await Promise.all([copied, erased])
  expect(await titles()).toEqual(['stays'])
  const [entered] = await store.erasures.erasuresOf('copy')
  expect(entered).toMatchObject({ scope: 'card', reason: 'asked', doneAt: madeAt })
})

test.each([
  ['a card', erasure, ['stays']],
  ['a whole session', whole, []],
])('%s that was erased between its being noted and its being laid is not laid', async (_what, gone, left) => {
  const { opened, open } = door()
  // Somebody is at that session already.
  const before = inTurn(desk, stateTurn('copy'), () => opened)
  const copied = copies()
  await goesOn()
  expect(await store.erasures.carriedTo('copy')).toHaveLength(2)
  await store.erasures.beginErasure({ ...gone, own: false, at: madeAt, doneAt: null })
  await store.erasures.endErasure('one', madeAt)
  open()
  await Promise.all([before, copied])
  expect(await titles()).toEqual(left)
})

test('what could not be noted is not copied; tried again it is', async () => {
  const { erasures } = store
  const failing = { ...erasures, noteCarried: () => Promise.reject(new Error('full')) }
  await expect(copies({ ...desk, erasures: failing })).rejects.toThrow('full')
  expect(await titles()).toEqual([])
  await copies()
  expect(await titles()).toEqual(['goes', 'stays'])
  await eraseNow(desk, erasure)
  expect(await titles()).toEqual(['stays'])
})

test('a session of which the erasing failed halfway takes its copies along when it is asked again', async () => {
  await copies()
  const { archives } = store
  // Its own part was done by then, and nothing is left of it that tells what was carried.
  const archivesOf = (id: string) => (id === 'copy' ? Promise.reject(new Error('full')) : archives.archivesOf(id))
  const failing = { ...archives, archivesOf }
  await expect(eraseNow({ ...desk, archives: failing }, whole)).rejects.toThrow('full')
  expect(await titles()).toEqual(['goes', 'stays'])
  await eraseNow(desk, whole)
  expect(await titles()).toEqual([])
  expect(await store.erasures.openErasures()).toEqual([])
})
