import { afterEach, describe, expect, test } from 'vitest'
import { readCard, rootOf, snapshotOf } from '#shared/board/document.ts'
import { addCard, setRecognition } from '#shared/board/edit.ts'
import { nobodyKnown } from '#shared/board/kinds.ts'
import { startServer, withSession, type TestServer } from '#tests/kit/server.ts'
import { Visitor } from '#tests/kit/visitor.ts'
import { Hand } from './matrix/hand.ts'
import { decideOn, signs } from './played.ts'

let server: TestServer
afterEach(() => server.close())

const day = 86_400_000
const usual = { order: 'a0', language: 'nl', perspective: null, createdAt: 1_767_222_000_000 } as const

/** Somebody with a name that is found nowhere else, who brought a card. */
async function withNoor() {
  const { lead, info, code } = await withSession(server)
  const noor = new Visitor(server.url)
  await noor.ask('join', { code, name: 'Noortje Kanarievogel', perspective: 'Ervaring' })
  const hand = await Hand.open(noor, info.id)
  const person = hand.person
  await hand.try((doc) => {
    addCard(
      doc,
      { ...usual, kind: 'issue', title: 'Wie belt er terug?', author: person, perspective: 'Ervaring' },
      'k1',
    )
    setRecognition(doc, 'k1', person, true)
  })
  return { lead, info, code, noor, hand, person }
}

/** The board as a newcomer receives it. */
async function boardOf(visitor: Visitor, session: string) {
  const hand = await Hand.open(visitor, session)
  const { doc } = hand
  hand.close()
  return doc
}

/** What is told to who is not known. */
const nothing = {
  ...{ device: null, sessions: [], taken: [], takeAsked: [] },
  ...{ followUps: [], questions: [], questionSteps: [] },
}

describe('my data', () => {
  test('[P37] are what I brought and said, in every session, and nobody else’s', async () => {
    server = await startServer()
    const { lead, info, noor } = await withNoor()
    await noor.ask('setConsent', { session: info.id, named: true, research: false })
    const { sessions } = await noor.ask('getMyData', {})
    expect(sessions).toMatchObject([
      {
        session: { id: info.id, state: 'open', atelier: 'Jeugd en Gezin' },
        name: 'Noortje Kanarievogel',
        perspective: 'Ervaring',
        role: 'participant',
        consent: { named: true, research: false },
        brought: [{ id: 'k1', is: 'card', kind: 'issue', title: 'Wie belt er terug?', where: ['board'] }],
        recognised: [{ card: 'k1', title: 'Wie belt er terug?' }],
        votes: [],
      },
    ])
    expect((await lead.ask('getMyData', {})).sessions[0]?.brought).toEqual([])
  })

  test('of a device that is not known are none', async () => {
    server = await startServer()
    await withSession(server)
    expect(await new Visitor(server.url).ask('getMyData', {})).toEqual(nothing)
  })

  test('stay to be asked after when only the archive is left', async () => {
    let now = Date.now()
    server = await startServer({ now: () => now })
    const { lead, info, noor } = await withNoor()
    await lead.ask('setState', { session: info.id, state: 'closed' })
    await archiveAll(lead, info.id)
    now += 40 * day
    server = await server.restart()
    const there = new Visitor(server.url)
    for (const [name, value] of noor.cookies) there.cookies.set(name, value)
    const { sessions } = await untilGone(there)
    expect(sessions[0]?.brought).toMatchObject([{ id: 'k1', title: 'Wie belt er terug?', where: ['archive'] }])
    expect(sessions[0]?.name).toBe('')
  })
})

/** The purge begins at once and ends a moment later. */
const untilGone = (visitor: Visitor) =>
  heard(async () => {
    const data = await visitor.ask('getMyData', {})
    return data.sessions[0]?.name === '' ? data : null
  })

/** Lets everything go in, and archives. */
async function archiveAll(lead: Visitor, session: string): Promise<void> {
  const { items } = await lead.ask('getReview', { session })
  for (const item of items) if (item.stays === null) await decideOn(lead, session, item, true)
  await lead.ask('archive', signs({ session }, { audience: 'atelier' }))
}

