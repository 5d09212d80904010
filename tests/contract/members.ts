import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Catalogue, type Store, StoreFailed } from '#server/store/ports.ts'
import { invitation, participant, people } from './make.ts'

export function membersContract(make: () => Promise<Store>): void {
  describe('who takes part', () => {
    let store: Store
    let catalogue: Catalogue
    beforeEach(async () => {
      store = await make()
      catalogue = store.catalogue
      await people(store)
    })
    afterEach(() => store.close())

    test('somebody who joined is found by session and device', async () => {
      await catalogue.putParticipant(participant('p', { perspective: null }))
      expect(await catalogue.participant('monday', 'ans')).toEqual(participant('p', { perspective: null }))
      expect(await catalogue.participant('monday', 'bea')).toBeNull()
      expect(await catalogue.participant('tuesday', 'ans')).toBeNull()
    })

    test('somebody who joins again under another name stays the same participant', async () => {
      await catalogue.putParticipant(participant('p'))
      await catalogue.putParticipant(participant('q', { name: 'Ans de Wit', role: 'expert', joinedAt: 9 }))
      const one = participant('p', { name: 'Ans de Wit', role: 'expert' })
      expect(await catalogue.participant('monday', 'ans')).toEqual(one)
      expect(await catalogue.participantsOf('monday')).toEqual([one])
    })

    test('participants stand in the order in which they came', async () => {
      await catalogue.putParticipant(participant('later', { identity: 'bea', joinedAt: 8 }))
      await catalogue.putParticipant(participant('sooner', { identity: 'ans', joinedAt: 7 }))
      expect((await catalogue.participantsOf('monday')).map(({ id }) => id)).toEqual(['sooner', 'later'])
    })

    test('another name or perspective changes nothing else of somebody', async () => {
      await catalogue.addInvitation(invitation('one'))
      await catalogue.putParticipant(participant('p', { invitation: 'one', role: 'expert' }))
      await catalogue.removeParticipants('one', 20)
      const kept = await catalogue.introduceParticipant('p', 'Ans de Wit', null)
      const fields = { invitation: 'one', role: 'expert', leftAt: 20, name: 'Ans de Wit', perspective: null } as const
      expect(kept).toEqual(participant('p', fields))
      expect(await catalogue.participant('monday', 'ans')).toEqual(kept)
      await expect(catalogue.introduceParticipant('nobody', 'x', null)).rejects.toThrow(StoreFailed)
    })

    test('who came by an invitation can be put out, and keeps their id', async () => {
      await catalogue.addInvitation(invitation('one'))
      await catalogue.addInvitation(invitation('other'))
      await catalogue.putParticipant(participant('p', { identity: 'ans', invitation: 'one' }))
      await catalogue.putParticipant(participant('q', { identity: 'bea', invitation: 'other' }))
      const gone = participant('p', { identity: 'ans', invitation: 'one', leftAt: 20 })
      expect(await catalogue.removeParticipants('one', 20)).toEqual([gone])
      expect(await catalogue.removeParticipants('one', 30)).toEqual([])
      expect(await catalogue.participant('monday', 'ans')).toEqual(gone)
      expect(await catalogue.participant('monday', 'bea')).toMatchObject({ leftAt: null })
    })

    test('a coordinator is not put out by an invitation', async () => {
      await catalogue.addInvitation(invitation('one', { role: 'coordinator' }))
      await catalogue.putParticipant(participant('p', { invitation: 'one', role: 'coordinator' }))
      expect(await catalogue.removeParticipants('one', 20)).toEqual([])
      expect(await catalogue.participant('monday', 'ans')).toMatchObject({ leftAt: null })
    })

    test('somebody who is muted stays so when they come in again, until they may write', async () => {
      await catalogue.putParticipant(participant('p'))
      expect(await catalogue.muteParticipant('p', 20)).toEqual(participant('p', { mutedAt: 20 }))
      expect(await catalogue.putParticipant(participant('p'))).toEqual(participant('p', { mutedAt: 20 }))
      expect(await catalogue.muteParticipant('p', null)).toEqual(participant('p'))
    })

    test('somebody who is put out for good was put out the first time', async () => {
      await catalogue.putParticipant(participant('p'))
      const gone = participant('p', { leftAt: 20, removedAt: 20 })
      expect(await catalogue.removeParticipant('p', 20)).toEqual(gone)
      expect(await catalogue.removeParticipant('p', 30)).toEqual(gone)
      expect(await catalogue.participant('monday', 'ans')).toEqual(gone)
      expect(await catalogue.removeParticipant('nobody', 30)).toBeNull()
    })

    test('the last coordinator is not put out, also when two put each other out at once', async () => {
      await catalogue.putParticipant(participant('p', { identity: 'ans', role: 'coordinator' }))
      await catalogue.putParticipant(participant('q', { identity: 'bea', role: 'coordinator' }))
      const [one, other] = await Promise.all([
        catalogue.removeParticipant('p', 20),
        catalogue.removeParticipant('q', 20),
      ])
      expect([one, other].filter((gone) => gone === null)).toHaveLength(1)
      const all = await catalogue.participantsOf('monday')
      expect(all.filter(({ leftAt }) => leftAt === null)).toHaveLength(1)
    })

    test('who was put out and comes in again is the same participant', async () => {
      await catalogue.addInvitation(invitation('one'))
      await catalogue.addInvitation(invitation('other'))
      await catalogue.putParticipant(participant('p', { invitation: 'one' }))
      await catalogue.removeParticipants('one', 20)
      const back = await catalogue.putParticipant(participant('q', { invitation: 'other', joinedAt: 30 }))
      expect(back).toEqual(participant('p', { invitation: 'other' }))
      expect(await catalogue.participantsOf('monday')).toEqual([back])
    })

    test('an atelier of which one saw only a session is gone for who was put out', async () => {
      await catalogue.addInvitation(invitation('one'))
      await catalogue.putParticipant(participant('p', { identity: 'bea', invitation: 'one' }))
      expect(await catalogue.ateliersFor('bea')).toHaveLength(1)
      await catalogue.removeParticipants('one', 20)
      expect(await catalogue.ateliersFor('bea')).toEqual([])
    })

    test('nobody comes in, or comes back, by an invitation that was withdrawn', async () => {
      await catalogue.addInvitation(invitation('one'))
      await catalogue.putParticipant(participant('p', { identity: 'ans' }))
      await catalogue.revokeInvitation('one', 50)
      expect(await catalogue.putParticipant(participant('q', { identity: 'bea', invitation: 'one' }))).toBeNull()
      const again = participant('p', { identity: 'ans', invitation: 'one', role: 'expert' })
      expect(await catalogue.putParticipant(again)).toBeNull()
      expect(await catalogue.participantsOf('monday')).toEqual([participant('p')])
    })

    test('nobody takes part in a session that does not exist', async () => {
      await expect(catalogue.putParticipant(participant('p', { session: 'never' }))).rejects.toThrow(StoreFailed)
    })

    test('an invitation is found by its link, also once it no longer counts', async () => {
      const shown = invitation('shown', { code: 'rode fiets', role: 'expert' })
      await catalogue.addInvitation(shown)
      expect(await catalogue.invitationByToken('hash of shown')).toEqual(shown)
      await catalogue.revokeInvitation('shown', 50)
      expect(await catalogue.invitationByToken('hash of shown')).toEqual({ ...shown, revokedAt: 50 })
      expect(await catalogue.invitationByToken('hash of a guess')).toBeNull()
    })

    test('an invitation that is withdrawn twice was withdrawn the first time', async () => {
      await catalogue.addInvitation(invitation('one'))
      await catalogue.revokeInvitation('one', 50)
      await catalogue.revokeInvitation('one', 60)
      expect(await catalogue.invitationByToken('hash of one')).toMatchObject({ revokedAt: 50 })
    })

    test('a coordinator sees how many came by each invitation', async () => {
      await catalogue.addInvitation(invitation('first', { createdAt: 1 }))
      await catalogue.addInvitation(invitation('second', { createdAt: 2 }))
      await catalogue.putParticipant(participant('p', { identity: 'ans', invitation: 'first' }))
      await catalogue.putParticipant(participant('q', { identity: 'bea', invitation: 'first' }))
      expect(await catalogue.invitationsOf('monday')).toEqual([
        { ...invitation('first', { createdAt: 1 }), joined: 2 },
        { ...invitation('second', { createdAt: 2 }), joined: 0 },
      ])
      expect(await catalogue.invitationsOf('tuesday')).toEqual([])
    })
  })
}
