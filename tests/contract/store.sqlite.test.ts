import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openStore } from '#server/store/open.ts'
import { type Store, StoreFailed, StoreFull } from '#server/store/ports.ts'
import type { Database } from '#server/store/sqlite/binding.ts'
import { StoreInUse, StoreUnreadable } from '#server/store/ports.ts'
import { closeDatabase, fileName, openDatabase } from '#server/store/sqlite/open.ts'
import { storeIn } from '#server/store/sqlite/store.ts'
import { newFolder } from './folder.ts'
import { board, bytesOf, invitation, keptSession, participant, people, wordsOf } from './make.ts'
import { storeContract } from './store.ts'
import { takeBackToFirst } from './older.ts'

storeContract('SQLite in memory', () => openStore(':memory:'))
storeContract('SQLite in a folder', () => openStore(newFolder()))

async function write(store: Store, ...words: string[]): Promise<number> {
  return store.journal.append(board, words.map(bytesOf))
}

async function read(store: Store): Promise<string[]> {
  return (await store.journal.read(board)).tail.map(wordsOf)
}

test('what people wrote is there after a restart, in a folder that the server makes itself', async () => {
  const folder = join(newFolder(), 'deep', 'down')
  const before = await openStore(folder)
  await people(before)
  await write(before, 'een kwestie')
  await before.close()

  const after = await openStore(folder)
  expect(await read(after)).toEqual(['een kwestie'])
  expect(await after.catalogue.session('monday')).toEqual(keptSession('monday', 1))
  await after.close()
})

test('the file is opened with the care that was promised', () => {
  const db = openDatabase(newFolder())
  const setting = (name: string) => Object.values(db.prepare(`PRAGMA ${name}`).get() ?? {})[0]
  expect(setting('journal_mode')).toBe('wal')
  expect(setting('locking_mode')).toBe('exclusive')
  expect(setting('synchronous')).toBe(2)
  expect(setting('secure_delete')).toBe(1)
  expect(setting('foreign_keys')).toBe(1)
  closeDatabase(db)
})

test('a second server on the same folder hears that somebody is there, and the first goes on', async () => {
  const folder = newFolder()
  const first = await openStore(folder)
  await write(first, 'one')
  await expect(openStore(folder)).rejects.toThrow(StoreInUse)
  await write(first, 'two')
  expect(await read(first)).toEqual(['one', 'two'])
  await first.close()
  const second = await openStore(folder)
  expect(await read(second)).toEqual(['one', 'two'])
  await second.close()
})

test('edits of one turn, of all boards, share one commit', async () => {
  const asked: string[] = []
  const store = storeIn(overheard(openDatabase(':memory:'), asked))
  const boards = ['one', 'two', 'three'].map((id) => ({ board: id, epoch: 1 }))
  await Promise.all(boards.map((key) => store.journal.append(key, [bytesOf('words')])))
  expect(asked).toEqual(['BEGIN IMMEDIATE', 'COMMIT'])
  await store.close()
})

/** The same database, that notes what it is told to execute. */
function overheard(db: Database, asked: string[]): Database {
  return new Proxy(db, {
    get: (target, name) => {
      if (name === 'prepare') return target.prepare.bind(target)
      if (name === 'close') return target.close.bind(target)
      return (sql: string) => {
        asked.push(sql)
        target.exec(sql)
      }
    },
  })
}

test('on a full disk everybody who waits hears so and nothing is kept; with room again it goes on', async () => {
  const db = openDatabase(newFolder())
  const store = storeIn(db)
  await write(store, 'before')
  const pages = Object.values(db.prepare('PRAGMA page_count').get() ?? {})[0]
  db.exec(`PRAGMA max_page_count = ${Number(pages)}`)

  const large = 'x'.repeat(100_000)
  const asked = await Promise.allSettled([
    write(store, 'small'),
    write(store, large),
    store.journal.append({ board: 'other', epoch: 1 }, [bytesOf('small')]),
  ])
  for (const each of asked) expect(each).toEqual({ status: 'rejected', reason: expect.any(StoreFull) })
  await expect(store.journal.compact(board, 1, bytesOf(large))).rejects.toThrow(StoreFull)
  expect(await read(store)).toEqual(['before'])

  db.exec('PRAGMA max_page_count = 100000')
  expect(await write(store, 'small', large)).toBe(3)
  expect(await read(store)).toEqual(['before', 'small', large])
  await store.close()
})

test('a failure that is not a full disk also keeps nothing of what was under way', async () => {
  const db = openDatabase(':memory:')
  const store = storeIn(db)
  await write(store, 'before')
  db.exec(`CREATE TRIGGER broken BEFORE INSERT ON journal WHEN NEW.board = 'broken'
    BEGIN SELECT raise(ABORT, 'broken'); END`)
  const asked = await Promise.allSettled([
    write(store, 'beside it'),
    store.journal.append({ board: 'broken', epoch: 1 }, [bytesOf('words')]),
  ])
  for (const each of asked) expect(each).toEqual({ status: 'rejected', reason: expect.any(StoreFailed) })
  expect(await read(store)).toEqual(['before'])
  expect(await write(store, 'after')).toBe(2)
  await store.close()
})

