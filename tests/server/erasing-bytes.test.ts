/** What was erased is looked for byte by byte in all that is kept, answered and sent. */

import { afterEach, expect, test } from 'vitest'
import { close } from '#shared/wire/close.ts'
import { until } from '#tests/kit/visitor.ts'
import { Ear } from './ear.ts'
import { seen } from './meeting.ts'
import {
  answersTo,
  archived,
  bytesIn,
  canaries,
  hiddenCanaries,
  makeGround,
  personCanaries,
  sentTo,
  standing,
  staying,
  type Ground,
} from './erasing-ground.ts'

let ground: Ground
const ears: Ear[] = []
afterEach(async () => {
  for (const ear of ears.splice(0)) ear.close()
  await ground?.meeting.end()
})

const ofCard = Object.values(canaries)
/** What is typed and taken away again is in the journal until a snapshot takes its place. */
const kept = ofCard.filter((word) => word !== canaries.typed)

const data = (): string => ground.meeting.server.data
const onDisk = (words: readonly string[]): readonly string[] => standing(bytesIn(data()), words)

async function nowhere(words: readonly string[]): Promise<void> {
  const { meeting, session, bo } = ground
  expect(onDisk([...words, staying])).toEqual([staying])
  for (const who of [meeting.lead.visitor, bo.visitor]) {
    expect(standing(await answersTo(who, session), words)).toEqual([])
    const sent = await sentTo(who, session)
    expect(standing(sent, [...words, staying])).toEqual([staying])
  }
  expect(standing(Buffer.from(meeting.server.log.join('\n')), words)).toEqual([])
}

test('[P33] a card that its bringer withdraws is nowhere any more, with all that hung on it', async () => {
  ground = await makeGround()
  const { session, noor, bo, ids } = ground
  // The bait is really there to be found.
  expect(onDisk(kept)).toEqual(kept)
  expect(
    standing(await sentTo(bo.visitor, session), [canaries.title, canaries.note, canaries.annotation]),
  ).toHaveLength(3)
  const before = await Ear.open(bo.visitor, session, true)
  ears.push(before)
  await before.askAll()
  const heard = before.frames.length
  const { epoch } = await bo.visitor.ask('getSession', { session })

  await noor.visitor.ask('erase', { session, what: 'card', entity: ids.dilemma, reason: 'asked' })
  await nowhere(ofCard)
  expect((await bo.visitor.ask('getSession', { session })).epoch).toBe(epoch + 1)
  // Whoever had the board is told to come back to the new one, and nothing else.
  expect(standing(Buffer.concat(before.frames.slice(heard)), ofCard)).toEqual([])
  expect(ground.meeting.server.log.filter((line) => line.includes('failed'))).toEqual([])
})

test('[P33] who had the board as it was is sent off for good, and the board of others goes on', async () => {
  ground = await makeGround()
  const { session, noor, bo, meeting, ids } = ground
  const state = () => bo.board.store.getState().line
  await noor.visitor.ask('erase', { session, what: 'card', entity: ids.dilemma, reason: 'asked' })
  await until(() => state().state === 'ended', 'sent off')
  expect(state()).toEqual({ state: 'ended', code: close.oldEpoch })
  const again = await meeting.open(bo.visitor)
  expect(
    seen(again)
      .cards.map(({ id }) => id)
      .toSorted(),
  ).toEqual([ids.other, ids.guests].toSorted())
  expect(seen(again)).toMatchObject({
    notes: [],
    links: [],
    ballots: [],
    session: { spotlight: null, chosen: ids.other, held: null, holders: null },
  })
})

test('a note goes and its card stays', async () => {
  ground = await makeGround()
  const { session, bo, ids } = ground
  await bo.visitor.ask('erase', { session, what: 'note', entity: ids.note, reason: 'wrong' })
  expect(onDisk([canaries.note, canaries.title])).toEqual([canaries.title])
  expect(standing(await sentTo(bo.visitor, session), [canaries.note, canaries.body])).toEqual([canaries.body])
})

test('a hidden card, a note that waits and one without a name can be erased by who leads', async () => {
  ground = await makeGround()
  const { session, meeting, ids } = ground
  const lead = meeting.lead.visitor
  const hidden = Object.values(hiddenCanaries)
  expect(onDisk(hidden)).toEqual(hidden)
  await lead.ask('erase', { session, what: 'card', entity: ids.hidden, reason: 'recognisable' })
  await lead.ask('erase', { session, what: 'note', entity: 'held1', reason: 'rule' })
  expect(onDisk([...hidden, canaries.held, canaries.title])).toEqual([canaries.title])
  expect((await lead.ask('listHidden', { session })).cards).toEqual([])
})

