import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { nobodyKnown } from '#shared/board/kinds.ts'
import type { AskedErasure, Erasure } from '#server/store/archive-ports.ts'
import type { Held } from '#server/store/hidden-ports.ts'
import type { Store } from '#server/store/ports.ts'
import { board, bytesOf, invitation, participant, people } from './make.ts'

const erasure = (id: string, more: Partial<Erasure> = {}): Erasure => ({
  id,
  session: 'monday',
  scope: 'card',
  entity: 'card1',
  reason: 'asked',
  own: false,
  at: 10,
  doneAt: null,
  ...more,
})

const held = (id: string, more: Partial<Held> = {}): Held => ({
  session: 'monday',
  id,
  phase: 'schrijven',
  person: 'p',
  behalf: null,
  thing: {
    is: 'card',
    kind: 'issue',
    variant: null,
    title: 'Wat wringt',
    body: '',
    options: [],
    chafes: '',
    language: 'nl',
    linkTo: [],
    theme: null,
  },
  ...more,
})

const noteOn = (card: string): Held['thing'] => ({
  is: 'note',
  card,
  kind: 'experience',
  variant: null,
  text: 'Dat ken ik',
  source: null,
})

const asked = (id: string, more: Partial<AskedErasure> = {}): AskedErasure => ({
  id,
  session: 'monday',
  entity: 'card1',
  reason: 'recognisable',
  at: 5,
  ...more,
})

