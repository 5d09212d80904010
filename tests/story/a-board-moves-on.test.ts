import { afterEach, beforeEach, expect, test } from 'vitest'
import { emptyBoard, without } from '#server/erasing/without.ts'
import type { Snapshot } from '#shared/board/document.ts'
import { setFields } from '#shared/board/edit.ts'
import { close } from '#shared/wire/close.ts'
import { madeAt } from '#tests/kit/make.ts'
import type { Person } from '#tests/kit/person.ts'
import { World } from '#tests/kit/world.ts'

let world: World
beforeEach(async () => {
  world = await World.begin()
})
afterEach(() => world.stop())

async function place(person: Person, title: string): Promise<string> {
  const placed = person.acts.placeCard({ kind: 'issue', title, language: 'nl' })
  await world.settle()
  return (placed.ok && placed.id) || ''
}

const erasing =
  (...things: string[]) =>
  (board: Snapshot): Snapshot =>
    without(board, { things: new Set(things), people: new Set() })

const titles = (person: Person): readonly string[] => person.board().cards.map(({ title }) => title)
const type = (person: Person, card: string, insert: string, at = 0): void =>
  person.acts.type('cards', card, ['title'], { at, remove: 0, insert })
const back = (person: Person) => person.state.handedBack.map(({ code, words }) => `${code}: ${words}`)

test('whoever is there is sent off with 4410, comes back to what stays, and writes on', async () => {
  const [ada, bo] = [await world.enter('Ada'), await world.enter('Bo')]
  const gone = await place(ada, 'Weg hiermee')
  await place(bo, 'Dit blijft')
  await world.renew(erasing(gone))
  await world.settle()
  for (const one of [ada, bo]) expect(one.state.line).toEqual({ state: 'ended', code: close.oldEpoch })
  await world.follow()
  for (const one of [ada, bo]) expect(titles(one)).toEqual(['Dit blijft'])
  await place(ada, 'En verder')
  expect(titles(bo).toSorted()).toEqual(['Dit blijft', 'En verder'])
  expect([...back(ada), ...back(bo)]).toEqual([])
})

test('who brought what stays so: one’s own can still be put away, and another’s not', async () => {
  const [ada, bo] = [await world.enter('Ada'), await world.enter('Bo')]
  const card = await place(ada, 'Van Ada')
  await world.renew()
  await world.follow()
  const doc = bo.live.doc()
  doc.transact(() => setFields(doc, 'cards', card, { trashed: madeAt }))
  await world.settle()
  expect(bo.state.did).toEqual({ key: 'refusal.owner' })
  expect(ada.board().cards[0]?.trashed).toBe(null)
  expect(ada.acts.trashCard(card).ok).toBe(true)
  await world.settle()
  expect(bo.board().cards[0]?.trashed).not.toBe(null)
})

test('what somebody types in another card at that very moment is not lost', async () => {
  const [ada, bo] = [await world.enter('Ada'), await world.enter('Bo')]
  const gone = await place(ada, 'Weg hiermee')
  const card = await place(bo, 'Regie')
  // On its way while the board is already being made anew.
  const moved = world.renew(erasing(gone))
  type(bo, card, ' en rust', 5)
  await moved
  await world.follow()
  // On the board, or back with Bo.
  expect([
    [['Regie en rust'], []],
    [['Regie'], ['moved:  en rust']],
  ]).toContainEqual([titles(bo), back(bo)])
  expect(titles(ada)).toEqual(titles(bo))
})

test('while it moves nothing is shown to others or acknowledged that would not be on the new board', async () => {
  const [ada, bo] = [await world.enter('Ada'), await world.enter('Bo')]
  const card = await place(ada, 'Regie')
  let goOn = (): void => {}
  world.journal.moveWaits = new Promise((resolve) => {
    goOn = resolve
  })
  const moved = world.rooms.renew({ board: 'board1', epoch: 1 })
  await world.settle()
  type(ada, card, ' en rust', 5)
  const cas = await world.enters('Cas')
  await world.settle()
  expect(ada.state.saved).toBe(false)
  expect(titles(bo)).toEqual(['Regie'])
  expect(cas.state.line.state).not.toBe('live')
  goOn()
  world.moved(await moved)
  await world.follow()
  for (const one of [ada, bo, cas]) expect([titles(one), one.state.line]).toEqual([['Regie'], { state: 'live' }])
  expect(back(ada)).toEqual(['moved:  en rust'])
})

