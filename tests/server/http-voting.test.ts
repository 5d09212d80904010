import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { snapshotOf } from '#shared/board/document.ts'
import type { Ballot } from '#shared/board/schema.ts'
import { openStore } from '#server/store/open.ts'
import { freePhase } from '#shared/session/format.ts'
import { readResult, type StanceResult, type VoteResult } from '#shared/session/results.ts'
import { writeStep1 } from '#shared/wire/frames.ts'
import { boardAddress, livePath } from '#shared/wire/version.ts'
import { until, Visitor } from '#tests/kit/visitor.ts'
import { Meeting, place, refused, seen, type Guest } from './meeting.ts'

const canary = 'kanariereden'

let meeting: Meeting
let lead: Guest
let session: string

async function begin(given: Readonly<Record<string, unknown>> = {}): Promise<void> {
  meeting = await Meeting.begin({}, given)
  ;({ lead, session } = meeting)
}

beforeEach(() => begin())
afterEach(() => meeting.end())

/** Everything that one line is sent, and everything a newcomer gets. */
async function listen(visitor: Visitor): Promise<{ readonly text: () => string; readonly close: () => void }> {
  const { id, epoch } = await visitor.ask('getSession', { session })
  const address = `${visitor.url.replace(/^http/, 'ws')}${livePath}${boardAddress(id, epoch)}`
  const socket = new WebSocket(address, { headers: { cookie: visitor.cookie, origin: visitor.url } })
  const frames: Buffer[] = []
  socket.on('message', (data: Buffer) => frames.push(data))
  await new Promise((resolve) => {
    socket.once('open', resolve)
  })
  socket.send(writeStep1(Uint8Array.of(0)))
  await until(() => frames.length > 1, 'the board')
  return { text: () => Buffer.concat(frames).toString('latin1'), close: () => socket.terminate() }
}

async function dilemma({ board }: Guest, options = ['Delen', 'Beschermen']): Promise<string> {
  const placed = board.acts.placeCard({
    kind: 'dilemma',
    title: 'Delen of beschermen?',
    options: options.map((text) => ({ text, loss: 'vertrouwen' })),
    language: 'nl',
  })
  await until(() => board.store.getState().saved, 'the dilemma')
  return placed.id ?? ''
}

const openVote = (from: Guest, more: Readonly<Record<string, unknown>> = {}) =>
  refused(from.visitor, 'openBallot', { session, id: 'vote1', kind: 'vote', ...more })
const openStance = (from: Guest, card: string, id = 'stance1') =>
  refused(from.visitor, 'openBallot', { session, id, kind: 'stance', card })
const cast = (from: Guest, card: string, dots: number, more: Readonly<Record<string, unknown>> = {}) =>
  refused(from.visitor, 'castDots', { session, ballot: 'vote1', card, dots, ...more })
const stand = (from: Guest, at: number, more: Readonly<Record<string, unknown>> = {}) =>
  refused(from.visitor, 'takeStance', { session, ballot: 'stance1', weights: [at, 1 - at], ...more })
const close = (from: Guest, ballot = 'vote1') => refused(from.visitor, 'closeBallot', { session, ballot })
const mine = async (who: Guest) => (await who.visitor.ask('listMyBallots', { session })).ballots

async function ballot(id = 'vote1'): Promise<Ballot> {
  const found = (await meeting.look()).ballots.find((one) => one.id === id)
  if (found === undefined) throw new Error('no such ballot')
  return found
}
const voteOf = async () => readResult((await ballot()).result) as VoteResult
const stanceOf = async () => readResult((await ballot('stance1')).result) as StanceResult

async function crowd(perspectives: readonly string[]): Promise<Guest[]> {
  const people: Guest[] = []
  for (const [nth, perspective] of perspectives.entries()) {
    const one = await meeting.enter(`Mens ${nth}`)
    await one.visitor.ask('introduceMe', { session, name: `Mens ${nth}`, perspective })
    people.push(one)
  }
  return people
}