describe('letting go', () => {
  test('[P37] without what I brought: it stays as nobody’s, and my name is nowhere', async () => {
    server = await startServer()
    const { lead, info, noor, hand, person } = await withNoor()
    hand.close()
    await noor.ask('forgetMe', { session: info.id, how: 'anonymous' })
    const doc = await boardOf(lead, info.id)
    expect(readCard(doc, 'k1')).toMatchObject({ title: 'Wie belt er terug?', author: nobodyKnown, perspective: null })
    expect([...rootOf(doc, 'recognitions').keys()]).toHaveLength(1)
    expect(JSON.stringify(snapshotOf(doc))).not.toContain(person)
    expect(JSON.stringify(snapshotOf(doc))).not.toContain('Kanarievogel')
    expect((await noor.ask('getMyData', {})).sessions[0]?.brought).toEqual([])
  })

  test('[P37] with what I brought: it is gone', async () => {
    server = await startServer()
    const { lead, info, noor, hand } = await withNoor()
    hand.close()
    await noor.ask('forgetMe', { session: info.id, how: 'remove' })
    const doc = await boardOf(lead, info.id)
    expect(readCard(doc, 'k1')).toBeNull()
    expect(JSON.stringify(snapshotOf(doc))).not.toContain('Kanarievogel')
  })

  test('everywhere: this device is not known any more', async () => {
    server = await startServer()
    const { info, noor, hand } = await withNoor()
    hand.close()
    await noor.ask('forgetMe', { how: 'anonymous' })
    expect(await noor.ask('getMyData', {})).toEqual(nothing)
    expect((await noor.try('getSession', { session: info.id })).status).toBe(401)
  })

  test('[P37] reaches the archive too', async () => {
    server = await startServer()
    const { lead, info, noor, hand } = await withNoor()
    hand.close()
    await noor.ask('setConsent', { session: info.id, named: true, research: false })
    await lead.ask('setState', { session: info.id, state: 'closed' })
    await archiveAll(lead, info.id)
    const before = await lead.ask('getArchive', { session: info.id })
    expect(JSON.stringify(before.content)).toContain('Kanarievogel')
    await noor.ask('forgetMe', { session: info.id, how: 'anonymous' })
    const after = await lead.ask('getArchive', { session: info.id })
    expect(JSON.stringify(after.content)).not.toContain('Kanarievogel')
    expect(after.content.cards[0]).toMatchObject({ by: { name: null, perspective: null, role: null } })
    expect(after.hash).not.toBe(before.hash)
  })
})

describe('the installation', () => {
  test('is told about by who leads it, and everybody reads it', async () => {
    server = await startServer()
    const { lead, code } = await withSession(server)
    await lead.ask('setOperator', { organisation: 'Stichting Voorbeeld', contact: 'privacy@voorbeeld.example' })
    const noor = new Visitor(server.url)
    await noor.ask('join', { code, name: 'Noor' })
    expect((await noor.try('setOperator', { organisation: 'Van mij' })).status).toBe(403)
    expect((await noor.try('getCare')).status).toBe(403)
    const page = await noor.page('/privacy')
    expect(page).toContain('Stichting Voorbeeld')
    expect(page).toContain('nog in te vullen')
    expect(await noor.page('/.well-known/security.txt')).toContain('mailto:privacy@voorbeeld.example')
    for (const path of ['/toegankelijkheid', '/verwerkingsregister', '/dpia']) {
      const response = await noor.fetch(path)
      expect([response.status, response.headers.get('content-security-policy')]).toEqual([
        200,
        expect.stringContaining("default-src 'self'"),
      ])
    }
  })

  test('[P38] forgets what has been kept long enough, and says how much', async () => {
    let now = Date.now()
    server = await startServer({ now: () => now })
    const { lead, info, noor, hand } = await withNoor()
    hand.close()
    await lead.ask('setState', { session: info.id, state: 'closed' })
    await lead.ask('setRetention', { unarchived: 10, devices: 10 })
    now += 12 * day
    const { url } = server
    server = await server.restart()
    const again = new Visitor(server.url)
    for (const [name, value] of lead.cookies) again.cookies.set(name, value)
    expect(url).not.toBe(server.url)
    const report = await heard(async () => {
      const { report: last } = await again.ask('getCare', {})
      return last?.at === now ? last : null
    })
    expect(report).toMatchObject({ unarchived: 1, devices: 1 })
    const other = new Visitor(server.url)
    for (const [name, value] of noor.cookies) other.cookies.set(name, value)
    expect((await other.try('getSession', { session: info.id })).status).toBe(401)
    expect((await again.ask('getCare', {})).audit.map(({ action, by }) => [action, by])).toContainEqual([
      'purged',
      'server',
    ])
  })
})

/** Asks until there is an answer. */
async function heard<T>(look: () => Promise<T | null>): Promise<T> {
  for (let tries = 0; tries < 100; tries += 1) {
    const seen = await look()
    if (seen !== null) return seen
    await new Promise((resolve) => {
      setTimeout(resolve, 50)
    })
  }
  throw new Error('it never came')
}