test('[P33] somebody goes with all they brought, and what they wrote for a guest stays as nobody’s', async () => {
  ground = await makeGround()
  const { session, noor, bo, meeting, ids } = ground
  const theirs = [...ofCard, ...Object.values(hiddenCanaries), personCanaries.name]
  await noor.visitor.ask('erase', { session, what: 'person', entity: noor.id, reason: 'asked' })
  await nowhere(theirs)
  const again = await meeting.open(bo.visitor)
  const { cards, people, recognitions } = seen(again)
  expect(cards.map(({ id, author, behalf }) => `${id} ${author} ${behalf}`).toSorted()).toEqual(
    [`${ids.other} ${bo.id} null`, `${ids.guests} anonymous gast1`].toSorted(),
  )
  expect(people.some(({ id }) => id === noor.id)).toBe(false)
  expect(people.find(({ id }) => id === 'gast1')?.scribe).toBe(meeting.lead.id)
  expect(recognitions).toEqual([])
})

test('what somebody wrote under another’s hidden card goes with them, and the card stays hidden', async () => {
  ground = await makeGround()
  const { session, bo, meeting, ids } = ground
  const { hidden, under } = hiddenCanaries
  expect(onDisk([hidden, under])).toEqual([hidden, under])
  await bo.visitor.ask('erase', { session, what: 'person', entity: bo.id, reason: 'asked' })
  expect(onDisk([hidden, under, staying, canaries.note, canaries.title])).toEqual([hidden, canaries.title])
  const lead = meeting.lead.visitor
  expect((await lead.ask('listHidden', { session })).cards.map(({ id }) => id)).toEqual([ids.hidden])
  await lead.ask('showCard', { session, card: ids.hidden })
  const board = seen(await meeting.open(lead))
  expect(board.cards.map(({ id }) => id)).toContain(ids.hidden)
  expect(board.notes.map(({ author }) => author)).not.toContain(bo.id)
})

test('[P33] from an archive and the library a card goes too, with every stem; that something was there stays', async () => {
  ground = await makeGround()
  const { session, meeting, ids } = ground
  const lead = meeting.lead.visitor
  await archived(ground)
  const words = [canaries.title, canaries.body, canaries.option, canaries.loss, canaries.chafes, canaries.note]
  expect(onDisk(words)).toEqual(words)
  const found = async (): Promise<number> =>
    (await lead.ask('searchLibrary', { words: canaries.title.replace(/en$/, '') })).hits.length
  expect(await found()).toBeGreaterThan(0)
  const before = await lead.ask('getArchive', { session })

  await lead.ask('erase', { session, what: 'card', entity: ids.dilemma, reason: 'recognisable' })
  await nowhere(ofCard)
  expect(await found()).toBe(0)
  const after = await lead.ask('getArchive', { session })
  expect(after.hash).not.toBe(before.hash)
  expect(after.edition).toBe(before.edition)
  expect(after.content.cards.map(({ id }) => id)).not.toContain(ids.dilemma)
  expect(after.content.gone).toContainEqual({ id: ids.dilemma, is: 'card', why: 'erased' })
  expect(after.content.gone).toContainEqual({ id: ids.note, is: 'note', why: 'erased' })
  expect(after.content.provenance.erasures).toEqual([{ reason: 'recognisable', times: 1 }])
  expect(after.content.chosen).toEqual([ids.other])
  // Asked once more it is not done, nor counted, once more.
  await lead.ask('erase', { session, what: 'card', entity: ids.dilemma, reason: 'recognisable' })
  expect((await lead.ask('getArchive', { session })).hash).toBe(after.hash)
})

test('[P33] of a session that is erased its number is left, and nothing that was said', async () => {
  ground = await makeGround()
  const { session, meeting, bo } = ground
  const lead = meeting.lead.visitor
  const { subject } = await lead.ask('getSession', { session })
  await archived(ground)
  const words = [...ofCard, ...Object.values(hiddenCanaries), personCanaries.name, staying, subject]
  await lead.ask('erase', { session, what: 'session', entity: session, reason: 'rule' })
  expect(onDisk(words)).toEqual([])
  for (const who of [lead, bo.visitor]) expect(standing(await answersTo(who, session), words)).toEqual([])
  const next = await lead.ask('createSession', {
    ...{ id: 'session2', atelier: 'atelier1', subject: 'Verder', date: '2026-12-24', language: 'nl' },
  })
  expect(next.number).toBe(2)
})
