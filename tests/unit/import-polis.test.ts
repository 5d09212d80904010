import { describe, expect, test } from 'vitest'
import { limits } from '#shared/board/schema.ts'
import { conversation, file, read, readWell, wrongIn } from '#tests/kit/brought.ts'

const [statements, votes, summary] = conversation as [
  (typeof conversation)[number],
  (typeof conversation)[number],
  (typeof conversation)[number],
]
const votesOf = (...rows: readonly string[]) => file('votes.csv', 'timestamp,comment-id,voter-id,vote', ...rows)
const one = file('comments.csv', 'comment-id,comment-body', '1,Iets')

describe('a Polis export', () => {
  test('becomes issues, in the order of their numbers, with their line breaks and quotation marks', async () => {
    const { cards } = await readWell(...conversation)
    expect(cards.map(({ kind, title }) => [kind, title])).toEqual([
      ['issue', 'Er is een "wachtlijst" voor het huis dat ik zoek.'],
      ['issue', 'Dit hoort hier niet.'],
      ['issue', 'Wonen moet, zo zei iemand,\n\nvoor iedereen betaalbaar zijn.'],
      ['issue', 'The council should build more.'],
    ])
    expect(cards.map(({ language }) => language)).toEqual(['nl', 'nl', 'nl', 'en'])
  })

  test('counts of each person the last vote on a statement, whatever the order of rows and the columns of totals say', async () => {
    const { cards } = await readWell(...conversation)
    expect(cards.map(({ opinions }) => opinions)).toEqual([
      { agree: 0, disagree: 0, pass: 1 },
      { agree: 1, disagree: 0, pass: 0 },
      { agree: 1, disagree: 1, pass: 0 },
      { agree: 1, disagree: 0, pass: 0 },
    ])
    expect(cards.map(({ recognitions }) => recognitions)).toEqual([0, 1, 1, 1])
  })

  test('keeps what moderators put out for later, and nobody’s number', async () => {
    const content = await readWell(...conversation)
    expect(content.cards.map(({ parked }) => parked)).toEqual([false, true, false, false])
    expect(content.cards.every(({ by }) => by.name === null && by.role === null)).toBe(true)
  })

  test('is called by its topic, held on the days of its votes, and says where it is from', async () => {
    const { session, provenance } = await readWell(...conversation)
    expect(session).toMatchObject({ subject: 'Wonen in de wijk', date: '2023-11-14', language: 'nl' })
    expect(provenance).toMatchObject({
      closedOn: '2023-11-14',
      imported: { from: 'polis', licence: 'https://voorbeeld.nl/gesprek' },
      consents: { takePart: null, named: null, research: null },
    })
    expect((await readWell(statements, votes)).session.subject).toBe('gesprek')
  })

  test('gives each voter one name for all statements, which is not their number', async () => {
    const reading = await read(...conversation)
    const agreed = reading.ok ? [...(reading.draft.agreed ?? new Map<string, readonly string[]>()).values()].flat() : []
    // Voter 5 agreed twice, 6 once.
    expect(agreed).toHaveLength(3)
    expect(new Set(agreed).size).toBe(2)
    expect(agreed.every((name) => /^\w{16}$/.test(name))).toBe(true)
  })

  test.each([
    ['Windows’ line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a mark at the front', (text: string) => `\uFEFF${text}`],
    ['semicolons', (text: string) => text.replaceAll(/(?<=^[^"]*),/gm, ';')],
    ['empty rows at the end', (text: string) => `${text}\n\n\n`],
    ['names of columns with underscores', (text: string) => text.replace(/^.*/, (head) => head.replaceAll('-', '_'))],
    ['columns that we do not know', (text: string) => text.replace(/^timestamp/, 'created')],
  ])('is read with %s', async (_what, changed) => {
    const plain = await readWell(statements, votes)
    const other = await readWell(
      { ...statements, text: changed(statements.text) },
      { ...votes, text: changed(votes.text) },
    )
    const told = ({ cards }: typeof plain) => cards.map(({ title, opinions, parked }) => ({ title, opinions, parked }))
    expect(told(other)).toEqual(told(plain))
  })

  test('is read with the fewest columns, and with those of later years', async () => {
    const few = await readWell(one, file('votes.csv', 'comment_id,voter_id,vote', '1,9,-1', '1,9,1'))
    expect(few.cards[0]?.opinions).toEqual({ agree: 1, disagree: 0, pass: 0 })
    const later = await readWell(
      file('comments.csv', 'tid,txt,is-seed,mod,created', '1,Iets,true,1,2024-05-01T10:00:00Z'),
      file('votes.csv', 'important,pid,tid,vote,created', 'false,9,1,0,2024-05-02T10:00:00Z'),
    )
    expect(later.session.date).toBe('2024-05-01')
    expect(later.cards[0]?.opinions).toEqual({ agree: 0, disagree: 0, pass: 1 })
  })
})

describe('a Polis export that is broken says which line and why:', () => {
  test.each([
    [
      'a statement that is not there',
      votesOf('1700000000000,1,9,1', '1700000000000,2,9,1'),
      'votes.csv:3 nowhere comment-id',
    ],
    ['a vote that is none', votesOf('1700000000000,1,9,2'), 'votes.csv:2 value vote'],
    ['nobody who votes', votesOf('1700000000000,1,,1'), 'votes.csv:2 missing voter-id'],
    ['a moment that is none', votesOf('gisteren,1,9,1'), 'votes.csv:2 value timestamp'],
    ['a row with too many cells', votesOf('1700000000000,1,9,1,1'), 'votes.csv:2 row-length -'],
    ['a quotation mark that never ends', votesOf('1700000000000,1,"9,1'), 'votes.csv:2 not-csv -'],
    ['a column that is not there', file('votes.csv', 'comment-id,vote', '1,1'), 'votes.csv:1 missing-column voter-id'],
  ])('%s', async (_what, broken, told) => {
    expect(await wrongIn(one, broken)).toEqual([told])
  })

  test.each([
    [
      'one number twice',
      file('comments.csv', 'comment-id,comment-body', '1,Iets', '1,Anders'),
      'comments.csv:3 twice comment-id',
    ],
    ['no words', file('comments.csv', 'comment-id,comment-body', '1,'), 'comments.csv:2 missing comment-body'],
    [
      'more words than a card holds, below words that run over lines',
      file('comments.csv', 'comment-id,comment-body', '0,"a', 'b"', `1,${'x'.repeat(1001)}`),
      'comments.csv:4 too-long cards.title',
    ],
    [
      'a number by which somebody is known',
      file('comments.csv', 'comment-id,comment-body', '1,Haar BSN is 123456782.'),
      'comments.csv:2 personal cards.title',
    ],
    ['nothing at all', file('comments.csv', 'comment-id,comment-body'), 'comments.csv:- empty -'],
  ])('%s', async (_what, broken, told) => {
    expect(await wrongIn(broken, votesOf())).toEqual([told])
  })

  test('the first statement that is one too many', async () => {
    const rows = Array.from({ length: limits.cards + 1 }, (_, nth) => `${nth},Stelling ${nth}`)
    const many = file('comments.csv', 'comment-id,comment-body', ...rows)
    expect(await wrongIn(many, votesOf())).toEqual([`comments.csv:${limits.cards + 2} too-many cards`])
  })

  test('the first agreement that is one too many', async () => {
    const rows = Array.from({ length: limits.recognitions + 1 }, (_, nth) => `1700000000000,1,${nth},1`)
    expect(await wrongIn(one, votesOf(...rows))).toEqual([`votes.csv:${limits.recognitions + 2} too-many recognitions`])
  })

  test('of many things a hundred', async () => {
    expect(await wrongIn(one, votesOf(...Array.from({ length: 300 }, () => '0,5,9,1')))).toHaveLength(100)
  })

  test('a file that is missing', async () => {
    expect(await wrongIn(one)).toEqual(['comments.csv:- missing-file votes.csv'])
    expect(await wrongIn(votesOf('1,1,1,1'), summary)).toEqual(['votes.csv:- missing-file comments.csv'])
  })
})
