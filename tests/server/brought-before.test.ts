/** A case is brought before the session begins: by whom, for when, and to nobody’s eyes until it is shown. */

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { snapshotOf } from '#shared/board/document.ts'
import type { CommandName } from '#shared/commands/commands.ts'
import type { Phase } from '#shared/session/format.ts'
import { newCanary, showsSome } from '#tests/kit/canary.ts'
import { makePhase } from '#tests/kit/make.ts'
import { startServer, withSession, type TestServer } from '#tests/kit/server.ts'
import { until, Visitor } from '#tests/kit/visitor.ts'
import { Ear } from './ear.ts'
import { refused } from './meeting.ts'

const atelier = 'atelier1'
const session = 'session2'

const welcome = makePhase({ id: 'welkom', brings: [] })
const bring = makePhase({ id: 'brengen', brings: ['dilemma', 'issue'], visibility: 'private-then-together', most: 3 })
const talk = makePhase({ id: 'gesprek', free: true })
const plan: readonly Phase[] = [welcome, bring, talk]

let server: TestServer
let lead: Visitor
let firstCode: string
let code: string
let now: number
const ears: Ear[] = []

beforeEach(async () => {
  now = Date.parse('2026-11-23T09:00:00Z')
  server = await startServer({ now: () => now })
  const made = await withSession(server, { date: '2026-11-16' })
  lead = made.lead
  firstCode = made.code
  code = await nextSession(session, '2026-11-30')
})
afterEach(async () => {
  for (const ear of ears.splice(0)) ear.close()
  await server.close()
})

async function nextSession(id: string, date: string, more: object = {}): Promise<string> {
  const info = await lead.ask('createSession', {
    ...{ id, atelier, subject: 'Schulden', date, language: 'nl', plan: [...plan] },
    ...more,
  })
  return info.code ?? ''
}

/** Somebody who took part before. */
async function member(name: string): Promise<Visitor> {
  const visitor = new Visitor(server.url)
  await visitor.ask('join', { code: firstCode, name, perspective: 'Wonen' })
  return visitor
}

const enter = (who: Visitor, more: object = {}): Promise<string> =>
  refused(who, 'enterBeforehand', { atelier, session, name: 'Noor', perspective: 'Wonen', ...more })

async function comer(name: string): Promise<Visitor> {
  const visitor = await member(name)
  expect(await enter(visitor, { name })).toBe('ok')
  return visitor
}

const card = (title: string, more: object = {}) => ({ is: 'card', kind: 'issue', title, language: 'nl', ...more })
const hand = (who: Visitor, id: string, title: string, more: object = {}): Promise<string> =>
  refused(who, 'handIn', { session, id, phase: 'brengen', thing: card(title), ...more })
const step = (act: 'start' | 'next' | 'back') => lead.ask('leadPhase', { session, act })
const reveal = (phase = 'brengen') => refused(lead, 'reveal', { session, phase, how: 'all' })

async function titlesOf(who: Visitor, of = session): Promise<string[]> {
  const { held } = await who.ask('listHeld', { session: of })
  return held.map(({ thing }) => (thing.is === 'card' ? thing.title : thing.text)).toSorted()
}

async function boardOf(who: Visitor) {
  const live = await who.open(session)
  await until(() => live.store.getState().line.state === 'live' && live.store.getState().session !== null, 'the board')
  const board = snapshotOf(live.doc())
  live.close()
  return board
}

