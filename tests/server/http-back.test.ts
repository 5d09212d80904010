/** Coming back over months, without an account: by a code, and by a link from whoever leads. */

import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Asked, commands } from '#shared/commands/commands.ts'
import { newReturnCode, tidyReturnCode } from '#shared/sign-in/return-code.ts'
import { close } from '#shared/wire/close.ts'
import { startServer, withSession, type TestServer } from '#tests/kit/server.ts'
import { until, Visitor } from '#tests/kit/visitor.ts'

const day = 86_400_000
let now: number
let server: TestServer
let lead: Visitor
let code: string
beforeEach(async () => {
  now = Date.UTC(2026, 10, 24, 12)
  server = await startServer({ now: () => now })
  ;({ lead, code } = await withSession(server))
})
afterEach(() => server.close())

const session = 'session1'

async function comeIn(name: string, by = code): Promise<Visitor> {
  const visitor = new Visitor(server.url)
  await visitor.ask('join', { code: by, name })
  return visitor
}

async function another(id: string, atelier = 'atelier1', by = lead): Promise<string> {
  const made: Asked<(typeof commands)['createSession']> = {
    ...{ id, atelier, subject: `Over ${id}`, date: '2026-12-08', language: 'nl' },
  }
  return (await by.ask('createSession', made)).code ?? ''
}

const personOf = async (visitor: Visitor, at = session): Promise<string> =>
  (await visitor.ask('getSession', { session: at })).me.person

const codeOf = async (visitor: Visitor): Promise<string> => (await visitor.ask('makeReturnCode', {})).code

async function placeCard(visitor: Visitor, title: string): Promise<void> {
  const board = await visitor.open(session)
  await until(() => board.store.getState().line.state === 'live', 'the line')
  const placed = board.acts.placeCard({ kind: 'issue', title, language: 'nl' })
  expect(placed.ok).toBe(true)
  await until(() => board.store.getState().saved, 'kept')
  board.close()
}

/** Everything in the data folder, as bytes. */
function everyByte(): Buffer {
  const files = readdirSync(server.data, { recursive: true, withFileTypes: true }).filter((file) => file.isFile())
  return Buffer.concat(files.map((file) => readFileSync(join(file.parentPath, file.name))))
}

test('[P42] after sixty days, on another device, a code brings back all that is mine', async () => {
  const noor = await comeIn('Noor')
  await placeCard(noor, 'Wachten op hulp')
  const mine = await codeOf(noor)
  now += 60 * day
  const elsewhere = new Visitor(server.url)
  expect(await elsewhere.ask('comeBack', { code: mine.toUpperCase().replaceAll(' ', ' - ') })).toEqual({
    ...{ done: true, leads: false, along: [], stays: [] },
  })
  expect(await personOf(elsewhere)).toBe(await personOf(noor))
  const { device, sessions } = await elsewhere.ask('getMyData', {})
  expect(sessions[0]?.brought.map(({ title }) => title)).toEqual(['Wachten op hulp'])
  expect(device).toMatchObject({ devices: 2, codeOn: '2026-11-24', anew: [] })
  // The card may be changed there, as it is still its writer’s.
  const board = await elsewhere.open(session)
  await until(() => Object.keys(board.store.getState().cards).length === 1, 'the card')
  const [card = ''] = Object.keys(board.store.getState().cards)
  expect(board.acts.trashCard(card).ok).toBe(true)
  board.close()
})

test('[P42] a code stands nowhere in the store, is another each time, and a new one stops the one of before', async () => {
  const noor = await comeIn('Noor')
  const first = await codeOf(noor)
  const second = await codeOf(noor)
  expect([first, second].map(tidyReturnCode)).toEqual([first, second])
  expect(first).not.toBe(second)
  const bytes = everyByte()
  for (const made of [first, second]) {
    for (const form of [made, made.replaceAll(' ', ''), made.replaceAll(' ', '-')])
      expect(bytes.includes(form)).toBe(false)
  }
  const other = new Visitor(server.url)
  expect(await other.try('comeBack', { code: first })).toEqual({
    ...{ status: 404, answer: { code: 'bad-code', field: 'code' } },
  })
  expect((await other.ask('comeBack', { code: second })).done).toBe(true)
})

test('[P42] a code goes on working after a restart', async () => {
  const mine = await codeOf(await comeIn('Noor'))
  server = await server.restart()
  expect((await new Visitor(server.url).ask('comeBack', { code: mine })).done).toBe(true)
})

