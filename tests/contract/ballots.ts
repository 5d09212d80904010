import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Hidden } from '#server/store/hidden-ports.ts'
import type { Store } from '#server/store/ports.ts'
import { people, session } from './make.ts'

const three = { dots: 3, several: true }
const single = { dots: 3, several: false }

export function ballotsContract(make: () => Promise<Store>): void {
  describe('who voted what', () => {
    let store: Store
    let hidden: Hidden
    beforeEach(async () => {
      store = await make()
      hidden = store.hidden
      await people(store)
      await store.catalogue.addSession(session('tuesday'))
    })
    afterEach(() => store.close())

    const put = (person: string, card: string, dots: number, budget = three, ballot = 'vote') =>
      hidden.putDots('monday', ballot, { person, card, dots }, budget)
    const all = async (ballot = 'vote') =>
      (await hidden.dotsOf('monday', ballot)).map(({ person, card, dots }) => `${person} ${card} ${dots}`).toSorted()

    test('a count on a card is what it is set to, and comes back with the others of that person', async () => {
      await put('bea', 'een', 1)
      expect(await put('ans', 'een', 2)).toEqual([{ person: 'ans', card: 'een', dots: 2 }])
      await put('ans', 'een', 1)
      const own = await put('ans', 'twee', 2)
      expect(own?.map(({ card, dots }) => `${card} ${dots}`).toSorted()).toEqual(['een 1', 'twee 2'])
      expect(await all()).toEqual(['ans een 1', 'ans twee 2', 'bea een 1'])
    })

    test('no dots is nothing at all', async () => {
      await put('ans', 'een', 2)
      expect(await put('ans', 'een', 0)).toEqual([])
      expect(await put('ans', 'twee', 0)).toEqual([])
      expect(await all()).toEqual([])
    })

    test('more than there are is refused, and nothing changes', async () => {
      await put('ans', 'een', 2)
      expect(await put('ans', 'twee', 2)).toBeNull()
      expect(await put('ans', 'een', 4)).toBeNull()
      expect(await all()).toEqual(['ans een 2'])
      expect(await put('ans', 'een', 3)).toHaveLength(1)
    })

    test('several on one card only where that is said', async () => {
      expect(await put('ans', 'een', 2, single)).toBeNull()
      for (const card of ['een', 'twee', 'drie']) expect(await put('ans', card, 1, single)).not.toBeNull()
      expect(await put('ans', 'vier', 1, single)).toBeNull()
    })

    test('many at once never spend more than one budget', async () => {
      const asked = await Promise.all(Array.from({ length: 40 }, (_, nth) => put('ans', `kaart${nth}`, 1)))
      expect(asked.filter((own) => own !== null)).toHaveLength(3)
      expect(await all()).toHaveLength(3)
    })

    test('ballots and sessions are apart', async () => {
      await put('ans', 'een', 3)
      expect(await put('ans', 'een', 3, three, 'other')).not.toBeNull()
      await hidden.putDots('tuesday', 'vote', { person: 'ans', card: 'een', dots: 1 }, three)
      expect(await all()).toEqual(['ans een 3'])
      expect(await hidden.dotsOf('tuesday', 'vote')).toHaveLength(1)
    })

    const stance = (person: string, weights: number[], because = '', options = ['a', 'b']) =>
      hidden.putStance('monday', 'where', { person, options, weights, because })

    test('somebody stands in one place, which can change and go', async () => {
      await stance('ans', [0.25, 0.75], 'omdat')
      await stance('bea', [1, 0])
      await stance('ans', [0.1, 0.8, 0.1], 'toch', ['a', 'b', 'c'])
      expect((await hidden.stancesOf('monday', 'where')).toSorted((a, b) => (a.person < b.person ? -1 : 1))).toEqual([
        { person: 'ans', options: ['a', 'b', 'c'], weights: [0.1, 0.8, 0.1], because: 'toch' },
        { person: 'bea', options: ['a', 'b'], weights: [1, 0], because: '' },
      ])
      await hidden.removeStance('monday', 'where', 'bea')
      await hidden.removeStance('monday', 'where', 'nobody')
      expect(await hidden.stancesOf('monday', 'where')).toHaveLength(1)
    })

    test('once forgotten nothing says who voted what, in that session', async () => {
      await put('ans', 'een', 1)
      await stance('ans', [1, 0])
      await hidden.putDots('tuesday', 'vote', { person: 'ans', card: 'een', dots: 1 }, three)
      expect(await hidden.closedWithBallots()).toEqual([])
      for (const id of ['monday', 'tuesday']) await store.catalogue.setSessionState(id, 'closed', 1)
      expect((await hidden.closedWithBallots()).toSorted()).toEqual(['monday', 'tuesday'])
      await hidden.forgetBallots('monday')
      expect(await hidden.closedWithBallots()).toEqual(['tuesday'])
      expect(await all()).toEqual([])
      expect(await hidden.stancesOf('monday', 'where')).toEqual([])
      expect(await hidden.dotsOf('tuesday', 'vote')).toHaveLength(1)
    })
  })
}
