import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readWell } from '#tests/kit/brought.ts'

/** Conversations that were really held, where somebody put them beside the project. */
const folder = new URL('../../../shared/data/', import.meta.url)

const held = [
  { name: 'polis-nz-affordable-housing', statements: 165, votes: 14_995, people: 381 },
  { name: 'polis-austria-produktion-konsum', statements: 522, votes: 61_384, people: 1116 },
  { name: 'polis-london-live-session', statements: 24, votes: 355, people: 24 },
] as const

describe('a conversation that was really held', () => {
  for (const { name, statements, votes, people } of held) {
    const path = (file: string): URL => new URL(`${name}/${file}`, folder)
    const isHere = existsSync(path('votes.csv'))
    if (!isHere) console.info(`Skipped: ${name} is not beside the project.`)
    test.skipIf(!isHere)(`is read whole: ${name}`, { timeout: 60_000 }, async () => {
      const files = ['comments.csv', 'votes.csv', 'summary.csv'].filter((file) => existsSync(path(file)))
      const { cards, present } = await readWell(
        ...files.map((file) => ({ name: `${name}/${file}`, text: readFileSync(path(file), 'utf8') })),
      )
      const opinions = cards.flatMap((card) => card.opinions ?? [])
      expect(cards).toHaveLength(statements)
      expect(opinions.reduce((sum, { agree, disagree, pass }) => sum + agree + disagree + pass, 0)).toBe(votes)
      expect(present.people).toBe(people)
    })
  }
})
