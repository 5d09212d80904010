/** A server that stopped between an archive and its board, found again as it starts. */

import { afterEach, expect, test } from 'vitest'
import { snapshotOf, type Snapshot } from '#shared/board/document.ts'
import { openStore } from '#server/store/open.ts'
import type { Store } from '#server/store/ports.ts'
import { makeArchived, makeArchivedCard } from '#tests/kit/archived.ts'
import type { TestServer } from '#tests/kit/server.ts'
import { until, Visitor } from '#tests/kit/visitor.ts'
import { Meeting, place } from './meeting.ts'
import { isSaved, signs } from './played.ts'

let server: TestServer
let lead: Visitor
let session: string
let card: string
afterEach(() => server.close())

async function closedSession(): Promise<void> {
  const meeting = await Meeting.begin()
  const noor = await meeting.enter('Noortje')
  session = meeting.session
  card = await place(noor, 'Wachten op hulp')
  const here = await place(noor, 'Blijft hier')
  noor.board.acts.confineCard(here, true)
  await until(() => isSaved(noor), 'kept')
  await meeting.lead.visitor.ask('setState', { session, state: 'closed' })
  server = meeting.server
  lead = meeting.lead.visitor
  for (const { board } of [noor, meeting.lead]) board.close()
}

/** What a server does before it is killed, by hand; then another starts on what is left. */
async function stopsAfter(step: (store: Store) => Promise<void>): Promise<void> {
  server = await server.restart(async (data) => {
    const store = await openStore(data)
    await step(store)
    await store.close()
  })
  const same = new Visitor(server.url)
  for (const [name, value] of lead.cookies) same.cookies.set(name, value)
  lead = same
}

async function boardNow(): Promise<Snapshot> {
  const live = await lead.open(session)
  await until(() => live.store.getState().line.state === 'live', 'the board')
  const board = snapshotOf(live.doc())
  live.close()
  return board
}

const named = (board: Snapshot): readonly string[] => board.people.map(({ name }) => name).filter((name) => name !== '')
const titles = (board: Snapshot): readonly string[] => board.cards.map(({ title }) => title).sort()

test('stopped right after an archive was kept: the board follows when the server starts', async () => {
  await closedSession()
  const { epoch } = await lead.ask('getSession', { session })
  const content = makeArchived({ cards: [makeArchivedCard(card)] })
  const madeAt = Date.now()
  await stopsAfter((store) =>
    store.archives.addArchive({ session, edition: 1, content, hash: 'x', madeAt, madeBy: 'lead' }, []),
  )
  const info = await lead.ask('getSession', { session })
  expect(info).toMatchObject({ archived: true, epoch: epoch + 1 })
  const board = await boardNow()
  expect(board.session?.archived).toBe(madeAt)
  expect([titles(board), named(board)]).toEqual([['Wachten op hulp'], []])

  // And once it did, a next start leaves it alone.
  await stopsAfter(async (store) => {
    expect(await store.archives.unfinished()).toEqual([])
  })
  expect((await lead.ask('getSession', { session })).epoch).toBe(epoch + 1)
  expect(await boardNow()).toEqual(board)
})

test('stopped right after an archive was taken back: the board is as it was when the server starts', async () => {
  await closedSession()
  await lead.ask('archive', signs({ session }))
  expect(titles(await boardNow())).toEqual(['Wachten op hulp'])
  await stopsAfter((store) => store.archives.removeLastArchive(session, [], Date.now()))
  const board = await boardNow()
  expect(board.session?.archived).toBeNull()
  expect([titles(board), named(board)]).toEqual([['Blijft hier', 'Wachten op hulp'], ['Noortje']])
  expect((await lead.ask('getSession', { session })).archived).toBe(false)
})

test('stopped after a board has followed, before that was remembered: it is left as it is', async () => {
  await closedSession()
  await lead.ask('archive', signs({ session }))
  const before = await boardNow()
  const { epoch } = await lead.ask('getSession', { session })
  await stopsAfter(async (store) => {
    const last = await store.archives.archiveOf(session)
    if (last === null) throw new Error('the archive is not there')
    await store.archives.removeArchives(session)
    await store.archives.addArchive(last, [])
  })
  expect((await lead.ask('getSession', { session })).epoch).toBe(epoch)
  expect(await boardNow()).toEqual(before)
})
