import { afterEach, expect, test } from 'vitest'
import { tiesBetween } from '#shared/board/links.ts'
import type { CardKind } from '#shared/board/kinds.ts'
import type { Person } from '#tests/kit/person.ts'
import { World } from '#tests/kit/world.ts'

let world: World
afterEach(() => world.stop())

function place(person: Person, kind: CardKind, title: string): string {
  const placed = person.acts.placeCard({ kind, title, language: 'nl' })
  if (!placed.ok || placed.id === undefined) throw new Error('not placed')
  return placed.id
}

const titles = (person: Person, kind: CardKind): (string | undefined)[] =>
  person.state.lanes[kind].map((id) => person.state.cards[id]?.title)

test('[P1] cards move within and between lanes, and all see the same order', async () => {
  world = await World.begin()
  const [ada, bea] = [await world.enter('Ada'), await world.enter('Bea')]
  const [een, twee, drie] = ['een', 'twee', 'drie'].map((title) => place(ada, 'issue', title))
  await world.settle()
  expect(titles(bea, 'issue')).toEqual(['drie', 'twee', 'een'])
  bea.acts.moveCard(een ?? '', 'issue', 0)
  ada.acts.moveCard(drie ?? '', 'direction', 0)
  await world.settle()
  for (const person of [ada, bea]) {
    expect(titles(person, 'issue')).toEqual(['een', 'twee'])
    expect(titles(person, 'direction')).toEqual(['drie'])
  }
  bea.acts.moveCard(twee ?? '', 'issue', 0)
  expect(bea.state.did).toEqual({ key: 'did.moved.issue', values: { place: 1, of: 2 } })
})

test('[P1] cards are put together in a group, and taken apart, and that can be undone', async () => {
  world = await World.begin()
  const [ada, bea] = [await world.enter('Ada'), await world.enter('Bea')]
  const [a, b, c] = ['a', 'b', 'c'].map((title) => place(ada, 'issue', title)) as [string, string, string]
  await world.settle()
  bea.acts.clusterWith(a, b)
  bea.acts.clusterWith(c, a)
  await world.settle()
  const cluster = ada.state.cards[a]?.cluster ?? ''
  expect(ada.state.clusters[cluster]?.title).toBe('')
  expect([a, b, c].map((id) => ada.state.cards[id]?.cluster)).toEqual([cluster, cluster, cluster])
  ada.acts.uncluster(b)
  await world.settle()
  expect(bea.state.cards[b]?.cluster).toBeNull()
  bea.acts.undo()
  await world.settle()
  expect(ada.state.cards[c]?.cluster).toBeNull()
  expect(ada.state.cards[a]?.cluster).toBe(cluster)
})

test('[P1] recognitions count people once; links show at both ends, once', async () => {
  world = await World.begin()
  const [ada, bea, cyd] = [await world.enter('Ada'), await world.enter('Bea'), await world.enter('Cyd')]
  const dilemma = place(ada, 'dilemma', 'Delen of zwijgen?')
  const direction = place(bea, 'direction', 'Vraag het haar zelf')
  await world.settle()
  for (const person of [ada, bea, cyd]) person.acts.recognise(dilemma, true)
  bea.acts.recognise(dilemma, true)
  cyd.acts.recognise(dilemma, false)
  const [tie] = tiesBetween('direction', 'dilemma')
  if (tie === undefined) throw new Error('no tie')
  ada.acts.link(direction, dilemma, tie)
  cyd.acts.link(direction, dilemma, tie)
  await world.settle()
  expect(ada.state.recognised[dilemma]).toEqual({ count: 2, mine: true })
  expect(cyd.state.recognised[dilemma]).toEqual({ count: 2, mine: false })
  expect(bea.state.links[dilemma]).toHaveLength(1)
  expect(bea.state.links[direction]).toEqual(bea.state.links[dilemma])
  ada.acts.trashCard(dilemma)
  await world.settle()
  expect(bea.state.links[direction]).toBeUndefined()
})

