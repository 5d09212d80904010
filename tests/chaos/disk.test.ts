import { expect, test } from 'vitest'
import { runOutOfDisk } from './disk.ts'

test('[P6] with a full disk nobody is lied to, the board lives, and all is kept once there is room', async (context) => {
  const { broken, skipped } = await runOutOfDisk({ people: 3, seed: 1, fullMs: 1500, ways: 1 })
  if (skipped !== undefined) context.skip(`no disk can be filled here: ${skipped}`)
  expect(broken).toEqual([])
}, 120_000)
