/** What a first visitor finds: two ateliers with a year behind them, open to everybody, as no other atelier is. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { yearOf } from '#server/demo/year/year.ts'
import { startServer, type TestServer } from '#tests/kit/server.ts'
import { Visitor } from '#tests/kit/visitor.ts'

const demo = 'demoVeerkracht'
const archive = `${demo}Jaar6`

let server: TestServer
const guest = () => new Visitor(server.url)

beforeAll(async () => {
  server = await startServer({ demo: true, year: true })
}, 120_000)
afterAll(() => server.close())

describe('a guest', () => {
  test('sees both ateliers: six meetings of a year, one that goes on, and one to come', async () => {
    const { ateliers, unclaimed } = await guest().ask('home', {})
    expect(unclaimed).toBe(true)
    expect(ateliers.map(({ title, demo: isDemo }) => [title, isDemo])).toEqual(yearOf.map(({ title }) => [title, true]))
    for (const { id, sessions } of ateliers) {
      expect(sessions.filter(({ archived }) => archived === true)).toHaveLength(6)
      expect(sessions.filter(({ state }) => state === 'open').map((one) => one.id)).toEqual([`${id}1`, `${id}Straks`])
    }
  })

  test('reads all of it: the page, an archive, a timeline, what came of it, and the pictures', async () => {
    const page = await guest().ask('getAtelier', { atelier: demo })
    expect(page.part).toBe('guest')
    expect(page.sessions.filter((one) => one.yield !== null)).toHaveLength(6)
    const { content, undoUntil } = await guest().ask('getArchive', { session: archive })
    expect(content.cards.length).toBeGreaterThan(8)
    expect(undoUntil).not.toBeNull()
    const card = content.cards.find(({ carriedFrom }) => carriedFrom !== null)?.id ?? ''
    expect((await guest().ask('getTimeline', { session: archive, card })).stops.length).toBeGreaterThan(1)
    const { questions } = await guest().ask('listQuestions', { atelier: demo })
    expect(new Set(questions.map(({ state }) => state))).toEqual(new Set(['open', 'answered', 'aside']))
    expect((await guest().ask('listTries', { atelier: demo })).tries.length).toBeGreaterThan(0)
    expect((await guest().ask('getAtelierWeave', { atelier: demo })).weave?.took.try).toBeGreaterThan(0)
  })

  test('searches a year, and is shown no figure of fewer than five', async () => {
    const found = await guest().ask('searchLibrary', { words: 'sleutel' })
    expect(new Set(found.hits.map(({ session }) => session)).size).toBeGreaterThan(2)
    const { heat, balance } = await guest().ask('countLibrary', {})
    expect(heat.themes.length).toBeGreaterThan(8)
    expect(balance.flatMap(({ perspective, brought }) => (brought === null ? [] : perspective)).toSorted()).toEqual([
      ...['Ervaring', 'Opbouwwerk', 'Wonen'],
    ])
  })

  test('does nothing in it, and reads no case that waits', async () => {
    const asked = { atelier: demo, session: archive, id: 'iets1', words: 'Een vraag', language: 'nl' }
    for (const command of ['putQuestion', 'take', 'putFollowUp', 'sayOfReport', 'undoArchive'] as const) {
      const { status } = await guest().try(command, { ...asked, card: 'x1', how: 'take', outcome: 'tried', edition: 1 })
      expect(status, command).toBeGreaterThanOrEqual(400)
    }
    const all = JSON.stringify(await guest().ask('getAtelier', { atelier: demo }))
    for (const { title } of yearOf.flatMap(({ coming }) => coming.cases)) expect(all).not.toContain(title)
  })
})

test('laid once: a server that starts again adds nothing, and what was done in it is in no list of actions', async () => {
  const before = (await guest().ask('home', {})).ateliers
  server = await server.restart()
  const after = (await guest().ask('home', {})).ateliers
  expect(after.map(({ sessions }) => sessions.map(({ id }) => id))).toEqual(
    before.map(({ sessions }) => sessions.map(({ id }) => id)),
  )
})

describe('whoever comes to lead the installation', () => {
  test('leads the examples, and has an atelier of their own that no guest reads', async () => {
    const lead = guest()
    await lead.ask('createAtelier', { id: 'eigen1', title: 'Ons atelier', language: 'nl' })
    expect((await lead.ask('home', {})).ateliers.map(({ leads }) => leads)).toEqual([true, true, true])
    // What the server itself lets go of, as it does on any day, is told; what people did in that year is not.
    const { audit } = await lead.ask('getCare', {})
    expect(audit.filter(({ by }) => by !== 'server')).toEqual([])
    const other = guest()
    for (const command of ['getAtelier', 'listQuestions', 'listTries', 'getAtelierWeave'] as const) {
      expect((await other.try(command, { atelier: 'eigen1' })).status, command).toBe(401)
    }
    expect((await other.ask('home', {})).ateliers.map(({ id }) => id)).not.toContain('eigen1')
    expect((await other.ask('getArchive', { session: archive })).leads).toBe(false)
    expect((await lead.ask('getArchive', { session: archive })).leads).toBe(true)
  })
})
