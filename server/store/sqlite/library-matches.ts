/**
 * Which entries hold what was looked for, and how well they match. Nothing of it goes by what is out of sight: how rare
 * a word is, how long a text usually is, and which forms of a word are looked for, are of what one may find.
 */

import type { Term } from '#server/library/asked.ts'
import type { Matched } from '#server/library/marks.ts'
import type { Database } from './binding.ts'
import { room } from './library-columns.ts'
import { formsIn, type Form } from './library-forms.ts'
import type { Shelf } from './library-shelf.ts'
import { textOrNull } from './rows.ts'

export interface Matches {
  /** How many of the terms each entry holds. */
  readonly terms: Uint8Array
  /** How well it matches; all nothing when nobody asked for it. */
  readonly score: Float64Array
  /** What to mark in a text. */
  readonly matched: Matched
}

export interface Asked {
  /** The entries that may be found at all. */
  readonly inSight: Uint32Array
  readonly terms: readonly Term[]
  /** Whether it is told how well they match too, which takes as long again. */
  readonly scored: boolean
}

/** A word in the title counts as three in the text. */
const titleWeight = 3

/** As in BM25; how often a word stands in so short a text says little, and is left out. */
const saturation = 1.2
const lengthShare = 0.6

export function matcherIn(db: Database): (shelf: Shelf, asked: Asked) => Matches {
  const eachForm = formsIn(db)
  const idsOf = idsIn(db)
  return (shelf, { inSight, terms, scored }) => {
    const found = { terms: new Uint8Array(shelf.size), score: new Float64Array(shelf.size) }
    const words = new Set<string>()
    const phrases: (readonly string[])[] = []
    const best = new Best(shelf, inSight)
    for (const term of terms) {
      const isInSight = ({ word, weight, longer }: Form): boolean => {
        if (!best.raise(idsOf(quoted(word)), weight)) return false
        if (!term.exact) words.add(word)
        // Of longer words it is not asked where they stand: there are many, and they count for less anyway.
        if (scored && !longer) best.raise(idsOf(`title : ${quoted(word)}`), weight * titleWeight)
        return true
      }
      if (term.exact) {
        phrases.push(term.words)
        isInSight({ word: term.words.join(' '), weight: 1, longer: false })
      } else eachForm(term, terms.length, isInSight)
      best.addTo(found)
    }
    return { ...found, matched: { words, phrases } }
  }
}

/** A string of the index’s own language. Words are letters and digits only, so nothing in it can mean anything. */
const quoted = (words: string): string => `"${words}"`

/** The ids as one text with commas: a row of its own for each would cost ten times as much. */
function idsIn(db: Database): (query: string) => string {
  const ids = db.prepare('SELECT group_concat(rowid) AS ids FROM library_text WHERE library_text MATCH ?')
  return (query) => textOrNull(ids.get(query) ?? { ids: null }, 'ids') ?? ''
}

const comma = 44
const zero = 48

/** The best that one term says of each entry in sight. */
class Best {
  readonly #shelf: Shelf
  /** 1 for each entry in sight, by its place on the shelf. */
  readonly #seen: Uint8Array
  readonly #size: number
  readonly #usualLength: number
  readonly #weights: Float32Array
  /** Those of which something is known. */
  readonly #entries: Uint32Array
  #many = 0

  constructor(shelf: Shelf, inSight: Uint32Array) {
    this.#shelf = shelf
    this.#seen = new Uint8Array(shelf.size)
    this.#size = inSight.length
    let words = 0
    for (const entry of inSight) {
      this.#seen[entry] = 1
      words += shelf.length[entry] ?? 0
    }
    this.#usualLength = words / Math.max(1, inSight.length)
    this.#weights = new Float32Array(shelf.size)
    this.#entries = new Uint32Array(shelf.size)
  }

  /**
   * Raises the listed entries to a weight; says whether any of them is in sight. They come in order, so most are of the
   * same session as the one before.
   */
  raise(ids: string, weight: number): boolean {
    let [slot, first, id] = [-1, -1, 0]
    let any = false
    const { length } = ids
    for (let at = 0; at <= length; at += 1) {
      const code = at < length ? ids.charCodeAt(at) : comma
      if (code !== comma) {
        id = id * 10 + code - zero
        continue
      }
      const own = Math.floor(id / room)
      if (own !== slot) {
        slot = own
        first = this.#shelf.entryOf(own * room)
      }
      const entry = first + (id % room)
      if (first >= 0 && length > 0 && this.#seen[entry] === 1) {
        any = true
        this.#raiseOne(entry, weight)
      }
      id = 0
    }
    return any
  }

  #raiseOne(entry: number, weight: number): void {
    const known = this.#weights[entry] ?? weight
    if (known >= weight) return
    this.#weights[entry] = weight
    if (known > 0) return
    this.#entries[this.#many] = entry
    this.#many += 1
  }

  /** Adds what the term says: the rarer it is the more, and the more of a text it is. The next term begins with nothing. */
  addTo({ terms, score }: Omit<Matches, 'matched'>): void {
    const many = this.#many
    const { length } = this.#shelf
    const rarity = Math.log(1 + (this.#size - many + 0.5) / (many + 0.5))
    for (const entry of this.#entries.subarray(0, many)) {
      const weight = this.#weights[entry] ?? 0
      const long = (length[entry] ?? 0) / this.#usualLength
      terms[entry] = (terms[entry] ?? 0) + 1
      score[entry] =
        (score[entry] ?? 0) + (rarity * weight) / (weight + saturation * (1 - lengthShare + lengthShare * long))
      this.#weights[entry] = 0
    }
    this.#many = 0
  }
}
