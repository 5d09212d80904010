import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { close } from '#shared/wire/close.ts'
import { erasedListName } from '#server/store/erased-list.ts'
import { openStore } from '#server/store/open.ts'
import { putBack } from '#server/store/putting-back.ts'
import { fileName } from '#server/store/sqlite/open.ts'
import { newFolder } from '#tests/contract/folder.ts'
import { ServerProcess } from '#tests/kit/process.ts'
import type { TestServer } from '#tests/kit/server.ts'
import { until, Visitor } from '#tests/kit/visitor.ts'
import {
  answersTo,
  bytesIn,
  canaries,
  hiddenCanaries,
  makeGround,
  personCanaries,
  sentTo,
  standing,
  staying,
  type Ground,
} from './erasing-ground.ts'

const words = [...Object.values(canaries), ...Object.values(hiddenCanaries), personCanaries.name]
const lasting = words.filter((word) => word !== canaries.typed)

const built = fileURLToPath(new URL(`../../node_modules/.copying-${process.pid}`, import.meta.url))
const entry = (name: string): string => fileURLToPath(new URL(`../../server/tools/${name}.ts`, import.meta.url))

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      target: 'node20',
      outDir: built,
      rolldownOptions: {
        input: { backup: entry('backup'), restore: entry('restore') },
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  })
})
afterAll(() => rmSync(built, { recursive: true, force: true }))

function run(tool: 'backup' | 'restore', data: string, ...given: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(built, `${tool}.mjs`), ...given],
    { encoding: 'utf8', env: { ...process.env, INBRENG_DATA: data } },
  )
  return { status, said: `${stdout}${stderr}` }
}

let ground: Ground
let server: TestServer
let copy: string
beforeEach(async () => {
  ground = await makeGround()
  copy = join(newFolder(), 'copy')
})
afterEach(() => server.close())

/** Makes a copy while the server is down, then somebody is erased with all they brought. */
async function copyThenErase(): Promise<void> {
  const { meeting, noor, session } = ground
  server = await meeting.server.restart(async (data) => {
    const store = await openStore(data)
    await store.erasures.copyTo(copy)
    await store.close()
  })
  const who = at(noor.visitor)
  await who.ask('erase', { session, what: 'person', entity: noor.id, reason: 'asked' })
  expect(standing(bytesIn(server.data), words)).toEqual([])
  expect(standing(bytesIn(copy), lasting)).toEqual(lasting)
}

const at = (visitor: Visitor): Visitor => Object.assign(Object.create(visitor) as Visitor, { url: server.url })

async function nothingIsBack(): Promise<void> {
  const who = at(ground.bo.visitor)
  expect(standing(bytesIn(server.data), [...words, staying])).toEqual([staying])
  expect(standing(await answersTo(who, ground.session), words)).toEqual([])
  expect(standing(await sentTo(who, ground.session), [...words, staying])).toEqual([staying])
}

const epochOf = async (): Promise<number> =>
  (await at(ground.bo.visitor).ask('getSession', { session: ground.session })).epoch

test('[P33] an older copy that is put back has nothing of what was erased since, once the server is there', async () => {
  await copyThenErase()
  const before = await epochOf()
  server = await server.restart((data) =>
    putBack({ copy, data, aside: join(data, 'copies', 'before'), at: Date.now() }),
  )
  await nothingIsBack()
  // No device has had this one, whatever it had before.
  expect(await epochOf()).toBeGreaterThan(before + 1000)
  expect(existsSync(join(server.data, 'copies', 'before', fileName))).toBe(true)
  expect(standing(bytesIn(copy), lasting)).toEqual(lasting)
})

test('an older file that somebody put there by hand has nothing of it either', async () => {
  await copyThenErase()
  const before = await epochOf()
  server = await server.restart((data) => {
    copyFileSync(join(copy, fileName), join(data, fileName))
    return Promise.resolve()
  })
  await nothingIsBack()
  expect(await epochOf()).toBeGreaterThan(before + 1000)
})

test('a line of the list that was cut off is nobody’s, and the next one stands by itself', async () => {
  await copyThenErase()
  const { session, ids, meeting } = ground
  server = await server.restart((data) => {
    const list = join(data, erasedListName)
    writeFileSync(list, `${readFileSync(list, 'utf8')}{"id":"half","sess`)
    return Promise.resolve()
  })
  await at(meeting.lead.visitor).ask('erase', { session, what: 'card', entity: ids.other, reason: 'rule' })
  server = await server.restart((data) => {
    copyFileSync(join(copy, fileName), join(data, fileName))
    return Promise.resolve()
  })
  expect(standing(bytesIn(server.data), [...words, staying])).toEqual([])
})

test('the list says nothing but ids and a class of reason', async () => {
  await copyThenErase()
  const lines = readFileSync(join(server.data, erasedListName), 'utf8').trim().split('\n')
  for (const line of lines) {
    expect(Object.keys(JSON.parse(line) as object)).toEqual(['id', 'session', 'scope', 'entity', 'reason', 'own', 'at'])
  }
  expect(lines.length).toBeGreaterThan(2)
})

