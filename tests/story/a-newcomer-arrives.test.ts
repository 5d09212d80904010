import { afterEach, beforeEach, expect, test } from 'vitest'
import { addCard } from '#shared/board/edit.ts'
import { World } from '#tests/kit/world.ts'

let world: World
beforeEach(async () => {
  world = await World.begin()
})
afterEach(() => world.stop())

/** More than goes in one packet, of words that pack badly enough to tell. */
async function fill(cards: number): Promise<void> {
  await world.write((doc) => {
    for (let at = 0; at < cards; at += 1) {
      const title = `Kaart ${at}: ${Math.sin(at)} ${Math.cos(at)}`
      const card = { kind: 'issue', title, order: 'a0', language: 'nl', author: 'ada', perspective: null } as const
      addCard(doc, { ...card, createdAt: Date.now() })
    }
  })
}

test('[P19] a newcomer to a large board has all of it, and writes on it', async () => {
  await fill(200)
  const ada = await world.enter('Ada')
  expect(ada.board().cards).toHaveLength(200)
  ada.acts.placeCard({ kind: 'issue', title: 'Erbij', language: 'nl' })
  await world.settle()
  expect((await world.onDisk()).cards).toHaveLength(201)
})

test('[P19] after a restart a newcomer is sent what lies on disk, and hears of everything after it', async () => {
  await fill(200)
  const ada = await world.enter('Ada')
  await world.rest()
  ada.reopen()
  await world.settle()
  expect(ada.board().cards).toHaveLength(200)
  ada.lose()
  const bo = await world.enter('Bo')
  expect(bo.board().cards).toHaveLength(200)
  bo.acts.placeCard({ kind: 'issue', title: 'Na de nacht', language: 'nl' })
  await world.settle()
  ada.regain()
  await world.pass(6000)
  expect(ada.board().cards.map(({ title }) => title)).toContain('Na de nacht')
  expect(
    ada
      .board()
      .people.map(({ name }) => name)
      .sort(),
  ).toEqual(['Ada', 'Bo'])
  expect(bo.state.present).toEqual(['ada', 'bo'])
})

test('[P3] a room that empties is let go; what the server writes next, and what was there, is on the board', async () => {
  const ada = await world.enter('Ada')
  ada.acts.placeCard({ kind: 'issue', title: 'Gisteren', language: 'nl' })
  await world.settle()
  ada.lose()
  for (let minute = 0; minute < 3; minute += 1) {
    await world.pass(61_000)
    await fill(1)
  }
  ada.regain()
  await world.pass(6000)
  expect(ada.board().cards).toHaveLength(4)
  expect((await world.onDisk()).cards).toHaveLength(4)
})
