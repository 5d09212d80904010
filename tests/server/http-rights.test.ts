import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { rootOf, snapshotOf } from '#shared/board/document.ts'
import { addCard, setFields } from '#shared/board/edit.ts'
import type { Role } from '#shared/policy/operations.ts'
import { close } from '#shared/wire/close.ts'
import { boardAddress, livePath } from '#shared/wire/version.ts'
import type { Live } from '#client/live/open.ts'
import { madeAt } from '#tests/kit/make.ts'
import { startServer, withSession, type TestServer } from '#tests/kit/server.ts'
import { until, Visitor } from '#tests/kit/visitor.ts'

/** How long a changed right may take to be felt at the other end of an open line, in milliseconds. */
const atOnce = 1000

let server: TestServer
let lead: Visitor
let session: string
let code: string
const boards: Live[] = []

beforeEach(async () => {
  server = await startServer()
  const made = await withSession(server)
  lead = made.lead
  session = made.info.id
  code = made.code
})
afterEach(async () => {
  for (const board of boards.splice(0)) board.close()
  await server.close()
})

const roleOf = (board: Live): Role => board.store.getState().info.me.role
const lineOf = (board: Live) => board.store.getState().line
const titlesOn = (board: Live): string[] => snapshotOf(board.doc()).cards.map(({ title }) => title)
const isLive = (board: Live): boolean => lineOf(board).state === 'live'

async function open(visitor: Visitor): Promise<Live> {
  const board = await visitor.open(session)
  boards.push(board)
  await until(() => isLive(board), 'the board')
  return board
}

/** Somebody on a device of their own, with the board open. */
async function enter(path: string, name: string): Promise<{ visitor: Visitor; board: Live }> {
  const visitor = new Visitor(server.url)
  expect((await visitor.post(path, { name })).status).toBe(303)
  return { visitor, board: await open(visitor) }
}

async function invite(role: Role) {
  const { path, invitation } = await lead.ask('invite', { session, role })
  return { path, id: invitation.id }
}

/** Past the rules of one's own page, as a patched client would. */
function forceCard({ doc, store }: Live, title: string): void {
  const author = store.getState().info.me.person
  const card = { kind: 'issue', language: 'nl', order: 'a0', perspective: null, createdAt: madeAt } as const
  doc().transact(() => addCard(doc(), { ...card, title, author }))
}

const forcePlace = ({ doc }: Live, card: string, order: string): void =>
  doc().transact(() => setFields(doc(), 'cards', card, { order }))

/** Somebody places a card, and it comes to the other's screen. */
async function place(board: Live, title: string, screen: Live): Promise<void> {
  expect(board.acts.placeCard({ kind: 'issue', title, language: 'nl' }).ok).toBe(true)
  await until(() => titlesOn(screen).includes(title) && board.store.getState().saved, title)
}

async function isOut(board: Live): Promise<void> {
  await until(() => lineOf(board).state === 'ended', 'the end', atOnce)
  expect(lineOf(board)).toEqual({ state: 'ended', code: close.notAllowed })
}

/** Something of the lead's own comes to everybody: what was sent before it would have come too. */
async function nothingElseComes(screen: Live, ...titles: string[]): Promise<void> {
  const before = titlesOn(screen)
  await lead.ask('introduceMe', { session, name: `Lead ${before.length}`, perspective: '' })
  await until(() => snapshotOf(screen.doc()).people.some(({ name }) => name === `Lead ${before.length}`), 'the lead')
  expect(titlesOn(screen).toSorted()).toEqual(titles.toSorted())
}

