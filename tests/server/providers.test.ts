import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { readCard, snapshotOf } from '#shared/board/document.ts'
import { setFields } from '#shared/board/edit.ts'
import { close } from '#shared/wire/close.ts'
import { startServer, withSession, type TestServer } from '#tests/kit/server.ts'
import { until, Visitor } from '#tests/kit/visitor.ts'
import { Guest, type Version } from './matrix/guest.ts'

let server: TestServer
let session: string
let code: string
let skew = 0
const guests: Guest[] = []
/** Of the servers before the last restart. */
const log: string[] = []

beforeAll(async () => {
  const first = await startServer()
  await first.close()
  // A port that was free a moment ago, and stays the same over a restart.
  server = await startServer({ port: Number(new URL(first.url).port), now: () => Date.now() + skew })
  const made = await withSession(server)
  session = made.info.id
  code = made.code
})
afterEach(() => {
  for (const guest of guests.splice(0)) guest.provider.destroy()
})
afterAll(() => server.close())

async function enter(name: string): Promise<Visitor> {
  const visitor = new Visitor(server.url)
  await visitor.ask('join', { code, name })
  return visitor
}

async function open(version: Version, visitor: Visitor): Promise<Guest> {
  const guest = await Guest.open(version, visitor, session)
  guests.push(guest)
  return guest
}

const guest = async (version: Version, name: string): Promise<Guest> => open(version, await enter(name))

const isSame = (a: Guest, b: Guest): boolean => JSON.stringify(snapshotOf(a.doc)) === JSON.stringify(snapshotOf(b.doc))

const pairs: readonly (readonly [Version, Version])[] = [
  ['2.1', '2.1'],
  ['3.1', '3.1'],
  ['2.1', '3.1'],
  ['3.1', '2.1'],
]

describe.each(pairs)('unmodified clients: y-websocket %s with %s', (one, other) => {
  test('[P18] [P1] [P2] sync, and type in one text at once', async () => {
    const [ada, bea] = [await guest(one, 'Ada'), await guest(other, 'Bea')]
    const card = ada.placeCard('midden')
    await until(() => bea.title(card) === 'midden', 'the card')
    for (const letter of 'vooraan') ada.words(card).insert(0, letter)
    for (const letter of 'achteraan') bea.words(card).insert(bea.words(card).length, letter)
    await until(() => [ada, bea].every((each) => each.title(card)?.length === 22), 'all letters at both')
    expect(ada.title(card)).toBe('naaroovmiddenachteraan')
    expect(bea.title(card)).toBe(ada.title(card))
  })

  test('[P4] work on without a network, and merge when it is back', async () => {
    const [ada, bea] = [await guest(one, 'Ada'), await guest(other, 'Bea')]
    const card = ada.placeCard('samen')
    await until(() => bea.title(card) === 'samen', 'the card')
    ada.provider.disconnect()
    const away = ada.placeCard('zonder lijn')
    ada.words(card).insert(0, 'Ada en ')
    bea.words(card).insert(5, ' met Bea')
    const meanwhile = bea.placeCard('intussen')
    // What is typed as the line opens is on its way before the answer to what was missed.
    ada.onOpen = () => ada.words(away).insert(0, 'even ')
    ada.provider.connect()
    await until(() => bea.title(away) === 'even zonder lijn' && ada.title(meanwhile) === 'intussen', 'merged')
    await until(() => isSame(ada, bea), 'the same board')
    expect(bea.title(card)).toBe('Ada en samen met Bea')
    const late = await guest(one, 'Cyd')
    expect(snapshotOf(late.doc).cards).toEqual(snapshotOf(bea.doc).cards)
    expect([...ada.ends, ...bea.ends]).toEqual([])
  })

  test('[P13] see who is there, and that somebody has gone', async () => {
    const [ada, bea] = [await guest(one, 'Ada'), await guest(other, 'Bea')]
    const card = ada.placeCard('hier')
    ada.provider.awareness.setLocalState({ card, writing: true, person: 'iemand anders' })
    const seen = () => bea.provider.awareness.getStates().get(ada.doc.clientID)
    await until(() => seen()?.['writing'] === true, 'writing')
    expect(seen()).toEqual({ card, writing: true, person: ada.person })
    ada.lose()
    await until(() => seen() === undefined, 'gone')
  })

  test('[P13] are not told of themselves, which would take back what they said since', async () => {
    const [ada, bea] = [await guest(one, 'Ada'), await guest(other, 'Bea')]
    const writes = (each: Guest, who: Guest): boolean =>
      each.provider.awareness.getStates().get(who.doc.clientID)?.['writing'] === true
    await until(() => ada.provider.awareness.getStates().has(bea.doc.clientID), 'Bea')
    ada.askWhoIsHere()
    bea.provider.awareness.setLocalState({ card: null, writing: true })
    // Until it has come, the answer has come too.
    await until(() => writes(ada, bea), 'Bea writes')
    expect([ada.echoes, bea.echoes]).toEqual([0, 0])
  })

  test('[P13] repeat what they hear, and when that comes late it takes nothing from who has just left', async () => {
    const [ada, bea, eve] = [await guest(one, 'Ada'), await guest(other, 'Bea'), await guest(one, 'Eve')]
    const isHere = (): boolean => ada.provider.awareness.getStates().has(eve.doc.clientID)
    await until(isHere, 'Eve')
    const repeated = ada.presenceOf(eve.doc.clientID)
    eve.provider.disconnect()
    await until(() => !isHere(), 'Eve gone')
    ada.provider.ws?.send(repeated)
    const after = ada.placeCard('daarna')
    await until(() => bea.title(after) === 'daarna', 'what came after it')
    const first = eve.placeCard('mijn eerste')
    eve.provider.connect()
    await until(() => bea.title(first) === 'mijn eerste' || eve.ends.length > 0, 'the first card of Eve')
    expect(eve.ends).toEqual([])
  })

  test('[P3] come back by themselves to a server that was restarted, with what they did meanwhile', async () => {
    const [ada, bea] = [await guest(one, 'Ada'), await guest(other, 'Bea')]
    const card = ada.placeCard('ervoor')
    await until(() => bea.title(card) === 'ervoor', 'the card')
    const before = server
    const restarting = before.restart()
    await until(() => !ada.provider.wsconnected && !bea.provider.wsconnected, 'the lines gone')
    ada.words(card).insert(0, 'van ')
    const meanwhile = bea.placeCard('tijdens')
    log.push(...before.log)
    server = await restarting
    await until(() => ada.title(meanwhile) === 'tijdens' && bea.title(card) === 'van ervoor', 'both back')
    expect([ada.ends[0], bea.ends[0]]).toEqual([close.restarting, close.restarting])
    expect(isSame(ada, bea)).toBe(true)
  })
})

