/** What is kept beside a board's document: who brought what, and who writes under which client id. */

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type BoardKey, type NewRights, type Store } from '#server/store/ports.ts'
import { board, bytesOf } from './make.ts'

const none: NewRights = { owners: [], leases: [] }
const update = [bytesOf('words')]

export function rightsContract(make: () => Promise<Pick<Store, 'journal' | 'close'>>): void {
  describe('the rights on a board', () => {
    let store: Pick<Store, 'journal' | 'close'>
    beforeEach(async () => {
      store = await make()
    })
    afterEach(() => store.close())

    const append = (key: BoardKey, rights: Partial<NewRights>) =>
      store.journal.append(key, update, { ...none, ...rights })
    const read = async (key: BoardKey) => {
      const { owners, leases } = await store.journal.read(key)
      return { owners: Object.fromEntries(owners), leases: Object.fromEntries(leases) }
    }

    test('a board that nobody has written on has none', async () => {
      expect(await read(board)).toEqual({ owners: {}, leases: {} })
    })

    test('come back with the updates that brought them', async () => {
      await append(board, { owners: [['cards/a', 'ans']], leases: [[7, 'ans']] })
      await store.journal.append(board, update)
      await append(board, { owners: [['notes/b', 'bea']], leases: [[2 ** 32 - 1, 'bea']] })
      expect(await read(board)).toEqual({
        owners: { 'cards/a': 'ans', 'notes/b': 'bea' },
        leases: { 7: 'ans', [2 ** 32 - 1]: 'bea' },
      })
      expect((await store.journal.read(board)).seq).toBe(3)
    })

    test('what somebody brought stays theirs, whoever claims it later, in one append too', async () => {
      await append(board, {
        owners: [
          ['cards/a', 'ans'],
          ['cards/a', 'bea'],
        ],
        leases: [
          [7, 'ans'],
          [7, 'bea'],
        ],
      })
      await append(board, { owners: [['cards/a', 'bea']], leases: [[7, 'bea']] })
      expect(await read(board)).toEqual({ owners: { 'cards/a': 'ans' }, leases: { 7: 'ans' } })
    })

    test('of two who claim the same in one turn the first has it', async () => {
      await Promise.all([
        append(board, { owners: [['cards/a', 'ans']], leases: [[7, 'ans']] }),
        append(board, { owners: [['cards/a', 'bea']], leases: [[7, 'bea']] }),
      ])
      expect(await read(board)).toEqual({ owners: { 'cards/a': 'ans' }, leases: { 7: 'ans' } })
    })

    test('are one board’s under one epoch, and no other’s', async () => {
      const keys = [board, { board: 'other', epoch: 1 }, { ...board, epoch: 2 }]
      for (const [index, key] of keys.entries()) {
        await append(key, { owners: [['cards/a', `person ${index}`]], leases: [[7, `person ${index}`]] })
      }
      for (const [index, key] of keys.entries()) {
        expect(await read(key)).toEqual({ owners: { 'cards/a': `person ${index}` }, leases: { 7: `person ${index}` } })
      }
    })

    test('stay when the journal becomes a snapshot', async () => {
      const seq = await append(board, { owners: [['cards/a', 'ans']], leases: [[7, 'ans']] })
      await store.journal.compact(board, seq, bytesOf('snapshot'))
      expect(await read(board)).toEqual({ owners: { 'cards/a': 'ans' }, leases: { 7: 'ans' } })
    })
  })
}
