import { afterEach, beforeEach, expect, test } from 'vitest'
import { snapshotOf, type Snapshot } from '#shared/board/document.ts'
import { newId } from '#shared/id.ts'
import { until, type Visitor } from '#tests/kit/visitor.ts'
import { refused } from './meeting.ts'
import { canaries, checkAll, isSaved, playSession, signs, type Played } from './played.ts'

const dayMs = 86_400_000

let now: number
let played: Played
let session: string
let lead: Visitor

beforeEach(async () => {
  now = Date.now()
  played = await playSession({ now: () => now })
  session = played.session
  lead = played.meeting.lead.visitor
  await checkAll(played)
}, 60_000)
afterEach(() => played.meeting.end())

async function boardNow(): Promise<Snapshot> {
  const live = await lead.open(session)
  await until(() => live.store.getState().line.state === 'live', 'the board')
  const board = snapshotOf(live.doc())
  live.close()
  return board
}

const undo = (edition?: number): Promise<string> => refused(lead, 'undoArchive', { session, edition })
const archiveOf = () => lead.ask('getArchive', { session })
const review = () => lead.ask('getReview', { session })

test('[P31] taken back within thirty days the board is as it was closed: names, and what was for the room alone', async () => {
  const before = await boardNow()
  await lead.ask('archive', signs(played))
  const stripped = await boardNow()
  expect(stripped.session?.archived).toBe(now)
  expect(stripped.cards.map(({ id }) => id)).not.toContain(played.ids.here)
  now += 30 * dayMs
  expect(await undo()).toBe('ok')
  const after = await boardNow()
  // The trash went for good, a guest has no device that could say their name again, nor has a reason that named one.
  const cards = before.cards.filter(({ trashed }) => trashed === null)
  expect(after.cards).toEqual(cards)
  expect(after.notes).toEqual(before.notes.filter(({ trashed }) => trashed === null))
  expect(after.links).toEqual(before.links)
  expect(after.people.map(({ name }) => name).filter((name) => name !== '')).toEqual(
    before.people.map(({ name }) => name).filter((name) => name !== '' && name !== canaries.guest),
  )
  expect(after.session).toEqual({ ...before.session, archived: null })
  expect(await refused(lead, 'getArchive', { session })).toBe('not-found')
  expect((await lead.ask('getSession', { session })).archived).toBe(false)
  expect(await undo()).toBe('ok')
  expect(await refused(lead, 'setState', { session, state: 'open' })).toBe('ok')
  const own = (await boardNow()).cards.find(({ id }) => id === played.ids.here)
  expect(own?.author).toBe(played.people[5]?.id)
})

test('[P31] after thirty days it is not taken back any more', async () => {
  await lead.ask('archive', signs(played))
  const made = await archiveOf()
  expect(made.undoUntil).toBe(made.madeAt + 30 * dayMs)
  now += 30 * dayMs + 1
  expect(await undo()).toBe('over')
  expect(await archiveOf()).toEqual({ ...made, undoUntil: null })
})

test('what an expert adds later comes into a next edition, dated by the day; the first stays as it was', async () => {
  const first = await lead.ask('archive', signs(played))
  const content = (await archiveOf()).content
  await lead.ask('openExperts', { session, until: now + 20 * dayMs })
  now += 3 * dayMs
  const { expert, ids } = played
  const board = await expert.visitor.open(session)
  await until(() => board.store.getState().line.state === 'live', 'the board')
  expect((await review()).archive).toMatchObject({ edition: 1, hash: first.hash, changed: false })
  board.acts.addNote({ card: ids.issue, kind: 'source', layer: 'expert', text: 'Later gelezen', knowledge: 'research' })
  await until(() => isSaved({ ...expert, board }), 'the annotation')
  board.close()

  expect((await review()).archive).toMatchObject({ edition: 1, changed: true })
  const second = await lead.ask('archive', signs(played))
  expect(second.edition).toBe(2)
  expect(second.hash).not.toBe(first.hash)
  const later = await archiveOf()
  expect(later.editions).toEqual([1, 2])
  const added = later.content.notes.find(({ text }) => text === 'Later gelezen')
  expect(added?.later).toBe(new Date(now).toISOString().slice(0, 10))
  // Everything else is as it was, also how often words were changed and what is not in it.
  expect(later.content.cards).toEqual(content.cards)
  expect(later.content.gone).toEqual(content.gone)

  expect(await undo(1)).toBe('ok')
  expect((await archiveOf()).edition).toBe(2)
  expect(await undo(2)).toBe('ok')
  expect(await undo(2)).toBe('ok')
  expect(await archiveOf()).toMatchObject({ edition: 1, hash: first.hash, content })
  expect((await boardNow()).people.filter(({ name }) => name !== '').map(({ name }) => name)).toEqual([canaries.named])
})