test('[P42] wrong codes are limited by address, and what can be no code costs nothing', async () => {
  const mine = await codeOf(await comeIn('Noor'))
  const thief = new Visitor(server.url)
  for (let tries = 0; tries < 25; tries += 1) {
    const { status } = await thief.try('comeBack', { code: 'appel tafel zomer' })
    expect(status).toBe(400)
  }
  const answers = await Promise.all(Array.from({ length: 30 }, () => thief.try('comeBack', { code: newReturnCode() })))
  // Also of those that came at once no more than the limit are looked at.
  expect(answers.filter(({ status }) => status === 404)).toHaveLength(20)
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(10)
  expect((await thief.try('comeBack', { code: mine })).status).toBe(429)
  now += 61_000
  expect((await thief.ask('comeBack', { code: mine })).done).toBe(true)
}, 60_000)

test('[P42] where a device was somebody already it is told first what comes along, and what stays', async () => {
  const two = await another('session2')
  const noor = await comeIn('Noor')
  const mine = await codeOf(noor)
  const phone = await comeIn('Noor op haar telefoon')
  await phone.ask('join', { code: two, name: 'Noor' })
  const there = await personOf(phone, 'session2')
  const told = await phone.ask('comeBack', { code: mine })
  expect(told).toEqual({
    ...{ done: false, leads: false },
    along: [{ subject: 'Over session2', date: '2026-12-08' }],
    stays: [{ subject: 'Regie bij complexe gezinnen', date: '2026-11-24' }],
  })
  // Asked is not done.
  expect(await personOf(phone)).not.toBe(await personOf(noor))
  expect((await phone.ask('comeBack', { code: mine, sure: true })).done).toBe(true)
  expect(await personOf(phone)).toBe(await personOf(noor))
  expect(await personOf(phone, 'session2')).toBe(there)
  expect(await personOf(noor, 'session2')).toBe(there)
})

test('[P42] of whom all came along every device is one person, and their code of before leads nowhere', async () => {
  const two = await another('session2')
  const noor = await comeIn('Noor')
  const [mine, phone] = [await codeOf(noor), await comeIn('Noor', two)]
  const phones = await codeOf(phone)
  const tab = new Visitor(server.url)
  for (const [name, value] of phone.cookies) tab.cookies.set(name, value)
  await phone.ask('comeBack', { code: mine, sure: true })
  // A window that was open with the cookie of before goes on as the same person.
  expect(await personOf(tab)).toBe(await personOf(noor))
  expect((await new Visitor(server.url).try('comeBack', { code: phones })).status).toBe(404)
})

test('[P42] whoever leads stays who they are on their own device', async () => {
  const mine = await codeOf(await comeIn('Noor'))
  expect(await lead.ask('comeBack', { code: mine })).toMatchObject({ done: false, leads: true })
  expect(await lead.try('comeBack', { code: mine, sure: true })).toMatchObject({ status: 403 })
  expect((await lead.ask('home', {})).coordinator).toBe(true)
})

test('[P42] whoever leads comes back by a code too, on a device that was nobody, and leads there', async () => {
  const mine = await codeOf(lead)
  const laptop = new Visitor(server.url)
  await laptop.ask('comeBack', { code: mine })
  expect((await laptop.ask('home', {})).coordinator).toBe(true)
  expect((await laptop.ask('getSession', { session })).me.role).toBe('coordinator')
  expect(await personOf(laptop)).toBe(await personOf(lead))
})

test('[P42] the big screen of a room comes along with nobody', async () => {
  const noor = await comeIn('Noor')
  const mine = await codeOf(noor)
  const screen = new Visitor(server.url)
  const two = await another('session2')
  const { path } = await lead.ask('invite', { session: 'session2', role: 'beamer' })
  await screen.post(path)
  await screen.ask('comeBack', { code: mine, sure: true })
  expect((await noor.try('getSession', { session: 'session2' })).status).toBe(403)
  await noor.ask('join', { code: two, name: 'Noor' })
  expect((await noor.ask('getSession', { session: 'session2' })).me.role).toBe('participant')
})

test('[P42] letting go of me everywhere ends my code and my other devices', async () => {
  const noor = await comeIn('Noor')
  const mine = await codeOf(noor)
  const phone = new Visitor(server.url)
  await phone.ask('comeBack', { code: mine })
  await phone.ask('forgetMe', { how: 'anonymous' })
  for (const one of [noor, phone]) expect((await one.ask('getMyData', {})).device).toBeNull()
  expect((await new Visitor(server.url).try('comeBack', { code: mine })).status).toBe(404)
})

