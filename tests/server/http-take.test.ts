import { afterEach, beforeEach, expect, test } from 'vitest'
import { makePhase } from '#tests/kit/make.ts'
import { until, Visitor } from '#tests/kit/visitor.ts'
import { Meeting, place, refused, seen, type Guest } from './meeting.ts'

const dayMs = 86_400_000
const plan = [makePhase({ id: 'inbrengen', free: true }), makePhase({ id: 'afronden', free: true })]

let now: number
let meeting: Meeting
let noor: Guest
let henk: Guest
beforeEach(async () => {
  now = Date.parse('2026-12-01T10:00:00Z')
  meeting = await Meeting.begin({ now: () => now }, { plan })
  noor = await meeting.enter('Noordelijk')
  henk = await meeting.enter('Henk')
})
afterEach(() => meeting.end())

const nobody = { shared: false, named: false, until: null }

async function enter(...names: readonly string[]): Promise<readonly Guest[]> {
  const guests: Guest[] = []
  for (const name of names) guests.push(await meeting.enter(name))
  return guests
}

const close = () => meeting.lead.visitor.ask('setState', { session: meeting.session, state: 'closed' })

test('[P44] what I take is mine: with its words and its day, changed by taking it again, and let go of', async () => {
  const { session } = meeting
  const card = await place(henk, 'Samen op huisbezoek')
  await noor.visitor.ask('take', { session, card, how: 'try', until: '2026-12-20' })
  now += dayMs
  await noor.visitor.ask('take', { session, card, how: 'try', until: '2026-12-24' })
  await noor.visitor.ask('take', { session, card, how: 'take', until: '2026-12-24', shared: true, named: true })
  const words = { kind: 'issue', variant: 'issue', title: 'Samen op huisbezoek', where: 'board' }
  const mine = [
    { ...nobody, card, how: 'take', day: '2026-12-02', words },
    { ...nobody, card, how: 'try', until: '2026-12-24', day: '2026-12-01', words },
  ]
  expect((await noor.visitor.ask('listTaken', {})).sessions).toEqual([
    {
      ...{ id: session, subject: 'Regie bij complexe gezinnen', date: '2026-11-24', atelier: 'Jeugd en Gezin' },
      taken: mine,
    },
  ])
  expect((await noor.visitor.ask('listTakenIn', { session })).taken).toHaveLength(2)
  for (const { visitor } of [henk, meeting.lead]) {
    expect((await visitor.ask('listTaken', {})).sessions).toEqual([])
    expect((await visitor.ask('listTakenIn', { session })).taken).toEqual([])
  }
  for (const how of ['take', 'try', 'try'] as const) await noor.visitor.ask('untake', { session, card, how })
  expect((await noor.visitor.ask('listTaken', {})).sessions).toEqual([])
})

test('[P44] only what one may read can be taken, and of what is gone no words are told', async () => {
  const { session } = meeting
  const [thrown, erased] = [await place(henk, 'Weggegooid'), await place(henk, 'Uitgewist')]
  const outside = new Visitor(meeting.server.url)
  expect(await refused(outside, 'take', { session, card: thrown, how: 'take' })).toBe('not-signed-in')
  const elsewhere = new Visitor(meeting.server.url)
  await elsewhere.post((await meeting.invite('beamer')).path)
  expect(await refused(elsewhere, 'take', { session, card: thrown, how: 'take' })).toBe('not-allowed')
  expect(await refused(noor.visitor, 'take', { session, card: 'nergens', how: 'take' })).toBe('not-found')
  for (const card of [thrown, erased]) await noor.visitor.ask('take', { session, card, how: 'take' })
  henk.board.acts.trashCard(thrown)
  await until(() => henk.board.store.getState().saved, 'thrown away')
  await henk.visitor.ask('erase', { session, what: 'card', entity: erased, reason: 'asked' })
  const [told] = (await noor.visitor.ask('listTaken', {})).sessions
  expect(told?.taken).toMatchObject([{ card: thrown, words: null }])
  // Who was put out keeps what they took, and is told no words of it.
  await meeting.lead.visitor.ask('removePerson', { session, person: noor.id })
  expect((await noor.visitor.ask('listTaken', {})).sessions).toMatchObject([
    { id: session, subject: '', date: null, atelier: '', taken: [{ card: thrown, words: null }] },
  ])
})

test('[P44] what one shares the atelier sees once, and whose it is only when they want that', async () => {
  const { session } = meeting
  const card = await place(henk, 'Samen op huisbezoek')
  const other = await place(henk, 'Eerst bellen')
  const shared = { session, how: 'try', shared: true } as const
  await noor.visitor.ask('take', { ...shared, card, until: '2026-12-20', named: true })
  await henk.visitor.ask('take', { ...shared, card, until: '2026-12-12' })
  await henk.visitor.ask('take', { ...shared, card: other })
  await noor.visitor.ask('take', { ...shared, card: other, shared: false, named: true })
  const about = { session, kind: 'issue', where: 'board' }
  const tries = [
    { ...about, card, title: 'Samen op huisbezoek', until: '2026-12-12', names: ['Noordelijk'] },
    { ...about, card: other, title: 'Eerst bellen', until: null, names: [] },
  ]
  for (const { visitor } of [noor, henk, meeting.lead]) {
    expect((await visitor.ask('listTries', { atelier: 'atelier1' })).tries).toEqual(tries)
  }
  expect(await refused(new Visitor(meeting.server.url), 'listTries', { atelier: 'atelier1' })).toBe('not-signed-in')
})

