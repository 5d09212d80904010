import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as v from 'valibot'
import { archivedSession, canonical, type ArchivedSession } from '#shared/archive/archived.ts'
import { copyOnto } from '#shared/archive/copy-onto.ts'
import { archiveFrom, type ArchiveFacts } from '#shared/archive/from-board.ts'
import { ledgerOf, proposedYield } from '#shared/archive/ledger.ts'
import { resultsOf } from '#shared/archive/results-kept.ts'
import { software } from '#shared/archive/software.ts'
import { newDocument, snapshotOf, type Snapshot } from '#shared/board/document.ts'
import type { Link } from '#shared/board/schema.ts'
import { nobodyKnown } from '#shared/board/kinds.ts'
import { stanceResultOf, voteResultOf, writeResult } from '#shared/session/results.ts'
import { makeArchivedCard } from '#tests/kit/archived.ts'
import { madeAt, makeCard, makeNote, makePerson, makeSession } from '#tests/kit/make.ts'

const facts = (changes: Partial<ArchiveFacts> = {}): ArchiveFacts => ({
  edition: 1,
  atelier: { id: 'west', title: 'Wonen' },
  session: { id: 's', number: 1, subject: 'Samen', date: '2026-11-24', start: '13:30', language: 'nl' },
  closedAt: madeAt + 1000,
  archivedOn: '2026-11-25',
  times: [],
  people: new Map(),
  consents: { takePart: 0, named: 0, research: 0 },
  audience: 'session',
  checked: null,
  leftOut: new Set(),
  goneBefore: [],
  erasures: [],
  changes: new Map(),
  isClean: () => true,
  report: '',
  insights: [],
  tries: [],
  ...changes,
})

const board = (changes: Partial<Snapshot> = {}): Snapshot => ({
  session: makeSession(),
  cards: [],
  notes: [],
  links: [],
  clusters: [],
  people: [],
  tables: [],
  ballots: [],
  recognitions: [],
  ...changes,
})

const link = (id: string, from: string, to: string, changes: Partial<Link> = {}): Link => ({
  ...{ id, from, to, relation: 'resembles', author: 'mei', trashed: null },
  ...changes,
})

const ballot = (id: string, result: string, card: string | null = null): Snapshot['ballots'][number] => ({
  ...{ id, kind: 'vote', phase: null, card, dots: 3, several: null, openedAt: madeAt, closedAt: madeAt, took: 6 },
  result,
})

test('what archives are made with is this version of the package', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  expect(software).toBe(`Inbreng ${version}`)
})

test('what is made from a board is what an archive may hold, and equal boards make equal archives', () => {
  const made = archiveFrom(board({ cards: [makeCard('een')], notes: [makeNote('noot')] }), facts())
  expect(v.parse(archivedSession, made)).toEqual(made)
  const again = archiveFrom(board({ cards: [makeCard('een')], notes: [makeNote('noot')] }), facts())
  expect(canonical(again)).toBe(canonical(made))
})

test('whoever brought something without a name is nobody, also when their perspective is known', () => {
  const people = new Map([[nobodyKnown, { name: 'Mei', perspective: 'Wonen', role: 'participant' as const }]])
  const made = archiveFrom(board({ cards: [makeCard('een', { author: nobodyKnown })] }), facts({ people }))
  expect(made.cards[0]?.by).toEqual({ name: null, perspective: null, role: null })
})

