/** The big screen is nobody: it only looks on, and is told nothing that the room should not see. */

import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { WebSocket as Socket } from 'ws'
import * as Y from 'yjs'
import { newDocument, rootOf, snapshotOf } from '#shared/board/document.ts'
import { addCard, yRecord } from '#shared/board/edit.ts'
import { clusterFields } from '#shared/board/schema.ts'
import { freePhase, readPlan, type Plan } from '#shared/session/format.ts'
import { boardAddress } from '#shared/wire/version.ts'
import type { Device } from '#client/live/device.ts'
import { openLive, type Live } from '#client/live/open.ts'
import { createLiveStore } from '#client/live/store.ts'
import { Unsaved } from '#client/live/unsaved.ts'
import { madeAt } from '#tests/kit/make.ts'
import { until, Visitor } from '#tests/kit/visitor.ts'
import { Meeting, place, refused, seen, type Guest } from './meeting.ts'

const words = (nl: string) => ({ nl, en: nl })
const plan: Plan = [
  {
    ...freePhase,
    id: 'stil',
    title: words('Stil'),
    minutes: 5,
    prompt: words('Wat?'),
    brings: ['issue'],
    free: false,
    visibility: 'private-then-together',
  },
  {
    ...freePhase,
    id: 'zonder',
    title: words('Zonder naam'),
    minutes: 5,
    prompt: words('Wie?'),
    brings: ['issue'],
    free: false,
    visibility: 'anonymous',
  },
  { ...freePhase, id: 'open', title: words('Open'), minutes: 5, prompt: words('Hoe?'), brings: ['issue', 'dilemma'] },
]

let meeting: Meeting
let lead: Guest
let session: string
const screens: Live[] = []

async function begin(given: Readonly<Record<string, unknown>> = {}): Promise<void> {
  meeting = await Meeting.begin({}, given)
  ;({ lead, session } = meeting)
}
afterEach(async () => {
  for (const screen of screens.splice(0)) screen.close()
  await meeting.end()
})

interface Screen {
  readonly live: Live
  /** All that came in, as it came. */
  readonly frames: Buffer[]
}

/** What a page of the big screen opens, on the device of whoever this is. */
async function show(visitor: Visitor): Promise<Screen> {
  const info = await visitor.ask('getSession', { session })
  const frames: Buffer[] = []
  const live = openLive(info, recording(visitor, frames), createLiveStore(info), { beamer: true })
  screens.push(live)
  await until(() => live.store.getState().line.state === 'live', 'the picture')
  return { live, frames }
}

/** Nothing comes packed here, so that every byte can be read. */
function recording(visitor: Visitor, frames: Buffer[]): Device {
  const { cookie, url } = visitor
  class Recorded extends Socket {
    constructor(address: string) {
      super(address.replace('&packed=1', ''), { headers: { cookie, origin: url }, perMessageDeflate: false })
      this.on('message', (data: Buffer) => frames.push(Buffer.from(data)))
    }
  }
  return { ...visitor.device(), WebSocket: Recorded as unknown as typeof WebSocket }
}

/** The link for the projector’s computer, opened and pressed there. */
async function projector(visitor = new Visitor(meeting.server.url)): Promise<Visitor> {
  const { path } = await meeting.invite('beamer')
  const answer = await visitor.post(path)
  if (answer.status !== 303) throw new Error(`the link answered ${answer.status}`)
  return visitor
}

const roleIn = ({ live }: Screen) => live.store.getState().info.me.role

/** Past the rules of one’s own page, as a patched client would. */
function force(live: Live, title: string): void {
  const { info } = live.store.getState()
  const phase = readPlan(live.store.getState().session?.plan ?? '')[0]?.id ?? null
  const card = { kind: 'issue', language: 'nl', order: 'a0', perspective: null, createdAt: madeAt, phase } as const
  live.doc().transact(() => addCard(live.doc(), { ...card, title, author: info.me.person, behalf: null }))
}