test('who brought what is kept together with the words, or not at all', async () => {
  const db = openDatabase(newFolder())
  const store = storeIn(db)
  await store.journal.append(board, [bytesOf('before')], { owners: [['cards/a', 'ans']], leases: [[7, 'ans']] })
  const rights = { owners: [['cards/b', 'bea']], leases: [[8, 'bea']] } as const
  const isAsBefore = async (): Promise<void> => {
    const { tail, owners, leases } = await store.journal.read(board)
    expect(tail.map(wordsOf)).toEqual(['before'])
    expect([...owners]).toEqual([['cards/a', 'ans']])
    expect([...leases]).toEqual([[7, 'ans']])
  }
  for (const table of ['journal', 'owner', 'lease']) {
    db.exec(`CREATE TRIGGER broken BEFORE INSERT ON ${table} BEGIN SELECT raise(ABORT, 'broken'); END`)
    await expect(store.journal.append(board, [bytesOf('after')], rights)).rejects.toThrow(StoreFailed)
    await isAsBefore()
    db.exec('DROP TRIGGER broken')
  }
  await store.journal.append(board, [bytesOf('after')], rights)
  expect((await store.journal.read(board)).owners.get('cards/b')).toBe('bea')
  await store.close()
})

test('who brought what, and who was put out, is there after a restart', async () => {
  const folder = newFolder()
  const before = await openStore(folder)
  await people(before)
  await before.catalogue.addInvitation(invitation('one'))
  await before.catalogue.putParticipant(participant('p', { invitation: 'one' }))
  await before.catalogue.removeParticipants('one', 20)
  await before.journal.append(board, [bytesOf('words')], { owners: [['cards/a', 'ans']], leases: [[7, 'ans']] })
  await before.close()

  const after = await openStore(folder)
  const { owners, leases } = await after.journal.read(board)
  expect([[...owners], [...leases]]).toEqual([[['cards/a', 'ans']], [[7, 'ans']]])
  expect(await after.catalogue.participant('monday', 'ans')).toMatchObject({ leftAt: 20 })
  await after.close()
})

test('a store of the first version keeps its people and its boards, with no rights beside them yet', async () => {
  const folder = newFolder()
  const db = openDatabase(folder)
  const store = storeIn(db)
  await people(store)
  await store.catalogue.putParticipant(participant('p'))
  await write(store, 'een kwestie')
  takeBackToFirst(db)
  await store.close()

  const after = await openStore(folder)
  expect(await after.catalogue.participant('monday', 'ans')).toEqual(participant('p'))
  expect(await read(after)).toEqual(['een kwestie'])
  await after.journal.append(board, [bytesOf('more')], { owners: [['cards/a', 'ans']], leases: [] })
  expect((await after.journal.read(board)).owners.get('cards/a')).toBe('ans')
  await after.close()
})

test('a file that is something else is refused and left as it is', async () => {
  const folder = newFolder()
  const file = join(folder, fileName)
  const words = 'Somebody’s shopping list.\n'.repeat(500)
  writeFileSync(file, words)
  await expect(openStore(folder)).rejects.toThrow(StoreUnreadable)
  expect(readFileSync(file, 'utf8')).toBe(words)
  expect(readdirSync(folder)).toEqual([fileName])
})

test('a store with a damaged page is refused and left as it is', async () => {
  const folder = newFolder()
  const file = join(folder, fileName)
  const store = await openStore(folder)
  await write(store, ...Array.from({ length: 2000 }, (_, n) => `edit number ${n}`))
  await store.close()
  const damaged = readFileSync(file)
  damaged.fill(0xa5, Math.floor(damaged.length / 2), Math.floor(damaged.length / 2) + 4096)
  writeFileSync(file, damaged)

  await expect(openStore(folder)).rejects.toThrow(StoreUnreadable)
  expect(readFileSync(file).equals(damaged)).toBe(true)
})

test('a store of a later version is refused and left as it is', async () => {
  const folder = newFolder()
  const file = join(folder, fileName)
  const db = openDatabase(folder)
  db.exec('PRAGMA user_version = 1000')
  closeDatabase(db)
  const before = readFileSync(file)
  await expect(openStore(folder)).rejects.toThrow('later version')
  expect(readFileSync(file).equals(before)).toBe(true)
})

test('a session whose plan cannot be read is a failure and not a guess', async () => {
  const db = openDatabase(':memory:')
  const store = storeIn(db)
  await people(store)
  db.exec(`UPDATE session SET plan = '[{"title":"no"}]'`)
  await expect(store.catalogue.session('monday')).rejects.toThrow(StoreFailed)
  await store.close()
})

test('a sentence that went out of a board is nowhere in the folder once its journal is a snapshot', async () => {
  const folder = newFolder()
  const store = await openStore(folder)
  const secret = 'Mevrouw De Vries woont op nummer negen.'
  const near = Array.from({ length: 300 }, (_, n) => `edit number ${n} of some length`)
  await write(store, ...near, secret, ...near, secret.repeat(300))
  await store.journal.append({ board: 'neighbour', epoch: 1 }, near.map(bytesOf))
  expect(bytesIn(folder)).toContain(secret)

  await store.journal.compact(board, 602, bytesOf('what remains'))
  expect(bytesIn(folder)).not.toContain(secret)
  expect(bytesIn(folder)).toContain('what remains')
  await store.close()
  expect(bytesIn(folder)).not.toContain(secret)
})

test('why somebody stands somewhere is nowhere in the folder once ballots are forgotten', async () => {
  const folder = newFolder()
  const store = await openStore(folder)
  await people(store)
  const because = 'Omdat mijn eigen zoon in dat gezin woont.'
  await store.hidden.putStance('monday', 'where', { person: 'ans', options: ['a', 'b'], weights: [1, 0], because })
  expect(bytesIn(folder)).toContain(because)
  await store.hidden.forgetBallots('monday')
  expect(bytesIn(folder)).not.toContain(because)
  await store.close()
})

/** All that is on disk. */
function bytesIn(folder: string): string {
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('')
}