test('nothing points at what is not in it', () => {
  const made = archiveFrom(
    board({
      session: makeSession({ chosen: 'een twee' }),
      cards: [
        makeCard('een', { cluster: 'weg', table: 'weg' }),
        makeCard('twee', { here: madeAt, cluster: 'leeg' }),
        makeCard('drie', { trashed: madeAt }),
      ],
      notes: [
        makeNote('vraag', { trashed: madeAt, asks: madeAt }),
        makeNote('antwoord', { answers: 'vraag' }),
        makeNote('eronder', { card: 'twee' }),
        makeNote('los', { card: 'nergens' }),
      ],
      links: [link('a', 'een', 'twee'), link('b', 'een', 'drie'), link('c', 'een', 'een', { trashed: madeAt })],
      clusters: [
        { id: 'weg', title: 'Weg', author: 'mei', trashed: madeAt },
        { id: 'leeg', title: 'Leeg', author: 'mei', trashed: null },
      ],
    }),
    facts({ insights: ['een', 'twee'] }),
  )
  expect(made.cards).toMatchObject([{ id: 'een', cluster: null, table: null }])
  expect(made.notes).toMatchObject([{ id: 'antwoord', answers: null }])
  expect([made.links, made.clusters, made.chosen, made.yield.insights]).toEqual([[], [], ['een'], ['een']])
  expect(made.gone.map(({ id, is, why }) => `${id} ${is} ${why}`)).toEqual([
    'drie card withdrawn',
    'eronder note here',
    'los note withdrawn',
    'twee card here',
    'vraag note withdrawn',
  ])
})

test('a card that was gone before and is there again is not told to be gone', () => {
  const goneBefore: ArchiveFacts['goneBefore'] = [
    { id: 'een', is: 'card', why: 'left-out' },
    { id: 'weg', is: 'card', why: 'erased' },
    { id: 'weg', is: 'card', why: 'withdrawn' },
  ]
  const made = archiveFrom(board({ cards: [makeCard('een')] }), facts({ goneBefore }))
  expect(made.gone).toEqual([{ id: 'weg', is: 'card', why: 'withdrawn' }])
})

test('words that nobody looked at one by one go in only where nothing is found in them', () => {
  const isClean = (words: string): boolean => !words.includes('Mei')
  const made = archiveFrom(
    board({
      cards: [makeCard('een', { cluster: 'groep' })],
      clusters: [{ id: 'groep', title: 'Van Mei', author: 'mei', trashed: null }],
      tables: [
        { id: 'a', name: 'Tafel 1', prompt: 'Vraag het Mei', order: 0 },
        { id: 'b', name: 'Bij Mei', prompt: null, order: 1 },
      ],
    }),
    facts({ isClean }),
  )
  expect(made.clusters).toEqual([{ id: 'groep', title: '' }])
  expect(made.tables).toEqual([
    { id: 'a', name: 'Tafel 1', prompt: null },
    { id: 'b', name: '', prompt: null },
  ])
})

test('a note that came after the session was closed says on which day; moments of people are nowhere', () => {
  const made = archiveFrom(
    board({
      cards: [makeCard('een')],
      notes: [makeNote('eerder'), makeNote('later', { createdAt: madeAt + 86_400_000 })],
      people: [makePerson('mei', { hand: madeAt })],
    }),
    facts(),
  )
  const day = new Date(madeAt + 86_400_000).toISOString().slice(0, 10)
  expect(made.notes.map(({ later }) => later)).toEqual([null, day])
  expect(JSON.stringify(made)).not.toContain(String(madeAt))
})

test('votes of fewer than five, and about what is not in it, stay out', () => {
  const voters = (many: number) =>
    writeResult(
      voteResultOf(Array.from({ length: many }, (_, n) => ({ person: `p${n}`, card: n % 2 ? 'een' : 'weg', dots: 1 }))),
    )
  const stances = (many: number) =>
    writeResult(
      stanceResultOf(
        Array.from({ length: many }, (_, n) => ({ weights: [1, 0], because: `reden ${n}`, perspective: null })),
        2,
        (all) => all,
      ),
    )
  const ballots = [
    ballot('few', voters(4)),
    ballot('many', voters(6)),
    ballot('stand', stances(5), 'een'),
    ballot('fewer', stances(4), 'een'),
    ballot('elsewhere', stances(5), 'weg'),
    ballot('unread', 'geen json'),
  ]
  const kept = resultsOf({ ballots }, new Set(['een']), (words) => words !== 'reden 2')
  expect(kept.map(({ id }) => id)).toEqual(['many', 'stand'])
  expect(kept[0]?.result).toEqual({ kind: 'vote', voters: 6, cards: { een: 3 } })
  expect(kept[1]?.result).toMatchObject({ because: ['reden 0', 'reden 1', 'reden 3', 'reden 4'] })
})

