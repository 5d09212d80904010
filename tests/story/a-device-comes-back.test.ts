import { afterEach, beforeEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { World } from '#tests/kit/world.ts'

let world: World
beforeEach(async () => {
  world = await World.begin()
})
afterEach(() => world.stop())

const clientsOf = (doc: Y.Doc): number => Y.decodeStateVector(Y.encodeStateVector(doc)).size

test('[P15] a device that opens the board a hundred times writes on, and under few client ids', async () => {
  const ada = await world.enter('Ada')
  for (let visit = 0; visit < 100; visit += 1) {
    ada.acts.placeCard({ kind: 'issue', title: `Bezoek ${visit}`, language: 'nl' })
    await world.settle()
    ada.reopen()
    await world.settle()
  }
  const bo = await world.enter('Bo')
  expect(bo.board().cards).toHaveLength(100)
  expect(bo.state.handedBack).toEqual([])
  // One of the server’s, and few of Ada’s.
  expect(clientsOf(bo.live.doc())).toBeLessThanOrEqual(4)
})
