import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Store } from '#server/store/ports.ts'
import type { Taken } from '#server/store/take-ports.ts'
import { people, session } from './make.ts'

export function takenContract(make: () => Promise<Store>): void {
  describe('what people take along', () => {
    let store: Store
    let noor: string
    let henk: string
    beforeEach(async () => {
      store = await make()
      await people(store)
      await store.catalogue.addSession(session('tuesday'))
      ;[noor, henk] = ['noors', 'henks']
      for (const id of [noor, henk]) {
        await store.catalogue.addIdentity({ id, language: 'nl', coordinator: false }, `hash of ${id}`, 1)
      }
    })
    afterEach(() => store.close())

    const taken = (identity: string, some: Partial<Taken> = {}): Taken => ({
      ...{ identity, session: 'monday', card: 'k1', how: 'take', until: null },
      ...{ day: '2026-12-01', shared: false, named: false },
      ...some,
    })

    test('of each card each way once; changed it keeps its day, and it goes by itself', async () => {
      const { taking } = store
      await taking.putTaken(taken(noor, { how: 'try' }))
      await taking.putTaken(
        taken(noor, { how: 'try', until: '2026-12-20', day: '2026-12-05', shared: true, named: true }),
      )
      await taking.putTaken(taken(noor, { day: '2026-12-06' }))
      await taking.putTaken(taken(henk))
      const tried = taken(noor, { how: 'try', until: '2026-12-20', shared: true, named: true })
      expect(await taking.takenBy(noor)).toEqual([taken(noor, { day: '2026-12-06' }), tried])
      expect(await taking.takenOf('monday')).toHaveLength(3)
      expect(await taking.sharedIn(session('monday').atelier)).toEqual([tried])
      for (let times = 0; times < 2; times += 1) await taking.dropTaken(taken(noor))
      expect(await taking.takenBy(noor)).toEqual([tried])
      expect(await taking.takenBy(henk)).toEqual([taken(henk)])
    })

    test('somebody lets go of one session, or of all', async () => {
      const { taking } = store
      for (const one of ['monday', 'tuesday']) {
        for (const identity of [noor, henk]) {
          await taking.putTaken(taken(identity, { session: one }))
          for (let times = 0; times < 2; times += 1) await taking.noteAsked(identity, one)
        }
      }
      await taking.forgetTaken(noor, 'monday')
      expect(await taking.takenBy(noor)).toEqual([taken(noor, { session: 'tuesday' })])
      expect(await taking.askedIn(noor)).toEqual(['tuesday'])
      await taking.forgetTaken(noor, null)
      expect(await taking.takenBy(noor)).toEqual([])
      expect(await taking.askedIn(noor)).toEqual([])
      expect(await taking.takenBy(henk)).toHaveLength(2)
      // Who is forgotten as a whole leaves nothing either.
      await store.register.forgetIdentity(henk)
      expect(await taking.takenOf('monday')).toEqual([])
    })

    test('[P33] it goes with its card and with its session, and no other', async () => {
      const { taking } = store
      for (const card of ['k1', 'k2']) {
        await taking.putTaken(taken(noor, { card }))
        await taking.putTaken(taken(noor, { card, session: 'tuesday' }))
      }
      await taking.noteAsked(noor, 'monday')
      const erasure = { session: 'monday', reason: 'asked', own: false, at: 1, doneAt: null } as const
      await store.erasures.eraseBeside({ ...erasure, id: 'een', scope: 'card', entity: 'k1' }, [])
      expect(await taking.takenOf('monday')).toEqual([taken(noor, { card: 'k2' })])
      expect(await taking.takenOf('tuesday')).toHaveLength(2)
      await store.erasures.eraseBeside({ ...erasure, id: 'twee', scope: 'session', entity: 'monday' }, [])
      expect(await taking.takenOf('monday')).toEqual([])
      expect(await taking.askedIn(noor)).toEqual([])
      expect(await taking.takenOf('tuesday')).toHaveLength(2)
    })
  })
}
