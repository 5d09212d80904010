import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Passkey, SignInPort } from '#server/store/sign-in-ports.ts'
import type { Store } from '#server/store/ports.ts'
import { participant, people, session } from './make.ts'

const day = '2026-11-24'

const passkey = (id: string, identity: string): Passkey => ({
  ...{ id, credential: `credential of ${id}`, identity, site: 'inbreng.example', counter: 0 },
  publicKey: Uint8Array.of(1, 2, 3),
  transports: ['internal', 'hybrid'],
  ...{ name: 'Laptop', madeOn: day, usedOn: null },
})

export function signInContract(make: () => Promise<Store>): void {
  describe('who signs in', () => {
    let store: Store
    let signIn: SignInPort
    beforeEach(async () => {
      store = await make()
      ;({ signIn } = store)
      await people(store)
      await store.catalogue.addSession(session('tuesday'))
    })
    afterEach(() => store.close())

    const idsOf = async (identity: string) => (await signIn.passkeysOf(identity)).map(({ id }) => id)

    test('a passkey is found by how its authenticator calls it, as it was kept, and kept once', async () => {
      const kept = passkey('one', 'ans')
      expect(await signIn.addPasskey(kept)).toBe(true)
      expect(await signIn.addPasskey({ ...passkey('two', 'bea'), credential: kept.credential })).toBe(false)
      expect(await signIn.passkey(kept.credential)).toEqual(kept)
      expect(await signIn.passkey('another')).toBeNull()
      expect(await idsOf('bea')).toEqual([])
    })

    test('a counter goes forward, or is not counted at all', async () => {
      await signIn.addPasskey(passkey('one', 'ans'))
      const uses: boolean[] = []
      for (const counter of [0, 0, 3, 3, 2, 0, 4]) uses.push(await signIn.usePasskey('one', counter, day))
      expect(uses).toEqual([true, true, true, false, false, false, true])
      expect(await signIn.passkeysOf('ans')).toMatchObject([{ counter: 4, usedOn: day }])
    })

    test('only who has a passkey names and removes it', async () => {
      await signIn.addPasskey(passkey('one', 'ans'))
      expect(await signIn.renamePasskey('bea', 'one', 'Mijn')).toBe(false)
      expect(await signIn.removePasskey('bea', 'one')).toBe(false)
      expect(await signIn.renamePasskey('ans', 'one', 'Thuis')).toBe(true)
      expect(await signIn.passkeysOf('ans')).toMatchObject([{ name: 'Thuis' }])
      expect(await signIn.removePasskey('ans', 'one')).toBe(true)
      expect(await idsOf('ans')).toEqual([])
    })

    test('an address is one person’s, and a person has one', async () => {
      expect(await signIn.setMail('ans', 'ans@example.org', day)).toBe(true)
      expect(await signIn.setMail('bea', 'ans@example.org', day)).toBe(false)
      expect(await signIn.setMail('ans', 'anders@example.org', '2026-11-25')).toBe(true)
      expect(await signIn.identityByMail('ans@example.org')).toBeNull()
      expect(await signIn.identityByMail('anders@example.org')).toMatchObject({ id: 'ans' })
      await signIn.addLink('mailed', { identity: 'ans', way: 'mail', mail: null }, 100)
      await signIn.addLink('paper', { identity: 'ans', way: 'paper', mail: null }, 100)
      await signIn.removeMail('ans')
      expect(await signIn.mailOf('ans')).toBeNull()
      expect(await signIn.linksOf('ans', 0)).toMatchObject([{ way: 'paper' }])
    })

    test('a link is used once and in time; on paper a newer one takes its place, and in the mail it does not', async () => {
      const link = { identity: 'ans', way: 'paper', mail: null } as const
      for (const [hash, way] of [
        ['first', 'paper'],
        ['second', 'paper'],
        ['third', 'mail'],
        ['fourth', 'mail'],
      ] as const)
        await signIn.addLink(hash, { ...link, way }, 100)
      expect(await signIn.linkAt('first', 0)).toBeNull()
      expect([await signIn.linkAt('second', 99), await signIn.linkAt('second', 100)]).toEqual([link, null])
      expect(await signIn.useLink('second', 100)).toBeNull()
      expect(await signIn.useLink('second', 99)).toEqual(link)
      expect(await signIn.useLink('second', 99)).toBeNull()
      expect([await signIn.linkAt('third', 99), await signIn.linkAt('fourth', 99)]).not.toContain(null)
      await signIn.dropLinks(100)
      expect(await signIn.linksOf('ans', 0)).toEqual([])
    })

    test('who is let go of has no passkey, no address and no link', async () => {
      await signIn.addPasskey(passkey('one', 'ans'))
      await signIn.setMail('ans', 'ans@example.org', day)
      await signIn.addLink('paper', { identity: 'ans', way: 'paper', mail: null }, 100)
      await store.register.forgetIdentity('ans')
      expect(await signIn.passkey('credential of one')).toBeNull()
      expect(await signIn.identityByMail('ans@example.org')).toBeNull()
      expect(await signIn.linkAt('paper', 0)).toBeNull()
    })

    test.each(['of whom all came along', 'who is left somewhere'] as const)(
      'somebody %s signs in as the other from then on',
      async (who) => {
        if (who === 'who is left somewhere')
          for (const identity of ['ans', 'bea'])
            await store.catalogue.putParticipant(participant(`p of ${identity}`, { session: 'monday', identity }))
        await signIn.addPasskey(passkey('one', 'ans'))
        await signIn.addPasskey(passkey('two', 'bea'))
        await signIn.setMail('ans', 'ans@example.org', day)
        await signIn.setMail('bea', 'bea@example.org', day)
        await store.back.moveAlong('bea', 'ans', day)
        expect(await idsOf('ans')).toEqual(['one', 'two'])
        expect(await signIn.mailOf('ans')).toMatchObject({ mail: 'ans@example.org' })
        expect((await signIn.identityByMail('bea@example.org'))?.id ?? null).toBe(
          who === 'who is left somewhere' ? 'bea' : null,
        )
      },
    )

    test('when other devices end, only the one that asked is left', async () => {
      expect(await signIn.endDevices('ans', 'alone')).toBe(false)
      await store.back.addDevice('more', 'ans', day)
      expect(await signIn.endDevices('ans', 'mine')).toBe(true)
      for (const hash of ['alone', 'more']) expect(await store.catalogue.identityByToken(hash)).toBeNull()
      expect(await store.catalogue.identityByToken('mine')).toMatchObject({ id: 'ans' })
      expect(await store.register.deviceOf('ans')).toMatchObject({ devices: 1 })
    })
  })
}
