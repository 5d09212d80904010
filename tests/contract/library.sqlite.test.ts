import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { LibraryEntry } from '#server/store/library-ports.ts'
import type { Database } from '#server/store/sqlite/binding.ts'
import { entriesWriter, scrubIndex } from '#server/store/sqlite/library-entries.ts'
import { openDatabase } from '#server/store/sqlite/open.ts'
import { storeIn } from '#server/store/sqlite/store.ts'
import { transact } from '#server/store/sqlite/transact.ts'
import { Chance } from '#tests/fuzz/chance.ts'
import { newFolder } from './folder.ts'
import { all, entry, idsOf, need, places, putInLibrary } from './library-shelf.ts'
import { session } from './make.ts'

const letters = 'abcdefghijklmnopqrstuvwxyz'
const anyWord = (chance: Chance, length: number): string =>
  Array.from({ length }, () => letters[chance.below(letters.length)]).join('')

/** A library of many words, with a word in each session that is nowhere else; and the same without those. */
async function withSecrets(db: Database, sessions: number) {
  const chance = new Chance(11)
  const store = storeIn(db)
  await places(store)
  const vocabulary = Array.from({ length: 1500 }, () => anyWord(chance, 2 + chance.below(8)))
  const words = (many: number): string => Array.from({ length: many }, () => chance.of(vocabulary)).join(' ')
  const secrets: string[] = []
  const without: LibraryEntry[][] = []
  for (let nth = 0; nth < sessions; nth += 1) {
    const id = `session${nth}`
    await store.catalogue.addSession(session(id))
    without.push(
      Array.from({ length: 8 }, (_, n) => entry({ session: id, entity: `c${n}`, title: words(4), text: words(15) })),
    )
    secrets.push(anyWord(chance, 16))
  }
  const put = entriesWriter(db)
  const write = (nth: number, secret: string): void => {
    const [first, ...rest] = without[nth] ?? []
    if (first === undefined) return
    const told = { ...first, text: `${first.text} ${secret}`, title: `${secret} ${first.title}`, sides: [secret] }
    transact(db, () => put.replace(`session${nth}`, secret === '' ? [first, ...rest] : [told, ...rest]))
  }
  for (const [nth, secret] of secrets.entries()) write(nth, secret)
  return { store, secrets, erase: (nth: number) => write(nth, '') }
}

/** All that is on disk, once the file is rewritten. */
function bytesIn(db: Database, folder: string): string {
  db.exec('VACUUM')
  db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all()
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('')
}

/** All pieces of a word: its letters as they may lie in an index of words, of stems or of parts. */
const piecesOf = (word: string): readonly string[] =>
  Array.from({ length: word.length - 5 }, (_, from) => word.slice(from, from + 6))

test.each<readonly [string, { readonly one: boolean; readonly rewritten: boolean }]>([
  ['at once, before anything is rewritten', { one: false, rewritten: false }],
  ['once the index is rewritten', { one: false, rewritten: true }],
  ['of an index that was one piece', { one: true, rewritten: true }],
])('of words that were erased no piece is left in the file: %s', async (_, { one, rewritten }) => {
  const folder = newFolder()
  const db = openDatabase(folder)
  const { store, secrets, erase } = await withSecrets(db, 40)
  if (one) scrubIndex(db)
  const before = bytesIn(db, folder)
  for (const secret of secrets) expect(before).toContain(secret)

  for (const nth of secrets.keys()) erase(nth)
  if (rewritten) scrubIndex(db)
  const after = bytesIn(db, folder)
  expect(secrets.flatMap(piecesOf).filter((piece) => after.includes(piece))).toEqual([])
  await store.close()
})

test('a word that another session uses too stays to be found there, also by its parts', async () => {
  const db = openDatabase(':memory:')
  const store = storeIn(db)
  await places(store)
  await putInLibrary(
    store,
    { entity: 'a', text: 'wachtlijst' },
    { entity: 'b', session: 'tuesday', text: 'wachtlijst' },
  )
  await putInLibrary(store, { entity: 'a', text: 'iets anders' })
  scrubIndex(db)
  for (const words of ['wachtlijst', 'wachtlijsten', 'lijst']) {
    expect(idsOf(await store.library.search(all, need(words), 'match', null, 20))).toEqual(['b'])
  }
  await store.archives.removeArchives('tuesday')
  const left = db.prepare("SELECT word FROM library_word WHERE word LIKE '%lijst%'").all()
  expect(left).toEqual([])
  await store.close()
})

test('the index and its tables agree after all was put, replaced and taken out', async () => {
  const db = openDatabase(':memory:')
  const { store, secrets, erase } = await withSecrets(db, 6)
  erase(0)
  await store.archives.removeArchives('session1')
  transact(db, () => entriesWriter(db).replace('session1', []))
  // Refuses when anything is in one and not in the other.
  db.exec("INSERT INTO library_text (library_text, rank) VALUES ('integrity-check', 1)")
  db.exec("INSERT INTO library_part (library_part, rank) VALUES ('integrity-check', 1)")
  expect(idsOf(await store.library.search(all, need(secrets[0]), 'match', null, 20))).toEqual([])
  expect((await store.library.search(all, need(secrets[2]), 'match', null, 20)).cards).toBe(1)
  await store.close()
})

test('what is put in a transaction that fails is not there, and what was is', async () => {
  const db = openDatabase(':memory:')
  const store = storeIn(db)
  await places(store)
  await putInLibrary(store, { entity: 'a', text: 'gracht' })
  const put = entriesWriter(db)
  expect(() =>
    transact(db, () => {
      put.replace('monday', [entry({ entity: 'b', text: 'plein' })])
      throw new Error('the disk')
    }),
  ).toThrow('the disk')
  const ids = async (words: string) => idsOf(await store.library.search(all, need(words), 'match', null, 20))
  expect(await ids('gracht')).toEqual(['a'])
  expect(await ids('plein')).toEqual([])
  await store.close()
})
