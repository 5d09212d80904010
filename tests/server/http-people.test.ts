import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addCard } from '#shared/board/edit.ts'
import { readPlan } from '#shared/session/format.ts'
import { close } from '#shared/wire/close.ts'
import { madeAt } from '#tests/kit/make.ts'
import { until, Visitor } from '#tests/kit/visitor.ts'
import { Meeting, personOf, place, refused, seen, type Guest } from './meeting.ts'

/** How long a changed right may take to be felt at the other end of an open line, in milliseconds. */
const atOnce = 1000

let meeting: Meeting
let lead: Guest
let session: string

beforeEach(async () => {
  meeting = await Meeting.begin()
  ;({ lead, session } = meeting)
})
afterEach(() => meeting.end())

const mute = (from: Guest, person: string, muted = true): Promise<string> =>
  refused(from.visitor, 'mute', { session, person, muted })
const remove = (from: Guest, person: string): Promise<string> =>
  refused(from.visitor, 'removePerson', { session, person })
const raise = (from: Guest, up: boolean, person?: string): Promise<string> =>
  refused(from.visitor, 'raiseHand', { session, up, ...(person === undefined ? {} : { person }) })
const addGuest = (from: Guest, id: string, name = 'Mo'): Promise<string> =>
  refused(from.visitor, 'addGuest', { session, id, name })

/** Past the rules of one's own page, as a patched client would. */
function force({ board, id }: Guest, title: string, behalf: string | null = null): void {
  const phase = readPlan(board.store.getState().session?.plan ?? '')[0]?.id ?? null
  const card = { kind: 'issue', language: 'nl', order: 'a0', perspective: null, createdAt: madeAt, phase } as const
  board.doc().transact(() => addCard(board.doc(), { ...card, title, author: id, behalf }))
}

describe('somebody who is muted', () => {
  test('reads on, and writes nothing from then on, in any window', async () => {
    const noor = await meeting.enter('Noor')
    const second = await meeting.open(noor.visitor)
    expect(await mute(lead, noor.id)).toBe('ok')
    const roles = () => [noor, second].map(({ board }) => board.store.getState().info.me.role)
    await until(() => roles().every((role) => role === 'observer'), 'the role', atOnce)
    force(second, 'Gesmokkeld')
    await until(() => second.board.store.getState().handedBack.length === 1, 'refused', atOnce)
    await place(lead, 'Gewoon verder')
    await until(() => seen(noor).cards.length === 1, 'what others write')
    expect((await meeting.look()).cards.map(({ title }) => title)).toEqual(['Gewoon verder'])
    expect((await meeting.person(noor.id))?.muted).toBeTypeOf('number')
  })

  test('gives no commands either, and their hand goes down', async () => {
    const noor = await meeting.enter('Noor')
    await raise(noor, true)
    await mute(lead, noor.id)
    expect((await meeting.person(noor.id))?.hand).toBeNull()
    expect(await raise(noor, true)).toBe('not-allowed')
    expect(await refused(noor.visitor, 'sayReady', { session, ready: true })).toBe('not-allowed')
    expect(await addGuest(noor, 'guest001')).toBe('not-allowed')
  })

  test('stays so when they come in anew, and until they may write again', async () => {
    const noor = await meeting.enter('Noor')
    await mute(lead, noor.id)
    await noor.visitor.ask('join', { code: meeting.code, name: 'Noor' })
    const again = await meeting.open(noor.visitor)
    expect(again.board.store.getState().info.me.role).toBe('observer')
    expect(await mute(lead, noor.id, false)).toBe('ok')
    await until(() => again.board.store.getState().info.me.role === 'participant', 'the role', atOnce)
    await place(again, 'Weer mee')
    expect((await meeting.person(noor.id))?.muted).toBeNull()
  })

  test('muted twice has been since the first time', async () => {
    const noor = await meeting.enter('Noor')
    await mute(lead, noor.id)
    const since = (await meeting.person(noor.id))?.muted
    await mute(lead, noor.id)
    expect((await meeting.person(noor.id))?.muted).toBe(since)
  })

  test('is nobody who coordinates, nor by anybody but a coordinator', async () => {
    const [noor, joost] = [await meeting.enter('Noor'), await meeting.enter('Joost')]
    const other = await meeting.enter('Ria', 'coordinator')
    expect(await mute(noor, joost.id)).toBe('not-allowed')
    await lead.visitor.ask('handOver', { session, to: noor.id })
    expect(await mute(noor, joost.id)).toBe('not-allowed')
    expect(await mute(lead, lead.id)).toBe('not-allowed')
    expect(await mute(other, lead.id)).toBe('not-allowed')
    expect(await mute(lead, 'nowhere1')).toBe('not-found')
  })
})

