import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { WholeThing } from '#shared/commands/shapes.ts'
import type { Hidden } from '#server/store/hidden-ports.ts'
import type { Store } from '#server/store/ports.ts'
import { people, session } from './make.ts'

export const words = (title: string): WholeThing => ({
  is: 'card',
  kind: 'issue',
  variant: null,
  title,
  body: '',
  options: [],
  chafes: '',
  language: 'nl',
  linkTo: [],
  theme: null,
})

export function namelessContract(make: () => Promise<Store>): void {
  describe('what is brought without a name', () => {
    let store: Store
    let hidden: Hidden
    beforeEach(async () => {
      store = await make()
      hidden = store.hidden
      await people(store)
      await hidden.addTickets('monday', 'close', 'ans', ['t1', 't2', 't3'], 3)
    })
    afterEach(() => store.close())

    const bring = (hash: string, id: string, secretHash = `secret of ${id}`) =>
      hidden.spendTicket(hash, { id, thing: words(id), secretHash })
    const waiting = async () => (await hidden.waitingNameless('monday')).map(({ id }) => id).toSorted()

    test('a ticket says for which phase it is, and nothing of who took it', async () => {
      expect(await hidden.ticket('t1')).toEqual({ session: 'monday', phase: 'close' })
      expect(await hidden.ticket('made up')).toBeNull()
    })

    test('nobody gets more tickets for a phase than there are, also when they ask twice at once', async () => {
      expect(await hidden.addTickets('monday', 'close', 'ans', ['t4'], 3)).toBe(false)
      expect(await hidden.ticket('t4')).toBeNull()
      const both = await Promise.all([
        hidden.addTickets('monday', 'close', 'bea', ['b1', 'b2'], 3),
        hidden.addTickets('monday', 'close', 'bea', ['b3', 'b4'], 3),
      ])
      expect(both.filter(Boolean)).toHaveLength(1)
      expect(await hidden.addTickets('monday', 'other', 'ans', ['o1'], 3)).toBe(true)
    })

    test('all of it is forgotten of a session that was closed long ago, and of no other', async () => {
      await bring('t1', 'one')
      await bring('t2', 'two')
      await hidden.shownNameless('monday', (await hidden.waitingNameless('monday')).slice(0, 1))
      await hidden.forgetOldNameless(1000)
      expect(await waiting()).toHaveLength(1)
      await store.catalogue.setSessionState('monday', 'closed', 100)
      await hidden.forgetOldNameless(100)
      expect(await waiting()).toHaveLength(1)
      await hidden.forgetOldNameless(101)
      expect([await hidden.nameless('monday', 'one'), await hidden.nameless('monday', 'two')]).toEqual([null, null])
      // Tickets, and who took how many, too: the same person can take them anew.
      expect(await hidden.ticket('t3')).toBeNull()
      expect(await hidden.addTickets('monday', 'close', 'ans', ['t1', 't2', 't3'], 3)).toBe(true)
    })

    test('a ticket brings one thing, whoever is first', async () => {
      const both = await Promise.all([bring('t1', 'one'), bring('t1', 'two')])
      expect(both.map((one) => one?.id ?? null)).toEqual(['one', null])
      expect(await hidden.ticket('t1')).toBeNull()
      expect(await waiting()).toEqual(['one'])
    })

    test('what is brought again under the same id and secret is the same thing, and costs no ticket', async () => {
      const first = await bring('t1', 'one')
      expect(await bring('t1', 'one')).toEqual(first)
      expect(await bring('t2', 'one')).toEqual(first)
      expect(await hidden.ticket('t2')).not.toBeNull()
      expect(await waiting()).toEqual(['one'])
    })

    test('an id that is taken brings nothing under another secret, and the ticket is kept', async () => {
      await bring('t1', 'one')
      expect(await bring('t2', 'one', 'another secret')).toBeNull()
      expect(await hidden.ticket('t2')).not.toBeNull()
      expect(await hidden.nameless('monday', 'one')).toMatchObject({ secretHash: 'secret of one' })
    })

    test('it waits until it is shown, and comes back as it was', async () => {
      await bring('t1', 'one')
      const [kept] = await hidden.waitingNameless('monday')
      expect(kept).toEqual({
        session: 'monday',
        id: 'one',
        phase: 'close',
        thing: words('one'),
        secretHash: 'secret of one',
        waits: true,
        shown: false,
      })
      expect(await hidden.sessionsWithNameless()).toEqual(['monday'])
      await hidden.shownNameless('monday', kept === undefined ? [] : [kept])
      expect(await waiting()).toEqual([])
      expect(await hidden.sessionsWithNameless()).toEqual([])
      expect(await hidden.nameless('monday', 'one')).toEqual({ ...kept, waits: false, shown: true })
    })

    test('what is changed waits again; what changes while it is being shown waits on', async () => {
      await bring('t1', 'one')
      const before = await hidden.waitingNameless('monday')
      await hidden.changeNameless('monday', 'one', words('better'))
      await hidden.shownNameless('monday', before)
      expect(await hidden.waitingNameless('monday')).toMatchObject([{ thing: words('better'), shown: true }])
    })

    test('what is taken back has no words any more at once, and is forgotten once that is shown', async () => {
      await bring('t1', 'one')
      const before = await hidden.waitingNameless('monday')
      await hidden.shownNameless('monday', before)
      await hidden.changeNameless('monday', 'one', null)
      const now = await hidden.waitingNameless('monday')
      expect(now).toMatchObject([{ id: 'one', thing: null, shown: true }])
      await hidden.shownNameless('monday', before)
      expect(await waiting()).toEqual(['one'])
      await hidden.shownNameless('monday', now)
      expect(await hidden.nameless('monday', 'one')).toBeNull()
    })

    test('sessions know nothing of each other', async () => {
      await store.catalogue.addSession(session('tuesday'))
      await hidden.addTickets('tuesday', 'close', 'ans', ['u1'], 3)
      await bring('t1', 'one')
      await bring('u1', 'two')
      expect(await waiting()).toEqual(['one'])
      expect(await hidden.nameless('tuesday', 'one')).toBeNull()
      await hidden.forgetTickets('monday')
      expect(await hidden.ticket('t2')).toBeNull()
      expect(await hidden.addTickets('monday', 'close', 'ans', ['t4', 't5', 't6'], 3)).toBe(true)
      expect(await waiting()).toEqual(['one'])
    })
  })
}
