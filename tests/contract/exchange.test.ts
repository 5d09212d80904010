import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { canonical, type ArchivedSession } from '#shared/archive/archived.ts'
import { snapshotOf, type Snapshot } from '#shared/board/document.ts'
import { cardKinds, knowledgeKinds, languages, noteKinds, relations } from '#shared/board/kinds.ts'
import { variants } from '#shared/board/variants.ts'
import { newId } from '#shared/id.ts'
import { roles } from '#shared/policy/operations.ts'
import { hashOfArchive } from '#server/archive/hash.ts'
import { bringIn } from '#server/exchange/importing.ts'
import { ownDesk, type OwnDesk } from '#server/own-desk.ts'
import { openBoard } from '#server/sessions/board.ts'
import { openStore } from '#server/store/open.ts'
import { makeArchived, makeArchivedCard, makeArchivedNote } from '#tests/kit/archived.ts'
import { conversation } from '#tests/kit/brought.ts'
import { fullArchive } from '#tests/kit/full-archive.ts'

let own: OwnDesk
const into = 'atelier1'

beforeEach(async () => {
  own = ownDesk(await openStore(':memory:'), () => 1_800_000_000_000)
  const atelier = { id: into, title: 'Oost', purpose: '', language: 'nl', demo: false, createdAt: 1 } as const
  await own.desk.catalogue.addAtelier(atelier, null)
})
afterEach(() => own.close())

/** Brings it in as a new session; how that session is exported then. */
async function throughHere(
  text: string,
): Promise<{ readonly id: string; readonly text: string; readonly board: Snapshot }> {
  const { desk } = own
  const id = newId()
  const { wrong, session } = await bringIn(desk, {
    atelier: into,
    id,
    files: [{ name: 'a.json', text }],
    licence: null,
    by: 'leader',
  })
  expect(wrong).toEqual([])
  expect(session).toBe(id)
  const archive = await desk.archives.archiveOf(id)
  const kept = await desk.catalogue.session(id)
  if (archive === null || kept === null) throw new Error('not there')
  expect(archive.hash).toBe(hashOfArchive(archive.content))
  const board = (await openBoard(desk, kept)).read(snapshotOf)
  return { id, text: canonical(archive.content), board }
}

const words = (maxLength: number) =>
  fc.oneof(
    fc.string({ maxLength }),
    fc.string({ unit: 'binary', maxLength }).map((all) => all.slice(0, maxLength)),
  )
const by = fc.record({
  name: fc.option(words(60)),
  perspective: fc.option(words(60)),
  role: fc.option(fc.constantFrom(...roles)),
})
const none: fc.Arbitrary<never[]> = fc.constant([])
const few = fc.nat({ max: 9 })

const someCard = (id: string) =>
  fc
    .record({
      kind: fc.constantFrom(...cardKinds),
      variant: fc.option(fc.constantFrom(...variants)),
      title: words(1000),
      body: words(24_000),
      chafes: words(1000),
      theme: fc.option(words(80)),
      language: fc.constantFrom(...languages),
      options: fc.array(fc.record({ text: words(500), loss: words(500) }), { maxLength: 6 }),
      by,
      behalf: fc.boolean(),
      parked: fc.boolean(),
      changes: few,
      recognitions: few,
      opinions: fc.option(fc.record({ agree: few, disagree: few, pass: few })),
    })
    .map(({ options, ...card }) =>
      makeArchivedCard(id, { ...card, options: options.map((option, nth) => ({ ...option, id: `${id}o${nth}` })) }),
    )

const someNote = (id: string, cards: readonly string[]) =>
  fc
    .record({
      card: fc.constantFrom(...cards),
      kind: fc.constantFrom(...noteKinds),
      text: words(2000),
      source: fc.option(words(500)),
      knowledge: fc.subarray([...knowledgeKinds]),
      later: fc.option(fc.constant('2027-01-04')),
      by,
    })
    .map(({ card, ...note }) =>
      makeArchivedNote(id, card, { ...note, layer: note.knowledge.length > 0 ? 'expert' : 'room' }),
    )

const someArchive: fc.Arbitrary<ArchivedSession> = fc.nat({ max: 6 }).chain((many) => {
  const ids = Array.from({ length: many }, (_, nth) => `k${nth}`)
  // Without cards there is no link either.
  const ends = many === 0 ? ['none'] : ids
  const link = fc.record({
    from: fc.constantFrom(...ends),
    to: fc.constantFrom(...ends),
    relation: fc.constantFrom(...relations),
  })
  return fc
    .record({
      subject: words(200).filter((subject) => subject.trim() !== ''),
      date: fc.constantFrom('1999-12-31', '2026-11-24', '2300-01-01'),
      cards: fc.tuple(...ids.map(someCard)),
      notes: many === 0 ? none : fc.tuple(...['n0', 'n1', 'n2'].map((id) => someNote(id, ids))),
      links: many === 0 ? none : fc.array(link, { maxLength: 4 }),
      report: words(2000),
      edition: fc.integer({ min: 1, max: 9 }),
    })
    .map(({ subject, date, cards, notes, links, report, edition }) => {
      const base = makeArchived()
      return {
        ...base,
        edition,
        session: { ...base.session, subject, date },
        cards,
        notes,
        links: links.map((one, nth) => ({ ...one, id: `l${nth}` })),
        chosen: ids.slice(0, 2),
        yield: { ...base.yield, report },
      }
    })
})

