import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { canonical } from '#shared/archive/archived.ts'
import { software } from '#shared/archive/software.ts'
import { schemaVersion } from '#shared/board/schema.ts'
import type { Output, commands } from '#shared/commands/commands.ts'
import { refused } from './meeting.ts'
import { canaries, checkAll, playSession, signs, type Played } from './played.ts'

let played: Played
let session: string
let archived: Output<typeof commands.getArchive>
const content = () => archived.content
const cardOf = (id: string) => content().cards.find((card) => card.id === id)
const today = new Date().toISOString().slice(0, 10)

beforeAll(async () => {
  played = await playSession()
  session = played.session
  const lead = played.meeting.lead.visitor
  await checkAll(played)
  const { ids } = played
  await lead.ask('archive', {
    ...signs(played),
    report: 'We kozen voor meelopen.',
    insights: [ids.dilemma],
    tries: [{ card: ids.direction, until: '2027-01-31' }],
  })
  archived = await lead.ask('getArchive', { session })
}, 60_000)
afterAll(() => played.meeting.end())

test('who, when and with what: atelier, session, software, and when each phase really ran', () => {
  const { atelier, session: held, madeWith, edition, format } = content()
  expect({ atelier, edition, madeWith }).toEqual({
    atelier: { id: 'atelier1', title: 'Jeugd en Gezin' },
    edition: 1,
    madeWith: { software, schema: schemaVersion },
  })
  expect(held).toMatchObject({ id: session, number: 1, subject: 'Regie bij complexe gezinnen', language: 'nl' })
  const [first, second, never] = format.phases
  expect([first?.id, second?.id, never?.id]).toEqual(['inbrengen', 'verkennen', 'nooit'])
  expect(first?.startedAt).toBeGreaterThanOrEqual(played.begun)
  expect(first?.endedAt).toBe(second?.startedAt)
  expect(second?.endedAt).toBeGreaterThanOrEqual(second?.startedAt ?? Infinity)
  expect(never).toMatchObject({ startedAt: null, endedAt: null })
  expect(content().tables).toEqual([{ id: 'tafel1', name: 'Tafel 1', prompt: null }])
})

test('[P32] who was there is told in numbers, and none of them tells who', () => {
  const { present } = content()
  expect(present.people).toBe(9)
  // Six participants and a guest; one expert and one coordinator could be told.
  expect(present.roles).toEqual([
    { name: 'coordinator', people: null },
    { name: 'expert', people: null },
    { name: 'participant', people: null },
  ])
  expect(present.perspectives.every(({ people }) => people === null)).toBe(true)
})

test('every card that may go in is in it, whole, with how it came to be', () => {
  const { ids } = played
  const dilemma = cardOf(ids.dilemma)
  expect(dilemma).toMatchObject({
    kind: 'dilemma',
    title: 'Melden of meelopen',
    body: 'Een gezin dat niemand binnenlaat.',
    chafes: 'Niets doen is ook kiezen.',
    phase: 'inbrengen',
    recognitions: 2,
    by: { name: canaries.named, perspective: 'Beleid', role: 'participant' },
  })
  expect(dilemma?.options.map(({ text, loss }) => [text, loss])).toEqual([
    ['Melden', 'Het vertrouwen is weg.'],
    ['Meelopen', 'Het duurt te lang.'],
  ])
  // What was typed and taken away again counts; what it was is gone.
  expect(cardOf(ids.issue)).toMatchObject({ title: 'Wachten op hulp', by: { name: null, perspective: 'Beleid' } })
  expect(cardOf(ids.issue)?.changes).toBeGreaterThan(1)
  expect(cardOf(ids.parked)).toMatchObject({ parked: true })
  const behalf = content().cards.find(({ title }) => title === 'Het loket is te ver')
  expect(behalf).toMatchObject({ behalf: true, by: { name: null, perspective: 'Ervaring', role: 'participant' } })
  expect(content().chosen).toEqual([ids.dilemma])
})