describe('a role that changes while the board is open', () => {
  test('[P14] is the role in every window of that person within a second, and in nobody else’s', async () => {
    const noor = await enter(`/j/${code}`, 'Noor')
    const second = await open(noor.visitor)
    const other = await enter(`/j/${code}`, 'Joost')
    await noor.visitor.post((await invite('expert')).path, { name: 'Noor' })
    await until(() => [noor.board, second].every((board) => roleOf(board) === 'expert'), 'expert', atOnce)
    expect(roleOf(other.board)).toBe('participant')
    expect([noor.board, second].map(isLive)).toEqual([true, true])
  })

  test('gives at once what the new role may do', async () => {
    const screen = await open(lead)
    const eve = await enter((await invite('observer')).path, 'Eve')
    expect(eve.board.acts.placeCard({ kind: 'issue', title: 'Te vroeg', language: 'nl' }).ok).toBe(false)
    await eve.visitor.post((await invite('participant')).path, { name: 'Eve' })
    await until(() => roleOf(eve.board) === 'participant', 'participant', atOnce)
    await place(eve.board, 'Nu wel', screen)
  })

  test('takes at once what the new role may not do, also from a client that does not listen', async () => {
    const screen = await open(lead)
    const noor = await enter(`/j/${code}`, 'Noor')
    await place(noor.board, 'Van Noor', screen)
    await noor.visitor.post((await invite('observer')).path, { name: 'Noor' })
    forceCard(noor.board, 'Gesmokkeld')
    await until(() => noor.board.store.getState().handedBack.length > 0, 'refused', atOnce)
    expect(noor.board.store.getState().handedBack).toMatchObject([{ code: 'role', words: 'Gesmokkeld' }])
    await nothingElseComes(screen, 'Van Noor')
  })

  test('binds an expert to what is their own', async () => {
    const screen = await open(lead)
    screen.acts.placeCard({ kind: 'issue', title: 'Van de kartrekker', language: 'nl' })
    const noor = await enter(`/j/${code}`, 'Noor')
    await until(() => titlesOn(noor.board).length === 1, 'the card')
    const [card = ''] = [...rootOf(noor.board.doc(), 'cards').keys()]
    forcePlace(noor.board, card, 'a5')
    await until(() => screen.store.getState().cards[card]?.order === 'a5', 'moved')
    await noor.visitor.post((await invite('expert')).path, { name: 'Noor' })
    forcePlace(noor.board, card, 'a7')
    await until(() => noor.board.store.getState().did?.key === 'refusal.owner', 'refused', atOnce)
    await nothingElseComes(screen, 'Van de kartrekker')
    expect(screen.store.getState().cards[card]?.order).toBe('a5')
  })

  test('is a coordinator’s as soon as somebody leads the atelier', async () => {
    await server.close()
    server = await startServer({ demo: true })
    session = 'demoVeerkracht1'
    const ria = new Visitor(server.url)
    await ria.post((await ria.ask('home', {})).ateliers[0]?.sessions[0]?.joinPath ?? '', { name: 'Ria' })
    const board = await open(ria)
    expect(roleOf(board)).toBe('participant')
    await ria.ask('createAtelier', { id: 'one', title: 'Wonen', language: 'nl' })
    await ria.ask('getSession', { session })
    await until(() => roleOf(board) === 'coordinator', 'coordinator', atOnce)
  })
})

