/** The demo of a first start is whole or not there. */

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { layFirst } from '#server/demo/demo.ts'
import { openStore } from '#server/store/open.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inbreng-first-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const file = () => join(folder, 'inbreng.db')

async function sessionsIn(): Promise<readonly number[]> {
  const store = await openStore(folder)
  const counts = await Promise.all(['demoVeerkracht', 'demoTweedeling'].map((id) => store.catalogue.sessionsOf(id)))
  await store.close()
  return counts.map(({ length }) => length)
}

/** A clock that stops the laying at the so many-th look at it. */
function stopsAfter(looks: number): () => number {
  let looked = 0
  return () => {
    looked += 1
    if (looked > looks) throw new Error('stopped')
    return Date.now()
  }
}

test('stopped halfway nothing is there, and the next time all of it is', async () => {
  for (const looks of [1, 8, 15]) {
    await expect(layFirst(folder, stopsAfter(looks))).rejects.toThrow('stopped')
    expect(existsSync(file())).toBe(false)
  }
  // As a process leaves it that is killed while it puts it there.
  writeFileSync(`${file()}.4321.new`, 'half')
  await layFirst(folder, Date.now)
  expect(readdirSync(folder)).toEqual(['inbreng.db'])
  expect(await sessionsIn()).toEqual([8, 8])
})

test('of two that begin at once one is there, and what is there is left as it is', async () => {
  await Promise.all([layFirst(folder, Date.now), layFirst(folder, Date.now)])
  const before = readFileSync(file())
  await layFirst(folder, stopsAfter(0))
  expect(readFileSync(file()).equals(before)).toBe(true)
  expect(await sessionsIn()).toEqual([8, 8])
})
