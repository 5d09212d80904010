import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Erasure } from '#server/store/archive-ports.ts'
import type { Store } from '#server/store/ports.ts'
import { makeArchived, makeArchivedCard } from '#tests/kit/archived.ts'
import { atelier, people, session } from './make.ts'

/** Of a whole session. */
const whole: Erasure = {
  ...{ id: 'one', session: 'tuesday', scope: 'session', entity: 'tuesday' },
  ...{ reason: 'asked', own: false, at: 10, doneAt: null },
}

export function carriedContract(make: () => Promise<Store>): void {
  describe('what was carried to other sessions', () => {
    let store: Store
    beforeEach(async () => {
      store = await make()
      await people(store)
    })
    afterEach(() => store.close())

    test('what was carried is found from where it came, and further on, and is noted once', async () => {
      for (const id of ['tuesday', 'friday']) await store.catalogue.addSession(session(id))
      const { erasures } = store
      await erasures.noteCarried('tuesday', [
        { entity: 'card2', from: 'card1' },
        { entity: 'note2', from: 'note1' },
      ])
      await erasures.noteCarried('tuesday', [{ entity: 'card2', from: 'card1' }])
      await erasures.noteCarried('friday', [{ entity: 'card3', from: 'card2' }])
      expect(await erasures.carriedTo('tuesday')).toEqual([
        { entity: 'card2', from: 'card1' },
        { entity: 'note2', from: 'note1' },
      ])
      expect(await erasures.carriedFrom('monday', 'card1')).toEqual([
        { session: 'friday', entity: 'card3' },
        { session: 'tuesday', entity: 'card2' },
      ])
      expect(await erasures.carriedFrom('tuesday', 'card2')).toEqual([{ session: 'friday', entity: 'card3' }])
      expect(await erasures.carriedFrom('friday', 'card3')).toEqual([])
      expect(await erasures.carriedUnread()).toEqual([])
    })

    test('what says that it comes from itself, or goes round, is found once', async () => {
      await store.catalogue.addSession(session('tuesday'))
      await store.erasures.noteCarried('monday', [{ entity: 'card1', from: 'card2' }])
      await store.erasures.noteCarried('tuesday', [
        { entity: 'card2', from: 'card1' },
        { entity: 'card2', from: 'card2' },
      ])
      expect(await store.erasures.carriedFrom('monday', 'card1')).toEqual([{ session: 'tuesday', entity: 'card2' }])
    })

    test('what was carried to another atelier does not count, and what was erased still leads further on', async () => {
      await store.catalogue.addAtelier(atelier('elsewhere'), 'ans')
      await store.catalogue.addSession(session('away', { atelier: 'elsewhere' }))
      for (const id of ['tuesday', 'friday']) await store.catalogue.addSession(session(id))
      await store.erasures.noteCarried('away', [{ entity: 'card9', from: 'card1' }])
      await store.erasures.noteCarried('tuesday', [{ entity: 'card2', from: 'card1' }])
      await store.erasures.noteCarried('friday', [{ entity: 'card3', from: 'card2' }])
      await store.erasures.eraseBeside(whole, [])
      expect((await store.erasures.carriedFrom('monday', 'card1')).map(({ session: at }) => at)).toEqual([
        'friday',
        'tuesday',
      ])
    })

    test('of a session all is found that was carried on, from its board and from every edition, and nothing else', async () => {
      await store.catalogue.addSession(session('tuesday'))
      const owners = ['cards/card1', 'notes/note1', 'cards/stayed', 'links/link1'].map((key) => [key, 'ans'] as const)
      await store.journal.append({ board: 'monday', epoch: 1 }, [], { owners, leases: [] })
      const content = makeArchived({ cards: [makeArchivedCard('card4'), makeArchivedCard('stayed')] })
      await store.archives.addArchive(
        { session: 'monday', edition: 1, content, hash: 'hash', madeAt: 1000, madeBy: null },
        [],
      )
      await store.erasures.noteCarried(
        'tuesday',
        ['card1', 'note1', 'link1', 'card4', 'elsewhere'].map((from) => ({ entity: `${from}b`, from })),
      )
      expect(await store.erasures.carriedOutOf('monday')).toEqual([
        { is: 'card', entity: 'card1' },
        { is: 'card', entity: 'card4' },
        { is: 'note', entity: 'note1' },
      ])
      expect(await store.erasures.carriedOutOf('tuesday')).toEqual([])
    })

    test('an archive says itself what was carried to its session', async () => {
      await store.catalogue.addSession(session('tuesday'))
      const content = makeArchived({
        cards: [makeArchivedCard('card2', { carriedFrom: 'card1' }), makeArchivedCard('own')],
      })
      const made = { session: 'tuesday', edition: 1, content, hash: 'hash', madeAt: 1000, madeBy: null }
      await store.archives.addArchive(made, [])
      expect(await store.erasures.carriedTo('tuesday')).toEqual([{ entity: 'card2', from: 'card1' }])
    })
  })
}