test('who does not want to be named any more is in no edition, and the rest stays', async () => {
  await lead.ask('archive', signs(played))
  const before = await archiveOf()
  const [wol, anne] = played.people
  await anne?.visitor.ask('setConsent', { session, named: false, research: false })
  expect(await archiveOf()).toEqual(before)
  await wol?.visitor.ask('setConsent', { session, named: false, research: true })
  const after = await archiveOf()
  expect(JSON.stringify(after.content)).not.toContain(canaries.named)
  expect(after.content.cards.map(({ title }) => title)).toEqual(before.content.cards.map(({ title }) => title))
  expect(after.hash).not.toBe(before.hash)
  expect((await boardNow()).people.map(({ name }) => name).join('')).toBe('')
  expect((await wol?.visitor.ask('getSession', { session }))?.consent).toEqual({ named: false, research: true })
})

test('what the library has is not hidden, and nobody new comes in', async () => {
  await lead.ask('archive', signs(played))
  expect(await refused(lead, 'hideCard', { session, card: played.ids.issue })).toBe('archived')
  expect((await lead.ask('listHidden', { session })).cards.map(({ id }) => id)).toEqual([played.ids.hidden])
})

test('opened again it is a copy, of nobody, that says where each card came from; the archive stays', async () => {
  await lead.ask('archive', { ...signs(played), audience: 'atelier' })
  const archived = await archiveOf()
  const id = newId()
  const asked = { session, id, subject: 'Verder met meelopen', date: '2027-01-20' }
  expect(await lead.ask('copySession', asked)).toEqual({ id })
  expect(await lead.ask('copySession', asked)).toEqual({ id })
  const info = await lead.ask('getSession', { session: id })
  expect(info).toMatchObject({ state: 'open', number: 2, subject: 'Verder met meelopen', date: '2027-01-20' })
  expect(info.code).not.toBeNull()
  session = id
  const board = await boardNow()
  session = played.session
  const { cards, links, notes } = archived.content
  const origins = new Set(board.cards.map(({ carriedFrom }) => carriedFrom))
  expect(board.cards).toHaveLength(cards.length)
  expect(origins).toEqual(new Set(cards.map((card) => card.id)))
  expect(board.cards.every(({ author }) => author === 'anonymous')).toBe(true)
  const ids = new Set(cards.map((card) => card.id))
  expect(board.cards.some((card) => ids.has(card.id))).toBe(false)
  const copy = board.cards.find(({ carriedFrom }) => carriedFrom === played.ids.dilemma)
  expect(copy).toMatchObject({ title: 'Melden of meelopen', perspective: 'Beleid' })
  expect(
    Object.values(copy?.options ?? {})
      .map(({ text, loss }) => `${text}: ${loss}`)
      .sort(),
  ).toEqual(['Meelopen: Het duurt te lang.', 'Melden: Het vertrouwen is weg.'])
  expect(board.links).toHaveLength(links.length)
  expect(board.notes.map(({ text, card, part }) => [text, card, part])).toEqual([
    ['Wie meeloopt, meldt later beter.', copy?.id, 'title'],
  ])
  expect(notes.length).toBeGreaterThan(board.notes.length)
  expect(board.people.map(({ name }) => name)).not.toContain(canaries.named)
  expect(JSON.stringify(board)).not.toContain(canaries.named)
  expect(await archiveOf()).toEqual(archived)

  expect(await refused(played.people[0]?.visitor ?? lead, 'copySession', { ...asked, id: newId() })).toBe('not-allowed')
  expect(await refused(lead, 'copySession', { ...asked, session: 'nergens' })).toBe('not-found')
})

test('each of these is in the log of what was done, as a role', async () => {
  await lead.ask('archive', signs(played))
  await lead.ask('copySession', { session, id: newId(), subject: 'Verder', date: '2027-01-20' })
  await undo()
  const { audit } = await lead.ask('getCare', {})
  const done = audit.filter((line) => line.session === session).map(({ action, by }) => `${action} ${by}`)
  expect(done).toEqual([
    'archive-undone coordinator',
    'copied leader',
    'archived coordinator',
    'consent-changed participant',
  ])
})