describe('somebody who is put out', () => {
  test('is out in every window within a second, and their words stay with their name', async () => {
    const noor = await meeting.enter('Noor')
    const second = await meeting.open(noor.visitor)
    await place(noor, 'Van Noor')
    expect(await remove(lead, noor.id)).toBe('ok')
    const lines = () => [noor, second].map(({ board }) => board.store.getState().line)
    await until(() => lines().every(({ state }) => state === 'ended'), 'the end', atOnce)
    expect(lines()).toEqual(Array(2).fill({ state: 'ended', code: close.notAllowed }))
    await until(() => !lead.board.store.getState().present.includes(noor.id), 'gone')
    expect((await meeting.person(noor.id))?.name).toBe('Noor')
    expect((await meeting.look()).cards.map(({ title }) => title)).toEqual(['Van Noor'])
  })

  test('does not come back by that device: not by the code, not by a link, not by asking', async () => {
    const noor = await meeting.enter('Noor')
    await remove(lead, noor.id)
    const { path } = await meeting.invite('expert')
    expect(await refused(noor.visitor, 'join', { code: meeting.code, name: 'Noor' })).toBe('not-allowed')
    expect(await refused(noor.visitor, 'join', { code: path.slice(3), name: 'Noor' })).toBe('not-allowed')
    expect(await refused(noor.visitor, 'getSession', { session })).toBe('not-allowed')
    expect(await noor.visitor.page(`/j/${meeting.code}`)).toContain('Je doet niet meer mee')
    const form = await noor.visitor.post(path, { name: 'Noor' })
    expect(form.status).toBe(403)
  })

  test('put out twice is put out once', async () => {
    const noor = await meeting.enter('Noor')
    expect([await remove(lead, noor.id), await remove(lead, noor.id)]).toEqual(['ok', 'ok'])
  })

  test('is not oneself, not who leads the atelier, and nobody by who does not coordinate', async () => {
    const [noor, other] = [await meeting.enter('Noor'), await meeting.enter('Ria', 'coordinator')]
    await lead.visitor.ask('handOver', { session, to: noor.id })
    expect(await remove(lead, lead.id)).toBe('not-allowed')
    expect(await remove(other, lead.id)).toBe('not-allowed')
    expect(await remove(noor, other.id)).toBe('not-allowed')
    expect(await remove(lead, 'nowhere1')).toBe('not-found')
    expect(await remove(lead, other.id)).toBe('ok')
  })

  test('leaves their guests to whoever put them out', async () => {
    const noor = await meeting.enter('Noor')
    await addGuest(noor, 'guest001')
    await remove(lead, noor.id)
    expect((await meeting.person('guest001'))?.scribe).toBe(lead.id)
  })
})

describe('a hand', () => {
  test('is up for everybody since the first time, and down again', async () => {
    const noor = await meeting.enter('Noor')
    await raise(noor, true)
    const since = (await meeting.person(noor.id))?.hand
    expect(since).toBeTypeOf('number')
    await raise(noor, true)
    expect((await meeting.person(noor.id))?.hand).toBe(since)
    await raise(noor, false)
    expect((await meeting.person(noor.id))?.hand).toBeNull()
  })

  test('of another is lowered by who leads and by nobody else, and raised by nobody', async () => {
    const [noor, joost] = [await meeting.enter('Noor'), await meeting.enter('Joost')]
    await raise(noor, true)
    expect(await raise(joost, false, noor.id)).toBe('not-allowed')
    expect(await raise(lead, true, joost.id)).toBe('not-allowed')
    expect(await raise(lead, false, noor.id)).toBe('ok')
    await raise(noor, true)
    await lead.visitor.ask('handOver', { session, to: joost.id })
    expect(await raise(joost, false, noor.id)).toBe('ok')
    expect((await meeting.person(noor.id))?.hand).toBeNull()
    expect(await raise(lead, false, 'nowhere1')).toBe('not-found')
  })

  test('of a guest is raised by who writes for them', async () => {
    const noor = await meeting.enter('Noor')
    await addGuest(noor, 'guest001')
    expect(await raise(noor, true, 'guest001')).toBe('ok')
    expect((await meeting.person('guest001'))?.hand).toBeTypeOf('number')
  })
})