describe('without a code', () => {
  test('a member comes into a session to come, as they were called last, and is a participant in it', async () => {
    const noor = await member('Noor')
    expect(await noor.ask('getBeforehand', { atelier, session })).toMatchObject({
      ...{ session, subject: 'Schulden', date: '2026-11-30', begun: false, joined: false },
      ...{ name: 'Noor', perspective: 'Wonen' },
    })
    expect(await enter(noor, { name: 'Noor B.' })).toBe('ok')
    expect(await enter(noor, { name: 'Iemand anders' })).toBe('ok')
    const { me } = await noor.ask('getSession', { session })
    expect(me).toMatchObject({ name: 'Noor B.', perspective: 'Wonen', role: 'participant' })
    expect((await boardOf(noor)).people.filter(({ name }) => name === 'Noor B.')).toHaveLength(1)
    expect(await noor.ask('getBeforehand', { atelier, session })).toMatchObject({ joined: true, name: 'Noor B.' })
  })

  test('an expert and an observer of before are participants, and who leads stays a coordinator', async () => {
    for (const role of ['expert', 'observer'] as const) {
      const visitor = new Visitor(server.url)
      await visitor.post((await lead.ask('invite', { session: 'session1', role })).path, { name: role })
      expect(await enter(visitor, { name: role })).toBe('ok')
      expect((await visitor.ask('getSession', { session })).me.role).toBe('participant')
    }
    expect(await enter(lead, { name: 'Ria' })).toBe('ok')
    expect((await lead.ask('getSession', { session })).me.role).toBe('coordinator')
  })

  test('nobody else does, and who is not in the atelier hears the same as of one that is not there', async () => {
    const stranger = new Visitor(server.url)
    expect(await enter(stranger)).toBe('not-signed-in')
    const other = new Visitor(server.url)
    await lead.ask('createAtelier', { id: 'atelier2', title: 'Wonen', language: 'nl' })
    const away = await lead.ask('createSession', {
      ...{ id: 'session9', atelier: 'atelier2', subject: 'Huur', date: '2026-12-01', language: 'nl' },
    })
    await other.ask('join', { code: away.code ?? '', name: 'Bea' })
    expect(await enter(other)).toBe('not-allowed')
    expect(await enter(other, { atelier: 'nergens' })).toBe('not-allowed')
    expect(await enter(other, { atelier: 'atelier2' })).toBe('not-found')
    expect(await refused(other, 'getBeforehand', { atelier, session })).toBe('not-allowed')
    const screen = new Visitor(server.url)
    await screen.post((await lead.ask('invite', { session: 'session1', role: 'beamer' })).path)
    expect(await enter(screen)).toBe('not-allowed')
  })

  test('who was put out has to be invited again: of this session, or for good of another of the atelier', async () => {
    const [henk, bea] = [await member('Henk'), await comer('Bea')]
    const { me } = await henk.ask('getSession', { session: 'session1' })
    await nextSession('session3', '2026-12-07')
    await refused(henk, 'enterBeforehand', { atelier, session: 'session3', name: 'Henk' })
    await lead.ask('removePerson', { session: 'session1', person: me.person })
    expect(await enter(henk)).toBe('not-allowed')
    const there = await bea.ask('getSession', { session })
    await lead.ask('removePerson', { session, person: there.me.person })
    expect(await enter(bea)).toBe('not-allowed')
    expect(await hand(bea, 'bea1', 'Toch')).toBe('not-allowed')
  })

  test('a door that is locked stays locked, and once it has begun or is over the way is the code', async () => {
    const [noor, bea] = [await member('Noor'), await member('Bea')]
    await lead.ask('lock', { session, locked: true })
    expect(await enter(noor)).toBe('locked')
    await lead.ask('lock', { session, locked: false })
    await step('start')
    expect(await enter(noor)).toBe('begun')
    await step('next')
    await step('back')
    expect(await enter(bea)).toBe('begun')
    await noor.ask('join', { code, name: 'Noor' })
    expect(await enter(noor)).toBe('ok')
    await lead.ask('setState', { session, state: 'closed' })
    expect(await enter(bea)).toBe('closed')
    await lead.ask('erase', { session, what: 'session', entity: session, reason: 'other' })
    expect(await enter(bea)).toBe('not-found')
  })
})

