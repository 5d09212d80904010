import { expect, test } from 'vitest'
import { Cooldown } from './cooldown.ts'

function at(): { cooldown: Cooldown; pass: (ms: number) => void } {
  let now = 0
  return { cooldown: new Cooldown(() => now), pass: (ms) => void (now += ms) }
}

test('a few refusals cost nothing', () => {
  const { cooldown } = at()
  for (let i = 0; i < 5; i += 1) cooldown.refused('ada')
  expect(cooldown.waitMs('ada')).toBe(0)
})

test('who goes on waits twice as long each time, at most half a minute', () => {
  const { cooldown, pass } = at()
  const waits: number[] = []
  for (let i = 0; i < 14; i += 1) {
    cooldown.refused('ada')
    waits.push(cooldown.waitMs('ada'))
  }
  expect(waits.slice(4)).toEqual([0, 500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000])
  pass(29_999)
  expect(cooldown.waitMs('ada')).toBe(1)
  pass(1)
  expect(cooldown.waitMs('ada')).toBe(0)
})

test('refusals are forgotten, and are nobody else’s', () => {
  const { cooldown, pass } = at()
  for (let i = 0; i < 6; i += 1) cooldown.refused('ada')
  expect(cooldown.waitMs('bo')).toBe(0)
  pass(60_000)
  cooldown.refused('ada')
  expect(cooldown.waitMs('ada')).toBe(0)
})

test('a forgery weighs more than a refusal', () => {
  const { cooldown } = at()
  cooldown.refused('ada', 6)
  expect(cooldown.waitMs('ada')).toBe(500)
})