/** Somebody does with another's card what is not theirs to do. */
async function forbidden(
  version: Version,
): Promise<{ eve: Visitor; there: Guest; others: readonly Guest[]; card: string }> {
  const others = [await guest('2.1', 'Ada'), await guest('3.1', 'Bea')] as const
  const eve = await enter('Eve')
  const there = await open(version, eve)
  const card = others[0].placeCard('van Ada')
  await until(() => [others[1], there].every((each) => each.title(card) === 'van Ada'), 'the card')
  there.doc.transact(() => setFields(there.doc, 'cards', card, { trashed: Date.now() }))
  await until(() => there.ends.length > 0, 'refused')
  expect(there.ends[0]).toBe(close.notAllowed)
  return { eve, there, others, card }
}

/** The others' lines never ended, they still work together, and nothing has happened to the card. */
async function goesOn([ada, bea]: readonly Guest[], card: string): Promise<void> {
  if (ada === undefined || bea === undefined) throw new Error('nobody is there')
  const next = bea.placeCard('gewoon verder')
  await until(() => ada.title(next) === 'gewoon verder', 'the next card')
  for (const each of [ada, bea]) {
    expect(each.ends).toEqual([])
    expect(each.provider.wsconnected).toBe(true)
    expect(readCard(each.doc, card)).toMatchObject({ title: 'van Ada', trashed: null })
  }
}

/** The same person begins again, and it works at once. */
async function beginsAgain(version: Version, eve: Visitor, others: readonly Guest[], card: string): Promise<void> {
  const fresh = await open(version, eve)
  expect(readCard(fresh.doc, card)).toMatchObject({ title: 'van Ada', trashed: null })
  const mine = fresh.placeCard('van Eve zelf')
  await until(() => others.every((each) => each.title(mine) === 'van Eve zelf'), 'a card of Eve')
  expect(fresh.ends).toEqual([])
}

describe('an unmodified client that is refused', () => {
  test('[P8] y-websocket 3.1 stops, and a fresh one works at once', async () => {
    const { eve, there, others, card } = await forbidden('3.1')
    expect(there.provider.shouldConnect).toBe(false)
    await goesOn(others, card)
    await beginsAgain('3.1', eve, others, card)
    expect([there.ends, there.lines.length]).toEqual([[close.notAllowed], 1])
  })

  test('[P8] y-websocket 2.1 comes back and is refused again, which harms nobody; a fresh one works at once', async () => {
    const { eve, there, others, card } = await forbidden('2.1')
    await until(() => there.ends.length >= 3, 'refused three times')
    expect(new Set(there.ends)).toEqual(new Set([close.notAllowed]))
    await goesOn(others, card)
    there.provider.destroy()
    await beginsAgain('2.1', eve, others, card)
  })

  test('[P8] a client that keeps coming back has to wait, and after that is as welcome as before', async () => {
    const { eve, there, others, card } = await forbidden('2.1')
    await until(() => there.ends.includes(close.tooMuch), 'told to wait')
    expect(new Set(there.ends)).toEqual(new Set([close.notAllowed, close.tooMuch]))
    await goesOn(others, card)
    there.provider.destroy()
    skew += 600_000
    await beginsAgain('2.1', eve, others, card)
  })
})

test('none of this is a fault, or a forgery, in the lines for operators', () => {
  expect([...log, ...server.log]).toEqual([])
})