describe('a case before it begins', () => {
  test('waits, is read back, changed and taken back on each device, and comes on the board when it is shown', async () => {
    const [noor, bea] = [await comer('Noor'), await comer('Bea')]
    expect(await hand(noor, 'noor1', 'Eerst dit')).toBe('ok')
    expect(await hand(noor, 'noor1', 'Toch dat')).toBe('ok')
    expect(await hand(noor, 'noor2', 'Weg ermee')).toBe('ok')
    expect(await hand(bea, 'bea1', 'Van Bea')).toBe('ok')
    const second = new Visitor(server.url)
    for (const [name, value] of noor.cookies) second.cookies.set(name, value)
    expect(await titlesOf(second)).toEqual(['Toch dat', 'Weg ermee'])
    await second.ask('takeBack', { session, id: 'noor2' })
    expect(await titlesOf(noor)).toEqual(['Toch dat'])
    const before = await boardOf(lead)
    expect([before.session?.held, before.session?.holders, before.cards]).toEqual([2, 2, []])

    expect(await reveal()).toBe('phase')
    expect(await reveal('welkom')).toBe('phase')
    await step('start')
    // It has begun: nothing new for later, but what waits can still be changed.
    expect(await hand(bea, 'bea2', 'Te laat')).toBe('phase')
    expect(await hand(noor, 'noor1', 'Nog beter')).toBe('ok')
    expect(await reveal('welkom')).toBe('phase')
    await step('next')
    expect(await hand(bea, 'bea2', 'Op tijd')).toBe('ok')
    expect(await reveal()).toBe('ok')
    const { cards, session: state } = await boardOf(bea)
    expect(cards.map(({ title }) => title).toSorted()).toEqual(['Nog beter', 'Op tijd', 'Van Bea'])
    expect(cards.every(({ phase }) => phase === 'brengen')).toBe(true)
    expect(state?.held).toBeNull()
    expect(await titlesOf(noor)).toEqual([])
  })

  test('is refused for another phase, of another hand or name, as an idea, and when it is too much', async () => {
    const [noor, bea] = [await comer('Noor'), await comer('Bea')]
    expect(await hand(noor, 'noor1', 'Van Noor')).toBe('ok')
    expect(await hand(bea, 'noor1', 'Van mij')).toBe('bad-input')
    expect(await hand(bea, 'bea1', 'x', { phase: 'gesprek' })).toBe('phase')
    expect(await hand(bea, 'bea1', 'x', { phase: 'welkom' })).toBe('phase')
    expect(await hand(bea, 'bea1', 'x', { phase: 'nergens' })).toBe('phase')
    const { me } = await noor.ask('getSession', { session })
    expect(await hand(bea, 'bea1', 'x', { behalf: me.person })).toBe('not-allowed')
    expect(await hand(bea, 'bea1', 'x', { thing: card('Doe dit', { kind: 'direction' }) })).toBe('phase')
    const note = { is: 'note', card: 'noor1', kind: 'question', text: 'Wat?' }
    expect(await hand(bea, 'bea1', 'x', { thing: note })).toBe('phase')
    expect(await hand(bea, 'bea1', 'Bel 06-12345678 of BSN 111222333')).toBe('personal')
    for (const id of ['bea1', 'bea2', 'bea3']) expect(await hand(bea, id, id)).toBe('ok')
    expect(await hand(bea, 'bea4', 'Nog een')).toBe('enough')
    expect(await refused(await member('Cyd'), 'handIn', { session, id: 'c', phase: 'brengen', thing: card('x') })).toBe(
      'not-allowed',
    )
    const looker = new Visitor(server.url)
    await looker.post((await lead.ask('invite', { session, role: 'observer' })).path, { name: 'Kijker' })
    expect(await hand(looker, 'kijk', 'x')).toBe('not-allowed')
    expect(await titlesOf(noor)).toEqual(['Van Noor'])
  })

  test('of one hand there are a hundred at most', async () => {
    await lead.ask('changePlan', { session, plan: [welcome, { ...bring, most: null }, talk] })
    const noor = await comer('Noor')
    for (let n = 0; n < 100; n += 1) expect(await hand(noor, `noor${n}`, `Casus ${n}`)).toBe('ok')
    expect(await hand(noor, 'noor100', 'Nog een')).toBe('enough')
  })

  test('where one brings a case by name it waits as well, until it is shown there', async () => {
    const named = { ...bring, visibility: 'named' as const }
    const silent = makePhase({ id: 'advies', brings: ['direction'], visibility: 'private-then-together' })
    await lead.ask('changePlan', { session, plan: [silent, welcome, named] })
    const noor = await comer('Noor')
    expect(await hand(noor, 'noor1', 'Van Noor')).toBe('ok')
    await step('start')
    // It does not come along with what is shown of a phase before.
    const idea = { session, id: 'idee1', phase: 'advies', thing: card('Idee', { kind: 'direction' }) }
    expect(await refused(noor, 'handIn', idea)).toBe('ok')
    expect(await reveal('advies')).toBe('ok')
    expect((await boardOf(noor)).cards.map(({ title }) => title)).toEqual(['Idee'])
    await step('next')
    await step('next')
    expect(await reveal()).toBe('ok')
    expect((await boardOf(noor)).cards.map(({ title }) => title).toSorted()).toEqual(['Idee', 'Van Noor'])
  })

  test('when its phase is taken out it is not lost: it moves along, goes back, or comes with what is shown', async () => {
    const [noor, bea] = [await comer('Noor'), await comer('Bea')]
    await hand(noor, 'noor1', 'Van Noor')
    await hand(bea, 'bea1', 'Van Bea')
    const other = { ...bring, id: 'inbrengen' }
    await lead.ask('changePlan', { session, plan: [welcome, other, talk] })
    expect(await titlesOf(noor)).toEqual(['Van Noor'])
    expect(await hand(noor, 'noor1', 'Van Noor', { phase: 'inbrengen' })).toBe('ok')
    await step('next')
    expect(await reveal('inbrengen')).toBe('ok')
    expect((await boardOf(noor)).cards.map(({ title }) => title).toSorted()).toEqual(['Van Bea', 'Van Noor'])
  })

  test('when its phase is skipped, the day moves, or the server starts anew, it waits on', async () => {
    const noor = await comer('Noor')
    await hand(noor, 'noor1', 'Van Noor')
    await lead.ask('changeSession', { session, subject: 'Schulden', date: '2026-12-14', start: '09:00', place: '' })
    server = await server.restart()
    for (const visitor of [lead, noor]) Object.assign(visitor, { url: server.url })
    expect(await titlesOf(noor)).toEqual(['Van Noor'])
    await step('next')
    await step('next')
    expect(await titlesOf(noor)).toEqual(['Van Noor'])
    expect(await reveal()).toBe('ok')
    expect((await boardOf(noor)).cards.map(({ title }) => title)).toEqual(['Van Noor'])
  })

  test('of a session that is cancelled one takes it back', async () => {
    const noor = await comer('Noor')
    await hand(noor, 'noor1', 'Van Noor')
    await lead.ask('setState', { session, state: 'closed' })
    expect(await titlesOf(noor)).toEqual(['Van Noor'])
    await noor.ask('takeBack', { session, id: 'noor1' })
    expect(await titlesOf(noor)).toEqual([])
  })
})

