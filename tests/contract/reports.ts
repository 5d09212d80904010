import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Archive } from '#server/store/archive-ports.ts'
import { type Store, StoreFailed } from '#server/store/ports.ts'
import type { Reports, Said } from '#server/store/report-ports.ts'
import { makeArchived } from '#tests/kit/archived.ts'
import { people, session } from './make.ts'

const archive = (edition: number, report: string, changes: Partial<Archive> = {}): Archive => ({
  session: 'monday',
  edition,
  content: makeArchived({
    edition,
    yield: { report, insights: [], directions: [], questions: [], tries: [] },
  }),
  hash: `hash of ${edition}`,
  madeAt: edition * 1000,
  madeBy: 'ans',
  ...changes,
})
const said = (participant: string, changes: Partial<Said> = {}): Said => ({
  participant,
  reportHash: 'een',
  says: 'right',
  words: '',
  ...changes,
})

export function reportsContract(make: () => Promise<Store>): void {
  describe('reports of archives', () => {
    let store: Store
    let reports: Reports
    beforeEach(async () => {
      store = await make()
      reports = store.reports
      await people(store)
      await store.catalogue.addSession(session('tuesday'))
    })
    afterEach(() => store.close())

    test('the report of each edition is told without the rest, newest first', async () => {
      expect(await reports.reportsOf('monday')).toEqual([])
      await store.archives.addArchive(archive(1, 'Een.'), [])
      await store.archives.addArchive(archive(2, '', { madeBy: null }), [])
      expect(await reports.reportsOf('monday')).toEqual([
        { edition: 2, report: '', madeAt: 2000, madeBy: null },
        { edition: 1, report: 'Een.', madeAt: 1000, madeBy: 'ans' },
      ])
      expect([...(await reports.touchedSince(2000))]).toEqual(['monday'])
      expect([...(await reports.touchedSince(2001))]).toEqual([])
      expect(await reports.undoneAt('monday')).toBeNull()
      await store.archives.removeLastArchive('monday', [], 5000)
      expect(await reports.undoneAt('monday')).toBe(5000)
      expect([...(await reports.touchedSince(5000))]).toEqual(['monday'])
    })

    test('[P40] an edition that differs by its report leaves its session, and what its board follows, as they are', async () => {
      await store.archives.addArchive(archive(1, 'Een.'), [])
      await store.archives.finished('monday')
      for (const who of ['ans', 'bea']) await reports.say('monday', said(who))
      await reports.say('tuesday', said('cor'))
      await reports.addReworded(archive(2, 'Twee.'), 'twee')
      expect(await store.archives.archivesOf('monday')).toEqual([archive(1, 'Een.'), archive(2, 'Twee.')])
      expect((await store.catalogue.session('monday'))?.archivedAt).toBe(1000)
      expect(await store.archives.unfinished()).toEqual([])
      expect(await reports.saidIn('monday')).toEqual([])
      expect(await reports.saidIn('tuesday')).toEqual([said('cor')])
      await expect(reports.addReworded(archive(2, 'Drie.'), 'drie')).rejects.toThrow(StoreFailed)
    })

    test('one says one thing, says otherwise, and takes it back', async () => {
      await reports.say('monday', said('ans'))
      await reports.say('monday', said('bea', { says: 'not-right', words: 'Zo was het niet.' }))
      await reports.say('monday', said('ans', { says: 'not-right', words: 'Toch niet.' }))
      expect(await reports.saidIn('monday')).toEqual([
        said('ans', { says: 'not-right', words: 'Toch niet.' }),
        said('bea', { says: 'not-right', words: 'Zo was het niet.' }),
      ])
      expect(await reports.sessionsWithSaid()).toEqual(['monday'])
      await reports.takeBack('monday', 'ans')
      await reports.takeBack('monday', 'cor')
      expect((await reports.saidIn('monday')).map(({ participant }) => participant)).toEqual(['bea'])
    })

    test('[P40] frozen once, the number stays and what each said is gone', async () => {
      for (const who of ['ans', 'bea']) await reports.say('monday', said(who))
      expect(await reports.freeze('monday', { reportHash: 'een', people: 6, at: 9 })).toBe(2)
      expect(await reports.freeze('monday', { reportHash: 'een', people: 0, at: 10 })).toBe(0)
      expect(await reports.frozenIn('monday', 'een')).toEqual({ reportHash: 'een', people: 6, at: 9 })
      expect(await reports.frozenIn('monday', 'twee')).toBeNull()
      expect(await reports.saidIn('monday')).toEqual([])
    })

    test('what is about other words is forgotten, or all; what is about these follows them', async () => {
      await reports.say('monday', said('ans'))
      await reports.say('monday', said('bea', { reportHash: 'twee' }))
      expect(await reports.keepOnly('monday', 'een')).toBe(1)
      await reports.followWords('monday', 'een', 'nieuw')
      expect(await reports.saidIn('monday')).toEqual([said('ans', { reportHash: 'nieuw' })])
      await reports.freeze('monday', { reportHash: 'nieuw', people: 5, at: 9 })
      await reports.followWords('monday', 'nieuw', 'nieuwer')
      expect((await reports.frozenIn('monday', 'nieuwer'))?.people).toBe(5)
      await reports.keepOnly('monday', null)
      expect(await reports.frozenIn('monday', 'nieuwer')).toBeNull()
    })

    test('[P33] [P37] who goes, or lets go, takes along what they said; a session takes all of it', async () => {
      const erasure = { id: 'a', session: 'monday', reason: 'asked', own: true, at: 5, doneAt: null } as const
      for (const who of ['ans', 'bea', 'cor']) await reports.say('monday', said(who))
      await store.erasures.eraseBeside({ ...erasure, scope: 'person', entity: 'ans' }, [])
      await store.register.unnameParticipant('monday', 'bea')
      expect((await reports.saidIn('monday')).map(({ participant }) => participant)).toEqual(['cor'])
      await reports.freeze('tuesday', { reportHash: 'een', people: 5, at: 9 })
      await reports.freeze('monday', { reportHash: 'twee', people: 5, at: 9 })
      await reports.say('monday', said('cor'))
      await store.erasures.eraseBeside({ ...erasure, scope: 'session', entity: 'monday' }, [])
      expect(await reports.saidIn('monday')).toEqual([])
      expect(await reports.frozenIn('monday', 'twee')).toBeNull()
      expect(await reports.frozenIn('tuesday', 'een')).not.toBeNull()
    })
  })
}