test('who is ready is ready with the phase that runs, and no longer when the next one does', async () => {
  const noor = await meeting.enter('Noor')
  const phases = readPlan((await meeting.state()).plan)
  await noor.visitor.ask('sayReady', { session, ready: true })
  expect((await meeting.person(noor.id))?.ready).toBe(phases[0]?.id)
  await lead.visitor.ask('leadPhase', { session, act: 'next' })
  expect((await meeting.person(noor.id))?.ready).not.toBe(phases[1]?.id)
  await noor.visitor.ask('sayReady', { session, ready: true })
  expect((await meeting.person(noor.id))?.ready).toBe(phases[1]?.id)
  await noor.visitor.ask('sayReady', { session, ready: false })
  expect((await meeting.person(noor.id))?.ready).toBeNull()
})

describe('somebody without a device', () => {
  test('is among the people, with who writes for them; asked twice, or two at once, it is one', async () => {
    const noor = await meeting.enter('Noor')
    expect(await Promise.all([addGuest(noor, 'guest001'), addGuest(noor, 'guest001')])).toEqual(['ok', 'ok'])
    expect((await meeting.look()).people.filter(({ scribe }) => scribe !== null)).toMatchObject([
      { id: 'guest001', name: 'Mo', role: 'participant', scribe: noor.id },
    ])
  })

  test('needs a name, and an id that nobody has', async () => {
    const noor = await meeting.enter('Noor')
    const screen = await meeting.enter('', 'beamer')
    await addGuest(lead, 'guest001')
    expect(await addGuest(noor, 'guest002', ' \u202E ')).toBe('bad-input')
    for (const id of [noor.id, lead.id, screen.id, 'guest001']) expect(await addGuest(noor, id)).toBe('bad-input')
    expect(await meeting.person(noor.id)).toMatchObject({ name: 'Noor', scribe: null })
    expect((await meeting.person('guest001'))?.scribe).toBe(lead.id)
  })

  test('is one of eight at most that somebody writes for, also when all come at once', async () => {
    const noor = await meeting.enter('Noor')
    const asked = Array.from({ length: 11 }, (_, n) => addGuest(noor, `guest${String(n).padStart(3, '0')}`))
    const answers = await Promise.all(asked)
    expect(answers.filter((answer) => answer === 'ok')).toHaveLength(8)
    expect(answers.filter((answer) => answer === 'enough')).toHaveLength(3)
    expect(await addGuest(lead, 'guestOfLead')).toBe('ok')
  })

  test('is written for by their scribe, and by no other participant', async () => {
    const [noor, joost] = [await meeting.enter('Noor'), await meeting.enter('Joost')]
    await addGuest(noor, 'guest001')
    await until(() => [noor, joost].every((one) => personOf(one, 'guest001')), 'the guest')
    force(noor, 'Namens Mo', 'guest001')
    force(joost, 'Niet namens Mo', 'guest001')
    await until(() => joost.board.store.getState().handedBack.length === 1, 'refused')
    await until(() => seen(lead).cards.length === 1, 'the card')
    expect((await meeting.look()).cards).toMatchObject([{ title: 'Namens Mo', author: noor.id, behalf: 'guest001' }])
  })

  test('cannot come in: there is no device that is theirs, and on the line one is oneself', async () => {
    const noor = await meeting.enter('Noor')
    await addGuest(noor, 'guest001')
    noor.board.setPresence(null, false)
    const again = await meeting.open(noor.visitor)
    expect(again.id).toBe(noor.id)
    await until(() => lead.board.store.getState().present.length === 2, 'both')
    expect(lead.board.store.getState().present.toSorted()).toEqual([lead.id, noor.id].toSorted())
  })

  test('leaves the list when they go; whose words lie on the board keeps their name there', async () => {
    for (const id of ['guest001', 'guest002']) await addGuest(lead, id)
    await until(() => personOf(lead, 'guest002') !== undefined, 'the guests')
    force(lead, 'Namens Mo', 'guest001')
    await until(() => lead.board.store.getState().saved, 'kept')
    for (const id of ['guest001', 'guest002']) expect(await remove(lead, id)).toBe('ok')
    expect(await meeting.person('guest001')).toMatchObject({ name: 'Mo', scribe: null })
    expect(await meeting.person('guest002')).toBeUndefined()
    force(lead, 'Nog een keer namens Mo', 'guest001')
    await until(() => lead.board.store.getState().handedBack.length === 1, 'refused')
  })
})

test('a stranger gives none of these commands', async () => {
  const stranger = new Visitor(meeting.server.url)
  const asked = { session, person: lead.id, muted: true, up: true, ready: true, id: 'guest001', name: 'Mo' }
  for (const name of ['mute', 'removePerson', 'raiseHand', 'sayReady', 'addGuest'] as const) {
    expect(await refused(stranger, name, asked)).toBe('not-signed-in')
  }
})
