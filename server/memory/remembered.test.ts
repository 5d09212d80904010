import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Archive, Archives } from '#server/store/archive-ports.ts'
import { openStore } from '#server/store/open.ts'
import type { Store } from '#server/store/ports.ts'
import { people } from '#tests/contract/make.ts'
import { makeArchived, makeArchivedCard } from '#tests/kit/archived.ts'
import { forgetting, Remembered } from './remembered.ts'

const archive = (title: string): Archive => ({
  session: 'monday',
  edition: 1,
  content: makeArchived({ edition: 1, cards: [makeArchivedCard('kaart', { title })] }),
  hash: 'one',
  madeAt: 1000,
  madeBy: 'ans',
})

let store: Store
let memory: Remembered
let archives: Archives
beforeEach(async () => {
  store = await openStore(':memory:')
  await people(store)
  memory = new Remembered(store.archives)
  archives = forgetting(store.archives, memory)
  await archives.addArchive(archive('Huurders met schulden durven niet open te doen'), [])
})
afterEach(() => store.close())

const titles = async () => (await memory.cardsOf('monday', 'one')).map(({ title }) => title)

test('what is asked for twice is read once', async () => {
  expect(await titles()).toEqual(['Huurders met schulden durven niet open te doen'])
  // Past what forgets: as if nothing was told.
  await store.archives.removeArchives('monday')
  expect(await titles()).toEqual(['Huurders met schulden durven niet open te doen'])
})

test('what is erased, taken back or written again is gone from memory too', async () => {
  await titles()
  await archives.rewriteArchive(archive('Wie belt er aan bij iemand met schulden'), [])
  expect(await titles()).toEqual(['Wie belt er aan bij iemand met schulden'])
  await archives.removeLastArchive('monday', [], 2000)
  expect(await titles()).toEqual([])
  await archives.addArchive(archive('Huurders met schulden durven niet open te doen'), [])
  await titles()
  await archives.removeArchives('monday')
  expect(await titles()).toEqual([])
})

test('what was being read while it was erased is not kept', async () => {
  const reading = titles()
  await archives.removeArchives('monday')
  await reading
  expect(await titles()).toEqual([])
})