describe('a vote', () => {
  test('shows nobody anything but how many took part, until it is closed', async () => {
    const noor = await meeting.enter('Noor')
    const [een, twee] = [await place(lead, 'Een'), await place(lead, 'Twee')]
    const others = await Promise.all([lead.visitor, noor.visitor].map(listen))
    expect(await openVote(lead)).toBe('ok')
    const before = others.map((line) => line.text().length)
    expect(await cast(noor, een, 1)).toBe('ok')
    expect(await cast(lead, een, 1)).toBe('ok')
    expect(await cast(lead, twee, 1)).toBe('ok')
    await until(() => seen(noor).ballots[0]?.took === 2, 'that two took part')
    // What came meanwhile names no card; it is the count, and who is there.
    for (const [nth, line] of others.entries()) {
      const since = line.text().slice(before[nth])
      for (const card of [een, twee]) expect(since).not.toContain(card)
    }
    expect(await ballot()).toMatchObject({ took: 2, closedAt: null, result: null })

    expect(await close(lead)).toBe('ok')
    expect(await voteOf()).toEqual({ kind: 'vote', cards: { [een]: 2, [twee]: 1 }, voters: 2 })
    const closed = await ballot()
    for (const person of [noor.id, lead.id]) expect(JSON.stringify(closed)).not.toContain(person)
    for (const line of others) line.close()
  })

  test('is everybody’s own to see, to change and to take back', async () => {
    const noor = await meeting.enter('Noor')
    const [een, twee] = [await place(lead, 'Een'), await place(lead, 'Twee')]
    await openVote(lead, { dots: 3, several: true })
    expect(await mine(noor)).toEqual([{ ballot: 'vote1', dots: {}, left: 3, stance: null }])
    await cast(noor, een, 2)
    await cast(noor, twee, 1)
    await cast(lead, twee, 3)
    expect(await mine(noor)).toEqual([{ ballot: 'vote1', dots: { [een]: 2, [twee]: 1 }, left: 0, stance: null }])
    const back = await noor.visitor.ask('castDots', { session, ballot: 'vote1', card: een, dots: 0 })
    expect(back).toEqual({ ballot: 'vote1', dots: { [twee]: 1 }, left: 2, stance: null })
    await close(lead)
    expect(await voteOf()).toEqual({ kind: 'vote', cards: { [twee]: 4 }, voters: 2 })
    expect(await mine(noor)).toMatchObject([{ dots: { [twee]: 1 } }])
  })

  test('[P25] is never overspent, however many ask at once', async () => {
    const noor = await meeting.enter('Noor')
    const cards: string[] = []
    for (let nth = 0; nth < 10; nth++) cards.push(await place(lead, `Kaart ${nth}`))
    await openVote(lead, { dots: 3, several: true })
    const asked = await Promise.all(
      Array.from({ length: 50 }, (_, nth) => cast(noor, cards[nth % 10] ?? '', 1 + (nth % 3))),
    )
    expect(asked).toContain('ok')
    expect(asked).toContain('enough')
    const [own] = await mine(noor)
    const spent = Object.values(own?.dots ?? {}).reduce((sum, one) => sum + one, 0)
    expect([spent <= 3, own?.left]).toEqual([true, 3 - spent])
    await close(lead)
    const { cards: result, voters } = await voteOf()
    expect([Object.values(result).reduce((sum, one) => sum + one, 0), voters]).toEqual([spent, 1])
  })

  test('takes one dot on a card where several are not meant', async () => {
    const een = await place(lead, 'Een')
    await openVote(lead)
    expect(await cast(lead, een, 2)).toBe('enough')
    expect(await cast(lead, een, 1)).toBe('ok')
    // Asked again, as after a lost answer, it is still one.
    expect(await cast(lead, een, 1)).toBe('ok')
    expect(await mine(lead)).toMatchObject([{ left: 2 }])
  })

  test('goes by what the phase says, unless something else is said', async () => {
    const plan = [
      {
        ...freePhase,
        id: 'kiezen',
        title: { nl: 'Kiezen', en: 'Choose' },
        minutes: 10,
        prompt: { nl: '', en: '' },
        brings: [],
        vote: { dots: 5, several: true },
      },
    ]
    await meeting.end()
    await begin({ plan })
    await openVote(lead)
    expect(await ballot()).toMatchObject({ dots: 5, several: 1, phase: 'kiezen' })
    await close(lead)
    await openVote(lead, { id: 'vote2', dots: 2, several: false })
    expect(await ballot('vote2')).toMatchObject({ dots: 2, several: 0 })
  })

  test('is about cards that lie on the board; dots on one that went can be given to another', async () => {
    const [een, twee] = [await place(lead, 'Een'), await place(lead, 'Twee')]
    await openVote(lead, { dots: 1 })
    expect(await cast(lead, 'nergens', 1)).toBe('not-found')
    expect(await cast(lead, een, 1)).toBe('ok')
    lead.board.acts.trashCard(een)
    await until(() => lead.board.store.getState().saved, 'gone')
    expect(await mine(lead)).toEqual([{ ballot: 'vote1', dots: {}, left: 1, stance: null }])
    expect(await cast(lead, een, 1)).toBe('not-found')
    expect(await cast(lead, twee, 1)).toBe('ok')
    await close(lead)
    expect(await voteOf()).toMatchObject({ cards: { [twee]: 1 } })
  })

  test('that arrives after the close is refused, and one on its way counts or is refused', async () => {
    const people = await crowd(['A', 'B', 'C', 'D', 'E', 'F'])
    const een = await place(lead, 'Een')
    // Each round with the close at another moment between the votes.
    for (let round = 0; round < 7; round++) {
      const id = `ronde${round}`
      expect(await openVote(lead, { id })).toBe('ok')
      const votes = people.map((one) => () => cast(one, een, 1, { ballot: id }))
      const acts = votes.toSpliced(round, 0, () => close(lead, id))
      const answers = (await Promise.all(acts.map((act) => act()))).toSpliced(round, 1)
      expect(answers.every((one) => one === 'ok' || one === 'over')).toBe(true)
      const { voters } = readResult((await ballot(id)).result) as VoteResult
      expect(voters).toBe(answers.filter((one) => one === 'ok').length)
      expect(await cast(lead, een, 1, { ballot: id })).toBe('over')
    }
  })

  test('that is closed twice, or by two at once, is closed once', async () => {
    const other = await meeting.enter('Ria', 'coordinator')
    const een = await place(lead, 'Een')
    await openVote(lead)
    await cast(other, een, 1)
    expect(await Promise.all([close(lead), close(other)])).toEqual(['ok', 'ok'])
    const first = await ballot()
    expect(await close(other)).toBe('ok')
    expect(await ballot()).toEqual(first)
    expect(await close(lead, 'nooit')).toBe('not-found')
  })

  test('that two open at once is one: the second hears that there is one', async () => {
    const other = await meeting.enter('Ria', 'coordinator')
    const asked = await Promise.all([openVote(lead), openVote(other, { id: 'vote2' })])
    expect(asked.toSorted()).toEqual(['ok', 'over'])
    expect((await meeting.look()).ballots).toHaveLength(1)
    const { id } = (await meeting.look()).ballots[0] ?? { id: '' }
    // A retry of the one that was opened is no second one.
    expect(await openVote(lead, { id })).toBe('ok')
    await close(lead, id)
    expect(await openVote(other, { id: 'vote3' })).toBe('ok')
  })

  test('is for who brings: not for who looks on, and opened by who leads', async () => {
    const noor = await meeting.enter('Noor')
    const kijker = await meeting.enter('Kijker', 'observer')
    const een = await place(lead, 'Een')
    expect(await openVote(noor)).toBe('not-allowed')
    await openVote(lead)
    expect(await cast(kijker, een, 1)).toBe('not-allowed')
    expect(await close(noor)).toBe('not-allowed')
    expect(await refused(noor.visitor, 'takeStance', { session, ballot: 'vote1', weights: [1, 0] })).toBe('bad-input')
  })

  test('counts for somebody without a device, by who writes for them, with dots of their own', async () => {
    const [noor, omar] = [await meeting.enter('Noor'), await meeting.enter('Omar')]
    const een = await place(lead, 'Een')
    await noor.visitor.ask('addGuest', { session, id: 'fatma', name: 'Fatma', perspective: 'Ervaring' })
    await openVote(lead, { dots: 1 })
    expect(await cast(noor, een, 1)).toBe('ok')
    const fatma = { session, ballot: 'vote1', card: een, dots: 1, behalf: 'fatma' } as const
    expect(await noor.visitor.ask('castDots', fatma)).toMatchObject({ dots: { [een]: 1 }, left: 0 })
    expect(await cast(lead, een, 1, { behalf: 'fatma' })).toBe('ok')
    expect(await cast(omar, een, 1, { behalf: 'fatma' })).toBe('not-allowed')
    expect(await cast(omar, een, 1, { behalf: noor.id })).toBe('not-allowed')
    expect(await cast(lead, een, 1, { behalf: noor.id })).toBe('not-allowed')
    expect(await cast(noor, een, 1, { behalf: 'niemand' })).toBe('not-found')
    await close(lead)
    expect(await voteOf()).toEqual({ kind: 'vote', cards: { [een]: 2 }, voters: 2 })
  })

  test('does not count of a guest who is one no more, also when their name stays with what they brought', async () => {
    const noor = await meeting.enter('Noor')
    await noor.visitor.ask('addGuest', { session, id: 'gast1', name: 'Gast' })
    await until(() => noor.board.store.getState().people['gast1'] !== undefined, 'the guest')
    const placed = noor.board.acts.placeCard({ kind: 'issue', title: 'Van de gast', language: 'nl', behalf: 'gast1' })
    await until(() => noor.board.store.getState().saved, 'the card')
    await openVote(lead)
    expect(await cast(noor, placed.id ?? '', 1, { behalf: 'gast1' })).toBe('ok')
    expect(await cast(lead, placed.id ?? '', 1)).toBe('ok')
    await lead.visitor.ask('removePerson', { session, person: 'gast1' })
    expect(await meeting.person('gast1')).toMatchObject({ name: 'Gast', scribe: null })
    await close(lead)
    expect(await voteOf()).toEqual({ kind: 'vote', cards: { [placed.id ?? '']: 1 }, voters: 1 })
  })

  test('does not count of somebody who was put out before the close', async () => {
    const [noor, omar] = [await meeting.enter('Noor'), await meeting.enter('Omar')]
    const een = await place(lead, 'Een')
    await openVote(lead)
    await cast(noor, een, 1)
    await cast(omar, een, 1)
    await lead.visitor.ask('removePerson', { session, person: omar.id })
    expect(await cast(omar, een, 1)).toBe('not-allowed')
    await close(lead)
    expect(await voteOf()).toEqual({ kind: 'vote', cards: { [een]: 1 }, voters: 1 })
  })
})

