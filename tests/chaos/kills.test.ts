import { expect, test } from 'vitest'
import { killAgainAndAgain } from './kills.ts'

test('[P3] killed at any moment, the server has on disk what was seen or shown as saved', async () => {
  const { broken, figures } = await killAgainAndAgain({
    kills: 8,
    killsPerBoard: 8,
    seed: 1,
    people: 4,
  })
  expect(broken).toEqual([])
  expect(Number(figures['words written'])).toBeGreaterThan(100)
}, 60_000)