describe('an invitation that is withdrawn', () => {
  test('[P14] puts out whoever came by it within a second, and nobody else', async () => {
    const link = await invite('expert')
    const screen = await open(lead)
    const theo = await enter(link.path, 'Theo')
    const noor = await enter(`/j/${code}`, 'Noor')
    await lead.ask('revokeInvitation', { session, invitation: link.id })
    await isOut(theo.board)
    expect([screen, noor.board].map(isLive)).toEqual([true, true])
    await until(() => screen.store.getState().present.length === 2, 'who is left')
  })

  test('keeps them out: of the board, of the session, and of the list of ateliers', async () => {
    const link = await invite('participant')
    const screen = await open(lead)
    const theo = await enter(link.path, 'Theo')
    await place(theo.board, 'Van Theo', screen)
    await lead.ask('revokeInvitation', { session, invitation: link.id, people: 'leave' })
    forceCard(theo.board, 'Gesmokkeld')
    await isOut(theo.board)
    theo.board.again()
    await isOut(theo.board)
    expect(await theo.visitor.try('getSession', { session })).toMatchObject({ status: 403 })
    expect((await theo.visitor.ask('home', {})).ateliers).toEqual([])
    expect((await theo.visitor.fetch(link.path)).status).toBe(410)
    await nothingElseComes(screen, 'Van Theo')
  })

  test('lets them come back by another as who they were, in the role that it is for', async () => {
    const link = await invite('expert')
    const theo = await enter(link.path, 'Theo')
    const before = await theo.visitor.ask('getSession', { session })
    await lead.ask('revokeInvitation', { session, invitation: link.id })
    expect((await theo.visitor.fetch(`/j/${code}`)).status).toBe(200)
    await theo.visitor.post(`/j/${code}`, { name: 'Theo' })
    const after = await theo.visitor.ask('getSession', { session })
    expect(after.me).toEqual({ ...before.me, role: 'participant' })
    expect(isLive(await open(theo.visitor))).toBe(true)
  })

  test('lets everyone stay when that is asked', async () => {
    const [link, screen] = [await invite('participant'), await open(lead)]
    const theo = await enter(link.path, 'Theo')
    await lead.ask('revokeInvitation', { session, invitation: link.id, people: 'stay' })
    await place(theo.board, 'Van Theo', screen)
    expect((await theo.visitor.ask('getSession', { session })).me.name).toBe('Theo')
    await lead.ask('revokeInvitation', { session, invitation: link.id, people: 'leave' })
    await isOut(theo.board)
  })

  test('leaves coordinators in', async () => {
    const link = await invite('coordinator')
    const { visitor, board } = await enter(link.path, 'Wim')
    await lead.ask('revokeInvitation', { session, invitation: link.id })
    expect((await visitor.ask('getSession', { session })).me.role).toBe('coordinator')
    expect(isLive(board)).toBe(true)
  })

  test('lets nobody slip in who was at the door at that moment', async () => {
    const link = await invite('participant')
    const came = Array.from({ length: 12 }, () => new Visitor(server.url))
    for (const visitor of came) await visitor.post(link.path, { name: 'Theo' })
    const late = Array.from({ length: 12 }, () => new Visitor(server.url))
    const address = `${server.url.replace(/^http/, 'ws')}${livePath}${boardAddress(session, 1)}?wire=1`
    const ended = new Set<number>()
    came.forEach(({ cookie }, nth) => {
      const socket = new WebSocket(address, { headers: { cookie, origin: server.url } })
      socket.on('close', (why) => why === close.notAllowed && ended.add(nth))
    })
    const joining = late.map((visitor) => visitor.post(link.path, { name: 'Laat' }))
    await lead.ask('revokeInvitation', { session, invitation: link.id })
    await Promise.all(joining)
    await until(() => ended.size === came.length, 'everyone out', 5 * atOnce)
    for (const visitor of late) expect((await visitor.try('getSession', { session })).status).not.toBe(200)
  })
})

describe('a session that is closed', () => {
  test('[P14] refuses from that moment what comes over a line that was open', async () => {
    const screen = await open(lead)
    const noor = await enter(`/j/${code}`, 'Noor')
    await place(noor.board, 'Op tijd', screen)
    await lead.ask('setState', { session, state: 'closed' })
    forceCard(noor.board, 'Te laat')
    await until(() => noor.board.store.getState().handedBack.length > 0, 'refused', atOnce)
    expect(noor.board.store.getState().handedBack).toMatchObject([{ code: 'closed', words: 'Te laat' }])
    await until(() => isLive(noor.board), 'the board again')
    await nothingElseComes(screen, 'Op tijd')
    expect(titlesOn(noor.board)).toEqual(['Op tijd'])
  })

  test('closes for coordinators too, and opens for everyone', async () => {
    const screen = await open(lead)
    const noor = await enter(`/j/${code}`, 'Noor')
    await lead.ask('setState', { session, state: 'closed' })
    forceCard(screen, 'Te laat')
    await until(() => screen.store.getState().handedBack.length > 0, 'refused', atOnce)
    await lead.ask('setState', { session, state: 'open' })
    await until(() => noor.board.store.getState().session?.state === 'open', 'open', atOnce)
    await place(noor.board, 'Weer open', screen)
    expect(titlesOn(screen)).toEqual(['Weer open'])
  })
})