async function wayFor(visitor: Visitor, by = lead, at = session): Promise<string> {
  return (await by.ask('makeWayBack', { session: at, person: await personOf(visitor, at) })).path
}

/** Opens a link and presses its button, as a browser does. */
async function use(path: string, visitor = new Visitor(server.url)): Promise<{ visitor: Visitor; response: Response }> {
  const visit = /name="visit" value="(\w+)"/.exec(await visitor.page(path))?.[1] ?? ''
  return { visitor, response: await visitor.post(path, { visit }) }
}

test('[P42] who lost their code comes back by a link from whoever leads: once, and to all of that atelier', async () => {
  const two = await another('session2')
  const noor = await comeIn('Noor')
  await noor.ask('join', { code: two, name: 'Noor' })
  const people = [await personOf(noor), await personOf(noor, 'session2')]
  const path = await wayFor(noor)
  // Whoever only looks, as programs do that look ahead, uses nothing up.
  expect((await new Visitor(server.url).fetch(path)).status).toBe(200)
  const { visitor: phone, response } = await use(path)
  expect([response.status, response.headers.get('location')]).toEqual([303, `/s/${session}`])
  expect([await personOf(phone), await personOf(phone, 'session2')]).toEqual(people)
  expect((await use(path)).response.status).toBe(410)
  // On both devices it is told on which day that was; the old one is in neither any more.
  for (const one of [noor, phone]) expect((await one.ask('getMyData', {})).device?.anew).toEqual(['2026-11-24'])
  expect((await noor.try('getSession', { session })).status).toBe(403)
  const { audit } = await lead.ask('getCare', {})
  const logged = audit.filter(({ action }) => /way-back|anew/.test(action)).map(({ action, by }) => [action, by])
  expect(logged).toEqual([
    ['attached-anew', 'somebody'],
    ['way-back-made', 'leader'],
  ])
})

test('[P42] a line that was open on the device of before ends', async () => {
  const noor = await comeIn('Noor')
  const board = await noor.open(session)
  await until(() => board.store.getState().line.state === 'live', 'the line')
  await use(await wayFor(noor))
  await until(() => board.store.getState().line.state === 'ended', 'the end of the line')
  expect(board.store.getState().line).toEqual({ state: 'ended', code: close.notAllowed })
  board.close()
})

test('[P42] a link gives nothing of an atelier that the asker does not lead', async () => {
  const other = new Visitor(server.url)
  const { path: key } = await lead.ask('inviteLeader', { atelier: 'atelier1' })
  await other.post(key)
  // Somebody who leads only this atelier; Noor takes part in another too.
  await lead.ask('createAtelier', { id: 'atelier2', title: 'Wonen', language: 'nl' })
  const elsewhere = await another('session2', 'atelier2')
  const noor = await comeIn('Noor')
  await noor.ask('join', { code: elsewhere, name: 'Noor' })
  const mine = await codeOf(noor)
  const { visitor: taken } = await use(await wayFor(noor, other))
  expect((await taken.try('getSession', { session: 'session2' })).status).toBe(403)
  expect((await taken.ask('getMyData', {})).sessions.map((one) => one.session.id)).toEqual([session])
  expect((await noor.ask('getSession', { session: 'session2' })).me.name).toBe('Noor')
  // Her code is hers: it leads to what stayed, and is told there that it happened.
  const { device } = await noor.ask('getMyData', {})
  expect(device).toMatchObject({ anew: ['2026-11-24'], codeOn: '2026-11-24' })
  // And it brings together again what was parted.
  await taken.ask('comeBack', { code: mine, sure: true })
  expect(await personOf(noor)).toBe(await personOf(taken))
})

test('[P42] who leads one session only gives a way back into that one', async () => {
  const two = await another('session2')
  const bea = new Visitor(server.url)
  const { path: invitation } = await lead.ask('invite', { session, role: 'coordinator' })
  await bea.post(invitation, { name: 'Bea' })
  const noor = await comeIn('Noor')
  await noor.ask('join', { code: two, name: 'Noor' })
  const { visitor: phone } = await use(await wayFor(noor, bea))
  expect(await personOf(phone)).not.toBe('')
  expect((await phone.try('getSession', { session: 'session2' })).status).toBe(403)
  expect((await noor.ask('getSession', { session: 'session2' })).me.name).toBe('Noor')
})

