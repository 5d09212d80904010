import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Archive, Archives } from '#server/store/archive-ports.ts'
import { type Store, StoreFailed } from '#server/store/ports.ts'
import { makeArchived, makeArchivedCard } from '#tests/kit/archived.ts'
import { people, session } from './make.ts'

const archive = (edition: number, changes: Partial<Archive> = {}): Archive => ({
  session: 'monday',
  edition,
  content: makeArchived({ edition, cards: [makeArchivedCard(`kaart${edition}`)] }),
  hash: `hash of ${edition}`,
  madeAt: edition * 1000,
  madeBy: 'ans',
  ...changes,
})

export function archivesContract(make: () => Promise<Store>): void {
  describe('archives', () => {
    let store: Store
    let archives: Archives
    beforeEach(async () => {
      store = await make()
      archives = store.archives
      await people(store)
      await store.catalogue.addSession(session('tuesday'))
    })
    afterEach(() => store.close())
    const archivedAt = async (id: string) => (await store.catalogue.session(id))?.archivedAt

    test('a session has none, and then the last one counts; earlier ones stay as they were', async () => {
      expect(await archives.archiveOf('monday')).toBeNull()
      expect(await archivedAt('monday')).toBeNull()
      await archives.addArchive(archive(1), [])
      await archives.addArchive(archive(2, { madeBy: null }), [])
      expect(await archives.archiveOf('monday')).toEqual(archive(2, { madeBy: null }))
      expect(await archives.archivesOf('monday')).toEqual([archive(1), archive(2, { madeBy: null })])
      expect(await archivedAt('monday')).toBe(2000)
      expect(await archives.archivesOf('tuesday')).toEqual([])
      expect(await archivedAt('tuesday')).toBeNull()
    })

    test('an edition that is there is never written over', async () => {
      await archives.addArchive(archive(1), [])
      await expect(archives.addArchive(archive(1, { hash: 'another', madeAt: 9 }), [])).rejects.toThrow(StoreFailed)
      expect(await archives.archiveOf('monday')).toEqual(archive(1))
      expect(await archivedAt('monday')).toBe(1000)
    })

    test('one of a session that is not there is not kept', async () => {
      await expect(archives.addArchive(archive(1, { session: 'never' }), [])).rejects.toThrow(StoreFailed)
    })

    test('erasing gives an edition other content, and no other', async () => {
      await archives.addArchive(archive(1), [])
      await archives.addArchive(archive(2), [])
      const content = makeArchived({ edition: 1 })
      await archives.rewriteArchive(archive(1, { content, hash: 'new' }), [])
      expect(await archives.archivesOf('monday')).toEqual([archive(1, { content, hash: 'new' }), archive(2)])
      await expect(archives.rewriteArchive(archive(3), [])).rejects.toThrow(StoreFailed)
    })

    test('the last one is taken back: the one before counts again, and then none', async () => {
      await archives.addArchive(archive(1), [])
      await archives.addArchive(archive(2), [])
      await archives.removeLastArchive('monday', [], 1)
      expect(await archives.archivesOf('monday')).toEqual([archive(1)])
      expect(await archivedAt('monday')).toBe(1000)
      await archives.removeLastArchive('monday', [], 1)
      await archives.removeLastArchive('monday', [], 1)
      expect(await archives.archiveOf('monday')).toBeNull()
      expect(await archivedAt('monday')).toBeNull()
    })

    test('all of them go at once', async () => {
      await archives.addArchive(archive(1), [])
      await archives.addArchive(archive(2), [])
      await archives.addArchive(archive(1, { session: 'tuesday' }), [])
      await archives.removeArchives('monday')
      expect(await archives.archivesOf('monday')).toEqual([])
      expect(await archivedAt('monday')).toBeNull()
      expect(await archives.archivesOf('tuesday')).toHaveLength(1)
    })

    test('whose board has to follow is remembered until it did; what was imported has none', async () => {
      await archives.addArchive(archive(1), [])
      await archives.addArchive(archive(1, { session: 'tuesday', madeBy: null }), [])
      expect(await archives.unfinished()).toEqual(['monday'])
      await archives.finished('monday')
      expect(await archives.unfinished()).toEqual([])
      await archives.removeLastArchive('monday', [], 1)
      expect(await archives.unfinished()).toEqual(['monday'])
      await archives.removeArchives('monday')
      expect(await archives.unfinished()).toEqual([])
    })

    test('a decision is kept with the words it was about, changed, and forgotten', async () => {
      const goes = { goes: true, recognisable: 'no', changed: 'not-needed', kept: [] } as const
      const made = { session: 'monday', entity: 'kaart', wordsHash: 'abc', decision: { ...goes, kept: [] } }
      await archives.putDecided(made)
      await archives.putDecided({ ...made, session: 'tuesday' })
      const changed = { ...made, wordsHash: 'def', decision: { ...made.decision, goes: false } }
      await archives.putDecided(changed)
      expect(await archives.decidedIn('monday')).toEqual([changed])
      await archives.dropDecided('monday', 'kaart')
      await archives.dropDecided('monday', 'kaart')
      expect(await archives.decidedIn('monday')).toEqual([])
      expect(await archives.decidedIn('tuesday')).toHaveLength(1)
    })

    test('what somebody agrees to is what they said last, in that session', async () => {
      await archives.setConsent('monday', { participant: 'ans', named: true, research: true })
      await archives.setConsent('monday', { participant: 'ans', named: false, research: true })
      await archives.setConsent('tuesday', { participant: 'ans', named: true, research: false })
      expect(await archives.consentsOf('monday')).toEqual([{ participant: 'ans', named: false, research: true }])
    })

    test('when phases began is told in the order of time', async () => {
      await archives.addPhaseTime('monday', { phase: 'twee', at: 20 })
      await archives.addPhaseTime('monday', { phase: 'een', at: 10 })
      await archives.addPhaseTime('monday', { phase: 'drie', at: 20 })
      await archives.addPhaseTime('tuesday', { phase: 'een', at: 5 })
      expect(await archives.phaseTimesOf('monday')).toEqual([
        { phase: 'een', at: 10 },
        { phase: 'drie', at: 20 },
      ])
    })
  })
}
