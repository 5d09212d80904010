import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Hidden } from '#server/store/hidden-ports.ts'
import { type Store, StoreFailed } from '#server/store/ports.ts'
import { people, session } from './make.ts'

export function hiddenCardsContract(make: () => Promise<Store>): void {
  describe('cards that were taken off a board', () => {
    let store: Store
    let hidden: Hidden
    beforeEach(async () => {
      store = await make()
      hidden = store.hidden
      await people(store)
      await store.catalogue.addSession(session('tuesday'))
    })
    afterEach(() => store.close())

    test('are kept by session, each as it was hidden last', async () => {
      await hidden.putHiddenCard('monday', 'one', 'before')
      await hidden.putHiddenCard('monday', 'one', 'after')
      await hidden.putHiddenCard('monday', 'two', 'another')
      await hidden.putHiddenCard('tuesday', 'one', 'elsewhere')
      expect(await hidden.hiddenCards('monday')).toEqual([
        { card: 'one', content: 'after' },
        { card: 'two', content: 'another' },
      ])
    })

    test('are forgotten one by one, and forgetting twice is forgetting once', async () => {
      await hidden.putHiddenCard('monday', 'one', 'before')
      await hidden.putHiddenCard('tuesday', 'one', 'elsewhere')
      await hidden.dropHiddenCard('monday', 'one')
      await hidden.dropHiddenCard('monday', 'one')
      expect(await hidden.hiddenCards('monday')).toEqual([])
      expect(await hidden.hiddenCards('tuesday')).toHaveLength(1)
    })

    test('are of a session that is there', async () => {
      await expect(hidden.putHiddenCard('never', 'one', 'before')).rejects.toThrow(StoreFailed)
    })
  })
}