describe('its link', () => {
  beforeEach(() => begin())

  test('asks for one press and nothing else, and leads to its own page', async () => {
    const { path } = await meeting.invite('beamer')
    const visitor = new Visitor(meeting.server.url)
    const page = await visitor.page(path)
    expect(page).toContain('Dit wordt het grote scherm')
    expect(page).not.toMatch(/name="(name|perspective)"/)
    const answer = await visitor.post(path)
    expect(answer.headers.get('location')).toBe(`/s/${session}/scherm`)
    const again = await visitor.fetch(path)
    expect([again.status, again.headers.get('location')]).toEqual([303, `/s/${session}/scherm`])
    expect(await visitor.ask('getSession', { session })).toMatchObject({ me: { role: 'beamer', name: '' } })
  })

  test('puts nobody among the people, whatever its computer says or does', async () => {
    const noor = await meeting.enter('Noor')
    const before = (await meeting.look()).people.map(({ id }) => id)
    const visitor = await projector()
    const screen = await show(visitor)
    const asItself = await meeting.open(visitor)
    for (const live of [screen.live, asItself.board]) live.setPresence('kaart', true)
    noor.board.setPresence('kaart', true)
    await until(() => lead.board.store.getState().writing['kaart'] !== undefined, 'Noor writes')
    expect(lead.board.store.getState()).toMatchObject({ writers: 1, writing: { kaart: [noor.id] } })
    expect(lead.board.store.getState().present).toEqual([lead.id, noor.id].toSorted())
    expect(screen.live.store.getState().present).toEqual([lead.id, noor.id].toSorted())
    expect((await meeting.look()).people.map(({ id }) => id)).toEqual(before)
    expect([...rootOf(screen.live.doc(), 'people').keys()].toSorted()).toEqual(before)
  })

  test('makes a screen of somebody’s computer only when they press; then they are no longer here', async () => {
    const noor = await meeting.enter('Noor')
    await until(() => lead.board.store.getState().present.includes(noor.id), 'Noor is here')
    await projector(noor.visitor)
    await until(() => noor.board.store.getState().info.me.role === 'beamer', 'it is the screen')
    await until(() => !lead.board.store.getState().present.includes(noor.id), 'Noor is gone')
    expect((await meeting.person(noor.id))?.name, 'what she brought stays hers').toBe('Noor')
  })

  test('takes nothing from who is in already: they only see the screen', async () => {
    const noor = await meeting.enter('Noor')
    const { path } = await meeting.invite('beamer')
    for (const { visitor } of [noor, lead]) {
      const answer = await visitor.fetch(path)
      expect([answer.status, answer.headers.get('location')]).toEqual([303, `/s/${session}/scherm`])
    }
    expect((await noor.visitor.ask('getSession', { session })).me.role).toBe('participant')
    expect((await lead.visitor.ask('getSession', { session })).me.role).toBe('coordinator')
  })

  test('works while the door is closed; the code does not make a person of the screen then', async () => {
    const before = await projector()
    await lead.visitor.ask('lock', { session, locked: true })
    await projector()
    expect((await before.post(`/j/${meeting.code}`, { name: 'Binnen' })).status).not.toBe(303)
    expect((await before.ask('getSession', { session })).me.role).toBe('beamer')
    await lead.visitor.ask('lock', { session, locked: false })
    expect((await before.post(`/j/${meeting.code}`, { name: 'Binnen' })).status).toBe(303)
    expect((await before.ask('getSession', { session })).me).toMatchObject({ role: 'participant', name: 'Binnen' })
  })

  test('goes dark when it is withdrawn', async () => {
    const { path } = await meeting.invite('beamer')
    const visitor = new Visitor(meeting.server.url)
    await visitor.post(path)
    const screen = await show(visitor)
    const { invitations } = await lead.visitor.ask('listInvitations', { session })
    const invitation = invitations.find(({ role }) => role === 'beamer')?.id ?? ''
    await lead.visitor.ask('revokeInvitation', { session, invitation })
    await until(() => screen.live.store.getState().line.state === 'ended', 'the line ends')
    expect((await visitor.try('getSession', { session })).status).toBe(403)
  })
})

