import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { bringFolderIn, type FolderWish } from '#server/exchange/from-folder.ts'
import { ownDesk } from '#server/own-desk.ts'
import { openStore } from '#server/store/open.ts'
import { conversation } from '#tests/kit/brought.ts'
import { startServer, withSession } from '#tests/kit/server.ts'
import { Visitor } from '#tests/kit/visitor.ts'

let place: string
let data: string
let folder: string

beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'inbreng-folder-'))
  data = join(place, 'data')
  folder = join(place, 'gesprek')
  await mkdir(folder)
  for (const { name, text } of conversation) await writeFile(join(place, name), text)
})
afterEach(() => rm(place, { recursive: true, force: true }))

const wish = { atelier: null, title: null, licence: null }

async function bring(more: Partial<FolderWish> = {}) {
  const { desk, close } = ownDesk(await openStore(data))
  try {
    return await bringFolderIn(desk, { ...wish, folder, ...more })
  } finally {
    await close()
  }
}

test('a folder becomes a session of a new atelier, which whoever comes to lead the installation leads', async () => {
  const result = await bring()
  expect(result).toMatchObject({ is: 'done', atelier: { title: 'Wonen in de wijk' }, brought: { cards: 4, people: 3 } })
  const id = result.is === 'done' ? (result.brought.session ?? '') : ''
  const server = await startServer({ data })
  const first = new Visitor(server.url)
  expect((await first.ask('home', {})).ateliers).toEqual([])
  await first.ask('createAtelier', { id: 'eigen', title: 'Eigen', language: 'nl' })
  const { ateliers } = await first.ask('home', {})
  expect(ateliers.map(({ title, leads, sessions }) => [title, leads, sessions.length])).toEqual([
    ['Wonen in de wijk', true, 1],
    ['Eigen', true, 0],
  ])
  expect((await first.ask('getArchive', { session: id })).content.cards).toHaveLength(4)
  // It is given once: what one of them leads later nobody else does by it.
  const again = await server.restart(async () => {
    const store = await openStore(data)
    expect(await store.register.setting('ateliers-waiting')).toBe('')
    await store.close()
  })
  await again.close()
})

test('where somebody leads the installation already, they lead it at once', async () => {
  const server = await startServer({ data })
  const { lead } = await withSession(server)
  const again = await server.restart(async () => {
    await bring({ title: 'Van buiten' })
  })
  const back = new Visitor(again.url)
  for (const [name, value] of lead.cookies) back.cookies.set(name, value)
  const { ateliers } = await back.ask('home', {})
  expect(ateliers.map(({ title, leads }) => [title, leads])).toEqual([
    ['Jeugd en Gezin', true],
    ['Van buiten', true],
  ])
  await again.close()
})

test('a folder comes into an atelier that is there, and into none that is not', async () => {
  const server = await startServer({ data })
  const { lead } = await withSession(server)
  const again = await server.restart(async () => {
    expect(await bring({ atelier: 'atelier1' })).toMatchObject({ is: 'done', atelier: { id: 'atelier1' } })
    expect(await bring({ atelier: 'nergens' })).toEqual({ is: 'no-atelier' })
  })
  const back = new Visitor(again.url)
  for (const [name, value] of lead.cookies) back.cookies.set(name, value)
  expect((await back.ask('home', {})).ateliers[0]?.sessions).toHaveLength(2)
  await again.close()
})

test('what is broken begins no atelier, and says where', async () => {
  await writeFile(join(folder, 'votes.csv'), 'comment-id,voter-id,vote\n7,1,9')
  expect(await bring()).toEqual({
    is: 'wrong',
    wrong: [{ file: 'gesprek/votes.csv', line: 2, code: 'value', field: 'vote' }],
  })
  const store = await openStore(data)
  expect(await store.register.setting('ateliers-waiting')).toBeNull()
  await store.close()
})

test('an empty folder is said to be so', async () => {
  const empty = join(place, 'leeg')
  await mkdir(empty)
  expect(await bring({ folder: empty })).toEqual({ is: 'no-files' })
})
