import { afterEach, expect, test } from 'vitest'
import { spliceBetween } from '#shared/board/typing.ts'
import type { Person } from '#tests/kit/person.ts'
import { World } from '#tests/kit/world.ts'

let world: World
afterEach(() => world.stop())

const issue = { kind: 'issue', title: 'Wie heeft de sleutel?', language: 'nl' } as const

function place(person: Person, title: string = issue.title): string {
  const placed = person.acts.placeCard({ ...issue, title })
  if (!placed.ok || placed.id === undefined) throw new Error('not placed')
  return placed.id
}

function write(person: Person, card: string, after: string): void {
  const before = person.state.cards[card]?.title ?? ''
  person.acts.type('cards', card, ['title'], spliceBetween(before, after))
}

test('[P1] what Ada places, Bea sees, and it is on disk', async () => {
  world = await World.begin()
  const ada = await world.enter('Ada')
  const bea = await world.enter('Bea')
  const card = place(ada)
  expect(ada.state.cards[card]?.title).toBe(issue.title)
  expect(ada.state.saved).toBe(false)
  await world.settle()
  expect(bea.state.cards[card]).toMatchObject({ title: issue.title, author: 'ada', perspective: 'Wonen' })
  expect(bea.state.lanes.issue).toEqual([card])
  expect(ada.state.saved).toBe(true)
  expect((await world.onDisk()).cards.map(({ id }) => id)).toEqual([card])
})

test('[P2] two people type in one text at once, and both end with the same words', async () => {
  world = await World.begin()
  const ada = await world.enter('Ada')
  const bea = await world.enter('Bea')
  const card = place(ada, 'De buurtkamer')
  await world.settle()
  write(ada, card, 'De grote buurtkamer')
  write(bea, card, 'De buurtkamer draait')
  await world.settle()
  expect(ada.state.cards[card]?.title).toBe('De grote buurtkamer draait')
  expect(bea.state.cards[card]?.title).toBe('De grote buurtkamer draait')
})

test('[P3] nothing that anybody else saw is lost when the server dies', async () => {
  world = await World.begin()
  const ada = await world.enter('Ada')
  const bea = await world.enter('Bea')
  const card = place(ada)
  await world.settle()
  expect(bea.state.cards[card]).toBeDefined()
  world.crash()
  expect((await world.onDisk()).cards).toHaveLength(1)
  await world.pass(6000)
  const cyd = await world.enter('Cyd')
  expect(cyd.state.cards[card]?.title).toBe(issue.title)
  expect(ada.state.line.state).toBe('live')
})

test('[P4] five minutes without a network: work goes on, the bar says so, all merges, nothing doubles', async () => {
  world = await World.begin()
  const ada = await world.enter('Ada')
  const bea = await world.enter('Bea')
  const first = place(ada)
  await world.settle()
  bea.lose()
  expect(bea.state.line).toEqual({ state: 'offline', stored: true })
  const offline = [place(bea, 'een'), place(bea, 'twee'), place(bea, 'drie')]
  write(bea, first, 'Wie heeft nu de sleutel?')
  write(ada, first, 'Ja, wie heeft de sleutel?')
  await world.pass(5 * 60_000)
  expect(bea.state.saved).toBe(false)
  expect([...bea.state.waiting].sort()).toEqual([first, ...offline].sort())
  bea.regain()
  await world.pass(6000)
  expect(bea.state.line.state).toBe('live')
  expect(bea.state.saved).toBe(true)
  expect(ada.board()).toEqual(bea.board())
  expect(await world.onDisk()).toEqual(ada.board())
  expect(ada.state.cards[first]?.title).toBe('Ja, wie heeft nu de sleutel?')
  expect(ada.state.lanes.issue).toHaveLength(4)
})

test('[P5] a killed tab gives back what it had placed while offline', async () => {
  world = await World.begin()
  const ada = await world.enter('Ada')
  const bea = await world.enter('Bea')
  ada.lose()
  const card = place(ada, 'Niet kwijt')
  await world.pass(1000)
  ada.kill()
  ada.reopen()
  await world.pass(3000)
  expect(bea.state.cards[card]?.title).toBe('Niet kwijt')
  expect(ada.state.cards[card]?.title).toBe('Niet kwijt')
  expect(bea.state.lanes.issue).toHaveLength(1)
})

test('[P6] a disk that is full: nobody is told that it is saved, and later it is', async () => {
  world = await World.begin()
  const ada = await world.enter('Ada')
  const bea = await world.enter('Bea')
  world.journal.failure = new Error('disk full')
  const card = place(ada)
  await world.pass(3000)
  expect(bea.state.cards[card]).toBeUndefined()
  expect(ada.state.saved).toBe(false)
  expect(ada.state.line).toEqual({ state: 'offline', stored: false })
  world.journal.failure = null
  await world.pass(10_000)
  expect(bea.state.cards[card]?.title).toBe(issue.title)
  expect(ada.state.saved).toBe(true)
})

test('[P7] undo takes back only my own steps, also after the line was lost', async () => {
  world = await World.begin()
  const ada = await world.enter('Ada')
  const bea = await world.enter('Bea')
  const card = place(ada, 'Van Ada')
  await world.settle()
  write(bea, card, 'Van Ada en Bea')
  await world.settle()
  ada.lose()
  await world.pass(2000)
  ada.regain()
  await world.pass(3000)
  write(ada, card, 'Van Ada en Bea!')
  await world.settle()
  ada.acts.undo()
  await world.settle()
  expect(bea.state.cards[card]?.title).toBe('Van Ada en Bea')
  ada.acts.undo()
  await world.settle()
  expect(bea.state.cards[card]?.trashed).not.toBeNull()
  expect(bea.state.lanes.issue).toEqual([])
  ada.acts.redo()
  ada.acts.redo()
  await world.settle()
  expect(bea.state.cards[card]).toMatchObject({ trashed: null, title: 'Van Ada en Bea!' })
  bea.acts.undo()
  await world.settle()
  expect(ada.state.cards[card]?.title).toBe('Van Ada!')
})

test('[P7] undo of a move leaves a later move by somebody else alone', async () => {
  world = await World.begin()
  const ada = await world.enter('Ada')
  const bea = await world.enter('Bea')
  const card = place(ada)
  await world.settle()
  ada.acts.moveCard(card, 'direction', 0)
  await world.settle()
  bea.acts.moveCard(card, 'dilemma', 0)
  await world.settle()
  ada.acts.undo()
  await world.settle()
  expect(ada.state.cards[card]?.kind).toBe('dilemma')
})