describe('what somebody brought beforehand', () => {
  test('is in their own data, counts as brought for them alone, and goes when they let go of it', async () => {
    const noor = await comer('Noor')
    const words = newCanary()
    await hand(noor, 'noor1', words)
    expect((await noor.ask('getBalance', {})).brought).toMatchObject({ case: 1, help: 0 })
    expect((await lead.ask('getBalance', {})).brought.case).toBe(0)
    expect(JSON.stringify(await noor.ask('getMyData', {}))).toContain(words)
    await noor.ask('forgetMe', { session, how: 'remove' })
    expect(JSON.stringify(await noor.try('getMyData', {}))).not.toContain(words)
    expect((await boardOf(lead)).session?.held ?? null).toBeNull()
    const disk = await onDisk()
    expect(showsSome(words, disk)).toBe(false)
  })

  test('is asked for on the first page of who brought nothing, within three weeks, and no longer', async () => {
    const [noor, bea] = [await member('Noor'), await comer('Bea')]
    const waits = async (who: Visitor) => (await who.ask('home', {})).waits.filter(({ kind }) => kind === 'bring')
    const one = { kind: 'bring', atelier, session, subject: 'Schulden', date: '2026-11-30' }
    expect(await waits(noor)).toEqual([one])
    expect(await waits(bea)).toEqual([one])
    expect(await waits(lead)).toEqual([])
    expect(await waits(new Visitor(server.url))).toEqual([])
    await hand(bea, 'bea1', 'Van Bea')
    expect(await waits(bea)).toEqual([])
    await lead.ask('changeSession', { session, subject: 'Schulden', date: '2026-12-15', start: '09:00', place: '' })
    expect(await waits(noor)).toEqual([])
    await lead.ask('changeSession', { session, subject: 'Schulden', date: '2026-12-14', start: '09:00', place: '' })
    expect(await waits(noor)).toEqual([{ ...one, date: '2026-12-14' }])
    await step('start')
    expect(await waits(noor)).toEqual([])
  })
})

