/** What is only an archive any more: its board is gone, and it can be asked about and erased all the same. */

import { afterEach, beforeEach, expect, test } from 'vitest'
import { hashOf, newToken } from '#server/sessions/secret.ts'
import { openStore } from '#server/store/open.ts'
import type { TestServer } from '#tests/kit/server.ts'
import { Visitor } from '#tests/kit/visitor.ts'
import { archived, bytesIn, canaries, makeGround, standing, staying, type Ground } from './erasing-ground.ts'
import { refused } from './meeting.ts'

let ground: Ground
let server: TestServer
let lead: Visitor
let bo: Visitor
/** Leads the atelier, and was never in this session. */
let other: Visitor

beforeEach(async () => {
  ground = await makeGround()
  await archived(ground)
  const token = newToken()
  const { meeting, session, noor, bo: guest, expert } = ground
  for (const { board } of [meeting.lead, noor, guest, expert]) board.close()
  server = await meeting.server.restart(async (data) => {
    const store = await openStore(data)
    await store.register.boardGoes(session, Date.now())
    await store.register.dropBoard(session)
    await store.catalogue.addIdentity({ id: 'tweede', language: 'nl', coordinator: true }, hashOf(token), 1)
    await store.catalogue.addLeader('atelier1', 'tweede')
    await store.close()
  })
  const at = (visitor: Visitor): Visitor => Object.assign(Object.create(visitor) as Visitor, { url: server.url })
  lead = at(meeting.lead.visitor)
  bo = at(guest.visitor)
  other = new Visitor(server.url)
  other.cookies.set('inbreng', token)
})
afterEach(() => server.close())

const onDisk = (words: readonly string[]): readonly string[] => standing(bytesIn(server.data), words)

test('whoever was there asks, and whoever leads sees what it is about and decides', async () => {
  const { session, ids } = ground
  expect((await bo.ask('getArchive', { session })).mayAsk).toBe(true)
  for (const entity of [ids.note, ids.dilemma, ground.noor.id]) {
    await bo.ask('askErasure', { session, entity, reason: 'recognisable' })
  }
  const { asked } = await lead.ask('listErasures', { session })
  expect(asked.map(({ entity, what }) => [entity, what])).toEqual(
    expect.arrayContaining([
      [ids.note, 'note'],
      [ids.dilemma, 'card'],
      [ground.noor.id, 'person'],
    ]),
  )
  await lead.ask('erase', { session, what: 'note', entity: ids.note, reason: 'recognisable' })
  expect(onDisk([canaries.note, canaries.title])).toEqual([canaries.title])
  expect((await lead.ask('listErasures', { session })).asked).toHaveLength(2)
  await lead.ask('erase', { session, what: 'card', entity: ids.dilemma, reason: 'recognisable' })
  expect(onDisk([...Object.values(canaries), staying])).toEqual([staying])
  expect((await bo.ask('getArchive', { session })).content.cards.map(({ id }) => id)).not.toContain(ids.dilemma)
  // About whom it was is known as long as they are.
  expect((await lead.ask('listErasures', { session })).asked.map(({ what }) => what)).toEqual(['person'])
})

test('whoever leads the atelier can do it at once, also who was never in this session', async () => {
  const { session, ids } = ground
  expect(await other.ask('getArchive', { session })).toMatchObject({ leads: true, mayAsk: true })
  await other.ask('erase', { session, what: 'card', entity: ids.dilemma, reason: 'rule' })
  expect(onDisk([...Object.values(canaries), staying])).toEqual([staying])
})

test('who was there does not erase it, and a stranger does not even ask', async () => {
  const { session, ids } = ground
  expect(await refused(bo, 'erase', { session, what: 'card', entity: ids.dilemma, reason: 'asked' })).toBe(
    'not-allowed',
  )
  const stranger = new Visitor(server.url)
  expect(await refused(stranger, 'askErasure', { session, entity: ids.dilemma, reason: 'asked' })).toBe('not-signed-in')
})

test('a session whose board is gone can go as a whole', async () => {
  const { session } = ground
  await other.ask('erase', { session, what: 'session', entity: session, reason: 'rule' })
  expect(onDisk([...Object.values(canaries), staying])).toEqual([])
})

test('[P33] [P45] what was told later of a card is nowhere any more: erased by its id, with the card, with its person', async () => {
  const { session, ids } = ground
  const later = ['houtduiflatergangen', 'nachtegaallatergangen', 'grasmuslatergangen', 'boompieperlatergangen'] as const
  const told = { session, outcome: 'tried', language: 'nl' } as const
  const tells = (card: string, nth: number) =>
    bo.ask('putFollowUp', { ...told, id: `later${nth}`, card, words: later[nth] ?? '' })
  for (const [nth, card] of [ids.other, ids.dilemma, ids.other].entries()) await tells(card, nth)
  await bo.ask('putQuestion', { atelier: 'atelier1', id: 'vraag1', words: later[3], language: 'nl' })
  expect(onDisk(later)).toEqual(later)
  await lead.ask('erase', { session, what: 'note', entity: 'later0', reason: 'recognisable' })
  expect(onDisk(later)).toEqual(later.slice(1))
  await lead.ask('erase', { session, what: 'card', entity: ids.dilemma, reason: 'recognisable' })
  expect(onDisk(later)).toEqual(later.slice(2))
  await bo.ask('forgetMe', { how: 'remove' })
  expect(onDisk(later)).toEqual([])
})
