import { afterAll, beforeAll, expect, test } from 'vitest'
import { snapshotOf, type Snapshot } from '#shared/board/document.ts'
import { newId } from '#shared/id.ts'
import { makePhase } from '#tests/kit/make.ts'
import { ServerProcess } from '#tests/kit/process.ts'
import { until, type Visitor } from '#tests/kit/visitor.ts'

let server: ServerProcess
beforeAll(async () => {
  server = await ServerProcess.begin()
})
afterAll(() => server.remove())

const rounds = Number(process.env['KILLS'] ?? 6)
const silent = makePhase({ id: 'schrijven', visibility: 'private-then-together' })

async function boardOf(visitor: Visitor, session: string, holds: (board: Snapshot) => boolean): Promise<Snapshot> {
  const live = await visitor.open(session)
  await until(() => live.store.getState().line.state === 'live' && holds(snapshotOf(live.doc())), 'the board')
  const board = snapshotOf(live.doc())
  live.close()
  return board
}

test('[P3] [P22] killed while people hand in and while it shows: what it said yes to is shown, once', async () => {
  const { lead, info, code } = await server.session('Stil', [silent])
  const session = info.id
  const people = await Promise.all(['Ada', 'Bea', 'Cyd', 'Dan'].map((name) => server.join(code, name)))
  const promised = new Map<string, string>()
  const hand = async (who: Visitor, id: string, title: string): Promise<void> => {
    const thing = { is: 'card', kind: 'issue', title, language: 'nl' } as const
    await who.ask('handIn', { session, id, phase: 'schrijven', thing })
    promised.set(id, title)
  }
  for (let round = 0; round < rounds; round += 1) {
    const under = people.flatMap((who, n) =>
      [0, 1, 2].map((m) => hand(who, newId(), `ronde ${round}, van ${n}, nummer ${m}`)),
    )
    // Some of it is in before it goes down, some is not: who hears no yes was promised nothing.
    const shows = lead.try('reveal', { session, phase: 'schrijven', how: round % 2 === 0 ? 'all' : 'one' })
    await Promise.race([Promise.all(under), shows])
    await server.kill()
    await Promise.allSettled([...under, shows])
    await server.start()
  }
  await lead.ask('reveal', { session, phase: 'schrijven', how: 'all' })
  const { cards, session: state } = await boardOf(lead, session, ({ cards: all }) => all.length >= promised.size)
  const shown = new Map(cards.map(({ id, title }) => [id, title]))
  expect([...promised].filter(([id, title]) => shown.get(id) !== title)).toEqual([])
  const titles = cards.map(({ title }) => title)
  expect(new Set(titles).size).toBe(titles.length)
  expect([state?.held, state?.holders]).toEqual([null, null])
  for (const who of people) expect((await who.ask('listHeld', { session })).held).toEqual([])
  expect(promised.size).toBeGreaterThan(0)
})