describe('a stance', () => {
  test('[P25] leaves no byte with anybody until it is closed, and then no name', async () => {
    const people = await crowd(['Beleid', 'Beleid', 'Wonen'])
    const card = await dilemma(lead)
    const lines = await Promise.all([lead, ...people].map(({ visitor }) => listen(visitor)))
    expect(await openStance(lead, card)).toBe('ok')
    const [noor] = people
    if (noor === undefined) throw new Error('nobody came')
    expect(await stand(noor, 0.137, { because: `omdat ${canary}` })).toBe('ok')
    await until(() => seen(lead).ballots[0]?.took === 1, 'that one took part')
    for (const line of lines) {
      for (const secret of [canary, '0.137', '0.863', '"weights"']) expect(line.text()).not.toContain(secret)
    }
    for (const one of people.slice(1)) await stand(one, 0.5)
    expect(JSON.stringify(await mine(lead))).not.toContain(canary)
    expect(meeting.server.log.join()).not.toContain(canary)

    await close(lead, 'stance1')
    await until(() => lines.every((line) => line.text().includes(canary)), 'the reasons')
    const json = (await ballot('stance1')).result ?? ''
    for (const secret of [noor.id, 'Mens 0', '0.137', '0.863']) expect(json).not.toContain(secret)
    const { dots } = await stanceOf()
    expect(dots).toHaveLength(3)
    expect(dots).toContainEqual({ at: [0.15, 0.85], perspective: null })
    for (const line of lines) line.close()
  })

  test('[P25] of fewer than three shows nothing, so that closing it early betrays nobody', async () => {
    const people = await crowd(['Beleid', 'Wonen'])
    await openStance(lead, await dilemma(lead))
    for (const one of people) await stand(one, 0.9, { because: canary })
    await close(lead, 'stance1')
    const nothing = { dots: [], because: [], leaning: { to: [0, 0], between: 0 }, groups: [] }
    expect(await stanceOf()).toEqual({ kind: 'stance', few: true, ...nothing })
  })

  test('[P25] breaks no perspective out of which fewer than five took part, nor lets one subtract it', async () => {
    const people = await crowd([...Array(6).fill('Beleid'), ...Array(5).fill('Wonen'), ...Array(3).fill('Student')])
    const card = await dilemma(lead)
    await openStance(lead, card)
    for (const [nth, one] of people.entries()) await stand(one, nth / 13)
    await close(lead, 'stance1')
    const { groups, dots, leaning } = await stanceOf()
    expect(groups.map(({ perspective, people: n }) => [perspective, n])).toEqual([['Beleid', 6]])
    expect(dots.filter(({ perspective }) => perspective === null)).toHaveLength(8)
    expect(JSON.stringify((await ballot('stance1')).result)).not.toMatch(/Wonen|Student/)
    expect(leaning.between + leaning.to.reduce((sum, one) => sum + one, 0)).toBe(14)
  }, 60_000)

  test('can be changed and taken back, and is mine alone to see', async () => {
    const noor = await meeting.enter('Noor')
    const card = await dilemma(lead)
    await openStance(lead, card)
    await stand(noor, 0.2, { because: 'eerst' })
    await stand(noor, 0.9, { because: 'toch' })
    expect(await mine(noor)).toMatchObject([{ stance: { weights: [0.9, expect.closeTo(0.1)], because: 'toch' } }])
    expect(await mine(lead)).toMatchObject([{ stance: null }])
    expect(await refused(noor.visitor, 'takeStance', { session, ballot: 'stance1', weights: null })).toBe('ok')
    expect(await mine(noor)).toMatchObject([{ stance: null }])
    await close(lead, 'stance1')
    expect(await stanceOf()).toMatchObject({ dots: [], because: [] })
    expect(await stand(noor, 0.5)).toBe('over')
  })

  test('is asked on a dilemma with at least two options that say something, once at a time', async () => {
    const issue = await place(lead, 'Geen dilemma')
    const half = await dilemma(lead, ['Delen', '  '])
    const [one, three] = [await dilemma(lead), await dilemma(lead, ['Delen', 'Beschermen', 'Vragen'])]
    expect(await openStance(lead, issue)).toBe('bad-input')
    expect(await openStance(lead, half)).toBe('bad-input')
    expect(await openStance(lead, 'nergens')).toBe('not-found')
    expect(await openStance(lead, one)).toBe('ok')
    expect(await openStance(lead, one, 'stance2')).toBe('over')
    expect(await openStance(lead, three, 'stance3')).toBe('ok')
    const among = { session, ballot: 'stance3' }
    expect(await refused(lead.visitor, 'takeStance', { ...among, weights: [0.5, 0.5] })).toBe('bad-input')
    expect(await refused(lead.visitor, 'takeStance', { ...among, weights: [0.5, 0.5, 0.5] })).toBe('bad-input')
    expect(await refused(lead.visitor, 'takeStance', { ...among, weights: [0.5, 0.2, 0.3] })).toBe('ok')
  })
})

