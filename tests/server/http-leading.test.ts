import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { until, Visitor } from '#tests/kit/visitor.ts'
import { Meeting, personOf, place, refused, stateOf, type Guest } from './meeting.ts'

let meeting: Meeting
let lead: Guest
let session: string

beforeEach(async () => {
  meeting = await Meeting.begin()
  ;({ lead, session } = meeting)
})
afterEach(() => meeting.end())

const handOver = (from: Guest, to: string | null): Promise<string> => refused(from.visitor, 'handOver', { session, to })
const next = (who: Guest, from?: number): Promise<string> =>
  refused(who.visitor, 'leadPhase', { session, act: 'next', ...(from === undefined ? {} : { from }) })

/** Everybody's screen has what the lead's has. */
const sees = (who: Guest, holds: () => boolean, what: string): Promise<void> =>
  until(() => holds(), `${who.id} sees ${what}`)

describe('the big screen', () => {
  test('shows the card that the lead points at, and the board again', async () => {
    const noor = await meeting.enter('Noor')
    const card = await place(noor, 'Wie houdt de regie?')
    await lead.visitor.ask('spotlight', { session, card })
    await sees(noor, () => stateOf(noor).spotlight === card, 'the card')
    await lead.visitor.ask('spotlight', { session, card: null })
    await sees(noor, () => stateOf(noor).spotlight === null, 'the board')
  })

  test('shows only what lies on the board', async () => {
    const card = await place(lead, 'Weg ermee')
    expect(await refused(lead.visitor, 'spotlight', { session, card: 'nowhere1' })).toBe('not-found')
    lead.board.acts.trashCard(card)
    await until(() => lead.board.store.getState().saved, 'in the trash')
    expect(await refused(lead.visitor, 'spotlight', { session, card })).toBe('not-found')
    expect((await meeting.state()).spotlight).toBeNull()
  })

  test('is not a participant’s to point with', async () => {
    const noor = await meeting.enter('Noor')
    const card = await place(noor, 'Van mij')
    expect(await refused(noor.visitor, 'spotlight', { session, card })).toBe('not-allowed')
  })
})

describe('the cards that the room goes on with', () => {
  test('are told once each, and only when all of them lie there', async () => {
    const [one, two] = [await place(lead, 'Een'), await place(lead, 'Twee')]
    await lead.visitor.ask('choose', { session, cards: [two, one, two] })
    await sees(lead, () => stateOf(lead).chosen === `${two} ${one}`, 'both')
    expect(await refused(lead.visitor, 'choose', { session, cards: [one, 'nowhere1'] })).toBe('not-found')
    expect((await meeting.state()).chosen).toBe(`${two} ${one}`)
    await lead.visitor.ask('choose', { session, cards: [] })
    await sees(lead, () => stateOf(lead).chosen === null, 'none')
  })
})

describe('following', () => {
  test('is of who asked for it, until they or who leads ends it', async () => {
    const noor = await meeting.enter('Noor')
    await lead.visitor.ask('followMe', { session, on: true })
    await sees(noor, () => stateOf(noor).follows === lead.id, 'whom to follow')
    expect(await refused(noor.visitor, 'followMe', { session, on: false })).toBe('not-allowed')
    expect((await meeting.state()).follows).toBe(lead.id)
    await lead.visitor.ask('followMe', { session, on: false })
    await sees(noor, () => stateOf(noor).follows === null, 'nobody to follow')
  })

  test('ends when the lead goes to somebody else', async () => {
    const noor = await meeting.enter('Noor')
    await lead.visitor.ask('followMe', { session, on: true })
    await handOver(lead, noor.id)
    await sees(noor, () => stateOf(noor).leader === noor.id && stateOf(noor).follows === null, 'the lead')
    await noor.visitor.ask('followMe', { session, on: true })
    await sees(lead, () => stateOf(lead).follows === noor.id, 'Noor')
  })
})