/** All files of the server, as bytes. */
async function onDisk(): Promise<Buffer> {
  const files = await readdir(server.data, { recursive: true, withFileTypes: true })
  const read = files.filter((file) => file.isFile()).map((file) => readFile(join(file.parentPath, file.name)))
  return Buffer.concat(await Promise.all(read))
}

/** All that somebody can ask for that could hold words of others. */
async function askEverything(who: Visitor): Promise<Buffer> {
  const about = { session, atelier, id: 'noor1', phase: 'brengen', thing: card('Van mij'), words: 'kanarie' }
  const names: readonly CommandName[] = [
    ...(['home', 'getSession', 'getBeforehand', 'enterBeforehand', 'getAtelier', 'listHeld', 'listHidden'] as const),
    ...(['listMyBallots', 'handIn', 'takeBack', 'lookBack', 'listTries', 'getAtelierWeave', 'recall'] as const),
    ...(['getBalance', 'getMyData', 'listQuestions', 'getReview', 'getArchive', 'getWeave', 'erase'] as const),
  ]
  const answers: string[] = []
  for (const name of names) answers.push(JSON.stringify(await who.try(name, about)))
  const asked = { needs: 'kanarie', words: 'kanarie', atelier }
  answers.push(
    JSON.stringify(await who.try('searchLibrary', asked)),
    JSON.stringify(await who.try('countLibrary', asked)),
  )
  for (const path of [`/s/${session}`, `/atelier/${atelier}/vooraf/${session}`, '/', '/bibliotheek', '/healthz'])
    answers.push(await who.page(path))
  for (const kind of ['md', 'csv', 'json', 'docx', 'html', 'print']) {
    answers.push(await who.page(`/archief/${session}/export.${kind}`), await who.page(`/s/${session}/export.${kind}`))
  }
  return Buffer.from(answers.join('\n'))
}

