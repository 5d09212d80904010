/** What was carried to other sessions goes too when that from which it was made is erased: looked for byte by byte. */

import { afterEach, expect, test } from 'vitest'
import { until, type Visitor } from '#tests/kit/visitor.ts'
import {
  added,
  copied,
  copy,
  laterCanaries,
  makeCarried,
  titlesBefore,
  titlesOn,
  type CarriedGround,
} from './carried-ground.ts'
import { answersTo, bytesIn, canaries, personCanaries, sentTo, standing, staying } from './erasing-ground.ts'

let ground: CarriedGround
afterEach(async () => {
  await ground?.meeting.end()
})

const ofCard = [...Object.values(canaries), ...Object.values(laterCanaries)]
const onDisk = (words: readonly string[]): readonly string[] => standing(bytesIn(ground.meeting.server.data), words)
const lead = (): Visitor => ground.meeting.lead.visitor

/** Neither kept, nor answered, nor sent of any of the three. */
async function nowhere(words: readonly string[]): Promise<void> {
  const { session, second, third } = ground
  expect(onDisk([...words, staying])).toEqual([staying])
  for (const each of [session, second, third]) {
    expect(standing(await answersTo(lead(), each), words)).toEqual([])
    expect(standing(await sentTo(lead(), each), [...words, staying])).toEqual([staying])
  }
}

test('[P33] a card goes from wherever it was carried, archived and carried again, also where it was changed since', async () => {
  ground = await makeCarried()
  const { session, second, third, ids } = ground
  // The bait is really there to be found.
  for (const each of [second, third]) {
    const there = [...copied, ...added, ...Object.values(laterCanaries)]
    const sent = await sentTo(lead(), each)
    expect(standing(sent, there)).toEqual(
      each === second ? there : there.filter((word) => word !== laterCanaries.under),
    )
  }
  expect(await titlesOn(lead(), third)).toEqual(titlesBefore)
  const before = await lead().ask('getArchive', { session: second })

  await lead().ask('erase', { session, what: 'card', entity: ids.dilemma, reason: 'recognisable' })
  await nowhere(ofCard)
  expect(await titlesOn(lead(), third)).toEqual(titlesBefore.filter((title) => title !== laterCanaries.changed))
  const after = await lead().ask('getArchive', { session: second })
  expect(after.hash).not.toBe(before.hash)
  expect(after.content.provenance.erasures).toEqual([{ reason: 'recognisable', times: 1 }])
  // Each session has one of its own in the ledger, for the same reason.
  for (const each of [session, second, third]) {
    expect((await lead().ask('listErasures', { session: each })).done).toEqual([{ reason: 'recognisable', times: 1 }])
  }
})

test('[P33] a whole session goes with all that was carried on from it, and nothing else of the sessions after it goes', async () => {
  ground = await makeCarried()
  const { session, second, third } = ground
  const own = await titlesOn(lead(), third)
  expect(own).toEqual(titlesBefore)
  const live = await lead().open(third)
  await until(() => live.store.getState().line.state === 'live', 'the board')
  live.acts.placeCard({ kind: 'issue', title: 'Van hier', language: 'nl' })
  await until(() => live.store.getState().saved, 'kept')
  live.close()

  await lead().ask('erase', { session, what: 'session', entity: session, reason: 'asked' })
  const words = [...ofCard, staying, 'Van de gast']
  expect(onDisk([...words, 'Van hier'])).toEqual(['Van hier'])
  for (const each of [second, third]) {
    expect(standing(await answersTo(lead(), each), words)).toEqual([])
    expect(standing(await sentTo(lead(), each), words)).toEqual([])
  }
  expect(await titlesOn(lead(), third)).toEqual(['Van hier'])
  for (const each of [second, third]) {
    expect((await lead().ask('listErasures', { session: each })).done[0]?.reason).toBe('asked')
  }
})

test('[P33] erased where it was carried to it goes from there on, and stays from where it came', async () => {
  ground = await makeCarried()
  const { session, second, third } = ground
  const { content } = await lead().ask('getArchive', { session: second })
  const entity = content.cards.find(({ kind }) => kind === 'dilemma')?.id ?? ''
  await lead().ask('erase', { session: second, what: 'card', entity, reason: 'wrong' })
  expect(onDisk([...copied, ...Object.values(laterCanaries)])).toEqual(copied)
  expect(await titlesOn(lead(), third)).not.toContain(laterCanaries.changed)
  expect(await titlesOn(lead(), session)).toContain(canaries.title)
})

test('[P33] what an expert added goes from every copy, and the cards stay', async () => {
  ground = await makeCarried()
  const { session, third } = ground
  const { content } = await lead().ask('getArchive', { session })
  const entity = content.notes.find(({ layer }) => layer === 'expert')?.id ?? ''
  await lead().ask('erase', { session, what: 'note', entity, reason: 'rule' })
  await nowhere(added)
  expect(await titlesOn(lead(), third)).toEqual(titlesBefore)
})

test('[P33] somebody goes with all they brought, wherever that was carried', async () => {
  ground = await makeCarried()
  const { session, third, noor } = ground
  await noor.visitor.ask('erase', { session, what: 'person', entity: noor.id, reason: 'asked' })
  await nowhere([...ofCard, personCanaries.name])
  expect(await titlesOn(lead(), third)).toEqual([staying, 'Van de gast'].toSorted())
})

test('of a card that goes while its archive is being copied, the copy has nothing', async () => {
  ground = await makeCarried()
  const { session, ids } = ground
  await Promise.all([
    copy(lead(), session, 'session4'),
    lead().ask('erase', { session, what: 'card', entity: ids.dilemma, reason: 'asked' }),
    copy(lead(), session, 'session5'),
    copy(lead(), session, 'session6'),
  ])
  expect(onDisk([...copied, staying])).toEqual([staying])
  for (const id of ['session4', 'session5', 'session6']) expect(await titlesOn(lead(), id)).toContain(staying)
})

test('copied once more under the same id it is the same copy, and goes with the card', async () => {
  ground = await makeCarried()
  const { session, third, second, ids } = ground
  await copy(lead(), second, third)
  expect(await titlesOn(lead(), third)).toEqual(titlesBefore)
  await lead().ask('erase', { session, what: 'card', entity: ids.dilemma, reason: 'asked' })
  await nowhere(copied)
})

test('[P33] what is erased in another atelier takes nothing from here, whatever its file says that it is', async () => {
  ground = await makeCarried()
  const { session, third, ids } = ground
  await lead().ask('createAtelier', { id: 'elders', title: 'Elders', language: 'nl' })
  const { content } = await lead().ask('getArchive', { session })
  const files = [{ name: 'archief.json', text: JSON.stringify(content) }]
  await lead().ask('importSession', { atelier: 'elders', id: 'gesmeed', files })
  // It is under the very same id there.
  await lead().ask('erase', { session: 'gesmeed', what: 'card', entity: ids.dilemma, reason: 'asked' })
  expect(await titlesOn(lead(), third)).toEqual(titlesBefore)
  expect(await titlesOn(lead(), session)).toContain(canaries.title)
})