export function erasuresContract(make: () => Promise<Store>): void {
  describe('what is erased', () => {
    let store: Store
    beforeEach(async () => {
      store = await make()
      await people(store)
    })
    afterEach(() => store.close())

    const heldIds = async () => (await store.hidden.heldIn('monday')).map(({ id }) => id)

    test('an erasure stands in the ledger until it is done, and is open no more then', async () => {
      await store.erasures.beginErasure(erasure('one'))
      expect(await store.erasures.openErasures()).toEqual([erasure('one')])
      await store.erasures.endErasure('one', 20)
      expect(await store.erasures.openErasures()).toEqual([])
      expect(await store.erasures.ledger()).toEqual([erasure('one', { doneAt: 20 })])
    })

    test('one that was begun is not begun anew, nor ended twice', async () => {
      await store.erasures.beginErasure(erasure('one'))
      await store.erasures.endErasure('one', 20)
      await store.erasures.beginErasure(erasure('one', { reason: 'wrong' }))
      await store.erasures.endErasure('one', 30)
      expect(await store.erasures.ledger()).toEqual([erasure('one', { doneAt: 20 })])
    })

    test('several are begun in one go, and what was begun before is left as it is', async () => {
      await store.erasures.beginErasure(erasure('one'))
      await store.erasures.beginErasures([erasure('one', { reason: 'wrong' }), erasure('two', { at: 11 })])
      expect(await store.erasures.ledger()).toEqual([erasure('one'), erasure('two', { at: 11 })])
    })

    test('of a session are its own, oldest first', async () => {
      await store.erasures.beginErasure(erasure('late', { at: 30 }))
      await store.erasures.beginErasure(erasure('early'))
      await store.erasures.beginErasure(erasure('other', { session: 'tuesday' }))
      expect((await store.erasures.erasuresOf('monday')).map(({ id }) => id)).toEqual(['early', 'late'])
    })

    test('what was asked stays asked until somebody says something to it', async () => {
      await store.erasures.askErasure(asked('a'))
      await store.erasures.askErasure(asked('b', { at: 4 }))
      expect((await store.erasures.askedErasures('monday')).map(({ id }) => id)).toEqual(['b', 'a'])
      await store.erasures.dropAsked('tuesday', 'a')
      await store.erasures.dropAsked('monday', 'b')
      expect(await store.erasures.askedErasures('monday')).toEqual([asked('a')])
    })

    test('a card goes with the notes that wait for it, what it was given, and what was decided and asked of it', async () => {
      for (const one of [held('card1'), held('note1', { thing: noteOn('card1') }), held('other')]) {
        await store.hidden.putHeld(one)
      }
      await store.hidden.putHiddenCard('monday', 'card1', 'words')
      await store.hidden.putDots('monday', 'vote', { person: 'p', card: 'card1', dots: 1 }, { dots: 3, several: true })
      await store.hidden.putDots('monday', 'vote', { person: 'p', card: 'card2', dots: 1 }, { dots: 3, several: true })
      const stance = { person: 'p', options: ['a', 'b'], weights: [1, 0], because: 'Omdat' }
      await store.hidden.putStance('monday', 'where', stance)
      await store.hidden.putStance('monday', 'elsewhere', stance)
      await store.erasures.askErasure(asked('a'))
      await store.erasures.askErasure(asked('b', { entity: 'card2' }))
      await store.erasures.eraseBeside(erasure('one'), ['where'])
      expect(await heldIds()).toEqual(['other'])
      expect(await store.hidden.hiddenCards('monday')).toEqual([])
      expect((await store.hidden.dotsOf('monday', 'vote')).map(({ card }) => card)).toEqual(['card2'])
      expect(await store.hidden.stancesOf('monday', 'where')).toEqual([])
      expect(await store.hidden.stancesOf('monday', 'elsewhere')).toEqual([stance])
      expect((await store.erasures.askedErasures('monday')).map(({ id }) => id)).toEqual(['b'])
    })

    test('that an id was used stays known, and whose it was does not', async () => {
      const owners = [['cards/card1', 'p']] as const
      await store.journal.append({ ...board, board: 'monday' }, [bytesOf('words')], { owners, leases: [] })
      await store.erasures.eraseBeside(erasure('one'), [])
      const kept = await store.journal.read({ ...board, board: 'monday' })
      expect([...kept.owners]).toEqual([['cards/card1', 'anonymous']])
    })

    test('somebody goes with what of theirs waits, what they gave and their name; others stay', async () => {
      await store.catalogue.putParticipant(participant('p'))
      await store.catalogue.putParticipant(participant('q', { identity: 'bea', name: 'Bea' }))
      await store.hidden.putHeld(held('theirs'))
      await store.hidden.putHeld(held('guests', { behalf: 'guest' }))
      await store.hidden.putHeld(held('others', { person: 'q' }))
      for (const person of ['p', 'q']) {
        await store.hidden.putDots('monday', 'vote', { person, card: 'c', dots: 1 }, { dots: 3, several: true })
      }
      await store.erasures.eraseBeside(erasure('one', { scope: 'person', entity: 'p' }), [])
      // What waits of a guest is the guest's.
      expect((await store.hidden.heldIn('monday')).map(({ id, person }) => [id, person])).toEqual([
        ['guests', 'anonymous'],
        ['others', 'q'],
      ])
      expect((await store.hidden.dotsOf('monday', 'vote')).map(({ person }) => person)).toEqual(['q'])
      const there = await store.catalogue.participantsOf('monday')
      expect(there.map(({ id, name, perspective, leftAt }) => [id, name, perspective, leftAt])).toEqual([
        ['p', '', null, 10],
        ['q', 'Bea', 'Ervaring', null],
      ])
    })

    test('whoever lets go leaves what others brought, their guests’ words, and how many tickets they took', async () => {
      await store.hidden.putHeld(held('own'))
      await store.hidden.putHeld(held('guests', { behalf: 'guest' }))
      await store.hidden.putHeld(held('others', { person: 'q' }))
      await store.hidden.putDots('monday', 'vote', { person: 'p', card: 'c', dots: 1 }, { dots: 3, several: true })
      await store.hidden.putStance('monday', 'stand', { person: 'p', options: [], weights: [], because: 'words' })
      await store.hidden.addTickets('monday', 'open', 'p', ['hash'], 4)
      await store.erasures.askErasure(asked('a', { entity: 'p' }))
      await store.erasures.eraseBeside(erasure('one', { scope: 'let-go', entity: 'p' }), [])
      expect((await store.hidden.heldIn('monday')).map(({ id, person }) => [id, person])).toEqual([
        ['guests', nobodyKnown],
        ['others', 'q'],
      ])
      expect(await store.hidden.dotsOf('monday', 'vote')).toEqual([])
      expect(await store.hidden.stancesOf('monday', 'stand')).toEqual([])
      expect(await store.register.ticketsTakenBy('monday', 'p')).toEqual([{ phase: 'open', taken: 1 }])
      expect(await store.erasures.askedErasures('monday')).toHaveLength(1)
    })

    test('a session leaves an empty place under its number, to which no door leads', async () => {
      await store.catalogue.putParticipant(participant('p'))
      await store.catalogue.addInvitation(invitation('one', { code: 'rode fiets' }))
      await store.hidden.putHeld(held('card1'))
      await store.hidden.putHiddenCard('monday', 'card2', 'words')
      await store.journal.append({ ...board, board: 'monday' }, [bytesOf('words')])
      const whole = erasure('one', { scope: 'session', entity: 'monday' })
      await store.erasures.eraseBeside(whole, [])
      await store.erasures.eraseBeside(whole, [])
      expect(await store.catalogue.session('monday')).toMatchObject({
        number: 1,
        subject: '',
        perspectives: [],
        state: 'closed',
        boardGoneAt: 10,
      })
      expect(await heldIds()).toEqual([])
      expect(await store.hidden.hiddenCards('monday')).toEqual([])
      expect(await store.catalogue.invitationsOf('monday')).toMatchObject([{ code: null, revokedAt: 10 }])
      expect(await store.catalogue.participant('monday', 'ans')).toMatchObject({ name: '', leftAt: 10 })
      expect(await store.journal.read({ ...board, board: 'monday' })).toMatchObject({ snapshot: null, tail: [] })
    })

    test('scrubbing changes nothing of what is there', async () => {
      await store.hidden.putHeld(held('card1'))
      await store.journal.append(board, [bytesOf('words')])
      await store.erasures.scrub()
      expect(await heldIds()).toEqual(['card1'])
      expect(await store.journal.append(board, [bytesOf('more')])).toBe(2)
    })

    test('when epochs are raised every board goes on as it is under one that is later than any before', async () => {
      const rights = { owners: [['cards/a', 'p']], leases: [[7, 'p']] } as const
      await store.journal.append({ board: 'monday', epoch: 1 }, [bytesOf('words')], rights)
      const at = Date.UTC(2026, 10, 24)
      await store.erasures.raiseEpochs(at)
      const first = (await store.catalogue.session('monday'))?.epoch ?? 0
      expect(first).toBeGreaterThan(1_000_000)
      await store.erasures.raiseEpochs(at)
      const second = (await store.catalogue.session('monday'))?.epoch ?? 0
      expect(second).toBeGreaterThan(first)
      const kept = await store.journal.read({ board: 'monday', epoch: second })
      expect([kept.tail.length, kept.owners.get('cards/a'), kept.leases.get(7)]).toEqual([1, 'p', 'p'])
    })
  })
}
