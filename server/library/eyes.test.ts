import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Desk } from '#server/sessions/desk.ts'
import type { Archive } from '#server/store/archive-ports.ts'
import { openStore } from '#server/store/open.ts'
import type { Store } from '#server/store/ports.ts'
import { places } from '#tests/contract/library-shelf.ts'
import { identity, participant } from '#tests/contract/make.ts'
import { makeArchived } from '#tests/kit/archived.ts'
import { mayRead } from './eyes.ts'

let store: Store
beforeEach(async () => {
  store = await openStore(':memory:')
  await places(store)
})
afterEach(() => store.close())

const archive = (session: string, audience: 'session' | 'atelier'): Archive => {
  const content = makeArchived()
  const provenance = { ...content.provenance, audience }
  return { session, edition: 1, content: { ...content, provenance }, hash: '', madeAt: 1, madeBy: null }
}

/** Whether somebody may read a session’s archive, when it is for the session and when it is for the atelier. */
const reads = async (who: string | null, session: string): Promise<readonly boolean[]> => {
  const desk = { catalogue: store.catalogue, library: store.library } as Desk
  const asker = who === null ? null : identity(who)
  return [
    await mayRead(desk, asker, archive(session, 'session')),
    await mayRead(desk, asker, archive(session, 'atelier')),
  ]
}

test('who leads the atelier reads all of it, and nothing of another', async () => {
  expect(await reads('ans', 'monday')).toEqual([true, true])
  expect(await reads('ans', 'friday')).toEqual([false, false])
})

test('who was in a session reads that; of another in the atelier what is for the atelier', async () => {
  await store.catalogue.putParticipant(participant('p', { identity: 'bea', session: 'tuesday' }))
  expect(await reads('bea', 'tuesday')).toEqual([true, true])
  expect(await reads('bea', 'monday')).toEqual([false, true])
})

test('a device that nobody knows, or that is nowhere, reads nothing', async () => {
  expect(await reads(null, 'monday')).toEqual([false, false])
  expect(await reads('cleo', 'monday')).toEqual([false, false])
})

test('the atelier that counts is the one where the session is, not the one that the archive names', async () => {
  // What was archived elsewhere and imported says so itself.
  expect(makeArchived().atelier.id).toBe('west')
  expect(await reads('ans', 'friday')).toEqual([false, false])
  expect(await reads('bea', 'friday')).toEqual([true, true])
})

test('of a session that is not there nothing is read', async () => {
  expect(await reads('ans', 'never')).toEqual([false, false])
})
