/** Fills a library for a test: what is not said is ordinary. */

import { afterEach, beforeEach } from 'vitest'
import type { LibraryEntry, LibraryEyes, LibraryNeed, LibraryPage } from '#server/store/library-ports.ts'
import type { Store } from '#server/store/ports.ts'
import { makeArchived } from '#tests/kit/archived.ts'
import { atelier, identity, session } from './make.ts'

export type Given = Partial<LibraryEntry> & { readonly entity: string }

export const entry = ({ entity, ...more }: Given): LibraryEntry => ({
  session: 'monday',
  atelier: 'west',
  entity,
  card: entity,
  kind: 'issue',
  title: '',
  text: '',
  sides: [],
  perspective: 'Wonen',
  theme: null,
  taken: false,
  answering: false,
  date: '2026-03-02',
  recognitions: 0,
  links: 0,
  annotations: 0,
  audience: 'atelier',
  people: 8,
  ...more,
})

export const all: LibraryEyes = { ateliers: ['west', 'east'], sessions: [] }

export const need = (words = '', more: Partial<LibraryNeed> = {}): LibraryNeed => ({
  words,
  atelier: null,
  session: null,
  kind: null,
  perspective: null,
  theme: null,
  from: null,
  to: null,
  ...more,
})

export const idsOf = ({ found }: LibraryPage): readonly string[] => found.map((one) => one.entry.entity)

type Order = Parameters<Store['library']['search']>[2]

/** A store with two ateliers for each test, and the questions that tests ask. */
export function libraryFor(make: () => Promise<Store>) {
  let made: Store
  beforeEach(async () => {
    made = await make()
    await places(made)
  })
  afterEach(() => made.close())
  const search = (words: string, more: Partial<LibraryNeed> = {}, order: Order = 'match') =>
    made.library.search(all, need(words, more), order, null, 20)
  return {
    store: () => made,
    put: (...given: Given[]) => putInLibrary(made, ...given),
    search,
    /** Of what is found the ids. */
    found: async (...asked: Parameters<typeof search>): Promise<readonly string[]> => idsOf(await search(...asked)),
  }
}

/** Archives each session anew with these entries. */
export async function putInLibrary({ archives }: Store, ...given: Given[]): Promise<void> {
  const entries = given.map(entry)
  for (const id of new Set(entries.map((one) => one.session))) {
    const edition = (await archives.archivesOf(id)).length + 1
    const archive = {
      session: id,
      edition,
      content: makeArchived({ edition }),
      hash: '',
      madeAt: edition,
      madeBy: null,
    }
    await archives.addArchive(
      archive,
      entries.filter((one) => one.session === id),
    )
  }
}

/** Two ateliers: west with Monday and Tuesday, east with Friday. */
export async function places({ catalogue }: Store): Promise<void> {
  for (const id of ['ans', 'bea']) await catalogue.addIdentity(identity(id), `hash of ${id}`, 0)
  await catalogue.addAtelier(atelier('west'), 'ans')
  await catalogue.addAtelier(atelier('east', { title: 'Jeugd en gezin' }), 'bea')
  await catalogue.addSession(session('monday'))
  await catalogue.addSession(session('tuesday', { subject: 'Wie wacht er op wie?' }))
  await catalogue.addSession(session('friday', { atelier: 'east', subject: 'Samen aan tafel' }))
}
