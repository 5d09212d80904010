import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { erasingSteps } from '#server/erasing/steps.ts'
import type { TestServer } from '#tests/kit/server.ts'
import { Visitor } from '#tests/kit/visitor.ts'
import { laterCanaries, makeCarried } from './carried-ground.ts'
import {
  answersTo,
  archived,
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

/** Inside node_modules, so that the packages it needs are found from there. */
const built = fileURLToPath(new URL(`../../node_modules/.eraser-${process.pid}`, import.meta.url))

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: fileURLToPath(new URL('./eraser.ts', import.meta.url)),
      target: 'node20',
      outDir: built,
      rolldownOptions: { output: { entryFileNames: 'eraser.mjs' } },
    },
  })
})
afterAll(() => rmSync(built, { recursive: true, force: true }))

/** Erases in another process, which is killed right after it did that step so many times; how it ended. */
function eraseUntil(step: string, time: number, folder: string, session: string, what: string, entity: string) {
  const { signal, stderr } = spawnSync(
    process.execPath,
    [
      ...['--disable-warning=ExperimentalWarning', join(built, 'eraser.mjs')],
      ...[folder, session, what, entity, step, String(time)],
    ],
    { encoding: 'utf8' },
  )
  return { signal, stderr }
}

/** Puts the server down, has the erasing killed after a step, and starts the server again. */
async function killedAfter(step: string, ground: Ground, what: string, entity: string, time = 1): Promise<TestServer> {
  const { meeting, session, noor, bo, expert } = ground
  for (const { board } of [meeting.lead, noor, bo, expert]) board.close()
  return meeting.server.restart((data) => {
    expect(eraseUntil(step, time, data, session, what, entity)).toEqual({ signal: 'SIGKILL', stderr: '' })
    return Promise.resolve()
  })
}

const ofCard = Object.values(canaries)
const ofPerson = [...ofCard, ...Object.values(hiddenCanaries), personCanaries.name]

/** The same device at another address. */
const at = (server: TestServer, visitor: Visitor): Visitor =>
  Object.assign(Object.create(visitor) as Visitor, { url: server.url })

async function nowhere(server: TestServer, ground: Ground, words: readonly string[]): Promise<void> {
  const who = at(server, ground.bo.visitor)
  expect(standing(bytesIn(server.data), [...words, staying])).toEqual([staying])
  expect(standing(await answersTo(who, ground.session), words)).toEqual([])
  expect(standing(await sentTo(who, ground.session), [...words, staying])).toEqual([staying])
}

/** Steps that only what has no archive goes through are among these too. */
for (const step of erasingSteps) {
  test(`[P33] killed after “${step}” a card is gone when the server is there again`, async () => {
    const ground = await makeGround()
    const server = await killedAfter(step, ground, 'card', ground.ids.dilemma)
    try {
      await nowhere(server, ground, ofCard)
      const lead = at(server, ground.meeting.lead.visitor)
      expect((await lead.ask('listErasures', { session: ground.session })).done).toEqual([
        { reason: 'asked', times: 1 },
      ])
    } finally {
      await server.close()
    }
  })
}

for (const step of ['begun', 'renewed'] as const) {
  test(`killed after “${step}” somebody is gone with all they brought when the server is there again`, async () => {
    const ground = await makeGround()
    const server = await killedAfter(step, ground, 'person', ground.noor.id)
    try {
      await nowhere(server, ground, ofPerson)
      const lead = at(server, ground.meeting.lead.visitor)
      // The person, two cards of theirs, and no more.
      expect((await lead.ask('listErasures', { session: ground.session })).done).toEqual([
        { reason: 'asked', times: 3 },
      ])
    } finally {
      await server.close()
    }
  })
}

for (const step of ['hidden', 'archives'] as const) {
  test(`killed after “${step}” a card is gone from its archive when the server is there again, once`, async () => {
    const ground = await makeGround()
    await archived(ground)
    const server = await killedAfter(step, ground, 'card', ground.ids.dilemma)
    try {
      await nowhere(server, ground, ofCard)
      const { content } = await at(server, ground.meeting.lead.visitor).ask('getArchive', { session: ground.session })
      expect(content.provenance.erasures).toEqual([{ reason: 'asked', times: 1 }])
    } finally {
      await server.close()
    }
  })
}

for (const step of ['begun', 'renewed', 'archives', 'scrubbed'] as const) {
  test(`[P33] killed after “${step}” a card is gone from wherever it was carried when the server is there again`, async () => {
    const ground = await makeCarried()
    const server = await killedAfter(step, ground, 'card', ground.ids.dilemma)
    try {
      const words = [...ofCard, ...Object.values(laterCanaries)]
      await nowhere(server, ground, words)
      const lead = at(server, ground.meeting.lead.visitor)
      for (const session of [ground.session, ground.second, ground.third]) {
        expect(standing(await answersTo(lead, session), words)).toEqual([])
        expect((await lead.ask('listErasures', { session })).done).toEqual([{ reason: 'asked', times: 1 }])
      }
    } finally {
      await server.close()
    }
  })
}

for (const step of ['beside', 'after'] as const) {
  test(`[P33] killed after “${step}” nothing is left of a session when the server is there again`, async () => {
    const ground = await makeGround()
    await archived(ground)
    const server = await killedAfter(step, ground, 'session', ground.session)
    try {
      expect(standing(bytesIn(server.data), [...ofPerson, staying])).toEqual([])
    } finally {
      await server.close()
    }
  })
}

/** The session itself is the first, and those to which it was carried come after it. */
for (const [step, time] of [
  ...[['begun', 1] as const, ['beside', 1] as const, ['renewed', 1] as const, ['archives', 1] as const],
  ...[['begun', 2] as const, ['beside', 2] as const, ['archives', 2] as const, ['renewed', 3] as const],
  ['scrubbed', 1] as const,
]) {
  test(`[P33] killed after “${step}” of session ${time} a whole one is gone from wherever it was carried`, async () => {
    const ground = await makeCarried()
    const server = await killedAfter(step, ground, 'session', ground.session, time)
    try {
      const words = [...ofPerson, staying, 'Van de gast', ...Object.values(laterCanaries)]
      expect(standing(bytesIn(server.data), words)).toEqual([])
      const lead = at(server, ground.meeting.lead.visitor)
      for (const session of [ground.session, ground.second, ground.third]) {
        expect(standing(await answersTo(lead, session), words)).toEqual([])
      }
    } finally {
      await server.close()
    }
  })
}