describe('what was exported', () => {
  test('[P35] comes in and goes out again the same, to the letter, and is on a board with all of it', async () => {
    await fc.assert(
      fc.asyncProperty(someArchive, async (content) => {
        const before = canonical(content)
        const once = await throughHere(before)
        expect(once.text).toBe(before)
        expect((await throughHere(once.text)).text).toBe(before)
        expect(once.board.cards.map(({ id }) => id)).toEqual(content.cards.map(({ id }) => id).toSorted())
        expect(once.board.notes).toHaveLength(content.notes.length)
        expect(once.board.links).toHaveLength(content.links.length)
        expect(once.board.recognitions).toHaveLength(
          content.cards.reduce((sum, { recognitions }) => sum + recognitions, 0),
        )
      }),
      { numRuns: 40 },
    )
  })

  test('lies on its board as it was told: lanes in order, sides, groups, votes, what was chosen, and of nobody', async () => {
    const { board } = await throughHere(canonical(fullArchive()))
    const [dilemma] = board.cards.filter(({ kind }) => kind === 'dilemma')
    expect(Object.values(dilemma?.options ?? {}).map(({ text, loss }) => [text, loss])).toEqual([
      ['Met de huisarts delen', 'Wat het gezin mij gaf.'],
      ['Het bij mij houden', 'Tijd'],
    ])
    expect(board.cards.every(({ author, behalf }) => author === 'anonymous' && behalf === null)).toBe(true)
    expect(board.cards.find(({ id }) => id === 'later')?.parked).not.toBeNull()
    expect(board.clusters).toMatchObject([{ id: 'groep', title: 'Samen' }])
    expect(board.ballots.map(({ kind, took }) => [kind, took])).toEqual([
      ['stance', 5],
      ['vote', 6],
    ])
    expect(board.session).toMatchObject({ state: 'closed', chosen: 'dilemma' })
    expect(board.notes.find(({ id }) => id === 'duiding')).toMatchObject({
      answers: 'vraag',
      knowledge: 'practice research',
    })
    expect(board.people).toEqual([])
  })
})

describe('what is brought in', () => {
  test('is a closed session that the library finds, under its own id', async () => {
    const { desk } = own
    const { id } = await throughHere(canonical(fullArchive()))
    const session = await desk.catalogue.session(id)
    expect(session).toMatchObject({ state: 'closed', archivedAt: 1_800_000_000_000, atelier: into })
    expect(session?.closedAt).toBeGreaterThan(0)
    const need = {
      words: 'huisarts',
      atelier: null,
      session: null,
      kind: null,
      perspective: null,
      theme: null,
      from: null,
      to: null,
    }
    const eyes = { ateliers: [into], sessions: [id] }
    const { found } = await desk.library.search(eyes, need, 'match', null, 9)
    expect(found.map(({ entry }) => [entry.session, entry.entity])).toEqual([[id, 'dilemma']])
  })

  test('comes in once when it is asked for twice, and does not take the place of what is there', async () => {
    const { desk } = own
    const wish = { atelier: into, id: 'gesprek1', files: conversation, licence: 'CC BY 4.0', by: 'leader' } as const
    const first = await bringIn(desk, wish)
    const content = (await desk.archives.archiveOf('gesprek1'))?.content
    expect(await bringIn(desk, wish)).toEqual(first)
    expect((await desk.archives.archiveOf('gesprek1'))?.content).toEqual(content)
    expect(await desk.catalogue.sessionsOf(into)).toHaveLength(1)
    expect(content?.provenance.imported?.licence).toBe('CC BY 4.0')
    // It has its place among the sessions of the atelier that it came to.
    expect(content?.atelier).toEqual({ id: into, title: 'Oost' })
    expect(content?.session).toMatchObject({ id: 'gesprek1', number: 1 })
    expect((await desk.register.audit(9)).map(({ action, by: who }) => [action, who])).toEqual([['imported', 'leader']])
    const other = { ...wish, files: [{ name: 'a.json', text: canonical(fullArchive()) }] }
    await expect(bringIn(desk, other)).rejects.toMatchObject({ code: 'not-allowed' })
  })

  test('has each voter of a conversation once on each card that they agreed with', async () => {
    const { desk } = own
    await bringIn(desk, { atelier: into, id: 'gesprek1', files: conversation, licence: null, by: 'leader' })
    const session = await desk.catalogue.session('gesprek1')
    if (session === null) throw new Error('not there')
    const { recognitions, cards } = (await openBoard(desk, session)).read(snapshotOf)
    expect(recognitions).toHaveLength(3)
    expect(new Set(recognitions.map((key) => key.split(':')[1])).size).toBe(2)
    expect(cards.filter(({ parked }) => parked !== null)).toHaveLength(1)
  })

  test('[P35] changes nothing when anything is wrong with it', async () => {
    const { desk } = own
    const broken = { ...fullArchive(), chosen: ['nergens'] }
    const files = [{ name: 'a.json', text: JSON.stringify(broken, null, 1) }]
    const brought = await bringIn(desk, { atelier: into, id: 'nieuw1', files, licence: null, by: 'leader' })
    expect(brought).toMatchObject({ session: null, wrong: [{ file: 'a.json', code: 'nowhere', field: 'chosen' }] })
    expect(await desk.catalogue.session('nieuw1')).toBeNull()
    expect(await desk.register.audit(9)).toEqual([])
  })
})
