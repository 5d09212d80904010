/** Which entries hold what was looked for, and how well they match. */

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
  const formsOf = formsIn(db)
  const idsOf = idsIn(db)
  return (shelf, { terms, scored }) => {
    const found = { terms: new Uint8Array(shelf.size), score: new Float64Array(shelf.size) }
    const words = new Set<string>()
    const phrases: (readonly string[])[] = []
    const best = new Best(shelf)
    for (const term of terms) {
      const forms = term.exact ? [whole(term)] : formsOf(term, terms.length)
      if (term.exact) phrases.push(term.words)
      else for (const { word } of forms) words.add(word)
      for (const { word, weight, longer } of forms) {
        best.raise(idsOf(quoted(word)), weight)
        // Of longer words it is not asked where they stand: there are many, and they count for less anyway.
        if (scored && !longer) best.raise(idsOf(`title : ${quoted(word)}`), weight * titleWeight)
      }
      best.addTo(found)
    }
    return { ...found, matched: { words, phrases } }
  }
}

const whole = ({ words }: Term): Form => ({ word: words.join(' '), weight: 1, longer: false })

/** A string of the index’s own language. Words are letters and digits only, so nothing in it can mean anything. */
const quoted = (words: string): string => `"${words}"`

/** The ids as one text with commas: a row of its own for each would cost ten times as much. */
function idsIn(db: Database): (query: string) => string {
  const ids = db.prepare('SELECT group_concat(rowid) AS ids FROM library_text WHERE library_text MATCH ?')
  return (query) => textOrNull(ids.get(query) ?? { ids: null }, 'ids') ?? ''
}

const comma = 44
const zero = 48

/** The best that one term says of each entry. */
class Best {
  readonly #shelf: Shelf
  readonly #weights: Float32Array
  /** Those of which something is known. */
  readonly #entries: Uint32Array
  #many = 0

  constructor(shelf: Shelf) {
    this.#shelf = shelf
    this.#weights = new Float32Array(shelf.size)
    this.#entries = new Uint32Array(shelf.size)
  }

  /** Raises the listed entries to a weight. They come in order, so most are of the same session as the one before. */
  raise(ids: string, weight: number): void {
    let [slot, first, id] = [-1, -1, 0]
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
      if (first >= 0 && length > 0) this.#raiseOne(first + (id % room), weight)
      id = 0
    }
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
    const { size, length, usualLength } = this.#shelf
    const rarity = Math.log(1 + (size - many + 0.5) / (many + 0.5))
    for (const entry of this.#entries.subarray(0, many)) {
      const weight = this.#weights[entry] ?? 0
      const long = (length[entry] ?? 0) / usualLength
      terms[entry] = (terms[entry] ?? 0) + 1
      score[entry] =
        (score[entry] ?? 0) + (rarity * weight) / (weight + saturation * (1 - lengthShare + lengthShare * long))
      this.#weights[entry] = 0
    }
    this.#many = 0
  }
}
