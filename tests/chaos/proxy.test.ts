import { expect, test } from 'vitest'
import { writeInBadWeather } from './proxy.ts'

test('[P4] over bad lines and a dying server, everything arrives once and all end with one board', async () => {
  const { broken, figures } = await writeInBadWeather({ people: 5, seconds: 6, seed: 1, seeds: 1, kills: 1 })
  expect(broken).toEqual([])
  expect(Number(figures['words written'])).toBeGreaterThan(50)
}, 90_000)
