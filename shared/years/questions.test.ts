import { expect, test } from 'vitest'
import { questionsOf, type ArchivedLink, type AskedQuestions } from './questions.ts'

const card = (session: string, number: number, id: string, carriedFrom: string | null = null): ArchivedLink => ({
  ...{ session, number, date: `2026-0${number}-01`, subject: 'Wonen', audience: 'atelier', card: id, carriedFrom },
  ...{ title: `Vraag ${id}`, language: 'nl', recalls: null },
})
const nothing: AskedQuestions = { cards: [], ledger: [], kept: [], said: [] }
const changesOf = (asked: Partial<AskedQuestions>) =>
  questionsOf({ ...nothing, ...asked }).map(({ id, state, steps }) => [id, state, steps.map(({ change }) => change)])

test('[P45] what was carried from one session to the next is one question, in the words of the last', () => {
  const cards = [card('s3', 3, 'c', 'b'), card('s1', 1, 'a'), card('s2', 2, 'b', 'a')]
  const [question] = questionsOf({ ...nothing, cards })
  expect(question).toMatchObject({ words: 'Vraag c', day: '2026-01-01', last: { session: 's3', card: 'c' } })
  expect(changesOf({ cards })).toEqual([['a', 'open', ['opened', 'carried', 'carried']]])
  // Also over a session that nobody may read, or whose archive was taken back.
  expect(changesOf({ cards: [card('s3', 3, 'c', 'b'), card('s4', 4, 'd', 'b')] })).toHaveLength(1)
  expect(changesOf({ cards: [card('s1', 1, 'a'), card('s2', 2, 'b')] })).toHaveLength(2)
})

test('[P45] what the ledger says and what people say follow each other by day, and the last one counts', () => {
  const cards = [card('s1', 1, 'a'), card('s2', 2, 'b', 'a')]
  const ledger = [
    { session: 's1', question: 'a', change: 'opened', by: null },
    { session: 's2', question: 'b', change: 'moved', by: 'x' },
    { session: 's2', question: 'b', change: 'answered', by: 'y' },
  ] as const
  expect(changesOf({ cards, ledger })).toEqual([['a', 'answered', ['opened', 'carried', 'moved', 'answered']]])
  const kept = [{ id: 'a', words: '', language: 'nl', card: 'a', day: '2026-01-01' }] as const
  const said = [
    { question: 'a', change: 'answered', words: '', day: '2026-01-20' },
    { question: 'a', change: 'reopened', words: '', day: '2026-01-21' },
    { question: 'a', change: 'aside', words: '', day: '2026-02-01' },
  ] as const
  expect(changesOf({ cards, kept, said })).toEqual([
    ['a', 'aside', ['opened', 'answered', 'reopened', 'carried', 'aside']],
  ])
})

test('[P45] a question that was put between sessions goes on where it was carried; without its words nothing is told', () => {
  const kept = [{ id: 'q', words: 'Wie belt wie?', language: 'nl', card: null, day: '2026-01-15' }] as const
  expect(changesOf({ kept })).toEqual([['q', 'open', ['opened']]])
  expect(changesOf({ kept, cards: [card('s2', 2, 'b', 'q')] })).toEqual([['q', 'open', ['opened', 'carried']]])
  const gone = [{ id: 'a', words: '', language: 'nl', card: 'a', day: '2026-01-01' }] as const
  expect(changesOf({ kept: gone })).toEqual([])
})