const ties = (...all: readonly (readonly [string, string, 'answers' | 'raises'])[]): ArchivedSession['links'] =>
  all.map(([from, to, relation]) => ({ id: `${from}${to}`, from, to, relation }))

test('a learning question is opened where it was first asked, moved by what is tied to it, answered by an outcome', () => {
  const cards = [
    makeArchivedCard('nieuw', { variant: 'learningQuestion' }),
    makeArchivedCard('oud', { variant: 'learningQuestion', carriedFrom: 'eerder' }),
    makeArchivedCard('stil', { variant: 'learningQuestion', carriedFrom: 'eerder2' }),
    makeArchivedCard('proef', { kind: 'direction', variant: 'tryout' }),
    makeArchivedCard('uitkomst', { kind: 'direction', variant: 'outcome' }),
    makeArchivedCard('kwestie'),
  ]
  const links = ties(['proef', 'oud', 'answers'], ['uitkomst', 'oud', 'answers'], ['kwestie', 'stil', 'raises'])
  expect(ledgerOf(cards, links)).toEqual([
    { question: 'nieuw', change: 'opened', by: null },
    { question: 'oud', change: 'moved', by: 'proef' },
    { question: 'oud', change: 'answered', by: 'uitkomst' },
  ])
  expect(ledgerOf(cards, ties(['uitkomst', 'oud', 'raises']))).toContainEqual({
    ...{ question: 'oud', change: 'moved', by: 'uitkomst' },
  })
})

test('the yield page begins with what was harvested, most recognised first, and not with what is parked', () => {
  const cards = [
    makeArchivedCard('a', { kind: 'direction', variant: 'harvest', recognitions: 1 }),
    makeArchivedCard('b', { kind: 'direction', variant: 'outcome', recognitions: 3 }),
    makeArchivedCard('c', { kind: 'direction', variant: 'tryout' }),
    makeArchivedCard('d', { kind: 'direction' }),
    makeArchivedCard('e', { variant: 'learningQuestion' }),
    makeArchivedCard('f', { kind: 'direction', variant: 'tryout', parked: true }),
  ]
  expect(proposedYield(cards)).toEqual({ insights: ['b', 'a'], directions: ['c', 'd'], questions: ['e'], tries: ['c'] })
})

test('a copy holds the same under other ids, and an annotation still points at its side', () => {
  const made = archiveFrom(
    board({
      cards: [
        makeCard('een', {
          kind: 'dilemma',
          options: { links: { text: 'A', loss: 'a', order: 'a1' }, rechts: { text: 'B', loss: 'b', order: 'a0' } },
          parked: madeAt,
          perspective: 'Wonen',
        }),
        makeCard('twee', { order: 'a1' }),
      ],
      notes: [
        makeNote('duiding', { layer: 'expert', part: 'rechts', quote: 'B', knowledge: 'lived policy' }),
        makeNote('kamer'),
      ],
      links: [link('l', 'een', 'twee')],
    }),
    facts(),
  )
  const doc = newDocument()
  doc.transact(() => copyOnto(doc, made, madeAt + 5))
  const copy = snapshotOf(doc)
  const [dilemma, issue] = ['een', 'twee'].map((id) => copy.cards.find(({ carriedFrom }) => carriedFrom === id))
  const sides = Object.entries(dilemma?.options ?? {}).sort(([, a], [, b]) => (a.order < b.order ? -1 : 1))
  expect(sides.map(([, { text, loss }]) => text + loss)).toEqual(['Bb', 'Aa'])
  expect(dilemma).toMatchObject({ author: nobodyKnown, perspective: 'Wonen', parked: madeAt + 5, phase: null })
  expect(copy.notes).toMatchObject([{ layer: 'expert', part: sides[0]?.[0], quote: 'B', knowledge: 'lived policy' }])
  expect(copy.links).toMatchObject([{ from: dilemma?.id, to: issue?.id, author: nobodyKnown }])
  const ids = [...copy.cards, ...copy.notes, ...copy.links].map(({ id }) => id)
  expect(ids.filter((id) => ['een', 'twee', 'duiding', 'l'].includes(id))).toEqual([])
})