describe('when the session closes', () => {
  test('what a stop left open is closed at the next start, and who did what is forgotten', async () => {
    const een = await place(lead, 'Een')
    await openVote(lead)
    await cast(lead, een, 1)
    // As if it had died between saying that the session is closed and closing what was in it.
    const again = await meeting.server.restart(async (data) => {
      const store = await openStore(data)
      await store.catalogue.setSessionState(session, 'closed', Date.now())
      await store.close()
    })
    const visitor = new Visitor(again.url)
    for (const [name, value] of lead.visitor.cookies) visitor.cookies.set(name, value)
    const board = await visitor.open(session)
    await until(() => board.store.getState().line.state === 'live', 'the board')
    const { ballots, session: state } = snapshotOf(board.doc())
    expect(state?.state).toBe('closed')
    expect(readResult(ballots[0]?.result)).toMatchObject({ cards: { [een]: 1 }, voters: 1 })
    expect((await visitor.ask('listMyBallots', { session })).ballots).toEqual([])
    board.close()
    await again.close()
  })

  test('what is open is closed with its result, and who did what is forgotten', async () => {
    const noor = await meeting.enter('Noor')
    const een = await place(lead, 'Een')
    const card = await dilemma(lead)
    await openVote(lead)
    await openStance(lead, card)
    await cast(noor, een, 1)
    await stand(noor, 0.9, { because: canary })
    for (const one of await crowd(['Beleid', 'Wonen'])) await stand(one, 0.1)
    await lead.visitor.ask('setState', { session, state: 'closed' })
    expect(await voteOf()).toEqual({ kind: 'vote', cards: { [een]: 1 }, voters: 1 })
    expect((await stanceOf()).because).toEqual([canary])
    expect(await mine(noor)).toEqual([])
    expect(await cast(noor, een, 1)).toBe('closed')
    await lead.visitor.ask('setState', { session, state: 'open' })
    expect(await cast(noor, een, 1)).toBe('over')
    expect(await openVote(lead, { id: 'vote2' })).toBe('ok')
  })
})
