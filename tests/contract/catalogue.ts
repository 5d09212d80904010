import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Catalogue, type Store, StoreFailed } from '#server/store/ports.ts'
import { keptSession, atelier, identity, participant, people, session } from './make.ts'

export function catalogueContract(make: () => Promise<Store>): void {
  describe('the catalogue', () => {
    let store: Store
    let catalogue: Catalogue
    beforeEach(async () => {
      store = await make()
      catalogue = store.catalogue
    })
    afterEach(() => store.close())

    test('a device is known by its cookie and by no other', async () => {
      await catalogue.addIdentity(identity('ans', { language: 'en' }), 'hash of ans', 0)
      expect(await catalogue.identityByToken('hash of ans')).toEqual(identity('ans', { language: 'en' }))
      expect(await catalogue.identityByToken('hash of bea')).toBeNull()
    })

    test('two devices cannot share a cookie', async () => {
      await catalogue.addIdentity(identity('ans'), 'same', 0)
      await expect(catalogue.addIdentity(identity('bea'), 'same', 0)).rejects.toThrow(StoreFailed)
      expect(await catalogue.identityByToken('same')).toEqual(identity('ans'))
    })

    test('somebody who changes language changes it for nobody else', async () => {
      await people(store)
      await catalogue.setLanguage('ans', 'en')
      await catalogue.setLanguage('bea', 'nl')
      expect(await catalogue.identityByToken('hash of ans')).toMatchObject({ language: 'en' })
      expect(await catalogue.identityByToken('hash of bea')).toMatchObject({ language: 'nl' })
    })

    test('there is no coordinator until somebody becomes one', async () => {
      await people(store)
      expect(await catalogue.hasCoordinator()).toBe(false)
      await catalogue.makeCoordinator('ans')
      expect(await catalogue.hasCoordinator()).toBe(true)
      expect(await catalogue.identityByToken('hash of ans')).toMatchObject({ coordinator: true })
      expect(await catalogue.identityByToken('hash of bea')).toMatchObject({ coordinator: false })
    })

    test('of two people who use one coordinator link at once, one gets in', async () => {
      await catalogue.addKey('key', 0)
      expect(await catalogue.isKey('key')).toBe(true)
      const both = await Promise.all([catalogue.useKey('key', 1), catalogue.useKey('key', 1)])
      expect(both.filter((isIn) => isIn)).toHaveLength(1)
      expect(await catalogue.isKey('key')).toBe(false)
    })

    test('of coordinator links that nobody used only the last works', async () => {
      await catalogue.addKey('earlier', 0)
      await catalogue.addKey('later', 1)
      expect(await catalogue.isKey('earlier')).toBe(false)
      expect(await catalogue.isKey('later')).toBe(true)
    })

    test('a coordinator link that was never given out opens nothing', async () => {
      expect(await catalogue.isKey('guess')).toBe(false)
      expect(await catalogue.useKey('guess', 1)).toBe(false)
    })

    test('who starts an atelier leads it; others may come to', async () => {
      await people(store)
      expect(await catalogue.atelier('west')).toEqual(atelier('west'))
      expect(await catalogue.leads('west', 'ans')).toBe(true)
      expect(await catalogue.leads('west', 'bea')).toBe(false)
      await catalogue.addLeader('west', 'bea')
      await catalogue.addLeader('west', 'bea')
      expect(await catalogue.leads('west', 'bea')).toBe(true)
    })

    test('an atelier that is sent twice stays as it was, and whoever repeats its id does not lead it', async () => {
      await people(store)
      await catalogue.addAtelier(atelier('west', { title: 'Of mine now' }), 'bea')
      expect(await catalogue.atelier('west')).toEqual(atelier('west'))
      expect(await catalogue.leads('west', 'bea')).toBe(false)
    })

    test('an atelier with a leader whom nobody knows is not made at all', async () => {
      await expect(catalogue.addAtelier(atelier('west'), 'nobody')).rejects.toThrow(StoreFailed)
      expect(await catalogue.atelier('west')).toBeNull()
    })

    test('people see the ateliers they lead or take part in, and everybody the demo', async () => {
      await people(store)
      await catalogue.addAtelier(atelier('east', { createdAt: 2 }), 'ans')
      await catalogue.addAtelier(atelier('demo', { demo: true, createdAt: 3 }), null)
      await catalogue.putParticipant(participant('p', { identity: 'bea', session: 'monday' }))
      const seenBy = async (who: string | null) => (await catalogue.ateliersFor(who)).map(({ id }) => id)
      expect(await seenBy('ans')).toEqual(['west', 'east', 'demo'])
      expect(await seenBy('bea')).toEqual(['west', 'demo'])
      expect(await seenBy(null)).toEqual(['demo'])
    })

    test('sessions are numbered per atelier, also when made at once', async () => {
      await people(store)
      await catalogue.addAtelier(atelier('east'), 'bea')
      const made = await Promise.all([
        catalogue.addSession(session('tuesday')),
        catalogue.addSession(session('wednesday')),
        catalogue.addSession(session('elsewhere', { atelier: 'east' })),
      ])
      expect(made.map(({ number }) => number)).toEqual([2, 3, 1])
      expect((await catalogue.sessionsOf('west')).map(({ id }) => id)).toEqual(['monday', 'tuesday', 'wednesday'])
    })

    test('a session comes back as it was made, with its plan and perspectives', async () => {
      await people(store)
      expect(await catalogue.session('monday')).toEqual(keptSession('monday', 1))
      expect(await catalogue.session('never')).toBeNull()
    })

    test('a session that is sent twice is the same session', async () => {
      await people(store)
      const again = await catalogue.addSession(session('monday', { subject: 'Something else' }))
      expect(again).toEqual(keptSession('monday', 1))
      expect(await catalogue.sessionsOf('west')).toEqual([again])
    })

    test('a session that is closed can be opened again', async () => {
      await people(store)
      await catalogue.setSessionState('monday', 'closed', 5)
      expect(await catalogue.session('monday')).toMatchObject({ state: 'closed' })
      await catalogue.setSessionState('monday', 'open', 6)
      expect(await catalogue.session('monday')).toMatchObject({ state: 'open' })
    })

    test('a session without its atelier is refused', async () => {
      await expect(catalogue.addSession(session('lost', { atelier: 'nowhere' }))).rejects.toThrow(StoreFailed)
    })
  })
}