test('[P9] an expert annotates, a participant does not; an objection hangs on directions only', async () => {
  world = await World.begin()
  const [ada, eva] = [await world.enter('Ada'), await world.enter('Eva', 'expert')]
  const issue = place(ada, 'issue', 'Wie heeft de regie?')
  await world.settle()
  const note = { card: issue, kind: 'source', text: 'De wet regelt het eerste.', layer: 'expert' } as const
  expect(ada.acts.addNote(note)).toEqual({ ok: false, code: 'role' })
  expect(eva.acts.addNote({ ...note, knowledge: 'research' })).toEqual({ ok: true })
  expect(eva.acts.mayI('card.shape', 'ada').ok).toBe(false)
  await world.settle()
  expect(ada.state.notes[issue]).toMatchObject([{ layer: 'expert', knowledge: 'research', author: 'eva' }])
  ada.acts.addNote({ card: issue, kind: 'objection', text: 'Nee.', layer: 'room' })
  await world.settle()
  expect(eva.state.notes[issue]).toHaveLength(1)
  expect(ada.state.handedBack).toMatchObject([{ words: 'Nee.' }])
})

test('[P10] what lies in the trash can be put back for thirty days, and is then gone with all that hung on it', async () => {
  world = await World.begin()
  const [ada, bea] = [await world.enter('Ada'), await world.enter('Bea')]
  const card = place(ada, 'issue', 'Weg ermee')
  await world.settle()
  bea.acts.recognise(card, true)
  bea.acts.addNote({ card, kind: 'question', text: 'Echt?', layer: 'room' })
  expect(bea.acts.trashCard(card)).toEqual({ ok: false, code: 'owner' })
  await world.settle()
  ada.acts.trashCard(card)
  await world.settle()
  expect(bea.state.trash).toEqual([card])
  expect((await world.onDisk()).cards).toHaveLength(1)
  ada.lose()
  bea.lose()
  await world.pass(100)
  world.sleep(29)
  expect((await world.onDisk()).cards).toHaveLength(1)
  world.sleep(2)
  expect(await world.onDisk()).toMatchObject({ cards: [], notes: [], recognitions: [] })
})

test('[P11] one edit by somebody else touches one card, and nothing else on my screen', async () => {
  world = await World.begin()
  const [ada, bea] = [await world.enter('Ada'), await world.enter('Bea')]
  const cards = Array.from({ length: 20 }, (_, i) => place(ada, i % 2 === 0 ? 'issue' : 'direction', `kaart ${i}`))
  await world.settle()
  const before = bea.state
  ada.acts.type('cards', cards[3] ?? '', ['title'], { at: 0, remove: 0, insert: 'x' })
  await world.settle()
  const after = bea.state
  expect(cards.filter((id) => before.cards[id] !== after.cards[id])).toEqual([cards[3]])
  for (const part of ['lanes', 'notes', 'links', 'clusters', 'people', 'recognised', 'trash'] as const) {
    expect(after[part], part).toBe(before[part])
  }
})

test('[P12] a clock that is a day off changes no time on the board', async () => {
  world = await World.begin()
  world.skew = 86_400_000
  const ada = await world.enter('Ada')
  expect(ada.state.clockAhead).toBe(-86_400_000)
  const card = place(ada, 'issue', 'Vandaag')
  await world.settle()
  const made = ada.state.cards[card]?.createdAt ?? 0
  expect(Math.abs(made - Date.now())).toBeLessThan(5000)
})

test('[P13] who writes is shown on the card by the name the server knows, and gone when the line is', async () => {
  world = await World.begin()
  const [ada, bea] = [await world.enter('Ada'), await world.enter('Bea')]
  const card = place(ada, 'issue', 'Samen')
  await world.settle()
  ada.live.setPresence(card, true)
  await world.settle()
  expect(bea.state.writing).toEqual({ [card]: ['ada'] })
  expect(ada.state.writing).toEqual({})
  expect(bea.state.present).toEqual(['ada', 'bea'])
  ada.lose()
  await world.settle()
  expect(bea.state.writing).toEqual({})
  expect(bea.state.present).toEqual(['bea'])
  ada.regain()
  await world.pass(3000)
  expect(bea.state.writing).toEqual({ [card]: ['ada'] })
})

test('[P13] who comes back sees everyone who is here, also after the server began anew', async () => {
  world = await World.begin()
  const [ada, bea] = [await world.enter('Ada'), await world.enter('Bea')]
  bea.live.setPresence(null, true)
  await world.settle()
  ada.lose()
  await world.settle()
  expect(ada.state.present).toEqual(['ada'])
  ada.regain()
  await world.pass(3000)
  expect(ada.state.present).toEqual(['ada', 'bea'])
  for (let times = 0; times < 5; times += 1) {
    bea.live.setPresence(null, times % 2 === 0)
    await world.settle()
  }
  world.crash()
  await world.pass(8000)
  expect(ada.state.present).toEqual(['ada', 'bea'])
  expect(bea.state.present).toEqual(['ada', 'bea'])
})