test('[P42] nobody comes to lead by such a link', async () => {
  const bea = new Visitor(server.url)
  const { path } = await lead.ask('invite', { session, role: 'coordinator' })
  await bea.post(path, { name: 'Bea' })
  const [leads, guides] = [await personOf(lead), await personOf(bea)]
  for (const person of [leads, guides]) {
    for (const by of [lead, bea]) {
      expect((await by.try('makeWayBack', { session, person })).status).toBe(403)
    }
  }
  // Who leads the installation and takes part elsewhere does not either.
  const other = new Visitor(server.url)
  await other.post((await lead.ask('inviteLeader', { atelier: 'atelier1' })).path)
  await lead.ask('leaveLead', { atelier: 'atelier1' })
  expect((await other.try('makeWayBack', { session, person: leads })).status).toBe(403)
})

test('[P42] who came to lead, or was put out, after the link was made does not come by it', async () => {
  const [noor, bo] = [await comeIn('Noor'), await comeIn('Bo')]
  const [hers, his] = [await wayFor(noor), await wayFor(bo)]
  await noor.post((await lead.ask('inviteLeader', { atelier: 'atelier1' })).path)
  await lead.ask('removePerson', { session, person: await personOf(bo) })
  for (const path of [hers, his]) expect((await use(path)).response.status).toBe(410)
})

test('[P42] a link is for seven days, and a newer one for the same person takes its place', async () => {
  const noor = await comeIn('Noor')
  const [first, second] = [await wayFor(noor), await wayFor(noor)]
  expect((await use(first)).response.status).toBe(410)
  now += 7 * day + 1
  expect((await use(second)).response.status).toBe(410)
  expect(await personOf(noor)).not.toBe('')
})

test('[P42] on the device of whoever leads a link does nothing, and is not used up', async () => {
  const noor = await comeIn('Noor')
  const path = await wayFor(noor)
  expect((await use(path, lead)).response.status).toBe(403)
  expect((await lead.ask('home', {})).coordinator).toBe(true)
  expect((await use(path)).response.status).toBe(303)
})

test('[P42] who came in anew meanwhile is told that this stays behind; what was elsewhere comes along', async () => {
  const two = await another('session2')
  const noor = await comeIn('Noor')
  const was = await personOf(noor)
  const path = await wayFor(noor)
  const phone = await comeIn('Noor')
  await phone.ask('join', { code: two, name: 'Noor' })
  expect(await phone.page(path)).toContain('als iemand anders')
  expect(await new Visitor(server.url).page(path)).not.toContain('als iemand anders')
  await use(path, phone)
  expect(await personOf(phone)).toBe(was)
  expect((await phone.ask('getSession', { session: 'session2' })).me.name).toBe('Noor')
})

test('[P42] a button that is pressed twice makes one device of theirs', async () => {
  const noor = await comeIn('Noor')
  const was = await personOf(noor)
  const path = await wayFor(noor)
  const phone = new Visitor(server.url)
  const visit = /name="visit" value="(\w+)"/.exec(await phone.page(path))?.[1] ?? ''
  const answers = await Promise.all([phone.post(path, { visit }), phone.post(path, { visit })])
  expect(answers.map(({ status }) => status)).toEqual([303, 303])
  expect(await personOf(phone)).toBe(was)
})

test('[P42] links that lead nowhere are limited by address, and tokens stand nowhere in the store', async () => {
  const noor = await comeIn('Noor')
  const path = await wayFor(noor)
  expect(everyByte().includes(path.replace('/terug/', ''))).toBe(false)
  const thief = new Visitor(server.url)
  const statuses: number[] = []
  for (let tries = 0; tries < 21; tries += 1) {
    statuses.push((await thief.fetch(`/terug/${randomBytes(32).toString('base64url')}`)).status)
  }
  expect(statuses).toEqual([...Array.from({ length: 20 }, () => 410), 429])
  expect((await thief.post(path, { visit: 'a'.repeat(24) })).status).toBe(429)
})

test('[P42] the page of a link names nobody and no session', async () => {
  const noor = await comeIn('Noor van der Berg')
  const page = await new Visitor(server.url).page(await wayFor(noor))
  for (const word of ['Noor', 'Regie bij', 'Jeugd en Gezin']) expect(page).not.toContain(word)
})