test('notes, annotations with their knowledge and source, and links are in it', () => {
  const { ids } = played
  const note = content().notes.find(({ id }) => id === ids.note)
  expect(note).toMatchObject({ card: ids.dilemma, kind: 'value', layer: 'room', text: 'Vertrouwen', later: null })
  expect(content().notes.find(({ id }) => id === ids.annotation)).toMatchObject({
    layer: 'expert',
    knowledge: ['practice', 'research'],
    source: 'Handreiking 2024',
    part: 'title',
    quote: 'Melden',
    by: { name: null, role: 'expert' },
  })
  expect(content().links).toContainEqual({ id: ids.link, from: ids.direction, to: ids.dilemma, relation: 'answers' })
})

test('votes are totals, and a reason that names somebody is not in it', () => {
  const { ids } = played
  const [stance, vote] = content().results
  expect(vote).toMatchObject({ id: ids.vote, result: { kind: 'vote', voters: 6, cards: { [ids.dilemma]: 6 } } })
  expect(stance).toMatchObject({ id: ids.stance, card: ids.dilemma, result: { because: ['Omdat het veilig is'] } })
})

test('of what is not in it stands that it was there, and why it is not', () => {
  const { ids } = played
  const why = Object.fromEntries(content().gone.map((gone) => [gone.id, gone.why]))
  expect(why).toMatchObject({
    [ids.here]: 'here',
    [ids.trashed]: 'withdrawn',
    [ids.trashedNote]: 'withdrawn',
    [ids.hidden]: 'left-out',
    [ids.leftOut]: 'left-out',
  })
  // The note under the card for the room alone.
  expect(content().gone.filter((gone) => gone.why === 'here')).toHaveLength(2)
  expect(content().gone).toHaveLength(6)
})

test('what it came to: report, insights, directions, open questions, try-outs with their date', () => {
  const { ids } = played
  expect(content().yield).toEqual({
    report: 'We kozen voor meelopen.',
    insights: [ids.dilemma],
    directions: [ids.direction],
    questions: [ids.question],
    tries: [{ card: ids.direction, until: '2027-01-31' }],
  })
  expect(content().ledger).toEqual([{ question: ids.question, change: 'opened', by: null }])
})

test('where it comes from: who may read it, who agreed, who checked it and when', () => {
  const { provenance } = content()
  expect(provenance).toMatchObject({
    audience: 'session',
    // One of nine may be named: telling that would tell who.
    consents: { takePart: 9, named: null, research: null },
    checked: { on: today, role: 'coordinator', cards: 7, notes: 2 },
    closedOn: today,
    archivedOn: today,
    erasures: [],
    imported: null,
  })
})

test('[P31] its hash is that of what it holds, and whoever asks again gets the very same', async () => {
  const { visitor } = played.meeting.lead
  const hash = createHash('sha256').update(canonical(archived.content)).digest('hex')
  expect(archived.hash).toBe(hash)
  const again = await visitor.ask('archive', {
    ...signs(played),
    report: 'We kozen voor meelopen.',
    insights: [played.ids.dilemma],
    tries: [{ card: played.ids.direction, until: '2027-01-31' }],
  })
  expect(again).toEqual({ edition: 1, hash, madeAt: archived.madeAt })
  expect(await visitor.ask('getArchive', { session })).toEqual(archived)
})

test('whoever was there reads it and is not offered what only the leader may; a stranger reads nothing', async () => {
  const [wol] = played.people
  const theirs = await wol?.visitor.ask('getArchive', { session })
  expect(theirs).toEqual({ ...archived, leads: false, mayCopy: false })
  const { status } = await fetch(`${played.meeting.server.url}/api/archives/${session}`)
  expect(status).toBe(401)
})

test('[P31] an archived session is not opened again', async () => {
  expect(await refused(played.meeting.lead.visitor, 'setState', { session, state: 'open' })).toBe('archived')
  expect((await played.meeting.lead.visitor.ask('getSession', { session })).state).toBe('closed')
})
