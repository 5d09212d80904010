import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ArchivedSession } from '#shared/archive/archived.ts'
import type { LibraryAnswer } from '#shared/commands/library-commands.ts'
import type { Role } from '#shared/policy/operations.ts'
import { entriesOf } from '#server/library/entries.ts'
import { openStore } from '#server/store/open.ts'
import { makeArchived, makeArchivedCard, makeArchivedNote } from '#tests/kit/archived.ts'
import { startServer, withSession, type TestServer } from '#tests/kit/server.ts'
import { Visitor } from '#tests/kit/visitor.ts'

let server: TestServer
/** Leads atelier1 with session1 (for the atelier) and session2 (for that session). */
let lead: Visitor
let code: string
const devices: Visitor[] = []

const plan = { date: '2026-11-24', language: 'nl' } as const

beforeEach(begin)
afterEach(() => server.close())

async function begin(): Promise<void> {
  server = await startServer({ demo: true })
  const made = await withSession(server)
  lead = made.lead
  code = made.code
  await lead.ask('createSession', { ...plan, id: 'session2', atelier: 'atelier1', subject: 'Besloten' })
  devices.splice(0, devices.length, lead)
}

/** Somebody who came in by an invitation. */
async function enter(session: string, role: Role = 'participant'): Promise<Visitor> {
  const visitor = new Visitor(server.url)
  const { path } = await lead.ask('invite', { session, role: role as 'expert' })
  expect((await visitor.post(path, { name: 'Noor' })).status).toBe(303)
  devices.push(visitor)
  return visitor
}

const archived = (id: string, changes: Partial<ArchivedSession> = {}): ArchivedSession => {
  const made = makeArchived(changes)
  return { ...made, session: { ...made.session, id } }
}
const card = (id: string, title: string) => makeArchivedCard(id, { title })
const provenance = { ...makeArchived().provenance, audience: 'session' as const }

/** Puts archives into the store of the stopped server, and comes back on the new one with the same devices. */
async function archive(...all: readonly (readonly [ArchivedSession, string])[]): Promise<void> {
  server = await server.restart(async (data) => {
    const store = await openStore(data)
    for (const [content, atelier] of all) {
      const kept = { session: content.session.id, edition: 1, content, hash: '', madeAt: 1, madeBy: null }
      await store.archives.addArchive(kept, entriesOf(content, atelier))
    }
    await store.close()
  })
  for (const [nth, before] of devices.entries()) {
    const after = new Visitor(server.url)
    for (const [name, value] of before.cookies) after.cookies.set(name, value)
    devices[nth] = after
  }
}

const three = (): Promise<void> =>
  archive(
    [archived('session1', { cards: [card('open', 'De tram voor allen')] }), 'atelier1'],
    [archived('session2', { cards: [card('inside', 'De tram voor ons')], provenance }), 'atelier1'],
    [archived('demoVeerkracht1', { cards: [card('example', 'De tram als voorbeeld')] }), 'demoVeerkracht'],
  )

const found = async (visitor: Visitor | undefined): Promise<readonly string[]> => {
  const answer = await visitor?.ask('searchLibrary', { words: 'tram' })
  const figures = await visitor?.ask('countLibrary', { words: 'tram' })
  // What is counted is what is found, for whoever asks.
  expect(answer?.cards).toBe(answer?.hits.length)
  expect(figures?.sessions.length).toBe(answer?.sessions)
  return (answer?.hits ?? []).map(({ entity }) => entity).toSorted()
}

/** All answers of the library to a few questions, page by page, as they come over the line. */
async function allTold(visitor: Visitor = lead): Promise<string> {
  const answers: unknown[] = []
  for (const words of ['', 'tram', 'tram fiets', 'fiets bus', 'geheim']) {
    for (const order of ['match', 'recognised', 'newest'] as const) {
      let after: string | null = null
      do {
        const { answer } = await visitor.try('searchLibrary', { words, order, after })
        answers.push(answer)
        after = (answer as LibraryAnswer).next
      } while (after !== null)
    }
    answers.push(await visitor.ask('countLibrary', { words }))
  }
  return JSON.stringify(answers)
}

