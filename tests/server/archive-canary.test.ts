/** What must not outlast a session, looked for byte by byte in all that does. */

import { afterEach, expect, test } from 'vitest'
import * as encoding from 'lib0/encoding'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { newDocument, rootOf, snapshotOf } from '#shared/board/document.ts'
import { close } from '#shared/wire/close.ts'
import { writeStep1, writeUpdate } from '#shared/wire/frames.ts'
import { boardAddress, livePath } from '#shared/wire/version.ts'
import { unpack } from '#server/room/pack.ts'
import { closeDatabase, openDatabase } from '#server/store/sqlite/open.ts'
import type { TestServer } from '#tests/kit/server.ts'
import { until, type Visitor } from '#tests/kit/visitor.ts'
import { Ear } from './ear.ts'
import { canaries, checkAll, playSession, signs, type Played } from './played.ts'

let played: Played
let restarted: TestServer | null = null
afterEach(async () => {
  if (restarted === null) await played.meeting.end()
  else await restarted.close()
  restarted = null
})

const words = [
  ...canaries.others,
  canaries.guest,
  canaries.here,
  canaries.hereNote,
  canaries.trashed,
  canaries.trashedNote,
  canaries.hidden,
  canaries.typed,
  canaries.leftOut,
]

const varUint = (value: number): Buffer =>
  Buffer.from(encoding.encode((encoder) => encoding.writeVarUint(encoder, value)))

/** Which of these stand in the bytes; `clients` as Yjs writes them. */
function standing(bytes: Buffer, clients: readonly number[]): readonly string[] {
  const found = words.filter((word) => bytes.includes(word))
  return [...found, ...clients.filter((client) => bytes.includes(varUint(client))).map((client) => `client ${client}`)]
}

/** All of a board as a newcomer is sent it. */
async function sentToNewcomer(visitor: Visitor, session: string): Promise<Buffer> {
  const ear = await Ear.open(visitor, session, false)
  await ear.askAll()
  ear.close()
  return Buffer.concat(ear.frames)
}

interface OnDisk {
  readonly archive: Buffer
  readonly board: Buffer
  readonly rest: readonly unknown[]
}

/** What the folder holds of a session, while nobody else has it open. */
function onDisk(folder: string, session: string): OnDisk {
  const db = openDatabase(folder)
  const all = (sql: string) => db.prepare(sql).all(session)
  const archive = all('SELECT * FROM archive WHERE session = ?').map((row) => JSON.stringify(row))
  const snapshots = all('SELECT bytes FROM snapshot WHERE board = ?').map(({ bytes }) => unpack(bytes as Uint8Array))
  const tail = all('SELECT bytes FROM journal WHERE board = ?').map(({ bytes }) => bytes as Uint8Array)
  const shelves = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name LIKE 'library%'").all()
  const library = shelves.map(({ name }) => JSON.stringify(db.prepare(`SELECT * FROM "${String(name)}"`).all()))
  const rest = all('SELECT client FROM lease WHERE board = ?').map(({ client }) => client)
  closeDatabase(db)
  return { archive: Buffer.from([...archive, ...library].join()), board: Buffer.concat([...snapshots, ...tail]), rest }
}

test('[P32] names, what was for the room, the trash, what was hidden, client ids and what was typed are nowhere after', async () => {
  played = await playSession()
  const { session, meeting, clients, people } = played
  const lead = meeting.lead.visitor
  const before = await sentToNewcomer(lead, session)
  // The bait is really there to be found: but for what was hidden, and what was typed and collected since.
  const gone = [canaries.hidden, canaries.typed] as readonly string[]
  expect(standing(before, clients)).toEqual([
    ...words.filter((word) => !gone.includes(word)),
    ...clients.map((client) => `client ${client}`),
  ])
  await checkAll(played)
  const { hash } = await lead.ask('archive', signs(played))

  const newcomer = people[0]?.visitor ?? lead
  expect(standing(await sentToNewcomer(newcomer, session), clients)).toEqual([])
  expect(standing(Buffer.from(JSON.stringify(await lead.ask('getArchive', { session }))), clients)).toEqual([])

  const server = meeting.server
  let disk: OnDisk | null = null
  restarted = await server.restart(async (data) => {
    disk = onDisk(data, session)
  })
  const { archive, board, rest } = disk as unknown as OnDisk
  expect(archive.includes(hash)).toBe(true)
  expect(archive.includes(canaries.named)).toBe(true)
  expect(board.includes('Melden of meelopen')).toBe(true)
  expect(standing(archive, [])).toEqual([])
  expect(standing(board, clients)).toEqual([])
  // Nothing leads from the board to whoever typed.
  expect(rest.filter((client) => clients.includes(Number(client)))).toEqual([])
}, 60_000)

test('[P32] whoever comes in again does not bring their name back', async () => {
  played = await playSession()
  const { session, meeting, people } = played
  await checkAll(played)
  await meeting.lead.visitor.ask('archive', signs(played))
  for (const [nth, name] of [canaries.named, ...canaries.others].entries()) {
    await people[nth]?.visitor.ask('introduceMe', { session, name, perspective: 'Beleid' })
    await people[nth]?.visitor.ask('join', { code: meeting.code, name, language: 'nl' })
  }
  const sent = await sentToNewcomer(meeting.lead.visitor, session)
  expect(canaries.others.filter((name) => sent.includes(name))).toEqual([])
  expect(sent.includes(canaries.named)).toBe(true)
})

test('[P32] who still has the board as it was is sent off with 4410, and what they add is not let in', async () => {
  played = await playSession()
  const { session, meeting, people } = played
  await checkAll(played)
  const visitor = people[1]?.visitor ?? meeting.lead.visitor
  const { id, epoch } = await visitor.ask('getSession', { session })
  const address = `${visitor.url.replace(/^http/, 'ws')}${livePath}${boardAddress(id, epoch)}`
  const dial = () => new WebSocket(address, { headers: { cookie: visitor.cookie, origin: visitor.url } })
  const codes: number[] = []
  const line = dial()
  line.on('close', (code) => codes.push(code))
  const heard: Buffer[] = []
  line.on('message', (data: Buffer) => heard.push(data))
  await new Promise((resolve) => {
    line.once('open', resolve)
  })
  line.send(writeStep1(Uint8Array.of(0)))
  await until(() => heard.length > 1, 'the board')

  await meeting.lead.visitor.ask('archive', signs(played))
  await until(() => codes.length === 1, 'sent off')
  expect(codes).toEqual([close.oldEpoch])
  expect((await visitor.ask('getSession', { session })).epoch).toBe(epoch + 1)

  const doc = newDocument()
  rootOf(doc, 'recognitions').set(`${played.ids.dilemma}:${people[1]?.id}`, true)
  const late = dial()
  late.on('open', () => late.send(writeUpdate(Y.encodeStateAsUpdate(doc))))
  late.on('close', (code) => codes.push(code))
  late.on('error', () => {})
  await until(() => codes.length === 2, 'refused')
  expect(codes[1]).toBe(close.oldEpoch)
  const live = await meeting.lead.visitor.open(session)
  await until(() => live.store.getState().line.state === 'live', 'the new board')
  expect(snapshotOf(live.doc()).cards.length).toBeGreaterThan(0)
  live.close()
})
