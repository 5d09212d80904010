import { expect, test } from 'vitest'
import { AnnouncementQueue, type Clock } from './announce.ts'
import type { Loudness } from './loudness.ts'

/** A clock that only goes on when told to. */
function handClock(): Clock & { readonly go: (ms: number) => void } {
  let now = 0
  let waiting: { at: number; act: () => void }[] = []
  return {
    now: () => now,
    later: (act, ms) => {
      const one = { at: now + ms, act }
      waiting.push(one)
      return () => {
        waiting = waiting.filter((other) => other !== one)
      }
    },
    go: (ms) => {
      const end = now + ms
      for (;;) {
        const next = waiting.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0]
        if (next === undefined) break
        waiting = waiting.filter((other) => other !== next)
        now = next.at
        next.act()
      }
      now = end
    },
  }
}

function heard(loudness: Loudness = 'important') {
  const clock = handClock()
  const said: string[] = []
  const queue = new AnnouncementQueue({
    clock,
    loudness: () => loudness,
    words: (what, n) => `${n} ${what}`,
    say: (words) => said.push(words),
  })
  return { clock, said, queue }
}

test('what I do myself is said at once, also when I want silence', () => {
  const { queue, said } = heard('silent')
  queue.push({ is: 'own', words: 'Verplaatst' })
  expect(said).toEqual(['Verplaatst'])
})

test('new cards of others are told together after eight seconds', () => {
  const { queue, said, clock } = heard()
  for (let card = 0; card < 3; card += 1) queue.push({ is: 'many', what: 'issues', n: 1, important: true })
  queue.push({ is: 'many', what: 'dilemmas', n: 1, important: true })
  clock.go(7900)
  expect(said).toEqual([])
  clock.go(200)
  expect(said).toEqual(['3 issues, 1 dilemmas.'])
})

test('that others move cards is only told to who wants to hear all', () => {
  const important = heard()
  important.queue.push({ is: 'many', what: 'moved', n: 1, important: false })
  important.clock.go(20_000)
  expect(important.said).toEqual([])
  const all = heard('all')
  all.queue.push({ is: 'many', what: 'moved', n: 1, important: false })
  all.clock.go(20_000)
  expect(all.said).toEqual(['1 moved.'])
})

test('with thirty people writing within a minute one hears at most six messages', () => {
  const { queue, said, clock } = heard('all')
  for (let second = 0; second < 59; second += 1) {
    for (let person = 0; person < 30; person += 1) {
      queue.push({ is: 'many', what: 'new', n: 1, important: true })
      queue.push({ is: 'here', card: `card${person}`, words: `updated ${person}` })
    }
    clock.go(1000)
  }
  expect(said.length).toBeLessThanOrEqual(6)
})

test('the same card is told of at most once in fifteen seconds', () => {
  const { queue, said, clock } = heard()
  for (let second = 0; second < 14; second += 1) {
    queue.push({ is: 'here', card: 'a', words: 'bijgewerkt' })
    clock.go(1000)
  }
  expect(said).toEqual(['bijgewerkt'])
})

test('a new phase is told even when the minute is full', () => {
  const { queue, said, clock } = heard()
  for (let card = 0; card < 9; card += 1) {
    queue.push({ is: 'here', card: `${card}`, words: `${card}` })
    clock.go(3000)
  }
  queue.push({ is: 'session', words: 'Nieuwe fase' })
  clock.go(3000)
  expect(said.slice(0, 6)).toEqual(['0', '1', '2', '3', '4', '5'])
  clock.go(60_000)
  expect(said).toContain('Nieuwe fase')
})

test('at most three messages wait; the session’s own is never the one that gives way', () => {
  const { queue, said, clock } = heard()
  queue.push({ is: 'here', card: 'first', words: 'first' })
  queue.push({ is: 'session', words: 'Nog 5 minuten.' })
  for (const card of ['a', 'b', 'c', 'd']) queue.push({ is: 'here', card, words: card })
  clock.go(60_000)
  expect(said).toEqual(['first', 'Nog 5 minuten.', 'c', 'd'])
})

test('one hears the last five again, the newest first', () => {
  const { queue, said } = heard()
  for (const words of ['1', '2', '3', '4', '5', '6']) queue.push({ is: 'own', words })
  queue.repeat('niets')
  expect(said.at(-1)).toBe('6 5 4 3 2')
})