test('[P22] nobody in any role gets eight bytes of a case before it is shown: by no line, answer, page or log', async () => {
  const noor = await comer('Noor')
  const witnesses: Visitor[] = [lead, await comer('Bea'), await member('Cyd'), new Visitor(server.url)]
  for (const role of ['observer', 'expert', 'beamer', 'coordinator', 'participant'] as const) {
    const visitor = new Visitor(server.url)
    await visitor.post((await lead.ask('invite', { session, role })).path, { name: role })
    witnesses.push(visitor)
  }
  for (const [n, visitor] of witnesses.entries()) {
    if ((await refused(visitor, 'getSession', { session })) === 'ok')
      ears.push(await Ear.open(visitor, session, n % 2 === 0))
  }
  expect(ears).toHaveLength(7)
  const [first, kept, takenBack] = [newCanary(), newCanary(), newCanary()]
  const body = (words: string) => ({ thing: card(words, { body: `Toelichting ${words}` }) })
  for (const words of [first, kept]) expect(await hand(noor, 'noor1', '', body(words))).toBe('ok')
  expect(await hand(noor, 'noor2', '', body(takenBack))).toBe('ok')
  await noor.ask('takeBack', { session, id: 'noor2' })

  const answers: Buffer[] = []
  const look = async (): Promise<void> => {
    for (const visitor of witnesses) answers.push(await askEverything(visitor))
    await Promise.all(ears.map((ear, n) => ear.askAll(n % 3 === 0)))
  }
  await look()
  await step('start')
  await step('next')
  await look()
  const heard = (): Buffer => Buffer.concat(ears.flatMap((ear) => ear.frames))
  for (const words of [first, kept, takenBack]) {
    const seen = [heard(), Buffer.concat(answers), Buffer.from(server.log.join('\n'))]
    expect(seen.map((bytes) => showsSome(words, bytes))).toEqual([false, false, false])
  }
  await lead.ask('reveal', { session, phase: 'brengen', how: 'all' })
  for (const ear of ears) await until(() => Buffer.concat(ear.frames).includes(kept), 'the words')
  expect([showsSome(first, heard()), showsSome(takenBack, heard())]).toEqual([false, false])
  expect(showsSome(kept, Buffer.from(server.log.join('\n')))).toBe(false)
})

test('[P22] a case that was never shown goes into no archive, export or library', async () => {
  const noor = await comer('Noor')
  const words = newCanary()
  expect(await hand(noor, 'noor1', words)).toBe('ok')
  await step('start')
  await lead.ask('setState', { session, state: 'closed' })
  await lead.ask('archive', { session, signed: true, audience: 'atelier', report: 'Wij spraken over schulden.' })
  const bea = await member('Bea')
  const found: Buffer[] = []
  for (const who of [lead, bea, noor]) {
    found.push(Buffer.from(JSON.stringify(await who.ask('getArchive', { session }))))
    found.push(Buffer.from(JSON.stringify(await who.ask('searchLibrary', { words: 'kanarie' }))))
    for (const format of ['md', 'csv', 'json', 'docx', 'html', 'print', 'research']) {
      const answer = await who.fetch(`/export/${session}/${format}`)
      found.push(Buffer.from(await answer.arrayBuffer()))
    }
  }
  expect(found[0]?.includes('Wij spraken over schulden.')).toBe(true)
  expect(showsSome(words, Buffer.concat(found))).toBe(false)
  // It is theirs still, to take back.
  expect(await titlesOf(noor)).toEqual([words])
})

test('guests of an example come in as everybody there, and in no other way', async () => {
  await server.close()
  server = await startServer({ now: () => now, demo: true })
  const guest = new Visitor(server.url)
  const demo = (await guest.ask('home', {})).ateliers.flatMap((one) => (one.demo ? [one] : []))
  const open = demo.flatMap(({ id, sessions }) =>
    sessions.flatMap((one) => (one.state === 'open' && one.joinPath !== null ? [{ ...one, atelier: id }] : [])),
  )
  expect(open.length).toBeGreaterThan(0)
  for (const { atelier: of, id, joinPath } of open) {
    const about = { atelier: of, session: id }
    const known = new Visitor(server.url)
    expect(await enter(known, about)).toBe('not-signed-in')
    const other = open.find((one) => one.id !== id)
    await known.post(other?.joinPath ?? joinPath ?? '', { name: 'Gast' })
    const isThere = (await refused(known, 'getSession', { session: id })) === 'ok'
    expect(await enter(known, about)).toBe(isThere ? 'ok' : 'not-allowed')
  }
}, 60_000)
