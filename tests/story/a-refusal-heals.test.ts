import { afterEach, expect, test } from 'vitest'
import { rootOf } from '#shared/board/document.ts'
import { World } from '#tests/kit/world.ts'

let world: World
afterEach(() => world.stop())

const card = { kind: 'issue', title: 'Te laat geschreven', language: 'nl' } as const

test('[P8] who wrote after the session closed gets the words back, and a healthy board', async () => {
  world = await World.begin()
  const ada = await world.enter('Ada')
  const bea = await world.enter('Bea')
  bea.lose()
  bea.acts.placeCard(card)
  await world.write((doc) => rootOf(doc, 'session').set('state', 'closed'))
  bea.regain()
  await world.pass(5000)
  expect(ada.board().cards).toEqual([])
  expect(bea.state.handedBack).toMatchObject([{ code: 'closed', words: 'Te laat geschreven' }])
  expect(bea.board()).toEqual(ada.board())
  expect(bea.state.line.state).toBe('live')
  // Nor does the screen keep what the document no longer has.
  expect(bea.state.cards).toEqual({})
  expect(bea.state.lanes.issue).toEqual([])
  await world.write((doc) => rootOf(doc, 'session').set('state', 'open'))
  await world.settle()
  bea.acts.placeCard({ ...card, title: 'Nu wel' })
  await world.settle()
  expect(ada.state.lanes.issue).toHaveLength(1)
})

test('[P9] a client that writes past its own rules is refused by the room', async () => {
  world = await World.begin()
  const ada = await world.enter('Ada')
  const eve = await world.enter('Eve', 'observer')
  ada.acts.placeCard(card)
  await world.settle()
  const [id = ''] = ada.state.lanes.issue
  // Straight into the document, as a patched client would.
  const doc = eve.live.doc()
  doc.transact(() => {
    const entity = rootOf(doc, 'cards').get(id) as ReturnType<typeof rootOf>
    entity.set('order', 'a5')
  })
  await world.settle()
  expect(ada.state.cards[id]?.order).not.toBe('a5')
  expect(eve.board()).toEqual(ada.board())
  expect(await world.onDisk()).toEqual(ada.board())
})

test('[P9] nobody writes the session, the people, or in another’s name', async () => {
  world = await World.begin()
  const ada = await world.enter('Ada')
  const eve = await world.enter('Eve')
  ada.acts.placeCard(card)
  await world.settle()
  const [id = ''] = ada.state.lanes.issue
  const before = ada.board()
  const tries: ((doc: ReturnType<typeof eve.live.doc>) => void)[] = [
    (doc) => rootOf(doc, 'session').set('state', 'closed'),
    (doc) => rootOf(doc, 'people').delete('ada'),
    (doc) => rootOf(doc, 'recognitions').set(`${id}:ada`, true),
    (doc) => rootOf(doc, 'cards').delete(id),
    (doc) => (rootOf(doc, 'cards').get(id) as ReturnType<typeof rootOf>).set('author', 'eve'),
    (doc) => (rootOf(doc, 'cards').get(id) as ReturnType<typeof rootOf>).set('trashed', Date.now()),
    (doc) => (rootOf(doc, 'cards').get(id) as ReturnType<typeof rootOf>).set('smuggled', 'x'),
    (doc) => void doc.getMap('elsewhere').set('a', 1),
  ]
  for (const attempt of tries) {
    const doc = eve.live.doc()
    doc.transact(() => attempt(doc))
    await world.pass(1000)
    expect(ada.board()).toEqual(before)
    expect(eve.board()).toEqual(before)
  }
})
