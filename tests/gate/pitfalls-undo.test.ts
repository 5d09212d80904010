import { afterEach, expect, test } from 'vitest'
import { rootOf } from '#shared/board/document.ts'
import type { Person } from '#tests/kit/person.ts'
import { World } from '#tests/kit/world.ts'

let world: World
afterEach(() => world.stop())

/** What lies in a person's document is what reads as whole: nothing with a hole in it, nothing lost. */
function expectWhole(people: readonly Person[]): void {
  const [first] = people
  for (const person of people) {
    const board = person.board()
    for (const root of ['cards', 'notes', 'links', 'clusters'] as const) {
      expect(board[root].map(({ id }) => id)).toEqual([...rootOf(person.live.doc(), root).keys()].sort())
    }
    expect(board).toEqual(first?.board())
    expect(person.state.handedBack).toEqual([])
    expect(person.state.line.state).toBe('live')
  }
}

test('[G13] undo and redo of what others have touched leave every card whole, for everybody', async () => {
  world = await World.begin()
  const people = [await world.enter('Ada'), await world.enter('Bea'), await world.enter('Kim', 'coordinator')]
  const [ada, bea, kim] = people as [Person, Person, Person]
  const placed = ada.acts.placeCard({
    kind: 'dilemma',
    title: 'Delen',
    options: [{ text: 'Ja', loss: 'rust' }],
    language: 'nl',
  })
  const id = placed.id ?? ''
  await world.settle()
  // Others shape it, move it, answer it and recognise it.
  bea.acts.type('cards', id, ['title'], { at: 5, remove: 0, insert: ' of zwijgen?' })
  const option = bea.acts.addOption(id) ?? ''
  bea.acts.type('cards', id, ['options', option, 'text'], { at: 0, remove: 0, insert: 'Nee' })
  kim.acts.moveCard(id, 'issue', 0)
  kim.acts.recognise(id, true)
  bea.acts.addNote({ card: id, kind: 'question', text: 'Hoezo?', layer: 'room' })
  await world.settle()
  ada.acts.undo()
  await world.settle()
  expectWhole(people)
  expect(bea.state.trash).toEqual([id])
  // While it lies in the trash another goes on typing in it.
  bea.acts.type('cards', id, ['title'], { at: 0, remove: 0, insert: 'Toch: ' })
  await world.settle()
  ada.acts.redo()
  await world.settle()
  expectWhole(people)
  const [card] = kim.board().cards
  expect(card).toMatchObject({ id, kind: 'issue', title: 'Toch: Delen of zwijgen?', trashed: null })
  expect(Object.values(card?.options ?? {}).map(({ text }) => text)).toEqual(expect.arrayContaining(['Ja', 'Nee']))
})

test('[G13] taking back all that one did, in the midst of all that others did, and doing it again', async () => {
  world = await World.begin()
  const people = [await world.enter('Ada'), await world.enter('Bea')]
  const [ada, bea] = people as [Person, Person]
  const ids = ['een', 'twee', 'drie'].map((title, i) => {
    const { id } = people[i % 2]?.acts.placeCard({ kind: 'issue', title, language: 'nl' }) ?? {}
    return id ?? ''
  }) as [string, string, string]
  await world.settle()
  ada.acts.clusterWith(ids[0], ids[1])
  await world.settle()
  bea.acts.clusterWith(ids[2], ids[0])
  ada.acts.type('cards', ids[1], ['title'], { at: 4, remove: 0, insert: ' en een half' })
  await world.settle()
  bea.acts.type('cards', ids[1], ['title'], { at: 0, remove: 4, insert: '2' })
  ada.acts.moveCard(ids[2], 'direction', 0)
  await world.settle()
  bea.lose()
  bea.acts.type('cards', ids[2], ['body'], { at: 0, remove: 0, insert: 'onderweg' })
  for (let i = 0; i < 8; i += 1) ada.acts.undo()
  await world.settle()
  for (let i = 0; i < 3; i += 1) bea.acts.undo()
  bea.regain()
  await world.pass(5000)
  expectWhole(people)
  for (let i = 0; i < 8; i += 1) {
    ada.acts.redo()
    bea.acts.redo()
    await world.settle()
    expectWhole(people)
  }
  expect(await world.onDisk()).toEqual(ada.board())
  expect(ada.board().cards).toHaveLength(3)
})