describe('the lead', () => {
  test('that is handed over lets somebody change phase, for everybody within a second', async () => {
    const noor = await meeting.enter('Noor')
    const joost = await meeting.enter('Joost')
    expect(await next(noor)).toBe('not-allowed')
    expect(await handOver(lead, noor.id)).toBe('ok')
    expect(await next(noor)).toBe('ok')
    await until(() => stateOf(joost).phase === 1, 'the phase', 1000)
  })

  test('[P27] is the coordinator’s to take back at any time, and then the other leads no more', async () => {
    const noor = await meeting.enter('Noor')
    await handOver(lead, noor.id)
    expect(await handOver(lead, null)).toBe('ok')
    expect(await next(noor)).toBe('not-allowed')
    expect((await meeting.state()).leader).toBeNull()
  })

  test('stays within reach when who had it has lost the line in the middle', async () => {
    const noor = await meeting.enter('Noor')
    await handOver(lead, noor.id)
    await noor.visitor.ask('leadPhase', { session, act: 'start' })
    noor.board.close()
    await until(() => !lead.board.store.getState().present.includes(noor.id), 'Noor is gone')
    expect(await next(lead, 0)).toBe('ok')
    expect(await handOver(lead, null)).toBe('ok')
    await until(() => stateOf(lead).phase === 1 && stateOf(lead).leader === null, 'the coordinator leads')
  })

  test('[P27] goes on from who has it, and back; nobody else can take it', async () => {
    const [noor, joost] = [await meeting.enter('Noor'), await meeting.enter('Joost')]
    expect(await handOver(joost, joost.id)).toBe('not-allowed')
    await handOver(lead, noor.id)
    expect(await handOver(joost, joost.id)).toBe('not-allowed')
    expect(await handOver(noor, joost.id)).toBe('ok')
    expect(await handOver(noor, noor.id)).toBe('not-allowed')
    expect(await handOver(joost, null)).toBe('ok')
    expect((await meeting.state()).leader).toBeNull()
  })

  test('goes to nobody who only looks on, is muted, is the screen, or is not there', async () => {
    const eve = await meeting.enter('Eve', 'observer')
    const noor = await meeting.enter('Noor')
    await lead.visitor.ask('mute', { session, person: noor.id, muted: true })
    await lead.visitor.ask('addGuest', { session, id: 'guest001', name: 'Mo' })
    const screen = await meeting.enter('', 'beamer')
    for (const { id } of [eve, noor, screen]) expect(await handOver(lead, id)).toBe('not-allowed')
    for (const id of ['guest001', 'nowhere1']) expect(await handOver(lead, id)).toBe('not-found')
    expect((await meeting.state()).leader).toBeNull()
  })

  test('ends with the right to write, and with being there', async () => {
    const [noor, joost] = [await meeting.enter('Noor'), await meeting.enter('Joost')]
    await handOver(lead, noor.id)
    await lead.visitor.ask('mute', { session, person: noor.id, muted: true })
    await sees(lead, () => stateOf(lead).leader === null, 'no leader')
    await handOver(lead, joost.id)
    await lead.visitor.ask('removePerson', { session, person: joost.id })
    await sees(lead, () => stateOf(lead).leader === null, 'no leader')
  })

  test('ends with coming in again as somebody who only looks on', async () => {
    const noor = await meeting.enter('Noor')
    await lead.visitor.ask('handOver', { session, to: noor.id })
    const { path } = await meeting.invite('observer')
    await noor.visitor.ask('join', { code: path.split('/').at(-1) ?? '', name: 'Noor' })
    expect(await refused(noor.visitor, 'leadPhase', { session, act: 'next' })).toBe('not-allowed')
  })

  test('of a coordinator for themselves is only taking it back', async () => {
    const noor = await meeting.enter('Noor')
    await handOver(lead, noor.id)
    expect(await handOver(lead, lead.id)).toBe('ok')
    await sees(lead, () => stateOf(lead).leader === null, 'no leader')
  })

  test('taken back and handed on at once is taken back, whoever was first', async () => {
    const [noor, joost] = [await meeting.enter('Noor'), await meeting.enter('Joost')]
    for (let round = 0; round < 10; round += 1) {
      await handOver(lead, noor.id)
      const [back] = await Promise.all([handOver(lead, null), handOver(noor, joost.id)])
      expect([back, (await meeting.state()).leader]).toEqual(['ok', null])
    }
    expect(await next(joost)).toBe('not-allowed')
  })

  test('[P27] two who press next at once go one phase on', async () => {
    const noor = await meeting.enter('Noor')
    await handOver(lead, noor.id)
    await Promise.all([next(lead, 0), next(noor, 0), next(lead, 0)])
    await sees(lead, () => stateOf(lead).phase === 1, 'the next phase')
    expect(await next(noor, 0)).toBe('ok')
    expect((await meeting.state()).phase).toBe(1)
  })
})

describe('the door', () => {
  test('that is closed lets nobody new in, and everybody who was there back', async () => {
    const noor = await meeting.enter('Noor')
    await lead.visitor.ask('lock', { session, locked: true })
    const late = await refused(newVisitor(), 'join', { code: meeting.code, name: 'Laat' })
    expect(late).toBe('locked')
    expect(await refused(noor.visitor, 'join', { code: meeting.code, name: 'Noor' })).toBe('ok')
    expect(personOf(await meeting.open(noor.visitor), noor.id)?.name).toBe('Noor')
    await lead.visitor.ask('lock', { session, locked: false })
    expect(await refused(newVisitor(), 'join', { code: meeting.code, name: 'Laat' })).toBe('ok')
  })

  test('says so kindly on the page where one joins', async () => {
    await lead.visitor.ask('lock', { session, locked: true })
    const late = newVisitor()
    expect(await late.page(`/j/${meeting.code}`)).toContain('De deur is dicht')
    const answer = await late.post(`/j/${meeting.code}`, { name: 'Laat' })
    expect(answer.status).toBe(423)
    expect(await answer.text()).toContain('De deur is dicht')
  })

  test('closed twice is closed since the first time', async () => {
    await lead.visitor.ask('lock', { session, locked: true })
    const { locked } = await meeting.state()
    await lead.visitor.ask('lock', { session, locked: true })
    expect((await meeting.state()).locked).toBe(locked)
  })
})

const newVisitor = (): Visitor => new Visitor(meeting.server.url)