test('[P44] what I wanted to try waits for me on my first page when its day has come, and for nobody else', async () => {
  const { session } = meeting
  const card = await place(henk, 'Samen op huisbezoek')
  await noor.visitor.ask('take', { session, card, how: 'try', until: '2026-12-02', shared: true })
  await noor.visitor.ask('take', { session, card, how: 'used' })
  const waits = async ({ visitor }: Guest) => (await visitor.ask('home', {})).waits
  expect(await waits(noor)).toEqual([])
  now += dayMs
  const about = { atelier: 'atelier1', session, subject: 'Regie bij complexe gezinnen', card }
  expect(await waits(noor)).toEqual([{ kind: 'try', ...about, title: 'Samen op huisbezoek', until: '2026-12-02' }])
  for (const other of [henk, meeting.lead]) expect(await waits(other)).toEqual([])
})

test('[P44] thanks come once the session is closed, from three others up, and never at once', async () => {
  const { session } = meeting
  const card = await place(henk, 'Drie maanden wachten')
  const two = await place(henk, 'Door twee meegenomen')
  const others = [noor, meeting.lead, ...(await enter('An', 'Bo'))]
  for (const { visitor } of others.slice(0, 3)) await visitor.ask('take', { session, card, how: 'take' })
  for (const { visitor } of others.slice(0, 2)) await visitor.ask('take', { session, card: two, how: 'take' })
  // Oneself is not one of them, and twice is one.
  await henk.visitor.ask('take', { session, card: two, how: 'take' })
  await noor.visitor.ask('take', { session, card: two, how: 'try' })
  const thanks = async (guest: Guest) => (await guest.visitor.ask('listTaken', {})).thanks
  expect(await thanks(henk)).toEqual([])
  await close()
  const told = { session, card, kind: 'issue', variant: 'issue', title: 'Drie maanden wachten' }
  expect(await thanks(henk)).toEqual([{ ...told, people: 3 }])
  for (const one of others) expect(await thanks(one)).toEqual([])
  now += dayMs
  await others[3]?.visitor.ask('take', { session, card, how: 'used' })
  expect(await thanks(henk)).toEqual([{ ...told, people: 3 }])
  now += dayMs
  expect(await thanks(henk)).toEqual([{ ...told, people: 4 }])
})

test('[P44] my balance is of me alone: six ways of bringing, three of taking', async () => {
  const { session } = meeting
  const put = async (guest: Guest, given: Parameters<Guest['board']['acts']['placeCard']>[0]): Promise<string> => {
    const placed = guest.board.acts.placeCard(given)
    await until(() => guest.board.store.getState().saved, given.title)
    return placed.ok ? (placed.id ?? '') : ''
  }
  const dilemma = await put(noor, { kind: 'dilemma', title: 'Melden of meelopen', language: 'nl' })
  await put(noor, { kind: 'issue', variant: 'learningQuestion', title: 'Wanneer mag je wachten?', language: 'nl' })
  await put(noor, { kind: 'direction', title: 'Samen op huisbezoek', language: 'nl' })
  noor.board.acts.addNote({ card: dilemma, kind: 'experience', layer: 'room', text: 'Ik stond voor de deur' })
  noor.board.acts.addNote({ card: dilemma, kind: 'source', layer: 'room', text: 'Handreiking' })
  await until(() => noor.board.store.getState().saved, 'her notes')
  await noor.visitor.ask('take', { session, card: dilemma, how: 'used' })
  const none = { case: 0, experience: 0, source: 0, question: 0, help: 0, followUp: 0 }
  expect(await noor.visitor.ask('getBalance', {})).toEqual({
    brought: { case: 1, experience: 1, source: 1, question: 1, help: 1, followUp: 0 },
    took: { take: 0, try: 0, used: 1 },
  })
  for (const { visitor } of [henk, meeting.lead]) {
    expect(await visitor.ask('getBalance', {})).toEqual({ brought: none, took: { take: 0, try: 0, used: 0 } })
  }
})

