/** All forms of a word that stand in the library: by its stem, and as a part of a longer word. */

import { stemsOf } from '#shared/words.ts'
import type { Term } from '#server/library/asked.ts'
import type { Database, Row } from './binding.ts'
import { text } from './rows.ts'

export interface Form {
  readonly word: string
  /** How much it counts. */
  readonly weight: number
  /** Whether it only holds what was asked as a part. */
  readonly longer: boolean
}

/** How much a form counts: the word itself, one with its stem, one that holds it as a part. */
const weights = { same: 1, stem: 0.9, part: 0.5 } as const

/** A part as short as this is only looked for where a word begins or ends: in the middle it says nothing. */
const shortest = 3

/** Each word costs time: so many are looked for at most, by all that was asked together. */
const mostForms = 400
/** And by one alone; the shortest, which are closest to it, first. */
const mostOfOne = 300

/** One that is nowhere in sight takes no other’s place; but so many times as many are tried, and no more. */
const tries = 4

/** Looks for each form of a word, the closest first. `isInSight` says whether it is anywhere where one may look. */
export function formsIn(db: Database): (term: Term, terms: number, isInSight: (form: Form) => boolean) => void {
  const byStem = db.prepare(`
    SELECT word FROM library_word WHERE dutch = :dutch UNION SELECT word FROM library_word WHERE english = :english
    LIMIT :most`)
  // The index of parts knows all that hold it, and what is shorter than three letters it does not know.
  const byPart = db.prepare(`
    SELECT library_word.word FROM library_part JOIN library_word ON library_word.id = library_part.rowid
    WHERE library_part MATCH :query
      AND (length(:part) > ${shortest} OR substr(library_word.word, 1, length(:part)) = :part
        OR substr(library_word.word, -length(:part)) = :part)
    ORDER BY length(library_word.word), library_word.word LIMIT :most`)
  const byBeginning = db.prepare(`
    SELECT word FROM library_word WHERE word > :part AND word < :part || char(0x10ffff)
    ORDER BY length(word), word LIMIT :most`)

  return ({ words: [word = ''], last }, terms, isInSight) => {
    const count = Math.min(mostOfOne, Math.floor(mostForms / terms))
    const most = count * tries
    const { dutch, english } = stemsOf(word)
    const known = new Set([word])
    const look = (rows: readonly Row[], weight: number): void => {
      let left = count
      for (const row of rows) {
        const form = text(row, 'word')
        if (left === 0) return
        if (known.has(form)) continue
        known.add(form)
        if (isInSight({ word: form, weight, longer: weight === weights.part })) left -= 1
      }
    }
    isInSight({ word, weight: weights.same, longer: false })
    look(byStem.all({ dutch, english, most }), weights.stem)
    for (const part of partsOf(word, dutch)) look(byPart.all({ query: `"${part}"`, part, most }), weights.part)
    if (last && lengthOf(word) === shortest - 1) look(byBeginning.all({ part: word, most }), weights.part)
  }
}

/** What is looked for inside longer words: the word, and its stem where that is more than an ending away. */
function partsOf(word: string, stem: string): readonly string[] {
  const parts = [word, ...(lengthOf(stem) > shortest && stem !== word ? [stem] : [])]
  return parts.filter((part) => lengthOf(part) >= shortest)
}

/** In characters, as the index counts them. */
const lengthOf = (word: string): number => Array.from(word).length
