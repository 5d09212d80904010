import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { closeDatabase, openDatabase } from '#server/store/sqlite/open.ts'
import { hiddenCardsIn } from '#server/store/sqlite/hidden-cards.ts'
import { erasuresIn } from '#server/store/sqlite/erasures.ts'
import { storeIn } from '#server/store/sqlite/store.ts'
import { newFolder } from './folder.ts'
import { people } from './make.ts'

const canary = 'kanariezin'

/** The same numbers each time. */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31
}

/** How often it stands in what is on disk. */
const standing = (folder: string): number =>
  readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1').split(canary).length - 1)
    .reduce((sum, one) => sum + one, 0)

test('what a page still held of rows that were moved and then deleted is gone once the file is scrubbed', async () => {
  const folder = newFolder()
  const db = openDatabase(folder)
  await people(storeIn(db))
  const { putHiddenCard, dropHiddenCard } = hiddenCardsIn(db)
  const next = numbersFrom(39_595)
  const ids = Array.from({ length: 400 }, (_, nth) => `h${Math.floor(next() * 1e9)}x${nth}`)
  for (const [nth, id] of ids.entries()) {
    const words = nth % 3 === 0 ? `${canary} nummer ${nth} ` : 'gewoon '
    await putHiddenCard('monday', id, words.repeat(5 + Math.floor(next() * 40)))
  }
  for (const [nth, id] of ids.entries()) if (nth % 3 === 0) await dropHiddenCard('monday', id)
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  // Nothing of it can be asked for any more, and yet it is there.
  expect(standing(folder)).toBeGreaterThan(0)
  await erasuresIn(db).scrub()
  expect(standing(folder)).toBe(0)
  closeDatabase(db)
})