describe('its line', () => {
  beforeEach(() => begin())

  test('[P26] writes nothing, also for who leads the session, whose own line goes on', async () => {
    const screen = await show(lead.visitor)
    expect(roleIn(screen)).toBe('beamer')
    for (const live of [screen.live, (await show(await projector())).live]) {
      force(live, 'Gesmokkeld')
      await until(() => live.store.getState().handedBack.length === 1, 'refused')
      expect(live.store.getState().handedBack[0]?.code).toBe('role')
    }
    await place(lead, 'Gewoon verder')
    expect((await meeting.look()).cards.map(({ title }) => title)).toEqual(['Gewoon verder'])
    await until(() => screen.live.store.getState().lanes.issue.length === 1, 'the screen sees it')
  })

  test('never gets more than it had: not when its person may write again, nor when they lead', async () => {
    const noor = await meeting.enter('Noor')
    const screen = await show(noor.visitor)
    const mute = (muted: boolean) => lead.visitor.ask('mute', { session, person: noor.id, muted })
    await mute(true)
    await mute(false)
    await noor.visitor.post((await meeting.invite('expert')).path, { name: 'Noor' })
    await until(() => noor.board.store.getState().info.me.role === 'expert', 'Noor is an expert')
    expect(roleIn(screen)).toBe('beamer')
    force(screen.live, 'Gesmokkeld')
    await until(() => screen.live.store.getState().handedBack.length === 1, 'refused')
    await place(noor, 'Van Noor')
    expect((await meeting.look()).cards.map(({ title }) => title)).toEqual(['Van Noor'])
  })

  test('is not there when nobody came: looking at the screen puts nobody at the board', async () => {
    const other = new Visitor(meeting.server.url)
    await other.ask('join', { code: meeting.code, name: 'Els' })
    await show(other)
    const noor = await meeting.enter('Noor')
    await until(() => lead.board.store.getState().present.includes(noor.id), 'Noor is here')
    expect(lead.board.store.getState().present).toHaveLength(2)
  })

  test('leaves what was written on its computer and not sent yet to the page it was written in', async () => {
    const kept = new Map<string, string>()
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
      key: (at: number) => [...kept.keys()][at] ?? null,
      get length() {
        return kept.size
      },
    }
    const info = await lead.visitor.ask('getSession', { session })
    const written = newDocument()
    const before = Y.encodeStateVector(written)
    rootOf(written, 'clusters').set('groep', yRecord(clusterFields, { title: 'Niet verzonden', author: lead.id }))
    new Unsaved(storage, boardAddress(session, info.epoch), 'eerder').keep(written, before)
    const left = [...kept]
    expect(left).toHaveLength(1)
    const device = { ...lead.visitor.device(), storage }
    const live = openLive(info, device, createLiveStore(info), { beamer: true })
    screens.push(live)
    await until(() => live.store.getState().line.state === 'live', 'the picture')
    await place(lead, 'Een kaart later')
    await until(() => live.store.getState().lanes.issue.length === 1, 'the screen sees it')
    expect([...kept]).toEqual(left)
    expect(live.store.getState().handedBack).toEqual([])
    // The page itself sends it when it comes back.
    const page = openLive(info, device)
    screens.push(page)
    await until(() => kept.size === 0, 'sent and kept')
    expect((await meeting.look()).clusters.map(({ title }) => title)).toEqual(['Niet verzonden'])
  })

  test('gives no command but those that only look', async () => {
    const visitor = await projector()
    const asks = [
      ['leadPhase', { act: 'next' }],
      ['spotlight', { card: null }],
      ['handIn', { id: 'een', phase: 'stil', thing: { is: 'card', kind: 'issue', title: 'Een', language: 'nl' } }],
      ['listHeld', {}],
      ['listMyBallots', {}],
      ['raiseHand', { up: true }],
      ['introduceMe', { name: 'Iemand', perspective: '' }],
      ['listInvitations', {}],
      ['listHidden', {}],
    ] as const
    for (const [name, input] of asks) {
      expect(await refused(visitor, name, { session, ...input }), name).toBe('not-allowed')
    }
  })
})

