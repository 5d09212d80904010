import { afterAll, beforeAll, expect, test } from 'vitest'
import { snapshotOf } from '#shared/board/document.ts'
import { ServerProcess } from '#tests/kit/process.ts'
import { until } from '#tests/kit/visitor.ts'
import type { Live } from '#client/live/open.ts'

let server: ServerProcess
beforeAll(async () => {
  server = await ServerProcess.begin()
})
afterAll(() => server.remove())

const state = (live: Live) => live.store.getState()
const isLive = (live: Live): boolean => state(live).line.state === 'live'
const rounds = Number(process.env['KILLS'] ?? 6)

test('[P3] kill -9 in the middle of writing, again and again: what was seen or shown as saved is there', async () => {
  const { code, info } = await server.session()
  const people = await Promise.all(['Ada', 'Bea', 'Cyd'].map((name) => server.join(code, name)))
  const lives = await Promise.all(people.map((visitor) => visitor.open(info.id)))
  const promised = new Map<string, string>()
  for (let round = 0; round < rounds; round += 1) {
    await until(() => lives.every(isLive), 'everyone live')
    const end = Date.now() + 120 + round * 37
    let n = 0
    while (Date.now() < end) {
      const live = lives[n % lives.length]
      const title = `ronde ${round}, kaart ${n}`
      const placed = live?.acts.placeCard({ kind: 'issue', title, language: 'nl' })
      if (placed?.id === undefined) throw new Error('not placed')
      n += 1
      await new Promise((resolve) => {
        setTimeout(resolve, 4)
      })
    }
    await server.kill()
    // What anybody else has before them, and all of whoever is shown "saved", is promised.
    for (const live of lives) {
      const me = state(live).info.me.person
      for (const card of Object.values(state(live).cards)) {
        if (card.author !== me || state(live).saved) promised.set(card.id, card.title)
      }
    }
    await server.start()
    const witness = await (await server.join(code, `getuige ${round}`)).open(info.id)
    await until(() => isLive(witness), 'the witness live')
    const cards = new Map(snapshotOf(witness.doc()).cards.map(({ id, title }) => [id, title]))
    witness.close()
    expect([...promised].filter(([id, title]) => cards.get(id) !== title)).toEqual([])
  }
  expect(promised.size).toBeGreaterThan(rounds * 5)
  await until(() => lives.every((live) => isLive(live) && state(live).saved), 'everyone back and saved')
  await until(
    () => new Set(lives.map((live) => JSON.stringify(snapshotOf(live.doc())))).size === 1,
    'one board everywhere',
  )
  const [ada] = lives
  const titles = ada === undefined ? [] : snapshotOf(ada.doc()).cards.map(({ title }) => title)
  expect(new Set(titles).size).toBe(titles.length)
  for (const live of lives) live.close()
})

test('[P3] a board of 1,000 cards and many edits opens after a restart, whole', async () => {
  const { code, info } = await server.session('Een vol bord')
  const ada = await (await server.join(code, 'Ada')).open(info.id)
  await until(() => isLive(ada), 'Ada live')
  for (let n = 0; n < 1000; n += 1) {
    ada.acts.placeCard({ kind: 'direction', title: `kaart ${n}`, language: 'nl' })
    if (n % 100 === 99) await until(() => state(ada).saved, 'saved')
  }
  await until(() => state(ada).saved, 'all saved')
  ada.close()
  await server.kill()
  await server.start()
  const bea = await (await server.join(code, 'Bea')).open(info.id)
  await until(() => isLive(bea), 'Bea live')
  expect(snapshotOf(bea.doc()).cards).toHaveLength(1000)
  bea.close()
})
