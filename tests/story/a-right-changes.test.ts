import { afterEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { rootOf } from '#shared/board/document.ts'
import { addCard } from '#shared/board/edit.ts'
import { close } from '#shared/wire/close.ts'
import { writeUpdate } from '#shared/wire/frames.ts'
import { setSession } from '#server/sessions/board.ts'
import type { Person } from '#tests/kit/person.ts'
import { World } from '#tests/kit/world.ts'

let world: World
afterEach(() => world.stop())

const issue = (title: string) => ({ kind: 'issue', title, language: 'nl' }) as const
const titlesOf = (person: Person): string[] => person.board().cards.map(({ title }) => title)

/** Past the rules of one's own page, as a patched client would. */
function forceCard(person: Person, doc: Y.Doc, title: string): void {
  const by = { author: person.info.me.person, perspective: null, createdAt: Date.now() }
  doc.transact(() => addCard(doc, { ...issue(title), ...by, order: 'a0' }))
}

test('[P14] who becomes a participant may write from that moment, on the page that was open', async () => {
  world = await World.begin()
  const ada = await world.enter('Ada')
  const eve = await world.enter('Eve', 'observer')
  expect(eve.acts.placeCard(issue('Te vroeg'))).toMatchObject({ ok: false, code: 'role' })
  await world.changeRole(eve, 'participant')
  await world.settle()
  expect(eve.state.info.me.role).toBe('participant')
  expect(ada.state.info.me.role).toBe('participant')
  expect(eve.acts.placeCard(issue('Nu wel')).ok).toBe(true)
  await world.settle()
  expect(titlesOf(ada)).toEqual(['Nu wel'])
  expect(eve.wires).toHaveLength(1)
})

test('who becomes an observer is refused from that moment, and gets the words back', async () => {
  world = await World.begin()
  const ada = await world.enter('Ada')
  const eve = await world.enter('Eve')
  eve.acts.placeCard(issue('Op tijd'))
  await world.settle()
  await world.pass(3000)
  // Written before her page has heard of it, and by a page that would not listen.
  await world.changeRole(eve, 'observer')
  expect(eve.state.info.me.role).toBe('participant')
  expect(eve.acts.placeCard(issue('Te laat')).ok).toBe(true)
  await world.settle()
  expect(eve.state.info.me.role).toBe('observer')
  expect(eve.state.handedBack).toMatchObject([{ code: 'role', words: 'Te laat' }])
  forceCard(eve, eve.live.doc(), 'Gesmokkeld')
  await world.pass(3000)
  expect(titlesOf(ada)).toEqual(['Op tijd'])
  expect(eve.board()).toEqual(ada.board())
  expect(await world.onDisk()).toEqual(ada.board())
})

test('who was away comes back in the role of now', async () => {
  world = await World.begin()
  const ada = await world.enter('Ada')
  const eve = await world.enter('Eve')
  eve.lose()
  eve.acts.placeCard(issue('Onderweg geschreven'))
  await world.changeRole(eve, 'observer')
  eve.regain()
  await world.pass(5000)
  expect(eve.state.info.me.role).toBe('observer')
  expect(eve.state.handedBack).toMatchObject([{ code: 'role', words: 'Onderweg geschreven' }])
  expect(titlesOf(ada)).toEqual([])
})

test('who is put out is gone for the others at once, and stays out', async () => {
  world = await World.begin()
  const ada = await world.enter('Ada')
  const eve = await world.enter('Eve')
  eve.acts.placeCard(issue('Van Eve'))
  await world.settle()
  await world.putOut(eve)
  await world.settle()
  expect(eve.state.line).toEqual({ state: 'ended', code: close.notAllowed })
  expect(ada.state.present).toEqual(['ada'])
  expect(titlesOf(ada)).toEqual(['Van Eve'])
  eve.live.again()
  await world.settle()
  expect(eve.state.line).toEqual({ state: 'ended', code: close.notAllowed })
  expect(ada.state.line.state).toBe('live')
})

test('what still comes over a line that the room has ended is not heard', async () => {
  world = await World.begin()
  const ada = await world.enter('Ada')
  const eve = await world.enter('Eve')
  const connection = eve.wires[0]?.connection
  await world.putOut(eve)
  // A client need not answer that the line is closed: for half a minute it can go on sending.
  const doc = new Y.Doc()
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(eve.live.doc()))
  forceCard(eve, doc, 'Gesmokkeld')
  connection?.receive(writeUpdate(Y.encodeStateAsUpdate(doc, Y.encodeStateVector(eve.live.doc()))))
  await world.settle()
  expect(titlesOf(ada)).toEqual([])
  expect((await world.onDisk()).cards).toEqual([])
})

test('a session that closes refuses from that moment what comes over lines that are open', async () => {
  world = await World.begin()
  const ada = await world.enter('Ada', 'coordinator')
  const eve = await world.enter('Eve')
  await world.write((doc) => setSession(doc, { state: 'closed' }))
  expect(eve.acts.placeCard(issue('Voor zij het hoorde')).ok).toBe(true)
  forceCard(ada, ada.live.doc(), 'Ook niet')
  await world.pass(2000)
  for (const person of [ada, eve]) expect(person.state.handedBack).toMatchObject([{ code: 'closed' }])
  expect((await world.onDisk()).cards).toEqual([])
  expect(rootOf(eve.live.doc(), 'cards').size).toBe(0)
})