describe('what reaches it', () => {
  const canary = (what: string): string => `kanarie-${what}-${Math.random().toString(36).slice(2)}`
  const issue = (title: string) => ({ is: 'card', kind: 'issue', title, language: 'nl' }) as const

  test('[P26] of a session with silence, votes, stances and no names: no held word, no vote and no identity', async () => {
    await begin({ plan })
    const screen = await show(lead.visitor)
    const visitor = await projector()
    const ownScreen = await show(visitor)
    const answers: string[] = []
    const looksRound = async (): Promise<void> => {
      for (const name of ['getSession', 'listHeld', 'listMyBallots', 'listHidden', 'home'] as const) {
        answers.push(JSON.stringify(await visitor.try(name, { session })))
      }
      for (const path of [`/s/${session}/scherm`, `/s/${session}`, '/']) answers.push(await visitor.page(path))
    }
    const people: Guest[] = []
    for (const name of ['Ans', 'Bilal', 'Carla', 'Daan', 'Elif']) people.push(await meeting.enter(name))
    const [ans, bilal, carla] = people as [Guest, Guest, Guest]
    const act = (act: 'next' | 'start') => lead.visitor.ask('leadPhase', { session, act })
    const secrets: string[] = []
    const secret = (what: string): string => {
      const made = canary(what)
      secrets.push(made)
      return made
    }
    await act('start')

    // Handed in: one that is taken back, one that never is shown, and one that is, which is then no secret.
    const shownLater = canary('straks')
    const hand = (who: Guest, id: string, title: string) =>
      who.visitor.ask('handIn', { session, phase: 'stil', id, thing: issue(title) })
    await hand(ans, 'ans1', secret('eerst'))
    await hand(ans, 'ans1', shownLater)
    await hand(bilal, 'bilal1', secret('teruggenomen'))
    await bilal.visitor.ask('takeBack', { session, id: 'bilal1' })
    await until(() => screen.live.store.getState().session?.holders === 1, 'one has handed in')
    await looksRound()
    expect(told(shownLater), 'not yet').toEqual([])
    await lead.visitor.ask('reveal', { session, phase: 'stil', how: 'all' })
    await until(() => screen.live.store.getState().lanes.issue.length === 1, 'it is shown')
    await hand(carla, 'carla1', canary('laat'))
    await act('next')

    // Without a name: what may be seen is the words, and later.
    const nameless = canary('naamloos')
    const nobody = new Visitor(meeting.server.url)
    for (const [at, who] of people.slice(0, 3).entries()) {
      const [ticket = ''] = (await who.visitor.ask('takeTickets', { session, phase: 'zonder' })).tickets
      const key = secret('sleutel')
      secrets.push(ticket)
      const secretHash = createHash('sha256').update(key).digest('hex')
      secrets.push(secretHash)
      await nobody.ask('bringNameless', { ticket, secretHash, id: `niemand${at}`, thing: issue(`${nameless} ${at}`) })
    }
    await looksRound()
    expect(told(nameless), 'waits for the batch').toEqual([])
    await act('next')
    await until(() => screen.live.store.getState().lanes.issue.length >= 4, 'the batch')

    // A vote and a stance, both still open.
    const dilemma =
      lead.board.acts.placeCard({
        kind: 'dilemma',
        title: 'Delen of beschermen?',
        language: 'nl',
        options: [
          { text: 'Delen', loss: 'Vertrouwen' },
          { text: 'Beschermen', loss: 'Zicht' },
        ],
      }).id ?? ''
    await until(() => lead.board.store.getState().saved, 'the dilemma')
    await lead.visitor.ask('openBallot', { session, id: 'stemming', kind: 'vote', dots: 3 })
    await lead.visitor.ask('openBallot', { session, id: 'plek', kind: 'stance', card: dilemma })
    for (const { visitor: voter } of people) {
      await voter.ask('castDots', { session, ballot: 'stemming', card: dilemma, dots: 1 })
      const stance = { weights: [0.25, 0.75], because: secret('omdat') }
      await voter.ask('takeStance', { session, ballot: 'plek', ...stance })
    }
    await until(() => screen.live.store.getState().ballots['stemming']?.took === people.length, 'how many took part')
    await looksRound()
    const open = snapshotOf(screen.live.doc()).ballots
    expect(open.map(({ result }) => result)).toEqual([null, null])
    expect(told('weights'), 'a place between the options').toEqual([])

    // Closed, only the sums are told.
    await lead.visitor.ask('closeBallot', { session, ballot: 'stemming' })
    await until(() => screen.live.store.getState().ballots['stemming']?.closedAt !== null, 'the result')
    const voted = screen.live.store.getState().ballots['stemming']?.result ?? ''
    expect(JSON.parse(voted)).toEqual({ kind: 'vote', cards: { [dilemma]: people.length }, voters: people.length })

    for (const who of [lead, ...people]) {
      for (const token of who.visitor.cookies.values()) {
        if (token.length < 20) continue
        secrets.push(token, createHash('sha256').update(token).digest('hex'))
        secrets.push(createHash('sha256').update(token).digest('base64url'))
      }
    }
    expect(secrets.length).toBeGreaterThan(20)
    for (const one of secrets) expect(told(one), one).toEqual([])
    // And the scan can find something: what was shown is there.
    expect(told(shownLater)).not.toEqual([])
    expect(told(nameless)).not.toEqual([])
    const authors = seen(lead).cards.filter(({ title }) => title.startsWith(nameless))
    expect(new Set(authors.map(({ author }) => author)).size).toBe(1)

    /** Where some words came, in any frame or answer, as bytes of UTF-8 or UTF-16. */
    function told(some: string): string[] {
      const forms = [Buffer.from(some), Buffer.from(some, 'utf16le')]
      const has = (bytes: Buffer): boolean => forms.some((form) => bytes.includes(form))
      return [
        ...(screen.frames.some(has) ? ['the screen of who leads'] : []),
        ...(ownScreen.frames.some(has) ? ['the screen by its link'] : []),
        ...(answers.some((answer) => has(Buffer.from(answer))) ? ['an answer'] : []),
      ]
    }
  })
})
