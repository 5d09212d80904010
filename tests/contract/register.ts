import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Store } from '#server/store/ports.ts'
import { makeArchived } from '#tests/kit/archived.ts'
import { board, bytesOf, identity, participant, people } from './make.ts'

/** What every register must do. */
export function registerContract(make: () => Promise<Store>): void {
  describe('the register', () => {
    let store: Store
    beforeEach(async () => {
      store = await make()
      await people(store)
    })

    afterEach(() => store.close())

    test('keeps what was said last, and knows nothing of what was not', async () => {
      const { register } = store
      expect(await register.setting('operator')).toBeNull()
      await register.setSetting('operator', 'een')
      await register.setSetting('operator', 'twee')
      expect(await register.setting('operator')).toBe('twee')
    })

    test('tells what was done, newest first, and drops what is old', async () => {
      const { register } = store
      const line = (at: number, action: string) => ({ at, action, by: 'coordinator', session: 'monday' })
      for (const [at, action] of [
        [1, 'archived'],
        [2, 'exported'],
        [3, 'erased'],
      ] as const) {
        await register.addAudit(line(at, action))
      }
      expect(await register.audit(2)).toEqual([line(3, 'erased'), line(2, 'exported')])
      expect(await register.dropAudit(3)).toBe(2)
      expect(await register.audit(9)).toEqual([line(3, 'erased')])
    })

    test('knows devices that were not here since a day, but for those that lead', async () => {
      const { catalogue, register } = store
      await catalogue.addIdentity(identity('oud'), 'hash of oud', Date.UTC(2024, 0, 1))
      await catalogue.addIdentity(identity('nieuw'), 'hash of nieuw', Date.UTC(2024, 0, 1))
      await catalogue.addIdentity(identity('leidt', { coordinator: true }), 'hash of leidt', Date.UTC(2024, 0, 1))
      await register.seen('nieuw', '2026-11-28')
      const unseen = await register.unseenSince('2025-01-01')
      expect(unseen).toContain('oud')
      expect(unseen).not.toContain('nieuw')
      expect(unseen).not.toContain('leidt')
    })

    test('lets go of a device: its cookie leads nowhere, and its participants are nobody’s', async () => {
      const { catalogue, register } = store
      await catalogue.addIdentity(identity('weg'), 'hash of weg', 1)
      await catalogue.putParticipant(participant('p', { identity: 'weg' }))
      expect(await register.participantsOfIdentity('weg')).toEqual([{ session: 'monday', participant: 'p' }])
      await register.forgetIdentity('weg')
      expect(await catalogue.identityByToken('hash of weg')).toBeNull()
      expect(await register.participantsOfIdentity('weg')).toEqual([])
      expect((await catalogue.participantsOf('monday')).map(({ id }) => id)).toContain('p')
      expect(await register.unseenSince('1970-01-01')).toEqual([])
    })

    test('tells of a device since when it is known, when it was last here, and what it leads', async () => {
      const alone = { devices: 1, codeOn: null, anew: [] }
      const { catalogue, register } = store
      await catalogue.addIdentity(identity('leidt'), 'hash of leidt', 7)
      await catalogue.addLeader('west', 'leidt')
      const leads = [(await catalogue.atelier('west'))?.title]
      expect(await register.deviceOf('leidt')).toEqual({ ...alone, since: 7, seenOn: null, leads })
      await register.seen('leidt', '2026-11-28')
      expect(await register.deviceOf('leidt')).toEqual({ ...alone, since: 7, seenOn: '2026-11-28', leads })
      expect(await register.deviceOf('niemand')).toBeNull()
    })

    test('tells somebody how many tickets they took, and under how many ids they wrote', async () => {
      const { hidden, journal, register } = store
      await hidden.addTickets('monday', 'zonder', 'ans', ['a', 'b'], 4)
      await hidden.addTickets('monday', 'zonder', 'bea', ['c'], 4)
      expect(await register.ticketsTakenBy('monday', 'ans')).toEqual([{ phase: 'zonder', taken: 2 }])
      expect(await register.ticketsTakenBy('tuesday', 'ans')).toEqual([])
      const leases = [
        [7, 'ans'],
        [8, 'ans'],
        [9, 'bea'],
      ] as const
      await journal.append({ ...board, board: 'monday' }, [bytesOf('words')], { owners: [], leases })
      expect(await register.handsOf('monday', 'ans')).toBe(2)
      expect(await register.handsOf('tuesday', 'ans')).toBe(0)
    })

    test('knows what somebody brought, until that is nobody’s', async () => {
      const { journal, register } = store
      const monday = { ...board, board: 'monday' }
      const owners = [
        ['cards/a', 'ans'],
        ['notes/b', 'ans'],
        ['cards/c', 'bea'],
      ] as const
      await journal.append(monday, [bytesOf('words')], { owners, leases: [] })
      expect(await register.broughtBy('monday', 'ans')).toEqual(['cards/a', 'notes/b'])
      await register.disown('monday', 'ans')
      expect(await register.broughtBy('monday', 'ans')).toEqual([])
      expect(await register.broughtBy('monday', 'bea')).toEqual(['cards/c'])
    })

    test('takes a name away and leaves the participant', async () => {
      const { archives, catalogue, register } = store
      await catalogue.putParticipant(participant('p', { name: 'Noor', perspective: 'Beleid' }))
      await archives.setConsent('monday', { participant: 'p', named: true, research: true })
      await register.unnameParticipant('monday', 'p')
      const [there] = await catalogue.participantsOf('monday')
      expect([there?.id, there?.name, there?.perspective]).toEqual(['p', '', null])
      expect(await archives.consentsOf('monday')).toEqual([])
    })

    test('knows which sessions were closed and not archived since a moment', async () => {
      const { archives, catalogue, register } = store
      expect(await register.closedUnarchived(100)).toEqual([])
      await catalogue.setSessionState('monday', 'closed', 50)
      expect(await register.closedUnarchived(50)).toEqual([])
      expect(await register.closedUnarchived(51)).toEqual(['monday'])
      // Taken back counts as closed anew: whoever does that is not done yet.
      await archives.addArchive(
        { session: 'monday', edition: 1, content: makeArchived(), hash: 'hash', madeAt: 80, madeBy: null },
        [],
      )
      await archives.removeLastArchive('monday', [], 90)
      expect(await register.closedUnarchived(90)).toEqual([])
      expect(await register.closedUnarchived(91)).toEqual(['monday'])
    })

    test('throws a live board away with its names, and knows whose a card was', async () => {
      const { catalogue, hidden, journal, register } = store
      const monday = { ...board, board: 'monday' }
      await catalogue.putParticipant(participant('p', { name: 'Noor' }))
      await hidden.putHiddenCard('monday', 'c', 'words')
      await journal.append(monday, [bytesOf('words')], { owners: [['cards/a', 'p']], leases: [[7, 'p']] })
      await register.boardGoes('monday', 70)
      await register.dropBoard('monday')
      expect((await catalogue.session('monday'))?.boardGoneAt).toBe(70)
      expect((await catalogue.participantsOf('monday')).map(({ name }) => name)).toEqual([''])
      expect(await hidden.hiddenCards('monday')).toEqual([])
      expect(await register.broughtBy('monday', 'p')).toEqual(['cards/a'])
      expect(await register.closedUnarchived(1e15)).toEqual([])
    })

    test('keeps the last report', async () => {
      const { register } = store
      expect(await register.lastReport()).toBeNull()
      const report = { at: 5, waiting: 1, boards: 2, unarchived: 0, devices: 3, reports: 5, audit: 4, due: [] }
      await register.keepReport(report)
      expect(await register.lastReport()).toEqual(report)
    })
  })
}