test('whoever has the board from before an older copy was put back is sent off, and not heard', async () => {
  await copyThenErase()
  const { session, bo } = ground
  server = await server.restart()
  const live = await at(bo.visitor).open(session)
  await until(() => live.store.getState().line.state === 'live', 'the board')
  const address = server.url
  server = await server.restart((data) =>
    putBack({ copy, data, aside: join(data, 'copies', 'before'), at: Date.now() }),
  )
  live.close()
  // The same epoch as before the copy was put back, at the server as it is now.
  const info = await at(bo.visitor).ask('getSession', { session })
  expect(address).not.toBe(server.url)
  const { openLive } = await import('#client/live/open.ts')
  const late = openLive({ ...info, epoch: 2 }, at(bo.visitor).device())
  await until(() => late.store.getState().line.state === 'ended', 'sent off')
  expect(late.store.getState().line).toEqual({ state: 'ended', code: close.oldEpoch })
  late.close()
})

test('the tools copy and put back while no server runs, and say so when one does', async () => {
  server = ground.meeting.server
  const { data } = server
  const told = run('backup', data, copy)
  expect(told).toMatchObject({ status: 1, said: expect.stringContaining('kill -USR2') })
  expect(run('restore', data, copy)).toMatchObject({ status: 1 })
  expect(existsSync(copy)).toBe(false)
  server = await server.restart((folder) => {
    expect(run('backup', folder, copy)).toMatchObject({ status: 0 })
    expect(run('backup', folder, copy)).toMatchObject({ status: 1 })
    expect(run('backup', folder)).toMatchObject({ status: 1 })
    expect(run('backup', join(folder, 'nothing'), copy)).toMatchObject({ status: 1 })
    return Promise.resolve()
  })
  expect(run('restore', server.data, copy)).toMatchObject({ status: 1, said: expect.stringContaining('Stop') })
  await at(ground.noor.visitor).ask('erase', {
    ...{ session: ground.session, what: 'person', entity: ground.noor.id, reason: 'asked' },
  })
  server = await server.restart((folder) => {
    expect(run('restore', folder, join(folder, 'nothing'))).toMatchObject({ status: 1 })
    const { status, said } = run('restore', folder, copy)
    const [aside = ''] = readdirSync(join(folder, 'copies'))
    expect(status).toBe(0)
    expect(said).toContain(`Wat er was, staat in ${join(folder, 'copies', aside)}.`)
    return Promise.resolve()
  })
  await nothingIsBack()
})

test('into an empty folder the tool puts a copy back, and does not say that anything is kept of before', async () => {
  const { meeting, bo, session } = ground
  const empty = join(newFolder(), 'empty')
  server = await meeting.server.restart((data) => {
    expect(run('backup', data, copy)).toMatchObject({ status: 0 })
    return Promise.resolve()
  })
  const { status, said } = run('restore', empty, copy)
  expect(status).toBe(0)
  expect(said).toContain(`De kopie staat klaar in ${empty}. Start nu de server`)
  expect(said).not.toMatch(/Wat er was|What was there/)
  const store = await openStore(empty)
  expect(await store.catalogue.session(session)).toMatchObject({ id: session })
  await store.close()
  expect(await at(bo.visitor).ask('getSession', { session })).toMatchObject({ state: 'open' })
})

test('a copy takes the place of a file that is damaged, which is set aside as it is', async () => {
  const { meeting } = ground
  server = await meeting.server.restart(async (data) => {
    expect(run('backup', data, copy)).toMatchObject({ status: 0 })
    writeFileSync(join(data, fileName), 'Niets dan een lijstje.\n'.repeat(500))
    expect(run('restore', data, copy)).toMatchObject({ status: 0 })
    const [aside = ''] = readdirSync(join(data, 'copies'))
    expect(readFileSync(join(data, 'copies', aside, fileName), 'utf8')).toContain('lijstje')
    return Promise.resolve()
  })
  expect(await at(ground.bo.visitor).ask('getSession', { session: ground.session })).toMatchObject({ state: 'open' })
})

test('a server that runs makes a copy itself when it is sent the signal, and goes on', async () => {
  server = ground.meeting.server
  const running = await ServerProcess.begin()
  try {
    const { info, lead } = await running.session('Zo te kopiëren')
    running.signal('SIGUSR2')
    const copies = join(running.folder, 'copies')
    mkdirSync(copies, { recursive: true })
    const made = (): string => readdirSync(copies)[0] ?? ''
    await until(() => made() !== '' && existsSync(join(copies, made(), fileName)), 'the copy')
    const store = await openStore(join(copies, made()))
    expect(await store.catalogue.session(info.id)).toMatchObject({ subject: 'Zo te kopiëren' })
    await store.close()
    expect(await lead.ask('getSession', { session: info.id })).toMatchObject({ state: 'open' })
  } finally {
    await running.remove()
  }
})