describe('[P34] the library shows', () => {
  test('who leads an atelier all of it', async () => {
    await three()
    expect(await found(devices[0])).toEqual(['example', 'inside', 'open'])
  })

  test.each(['participant', 'expert', 'coordinator', 'observer'] as const)(
    'who was in a session as %s that one, and of others what is for the atelier',
    async (role) => {
      await enter('session1', role)
      await enter('session2', role)
      await three()
      expect(await found(devices[1])).toEqual(['example', 'open'])
      expect(await found(devices[2])).toEqual(['example', 'inside', 'open'])
    },
  )

  test('a screen for the room, somebody elsewhere and a strange device the examples alone', async () => {
    await enter('session1', 'beamer')
    await three()
    expect(await found(devices[1])).toEqual(['example'])
    expect(await found(new Visitor(server.url))).toEqual(['example'])
  })

  test('who was put out the examples alone', async () => {
    const noor = new Visitor(server.url)
    await noor.post(`/j/${code}`, { name: 'Noor' })
    devices.push(noor)
    const { me } = await noor.ask('getSession', { session: 'session1' })
    await lead.ask('removePerson', { session: 'session1', person: me.person })
    await three()
    expect(await found(devices[1])).toEqual(['example'])
  })

  test('the same to the letter whatever there is that one may not read', async () => {
    const open = Array.from({ length: 30 }, (_, nth) =>
      card(`c${nth}`, `${nth % 4 === 0 ? 'De tram' : 'De bus'} ${nth % 3 === 0 ? 'en een fiets' : 'van ons'}`),
    )
    const inside = Array.from({ length: 60 }, (_, nth) =>
      makeArchivedCard(`i${nth}`, { title: 'De fiets', body: 'Nog een fiets. '.repeat(40), theme: 'Geheim' }),
    )
    const told: string[] = []
    for (const secrets of [[], [[archived('session2', { cards: inside, provenance }), 'atelier1'] as const]]) {
      if (told.length > 0) {
        await server.close()
        await begin()
      }
      await enter('session1')
      await archive(...secrets, [archived('session1', { cards: open }), 'atelier1'])
      told.push(await allTold(devices[1]))
    }
    expect(told[1]).toBe(told[0])
  })

  test('no new device for looking', async () => {
    await three()
    const stranger = new Visitor(server.url)
    await found(stranger)
    expect(stranger.cookies.size).toBe(0)
  })
})

