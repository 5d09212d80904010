import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { canonical } from '#shared/archive/archived.ts'
import { snapshotOf, type Snapshot } from '#shared/board/document.ts'
import { newId } from '#shared/id.ts'
import { ServerProcess } from '#tests/kit/process.ts'
import { until, type Visitor } from '#tests/kit/visitor.ts'

let server: ServerProcess
beforeAll(async () => {
  server = await ServerProcess.begin()
})
afterAll(() => server.remove())

const rounds = Number(process.env['KILLS'] ?? 6)
const many = 40

async function boardOf(visitor: Visitor, session: string): Promise<Snapshot> {
  const live = await visitor.open(session)
  await until(() => live.store.getState().line.state === 'live', 'the board')
  const board = snapshotOf(live.doc())
  live.close()
  return board
}

async function closedSession(): Promise<{ lead: Visitor; session: string }> {
  const { lead, info, code } = await server.session(`Ronde ${newId()}`)
  const bea = await server.join(code, 'Beatrijs')
  const live = await bea.open(info.id)
  await until(() => live.store.getState().line.state === 'live', 'live')
  for (let n = 0; n < many; n += 1) {
    live.acts.placeCard({ kind: 'issue', title: `kwestie ${n}`, language: 'nl', here: n === 0 })
  }
  await until(() => live.store.getState().saved, 'saved')
  live.close()
  await lead.ask('setState', { session: info.id, state: 'closed' })
  return { lead, session: info.id }
}

test('[P31] killed while it archives and takes back: there is a whole archive with its board, or none', async () => {
  let made = 0
  for (let round = 0; round < rounds; round += 1) {
    const { lead, session } = await closedSession()
    const backAgain = round % 2 === 1
    if (backAgain) await lead.ask('archive', { session, signed: true, audience: 'session' })
    const under = backAgain
      ? lead.try('undoArchive', { session })
      : lead.try('archive', { session, signed: true, audience: 'session' })
    under.catch(() => {})
    // At another moment each round: before it is kept, in between, and in the last two after.
    if (round < rounds - 2) {
      await new Promise((resolve) => {
        setTimeout(resolve, round * 4)
      })
    } else await under
    await server.kill()
    await Promise.allSettled([under])
    await server.start()

    const { archived } = await lead.ask('getSession', { session })
    const board = await boardOf(lead, session)
    const { status, answer } = await lead.try('getArchive', { session })
    expect(status === 200).toBe(archived)
    expect(board.session?.archived !== null).toBe(archived)
    expect(board.cards).toHaveLength(archived === true ? many - 1 : many)
    expect(board.people.some(({ name }) => name === 'Beatrijs')).toBe(archived !== true)
    if (status !== 200) continue
    made += 1
    const { content, hash } = answer as { content: { cards: readonly unknown[] }; hash: string }
    expect(content.cards).toHaveLength(many - 1)
    expect(createHash('sha256').update(canonical(content)).digest('hex')).toBe(hash)
  }
  // What was asked again is there, whatever happened before.
  const { lead, session } = await closedSession()
  await lead.ask('archive', { session, signed: true, audience: 'session' })
  await server.kill()
  await server.start()
  expect((await boardOf(lead, session)).session?.archived).not.toBeNull()
  expect(made).toBeGreaterThan(0)
}, 120_000)
