import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type BoardKey, type Store, StoreFailed } from '#server/store/ports.ts'
import { board, bytesOf, wordsOf } from './make.ts'

export function journalContract(make: () => Promise<Store>): void {
  describe('the journal', () => {
    let store: Store
    beforeEach(async () => {
      store = await make()
    })
    afterEach(() => store.close())

    const append = (key: BoardKey, ...words: string[]) => store.journal.append(key, words.map(bytesOf))
    const read = async (key: BoardKey) => {
      const { snapshot, tail, seq } = await store.journal.read(key)
      return { snapshot: snapshot === null ? null : wordsOf(snapshot), tail: tail.map(wordsOf), seq }
    }

    test('a board that nobody has written on is empty', async () => {
      expect(await read(board)).toEqual({ snapshot: null, tail: [], seq: 0 })
    })

    test('what was written comes back in order, with the number of the last', async () => {
      expect(await append(board, 'one', 'two')).toBe(2)
      expect(await append(board, 'three')).toBe(3)
      expect(await read(board)).toEqual({ snapshot: null, tail: ['one', 'two', 'three'], seq: 3 })
    })

    test('an update without any bytes in it is kept like any other', async () => {
      await append(board, '')
      expect(await read(board)).toEqual({ snapshot: null, tail: [''], seq: 1 })
    })

    test('whoever appends nothing hears where the board is', async () => {
      await append(board, 'one')
      expect(await append(board)).toBe(1)
      expect(await read(board)).toMatchObject({ tail: ['one'], seq: 1 })
    })

    test('people who write in one turn on one board each hear their own number', async () => {
      const seqs = await Promise.all([append(board, 'one', 'two'), append(board, 'three'), append(board, 'four')])
      expect(seqs).toEqual([2, 3, 4])
      expect(await read(board)).toMatchObject({ tail: ['one', 'two', 'three', 'four'] })
    })

    test('boards that are written in one turn count for themselves', async () => {
      const other = { board: 'other', epoch: 1 }
      expect(await Promise.all([append(board, 'ours'), append(other, 'theirs', 'again')])).toEqual([1, 2])
      expect(await read(board)).toMatchObject({ tail: ['ours'] })
      expect(await read(other)).toMatchObject({ tail: ['theirs', 'again'] })
    })

    test('a board under its next epoch begins anew', async () => {
      await append(board, 'before')
      const next = { ...board, epoch: 2 }
      expect(await append(next, 'after')).toBe(1)
      expect(await read(next)).toMatchObject({ tail: ['after'] })
      expect(await read(board)).toMatchObject({ tail: ['before'] })
    })

    test('a snapshot takes the place of what it holds and of nothing later', async () => {
      await append(board, 'one', 'two', 'three')
      await store.journal.compact(board, 2, bytesOf('one and two'))
      expect(await read(board)).toEqual({ snapshot: 'one and two', tail: ['three'], seq: 3 })
    })

    test('numbers go on after everything went into a snapshot', async () => {
      await append(board, 'one', 'two')
      await store.journal.compact(board, 2, bytesOf('one and two'))
      expect(await read(board)).toEqual({ snapshot: 'one and two', tail: [], seq: 2 })
      expect(await append(board, 'three')).toBe(3)
    })

    test('a snapshot leaves other boards and other epochs alone', async () => {
      const keys = [
        { board: 'other', epoch: 1 },
        { ...board, epoch: 2 },
      ]
      for (const key of [board, ...keys]) await append(key, 'one')
      await store.journal.compact(board, 1, bytesOf('snapshot'))
      for (const key of keys) expect(await read(key)).toEqual({ snapshot: null, tail: ['one'], seq: 1 })
    })

    test('a later snapshot takes the place of an earlier one, and never the other way round', async () => {
      await append(board, 'one', 'two', 'three')
      await store.journal.compact(board, 2, bytesOf('first'))
      await store.journal.compact(board, 3, bytesOf('second'))
      await store.journal.compact(board, 1, bytesOf('late'))
      expect(await read(board)).toEqual({ snapshot: 'second', tail: [], seq: 3 })
    })

    test('a snapshot of what is not in the journal is refused', async () => {
      await append(board, 'one')
      await expect(store.journal.compact(board, 2, bytesOf('ahead'))).rejects.toThrow(StoreFailed)
      expect(await read(board)).toEqual({ snapshot: null, tail: ['one'], seq: 1 })
    })

    test('a board that moves on is its snapshot and its rights, under the next epoch, and nothing else', async () => {
      await store.journal.append(board, [bytesOf('one')], { owners: [['cards/a', 'ans']], leases: [[7, 'ans']] })
      const next = await store.journal.renew(board, bytesOf('anew'), {
        owners: [['cards/b', 'bea']],
        leases: [[8, '']],
      })
      expect(next).toEqual({ ...board, epoch: 2 })
      const { owners, leases } = await store.journal.read(next)
      expect([[...owners], [...leases]]).toEqual([[['cards/b', 'bea']], [[8, '']]])
      expect(await read(next)).toEqual({ snapshot: 'anew', tail: [], seq: 0 })
      expect(await append(next, 'two')).toBe(1)
    })

    test('an epoch that is over is neither read nor written, by whoever still knows it', async () => {
      await append(board, 'one')
      const next = await store.journal.renew(board, bytesOf('anew'), { owners: [], leases: [] })
      await expect(append(board, 'late')).rejects.toThrow(StoreFailed)
      await expect(store.journal.read(board)).rejects.toThrow(StoreFailed)
      await expect(store.journal.compact(board, 1, bytesOf('late'))).rejects.toThrow(StoreFailed)
      await expect(store.journal.renew(board, bytesOf('late'), { owners: [], leases: [] })).rejects.toThrow(StoreFailed)
      expect(await read(next)).toEqual({ snapshot: 'anew', tail: [], seq: 0 })
    })

    test('what was promised just before a board moves on is kept before it does', async () => {
      const promised = append(board, 'just in time')
      const moved = store.journal.renew(board, bytesOf('anew'), { owners: [], leases: [] })
      expect(await promised).toBe(1)
      expect(await moved).toEqual({ ...board, epoch: 2 })
    })

    test('other boards stay where they are when one moves on', async () => {
      const other = { board: 'other', epoch: 1 }
      await append(board, 'one')
      await append(other, 'theirs')
      await store.journal.renew(board, bytesOf('anew'), { owners: [], leases: [] })
      expect(await append(other, 'again')).toBe(2)
      expect(await read(other)).toMatchObject({ tail: ['theirs', 'again'] })
    })

    test('what is under way when the store closes is kept, and what comes after is refused', async () => {
      const underWay = append(board, 'just in time')
      await store.close()
      expect(await underWay).toBe(1)
      await expect(append(board, 'too late')).rejects.toThrow(StoreFailed)
      await expect(store.journal.read(board)).rejects.toThrow(StoreFailed)
    })
  })
}
