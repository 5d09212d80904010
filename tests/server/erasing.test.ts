import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Answer } from '#tests/kit/visitor.ts'
import { until } from '#tests/kit/visitor.ts'
import { Meeting, place, refused, seen, type Guest } from './meeting.ts'

let meeting: Meeting
let lead: Guest
let session: string
let noor: Guest
let bo: Guest
let card: string

beforeEach(async () => {
  meeting = await Meeting.begin()
  ;({ lead, session } = meeting)
  noor = await meeting.enter('Noor')
  bo = await meeting.enter('Bo')
  card = await place(noor, 'Van Noor')
  await until(() => seen(bo).cards.length === 1, 'the card')
})
afterEach(() => meeting.end())

const reason = 'asked'
const erase = (from: Guest, entity: string, what = 'card'): Promise<string> =>
  refused(from.visitor, 'erase', { session, what, entity, reason })
const ask = (from: Guest, entity: string): Promise<string> =>
  refused(from.visitor, 'askErasure', { session, entity, reason: 'recognisable' })
const asked = async () => (await lead.visitor.ask('listErasures', { session })).asked
const close = () => lead.visitor.ask('setState', { session, state: 'closed' })
const cards = async (): Promise<readonly string[]> =>
  (await meeting.open(lead.visitor).then(seen)).cards.map(({ id }) => id)

test('one’s own can be withdrawn while the session is open, and nobody else’s', async () => {
  expect(await erase(bo, card)).toBe('not-allowed')
  expect(await erase(bo, noor.id, 'person')).toBe('not-allowed')
  expect(await erase(bo, session, 'session')).toBe('not-allowed')
  expect(await erase(noor, card)).toBe('ok')
  expect(await cards()).toEqual([])
})

test('what one wrote down for a guest one can withdraw for them', async () => {
  await noor.visitor.ask('addGuest', { session, id: 'gast1', name: 'Gast' })
  await until(() => seen(noor).people.some(({ id }) => id === 'gast1'), 'the guest')
  const placed = noor.board.acts.placeCard({ kind: 'issue', title: 'Gehoord', language: 'nl', behalf: 'gast1' })
  await until(() => noor.board.store.getState().saved, 'kept')
  expect(await erase(noor, (placed.ok && placed.id) || '')).toBe('ok')
  expect(await cards()).toEqual([card])
})

test('once it is closed who leads decides, and others ask; oneself one can always take out', async () => {
  await close()
  expect(await erase(noor, card)).toBe('closed')
  expect(await ask(noor, card)).toBe('ok')
  expect(await ask(bo, card)).toBe('ok')
  expect(await asked()).toEqual([
    { id: expect.any(String), entity: card, what: 'card', reason: 'recognisable', at: expect.any(Number) },
  ])
  expect(await erase(lead, card)).toBe('ok')
  expect(await asked()).toEqual([])
  expect(await erase(bo, bo.id, 'person')).toBe('ok')
  expect(await refused(bo.visitor, 'getSession', { session })).toBe('not-allowed')
})

test('who leads leaves something where it is that was asked about, and can be asked again', async () => {
  expect(await ask(bo, card)).toBe('ok')
  const [one] = await asked()
  expect(await refused(bo.visitor, 'declineErasure', { session, asked: one?.id })).toBe('not-allowed')
  expect(await refused(bo.visitor, 'listErasures', { session })).toBe('not-allowed')
  await lead.visitor.ask('declineErasure', { session, asked: one?.id ?? '' })
  expect(await asked()).toEqual([])
  expect(await refused(lead.visitor, 'declineErasure', { session, asked: one?.id })).toBe('not-found')
  expect(await cards()).toEqual([card])
  expect(await ask(bo, card)).toBe('ok')
  expect(await asked()).toHaveLength(1)
})

test('what is nowhere cannot be erased or asked about', async () => {
  for (const what of ['card', 'note', 'person', 'session'])
    expect(await erase(lead, 'nowhere1', what)).toBe('not-found')
  expect(await erase(lead, card, 'note')).toBe('not-found')
  expect(await ask(bo, 'nowhere1')).toBe('not-found')
})

test('asked twice it is done once, and counted once', async () => {
  const answers = await Promise.all(
    [1, 2, 3].map(() => lead.visitor.try('erase', { session, what: 'card', entity: card, reason: 'wrong' })),
  )
  expect(answers.map(({ status }: Answer) => status)).toEqual([200, 200, 200])
  expect(await erase(lead, card)).toBe('ok')
  expect((await lead.visitor.ask('listErasures', { session })).done).toEqual([{ reason: 'wrong', times: 1 }])
})

test('an id that was erased is never another’s', async () => {
  await erase(lead, card)
  const fields = new URLSearchParams({ card, kind: 'issue', title: 'Eroverheen' }).toString()
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const form = await noor.visitor.fetch(`/s/${session}`, { method: 'POST', headers, body: fields })
  expect(form.status).toBe(409)
})

test('a hidden card is still its bringer’s after something else was erased', async () => {
  const other = await place(noor, 'Ook van Noor')
  await until(() => seen(lead).cards.length === 2, 'both')
  await lead.visitor.ask('hideCard', { session, card: other })
  await erase(lead, card)
  await lead.visitor.ask('showCard', { session, card: other })
  const again = await meeting.open(bo.visitor)
  await until(() => seen(again).cards.length === 1, 'it is back')
  expect(again.board.acts.trashCard(other).ok).toBe(false)
  const hers = await meeting.open(noor.visitor)
  expect(hers.board.acts.trashCard(other).ok).toBe(true)
  await until(() => typeof seen(again).cards[0]?.trashed === 'number', 'the others see that it was put away')
})

test('what was done is in the log of actions as a role, and never what', async () => {
  await ask(bo, card)
  await ask(bo, noor.id)
  const [one, two] = await asked()
  await lead.visitor.ask('declineErasure', { session, asked: (one?.entity === card ? two : one)?.id ?? '' })
  await erase(lead, card)
  const { audit } = await lead.visitor.ask('getCare', {})
  const lines = audit.filter((line) => line.session === session).map(({ action, by }) => [action, by])
  expect(lines).toEqual([
    ['erased', 'coordinator'],
    ['erasure-declined', 'coordinator'],
    ['erasure-asked', 'participant'],
    ['erasure-asked', 'participant'],
  ])
  expect(JSON.stringify(audit)).not.toContain(card)
})

test('commands that come while a board moves on are done on the new one', async () => {
  const other = await place(bo, 'Van Bo')
  const gone = erase(noor, card)
  const asks = await Promise.all([
    refused(lead.visitor, 'spotlight', { session, card: other }),
    refused(lead.visitor, 'lock', { session, locked: true }),
    refused(bo.visitor, 'raiseHand', { session, up: true }),
  ])
  expect(asks).toEqual(['ok', 'ok', 'ok'])
  expect(await gone).toBe('ok')
  const board = seen(await meeting.open(lead.visitor))
  expect(board.session).toMatchObject({ spotlight: other, locked: expect.any(Number) })
  expect(board.people.find(({ id }) => id === bo.id)?.hand).not.toBe(null)
})