test('[P44] at the end whoever took nothing is asked once, with what was recognised most', async () => {
  const { session, lead } = meeting
  const cards: string[] = []
  for (const title of ['Eén', 'Twee', 'Drie', 'Vier']) cards.push(await place(henk, title))
  await until(() => seen(noor).cards.length === 4, 'his cards')
  for (const nth of [3, 1]) noor.board.acts.recognise(cards[nth] ?? '', true)
  await until(() => noor.board.store.getState().saved, 'recognised')
  const asks = async (guest: Guest) => (await guest.visitor.ask('getTakeAsk', { session })).cards
  await lead.visitor.ask('leadPhase', { session, act: 'start' })
  expect(await asks(noor)).toBe(null)
  await lead.visitor.ask('leadPhase', { session, act: 'next' })
  await henk.visitor.ask('take', { session, card: cards[0] ?? '', how: 'take' })
  expect(await asks(henk)).toBe(null)
  const offered = await asks(noor)
  expect(offered).toHaveLength(3)
  expect(new Set(offered?.slice(0, 2).map(({ title }) => title))).toEqual(new Set(['Twee', 'Vier']))
  for (let times = 0; times < 2; times += 1) await noor.visitor.ask('closeTakeAsk', { session })
  expect(await asks(noor)).toBe(null)
  await close()
  expect(await asks(noor)).toBe(null)
  expect(await asks(meeting.lead)).toHaveLength(3)
  expect((await noor.visitor.ask('getMyData', {})).takeAsked).toEqual(['Regie bij complexe gezinnen'])
  expect((await henk.visitor.ask('getMyData', {})).takeAsked).toEqual([])
})

test('[P44] the weave is of a session that is over, of five people up, and shows no one thing that is taken', async () => {
  const { session } = meeting
  const card = await place(henk, 'Drie maanden wachten')
  const woven = () => meeting.lead.visitor.ask('getWeave', { session })
  await noor.visitor.ask('take', { session, card, how: 'take' })
  expect(await woven()).toEqual({ weave: null, why: 'open' })
  await close()
  expect(await woven()).toEqual({ weave: null, why: 'few' })
  await meeting.lead.visitor.ask('setState', { session, state: 'open' })
  const others = [henk, meeting.lead, ...(await enter('An', 'Bo', 'Cas'))]
  await close()
  const brought = { case: 1, experience: 0, source: 0, question: 0, help: 0, followUp: 0 }
  const none = { take: null, try: null, used: null }
  expect(await woven()).toEqual({ weave: { brought, took: none }, why: null })
  now += dayMs
  for (const { visitor } of others) {
    expect((await woven()).weave?.took).toEqual(none)
    await visitor.ask('take', { session, card, how: 'take' })
  }
  expect((await woven()).weave?.took).toEqual(none)
  now += dayMs
  // Six took it, and it is told in fives; one less shows nothing but that it is fewer than that.
  expect((await woven()).weave?.took).toEqual({ ...none, take: 5 })
  expect((await noor.visitor.ask('getAtelierWeave', { atelier: 'atelier1' })).weave).toEqual({
    brought,
    took: { ...none, take: 5 },
  })
  await noor.visitor.ask('untake', { session, card, how: 'take' })
  expect((await woven()).weave?.took).toEqual({ ...none, take: 5 })
})

test('[P44] the big screen is told the weave, in numbers alone, and nothing else of what anybody takes', async () => {
  const { session } = meeting
  const card = await place(henk, 'Drie maanden wachten')
  const people = [noor, henk, meeting.lead, ...(await enter('An', 'Bo', 'Cas'))]
  const { path } = await meeting.invite('beamer')
  const screen = new Visitor(meeting.server.url)
  await screen.post(path)
  expect(await screen.ask('getWeave', { session })).toEqual({ weave: null, why: 'open' })
  const mine = { named: true, shared: true, until: '2026-12-24' }
  for (const { visitor } of people) await visitor.ask('take', { session, card, how: 'take', ...mine })
  await close()
  const answer = await screen.ask('getWeave', { session })
  const brought = { case: 1, experience: 0, source: 0, question: 0, help: 0, followUp: 0 }
  expect(answer).toEqual({ weave: { brought, took: { take: 5, try: null, used: null } }, why: null })
  const told = JSON.stringify(answer)
  for (const secret of [card, '2026-12-24', 'Drie maanden', ...people.flatMap(({ id }) => [id]), 'Noordelijk', 'Henk'])
    expect(told).not.toContain(secret)
  expect(await refused(screen, 'getTakeAsk', { session })).toBe('not-allowed')
  expect(await refused(screen, 'take', { session, card, how: 'take' })).toBe('not-allowed')
  expect(await refused(screen, 'getAtelierWeave', { atelier: 'atelier1' })).toBe('not-allowed')
  expect(await refused(screen, 'listTries', { atelier: 'atelier1' })).toBe('not-allowed')
})

test('[P44] letting go of me takes along what I took, and nobody else’s', async () => {
  const { session } = meeting
  const card = await place(henk, 'Drie maanden wachten')
  for (const { visitor } of [noor, henk]) {
    await visitor.ask('take', { session, card, how: 'take' })
    await visitor.ask('closeTakeAsk', { session })
  }
  expect((await noor.visitor.ask('getMyData', {})).taken).toMatchObject([
    { how: 'take', title: 'Drie maanden wachten', day: '2026-12-01', shared: false },
  ])
  await noor.visitor.ask('forgetMe', { session, how: 'anonymous' })
  expect(await noor.visitor.ask('getMyData', {})).toMatchObject({ taken: [], takeAsked: [] })
  expect((await henk.visitor.ask('getMyData', {})).taken).toHaveLength(1)
  await meeting.lead.visitor.ask('erase', { session, what: 'person', entity: henk.id, reason: 'asked' })
  expect((await henk.visitor.ask('getMyData', {})).taken).toEqual([])
})
