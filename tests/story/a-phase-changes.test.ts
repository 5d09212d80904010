import { afterEach, beforeEach, expect, test } from 'vitest'
import { addCard } from '#shared/board/edit.ts'
import { allWords } from '#shared/language/say.ts'
import type { Phase } from '#shared/session/format.ts'
import { setSession } from '#server/sessions/board.ts'
import { makePhase } from '#tests/kit/make.ts'
import type { Person } from '#tests/kit/person.ts'
import { World } from '#tests/kit/world.ts'

/** One more than the last word may take. */
const elevenSeconds = 11_000

/** What is going on; then, and only then, what we might do about it. */
const facts = makePhase({ id: 'verhelderen', brings: ['issue', 'question'] })
const advice = makePhase({ id: 'adviseren', brings: ['direction'] })

let world: World
beforeEach(async () => {
  world = await World.begin()
  await lead([facts, advice], 0)
})
afterEach(() => world.stop())

const lead = (plan: readonly Phase[], phase: number): Promise<void> =>
  world.write((doc) => setSession(doc, { plan: JSON.stringify(plan), phase }))

const issue = (title: string) => ({ kind: 'issue', title, language: 'nl' }) as const
const direction = (title: string) => ({ kind: 'direction', title, language: 'nl' }) as const
const titlesOf = (person: Person): string[] =>
  person
    .board()
    .cards.map(({ title }) => title)
    .sort()

/** Everybody has one board, and so has the disk. */
async function expectHealthy(...people: readonly Person[]): Promise<void> {
  for (const person of people) {
    expect(person.board()).toEqual(await world.onDisk())
    expect(person.state.line.state).toBe('live')
  }
}

test('[P20] the last word at the bell is not lost: three seconds later it is placed, in the phase it was for', async () => {
  const [ada, bea] = [await world.enter('Ada'), await world.enter('Bea')]
  ada.lose()
  expect(ada.acts.placeCard(issue('Net op tijd')).ok).toBe(true)
  await lead([facts, advice], 1)
  await world.pass(3000)
  ada.regain()
  await world.settle()
  expect(bea.board().cards).toMatchObject([{ title: 'Net op tijd', phase: 'verhelderen' }])
  expect(ada.state.handedBack).toEqual([])
  expect(ada.acts.placeCard(direction('En nu verder')).ok).toBe(true)
  await world.settle()
  expect(titlesOf(bea)).toEqual(['En nu verder', 'Net op tijd'])
  await expectHealthy(ada, bea)
})

test('[P20] eleven seconds later it is too late: the words come back with the reason, and the board is healthy', async () => {
  const [ada, bea] = [await world.enter('Ada'), await world.enter('Bea')]
  ada.lose()
  ada.acts.placeCard(issue('Te laat'))
  await lead([facts, advice], 1)
  await world.pass(elevenSeconds)
  ada.regain()
  await world.pass(3000)
  expect(titlesOf(bea)).toEqual([])
  expect(ada.state.handedBack).toMatchObject([{ code: 'phase', words: 'Te laat' }])
  expect(ada.state.lanes.issue).toEqual([])
  expect(ada.acts.placeCard(direction('Wat nu gevraagd wordt')).ok).toBe(true)
  await world.settle()
  expect(titlesOf(bea)).toEqual(['Wat nu gevraagd wordt'])
  await expectHealthy(ada, bea)
})

test('[P20] the grace is for the phase before, not for the one after: nobody is early', async () => {
  const ada = await world.enter('Ada')
  await lead([facts, advice], 1)
  await lead([facts, advice], 0)
  await world.pass(elevenSeconds)
  const doc = ada.live.doc()
  const usual = { order: 'a0', author: 'ada', perspective: null, createdAt: Date.now() } as const
  doc.transact(() => addCard(doc, { ...direction('Te vroeg'), ...usual, phase: 'adviseren' }))
  await world.pass(3000)
  expect(ada.state.handedBack).toMatchObject([{ code: 'phase', words: 'Te vroeg' }])
  await expectHealthy(ada)
})

test('[P21] a direction while facts are asked is refused before it is sent, and its reason is kind', async () => {
  const ada = await world.enter('Ada')
  expect(ada.acts.placeCard(direction('Je moet gewoon bellen'))).toEqual({ ok: false, code: 'phase' })
  expect(ada.board().cards).toEqual([])
  expect(ada.state.handedBack).toEqual([])
  for (const words of allWords['refusal.phase']) expect(words).not.toMatch(/niet mogen|verboden|fout|forbidden|wrong/i)
  await lead([facts, advice], 1)
  await world.settle()
  expect(ada.acts.placeCard(direction('Je moet gewoon bellen')).ok).toBe(true)
})

test('[P21] a page that would not listen is refused by the room, and its words are handed back', async () => {
  const [ada, eve] = [await world.enter('Ada'), await world.enter('Eve')]
  const doc = eve.live.doc()
  const usual = { order: 'a0', author: 'eve', perspective: null, createdAt: Date.now() } as const
  doc.transact(() => addCard(doc, { ...direction('Advies vooraf'), ...usual, phase: 'verhelderen' }))
  await world.pass(3000)
  expect(titlesOf(ada)).toEqual([])
  expect(eve.state.handedBack).toMatchObject([{ code: 'phase', words: 'Advies vooraf' }])
  await expectHealthy(ada, eve)
})

test('[P20] another phase reaches everybody within a second, and with it what they may do', async () => {
  const people = await Promise.all(['Ada', 'Bea', 'Cyd', 'Dan'].map((name) => world.enter(name)))
  await lead([facts, advice], 1)
  await world.pass(250)
  for (const person of people) {
    expect(person.state.session?.phase).toBe(1)
    expect(person.acts.placeCard(issue('Nog een feit'))).toEqual({ ok: false, code: 'phase' })
    expect(person.acts.placeCard(direction(`Van ${person.info.me.name}`)).ok).toBe(true)
  }
  await world.settle()
  expect(titlesOf(people[0] as Person)).toHaveLength(4)
  await expectHealthy(...people)
})

test('[P20] a plan that changes while one is away is followed like a phase', async () => {
  const [ada, bea] = [await world.enter('Ada'), await world.enter('Bea')]
  ada.lose()
  ada.acts.placeCard(issue('Onder mijn naam'))
  await lead([{ ...facts, visibility: 'private-then-together' }, advice], 0)
  await world.pass(elevenSeconds)
  ada.regain()
  await world.pass(3000)
  expect(titlesOf(bea)).toEqual([])
  expect(ada.state.handedBack).toMatchObject([{ code: 'silent', words: 'Onder mijn naam' }])
  await expectHealthy(ada, bea)
})

test('[P20] what lies on the board already is shaped and moved in any phase', async () => {
  const [ada, bea] = [await world.enter('Ada'), await world.enter('Bea')]
  const placed = ada.acts.placeCard(issue('Wat speelt er'))
  await world.settle()
  const id = placed.id ?? ''
  await lead([{ ...facts, visibility: 'none', writers: [] }, advice], 0)
  await world.settle()
  bea.acts.type('cards', id, ['title'], { at: 0, remove: 0, insert: 'Zeg: ' })
  expect(bea.acts.recognise(id, true).ok).toBe(true)
  await world.settle()
  expect(titlesOf(ada)).toEqual(['Zeg: Wat speelt er'])
  expect(ada.state.recognised[id]).toEqual({ count: 1, mine: false })
})