test('words about a card that is erased stay with who had not sent them, and nothing of the card does', async () => {
  const [ada, bo] = [await world.enter('Ada', 'coordinator'), await world.enter('Bo')]
  const gone = await place(bo, 'Mevrouw De Vries')
  ada.lose()
  await world.settle()
  type(ada, gone, 'Let op: ')
  ada.acts.addNote({ card: gone, kind: 'experience', layer: 'room', text: 'Dit zag ik ook' })
  await world.settle()
  await world.renew(erasing(gone))
  ada.regain()
  await world.settle()
  await world.follow()
  expect(titles(ada)).toEqual([])
  expect(back(ada).toSorted()).toEqual(['erased: Dit zag ik ook', 'erased: Let op: '])
  expect(JSON.stringify(ada.state)).not.toContain('Vries')
  expect(ada.board()).toMatchObject({ cards: [], notes: [] })
})

test('who was away long comes back to an old board, is not heard, and has their words back', async () => {
  const [ada, bo] = [await world.enter('Ada'), await world.enter('Bo')]
  const gone = await place(bo, 'Weg hiermee')
  ada.lose()
  ada.acts.placeCard({ kind: 'issue', title: 'In de trein bedacht', language: 'nl' })
  await world.settle()
  await world.renew(erasing(gone))
  await world.follow()
  await place(bo, 'Intussen')
  ada.regain()
  await world.settle()
  expect(ada.state.line).toEqual({ state: 'ended', code: close.oldEpoch })
  expect(titles(bo)).toEqual(['Intussen'])
  await world.follow()
  expect(titles(ada)).toEqual(['Intussen'])
  expect(back(ada)).toEqual(['erased: In de trein bedacht'])
})

test('a tab that was killed leaves words for the next page, also when the board moved on meanwhile', async () => {
  const [ada, bo] = [await world.enter('Ada', 'coordinator'), await world.enter('Bo')]
  const gone = await place(bo, 'Mevrouw De Vries')
  ada.lose()
  type(ada, gone, 'Let op: ')
  ada.acts.placeCard({ kind: 'issue', title: 'In de trein bedacht', language: 'nl' })
  await world.settle()
  ada.kill()
  // What lies on the device meanwhile is what Ada wrote, and nobody else's.
  const kept = [...ada.stored()].join()
  expect(kept).not.toBe('')
  expect(Buffer.from(kept.replace(/^.*?,/, ''), 'base64').includes('Vries')).toBe(false)
  await world.renew(erasing(gone))
  ada.online = true
  ada.follow(2)
  await world.settle()
  expect(back(ada)).toEqual(['moved: Let op:\nIn de trein bedacht'])
  expect([...ada.stored()].filter((name) => name.includes('unsaved'))).toEqual([])
})

test('somebody who comes in while it moves ends up on the new board', async () => {
  const ada = await world.enter('Ada')
  await place(ada, 'Regie')
  const moved = world.renew()
  ada.reopen()
  await moved
  await world.follow()
  expect(ada.state.line).toEqual({ state: 'live' })
  expect(titles(ada)).toEqual(['Regie'])
})

test('two who move it at once move it twice, one after the other, and no second board comes of it', async () => {
  const ada = await world.enter('Ada')
  const cards = [await place(ada, 'Een'), await place(ada, 'Twee'), await place(ada, 'Drie')]
  const key = { board: 'board1', epoch: 1 }
  const moves = [world.rooms.renew(key, erasing(cards[0] ?? '')), world.rooms.renew(key, erasing(cards[1] ?? ''))]
  await world.settle()
  expect(await Promise.all(moves)).toEqual([
    { ...key, epoch: 2 },
    { ...key, epoch: 3 },
  ])
  const room = await world.rooms.open(await world.rooms.now(key))
  expect(room.read((doc) => doc.getMap('cards').size)).toBe(1)
})

test('whoever still knows the old epoch opens no empty board under it', async () => {
  const ada = await world.enter('Ada')
  await place(ada, 'Regie')
  await world.renew()
  await expect(world.rooms.open({ board: 'board1', epoch: 1 })).rejects.toThrow('later epoch')
  // The server's own work follows.
  expect(await world.rooms.now({ board: 'board1', epoch: 1 })).toEqual({ board: 'board1', epoch: 2 })
})

test('when it cannot be kept the board stays as it was, and everyone comes back to it', async () => {
  const ada = await world.enter('Ada')
  await place(ada, 'Regie')
  world.journal.failure = new Error('no room')
  await expect(world.renew(() => emptyBoard)).rejects.toThrow('no room')
  world.journal.failure = null
  await world.pass(6000)
  expect(ada.state.line).toEqual({ state: 'live' })
  expect(titles(ada)).toEqual(['Regie'])
  await place(ada, 'En verder')
  expect((await world.onDisk()).cards).toHaveLength(2)
})