describe('a search', () => {
  test('opens in the thread, with what matched marked, pieces of the text, and where it is from', async () => {
    const cards = [
      makeArchivedCard('c1', {
        kind: 'dilemma',
        title: 'Twee jaar op de wachtlijst',
        body: `${'Veel woorden. '.repeat(60)}Weer een wachtlijst.`,
        theme: 'Wonen',
        options: [
          { id: 'a', text: 'Wachten', loss: 'Tijd' },
          { id: 'b', text: 'Een andere lijst', loss: 'Rust' },
        ],
        recognitions: 3,
        by: { name: null, perspective: 'Zorg', role: 'participant' },
      }),
    ]
    const notes = [makeArchivedNote('n1', 'c1', { layer: 'expert', text: 'Lijsten zijn onderzocht.' })]
    await archive([archived('session1', { cards, notes }), 'atelier1'])
    const { hits, kinds, ateliers } = await (devices[0] ?? lead).ask('searchLibrary', { words: 'lijsten' })
    const marks = (marked: { words: string; marks: [number, number][] }): string[] =>
      marked.marks.map(([start, end]) => marked.words.slice(start, end))
    const [note, hit] = hits[0]?.kind === 'annotation' ? hits : hits.toReversed()
    expect(note).toMatchObject({ session: 'session1', entity: 'n1', card: 'c1' })
    expect(hit).toMatchObject({
      session: 'session1',
      entity: 'c1',
      card: 'c1',
      kind: 'dilemma',
      perspective: 'Zorg',
      theme: 'Wonen',
      recognitions: 3,
      annotations: 1,
      subject: 'Regie bij complexe gezinnen',
      number: 1,
      atelier: { id: 'atelier1', title: 'Jeugd en Gezin' },
    })
    expect(hit && marks(hit.title)).toEqual(['wachtlijst'])
    expect(hit?.pieces.map(({ words }) => words.length < 300)).toEqual([true, true, true])
    expect(hit?.pieces.map(marks)).toEqual([[], ['lijst'], ['wachtlijst']])
    // Its text is not shown where only its sides match.
    const bySide = await (devices[0] ?? lead).ask('searchLibrary', { words: 'andere' })
    expect(bySide.hits.map(({ pieces }) => pieces.map(marks))).toEqual([[[], ['andere']]])
    expect(kinds).toEqual({ issue: 0, dilemma: 1, direction: 0, annotation: 1, followUp: 0 })
    expect(ateliers).toEqual([{ id: 'atelier1', title: 'Jeugd en Gezin', cards: 2 }])
  })

  test('goes on where the page before ended', async () => {
    const cards = Array.from({ length: 25 }, (_, nth) => card(`c${nth}`, `Tram ${nth}`))
    await archive([archived('session1', { cards }), 'atelier1'])
    const visitor = devices[0] ?? lead
    const first = await visitor.ask('searchLibrary', { words: 'tram' })
    const second = await visitor.ask('searchLibrary', { words: 'tram', after: first.next })
    expect([first.hits.length, second.hits.length, second.next]).toEqual([20, 5, null])
    expect(new Set([...first.hits, ...second.hits].map(({ entity }) => entity)).size).toBe(25)
  })

  test.each([
    ['words', { words: 'x'.repeat(201) }],
    ['after', { after: 'nowhere' }],
    ['after', { after: `session1.c1'; --` }],
    ['kind', { kind: 'card' }],
    ['from', { from: 'gisteren' }],
    ['order', { order: 'price' }],
    ['atelier', { atelier: "' OR 1" }],
  ])('with a wrong %s is refused by name', async (field, input) => {
    expect(await lead.try('searchLibrary', input)).toEqual({ status: 400, answer: { code: 'bad-input', field } })
  })

  test('[P39] leaves no word of it in the lines for operators, whatever was typed', async () => {
    await three()
    for (const words of ['geheimwoord', '"geheimwoord', "geheimwoord') --", 'NEAR(geheimwoord)']) {
      await (devices[0] ?? lead).ask('searchLibrary', { words })
      await (devices[0] ?? lead).ask('countLibrary', { words })
    }
    expect(server.log.join('\n')).not.toContain('geheimwoord')
  })
})

describe('the pictures', () => {
  test('[P34] hold numbers only of perspectives of which five or more were there', async () => {
    const of = (id: string, perspective: string, theme: string, more: Partial<ReturnType<typeof card>> = {}) =>
      makeArchivedCard(id, { theme, by: { name: null, perspective, role: 'participant' }, ...more })
    const cards = [
      of('a', 'Wonen', 'Geld'),
      of('b', 'Wonen', 'Geld', { kind: 'direction' }),
      of('c', 'Zorg', 'Geld'),
      of('d', 'Wonen', 'Rust', { kind: 'direction', variant: 'takeaway' }),
    ]
    const links = [{ id: 'l', from: 'b', to: 'a', relation: 'answers' as const }]
    const perspectives = [
      { name: 'Wonen', people: 9 },
      { name: 'Zorg', people: null },
    ]
    const present = { people: null, roles: [], perspectives }
    await archive([archived('session1', { cards, links, present }), 'atelier1'])
    const visitor = devices[0] ?? lead
    expect(await visitor.ask('countLibrary', {})).toEqual({
      heat: {
        themes: ['Geld', 'Rust'],
        rows: [
          { perspective: 'Wonen', cards: [2, 1] },
          { perspective: 'Zorg', cards: [null, null] },
        ],
      },
      balance: [
        { perspective: 'Wonen', brought: 2, taken: 1 },
        { perspective: 'Zorg', brought: null, taken: null },
      ],
      sessions: [
        {
          ...{ session: 'session1', number: 1, subject: 'Regie bij complexe gezinnen', date: '2026-11-30' },
          ...{ issue: 2, dilemma: 0, direction: 2, answering: 1 },
        },
      ],
    })
    // A cell is a filter, and finds as many as it says.
    const cell = await visitor.ask('searchLibrary', { perspective: 'Wonen', theme: 'Geld' })
    expect(cell.cards).toBe(2)
    expect((await visitor.ask('searchLibrary', { perspective: 'Zorg' })).cards).toBe(0)
  })
})
