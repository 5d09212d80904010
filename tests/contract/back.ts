import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { BackPort } from '#server/store/back-ports.ts'
import type { Catalogue, Store } from '#server/store/ports.ts'
import { participant, people, session } from './make.ts'

const day = '2026-11-24'

export function backContract(make: () => Promise<Store>): void {
  describe('who comes back', () => {
    let store: Store
    let back: BackPort
    let catalogue: Catalogue
    beforeEach(async () => {
      store = await make()
      ;({ back, catalogue } = store)
      await people(store)
      await catalogue.addSession(session('tuesday'))
    })
    afterEach(() => store.close())

    const isIn = async (session: string, identity: string): Promise<string | null> =>
      (await catalogue.participant(session, identity))?.id ?? null

    test('a device more is the same person, until they are let go of', async () => {
      await back.addDevice('more', 'ans', day)
      expect(await catalogue.identityByToken('more')).toMatchObject({ id: 'ans' })
      expect(await store.register.deviceOf('ans')).toMatchObject({ devices: 2, codeOn: null, anew: [] })
      await store.register.forgetIdentity('ans')
      expect(await catalogue.identityByToken('more')).toBeNull()
    })

    test('a code finds who it is of; a newer one takes its place', async () => {
      await back.setReturnCode('ans', 'first', day)
      await back.setReturnCode('ans', 'second', '2026-11-25')
      expect(await back.identityByCode('first')).toBeNull()
      expect(await back.identityByCode('second')).toMatchObject({ id: 'ans' })
      expect(await store.register.deviceOf('ans')).toMatchObject({ codeOn: '2026-11-25' })
    })

    test('what can come along does, and where both are each stays who they are', async () => {
      await catalogue.putParticipant(participant('p', { session: 'monday', identity: 'ans' }))
      await catalogue.putParticipant(participant('q', { session: 'monday', identity: 'bea' }))
      await catalogue.putParticipant(participant('r', { session: 'tuesday', identity: 'bea' }))
      expect(await back.moving('bea', 'ans')).toEqual({ along: ['tuesday'], stays: ['monday'] })
      await back.moveAlong('bea', 'ans', day)
      expect([await isIn('monday', 'ans'), await isIn('tuesday', 'ans')]).toEqual(['p', 'r'])
      expect([await isIn('monday', 'bea'), await isIn('tuesday', 'bea')]).toEqual(['q', null])
    })

    test('of whom nothing is left every device is the other’s', async () => {
      await back.addDevice('beas', 'bea', day)
      await back.setReturnCode('bea', 'code', day)
      await back.moveAlong('bea', 'ans', day)
      expect(await catalogue.identityByToken('beas')).toMatchObject({ id: 'ans' })
      expect(await back.identityByCode('code')).toBeNull()
      expect(await store.register.deviceOf('bea')).toBeNull()
      // With the one that she came with first.
      expect(await store.register.deviceOf('ans')).toMatchObject({ devices: 3 })
    })

    test('a link parts what it leads to from the rest, once and in time', async () => {
      await catalogue.putParticipant(participant('p', { session: 'monday', identity: 'ans' }))
      await catalogue.putParticipant(participant('q', { session: 'tuesday', identity: 'ans' }))
      const way = { identity: 'ans', participant: 'p', atelier: null }
      await back.addWay('way', way, 100)
      expect([await back.wayAt('way', 99), await back.wayAt('way', 100)]).toEqual([way, null])
      const identity = { id: 'anew', language: 'nl', coordinator: false } as const
      const device = { identity, tokenHash: 'anews' }
      expect(await back.useWay('way', device, 100, day)).toBeNull()
      expect(await catalogue.identityByToken('anews')).toBeNull()
      expect(await back.useWay('way', device, 99, day)).toEqual([{ session: 'monday', participant: 'p' }])
      expect(await catalogue.identityByToken('anews')).toEqual(identity)
      expect([await isIn('monday', 'anew'), await isIn('tuesday', 'anew')]).toEqual(['p', null])
      expect([await isIn('monday', 'ans'), await isIn('tuesday', 'ans')]).toEqual([null, 'q'])
      expect(await back.useWay('way', { ...device, tokenHash: 'again' }, 99, day)).toBeNull()
      for (const one of ['ans', 'anew']) expect(await store.register.deviceOf(one)).toMatchObject({ anew: [day] })
    })

    test('who leads, or leads something, is known', async () => {
      expect([await back.leadsAnything('ans'), await back.leadsAnything('bea')]).toEqual([true, false])
      await catalogue.makeCoordinator('bea')
      expect(await back.leadsAnything('bea')).toBe(true)
    })
  })
}
