import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStore } from '#server/store/open.ts'
import type { Store } from '#server/store/ports.ts'
import { StoreInUse } from '#server/store/ports.ts'
import { newFolder } from './folder.ts'
import { wordsOf } from './make.ts'

const rounds = 10

/** Inside node_modules, so that the packages it needs are found from there. */
const built = fileURLToPath(new URL(`../../node_modules/.appender-${process.pid}`, import.meta.url))

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: fileURLToPath(new URL('./appender.ts', import.meta.url)),
      target: 'node20',
      outDir: built,
      rolldownOptions: { output: { entryFileNames: 'appender.mjs' } },
    },
  })
}, 20_000)

afterAll(() => rmSync(built, { recursive: true, force: true }))

/** The highest number acknowledged per board. */
type Acknowledged = Map<string, number>

function start(folder: string): ChildProcess {
  return spawn(process.execPath, [join(built, 'appender.mjs'), folder], { stdio: ['ignore', 'pipe', 'inherit'] })
}

/** Kills the writers after so many acknowledgements, and hears out what they had said by then. */
async function killAfter(acknowledgements: number, child: ChildProcess, heard: Acknowledged): Promise<void> {
  if (child.stdout === null) throw new Error('the child has no stdout')
  let count = 0
  for await (const line of createInterface(child.stdout)) {
    const [, board, seq] = /^(\w+) (\d+)$/.exec(line) ?? []
    // The last line may be cut off in the middle; a number that lost its end is lower, and still true.
    if (board !== undefined) heard.set(board, Math.max(heard.get(board) ?? 0, Number(seq)))
    if (++count === acknowledgements) child.kill('SIGKILL')
  }
  expect(count).toBeGreaterThanOrEqual(acknowledgements)
}

async function isWhole(store: Store, board: string): Promise<number> {
  const { snapshot, tail, seq, owners } = await store.journal.read({ board, epoch: 1 })
  const start = snapshot === null ? 0 : Number(wordsOf(snapshot))
  expect(tail.map(wordsOf)).toEqual(tail.map((_, index) => String(start + 1 + index)))
  expect(seq).toBe(start + tail.length)
  expect(owners.size).toBe(seq)
  return seq
}

test('however often the server is killed while people write, nothing that was acknowledged is lost', async () => {
  const folder = newFolder()
  const heard: Acknowledged = new Map()
  for (let round = 0; round < rounds; round++) {
    await killAfter(50 + 173 * round, start(folder), heard)
    const store = await openStore(folder)
    for (const [board, acknowledged] of heard) {
      expect(await isWhole(store, board)).toBeGreaterThanOrEqual(acknowledged)
    }
    await store.close()
  }
  expect([...heard.keys()].toSorted()).toEqual(['east', 'south', 'west'])
}, 20_000)

test('a server that is there keeps others out, and one that was killed does not', async () => {
  const folder = newFolder()
  const child = start(folder)
  const ended = once(child, 'exit')
  if (child.stdout === null) throw new Error('the child has no stdout')
  await once(child.stdout, 'data')
  await expect(openStore(folder)).rejects.toThrow(StoreInUse)
  child.kill('SIGKILL')
  await ended
  const store = await openStore(folder)
  expect(await isWhole(store, 'west')).toBeGreaterThan(0)
  await store.close()
}, 20_000)
