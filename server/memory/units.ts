/**
 * The parts of a word that mean something to us: the word as a stem; where we do not know that, another form of a word
 * that we do know; and else the known words of which it is put together: `schuldhulpverlener` is `schuld`, `hulp` and
 * `verlen`.
 */

import { stemsOf } from '#shared/words.ts'
import { bareOf, withoutEnding } from './bare.ts'

/** Where the stems that we know stand in the list of all. */
export class Known {
  readonly #stems: ReadonlyMap<string, number>
  readonly #bare = new Map<string, number>()

  constructor(stems: readonly string[]) {
    this.#stems = new Map(stems.map((stem, at) => [stem, at]))
    // Of two that look alike without their endings the first one counts.
    for (const [stem, at] of this.#stems) {
      const bare = bareOf(stem)
      if (!this.#bare.has(bare)) this.#bare.set(bare, at)
    }
  }

  /** Where a word stands, as it is written or by its stem. */
  placeOf(word: string): number | undefined {
    return this.#stems.get(word) ?? this.#stems.get(stemsOf(word).dutch)
  }

  /** Where a word stands, in whatever form it comes. */
  placeOfForm(word: string): number | undefined {
    const place = this.placeOf(word)
    if (place !== undefined) return place
    const forms = withoutEnding(word)
    const exact = forms.find((form) => this.#stems.has(form))
    if (exact !== undefined) return this.#stems.get(exact)
    // What is written otherwise is more than chance when much of the word is its ending.
    const bare = forms.map(bareOf).findLast((form) => this.#bare.has(form))
    return bare === undefined ? undefined : this.#bare.get(bare)
  }
}

const shortestPart = 3
/** What may stand between two words that are put together. */
const joints = ['', 's', 'e', 'en', 'er'] as const

/** `word` as it is compared. Empty when nothing of it is known. */
export function unitsOf(word: string, known: Known): readonly number[] {
  const whole = known.placeOfForm(word)
  if (whole !== undefined) return [whole]
  return partsOf(word, known, { isHead: false, heads: new Map() })?.units ?? []
}

interface Parts {
  readonly units: readonly number[]
  /** How many letters of the word are known by them. */
  readonly letters: number
}

interface Within {
  /** What stands before something else does not come in all its forms. */
  readonly isHead: boolean
  /** What the beginnings of one word came to: each is looked at once, however many ways lead there. */
  readonly heads: Map<string, Parts | null>
}

/** As much of it as is known, in as few parts as that takes; its last part says what kind of thing it is. */
function partsOf(word: string, known: Known, { isHead, heads }: Within): Parts | null {
  let best: Parts | null = null
  for (let at = shortestPart; at <= word.length - shortestPart; at += 1) {
    const last = word.slice(at)
    const tail = isHead ? known.placeOf(last) : known.placeOfForm(last)
    if (tail === undefined) continue
    const head = headOf(word.slice(0, at), known, heads)
    const found = {
      units: [...(head?.units ?? []), tail],
      letters: (head?.letters ?? 0) + word.length - at,
    }
    if (best === null || isBetter(found, best)) best = found
  }
  // Half a word may mean anything.
  return best !== null && best.letters * 4 >= word.length * 3 ? best : null
}

const isBetter = (one: Parts, other: Parts): boolean =>
  one.letters > other.letters || (one.letters === other.letters && one.units.length < other.units.length)

/** What comes before: one word that we know, but for what joins it, or words put together themselves. */
function headOf(head: string, known: Known, heads: Within['heads']): Parts | null {
  const before = heads.get(head)
  if (before !== undefined) return before
  const found =
    joined(head, known) ?? (head.length >= 2 * shortestPart ? partsOf(head, known, { isHead: true, heads }) : null)
  heads.set(head, found)
  return found
}

function joined(head: string, known: Known): Parts | null {
  for (const joint of joints) {
    if (!head.endsWith(joint)) continue
    const word = head.slice(0, head.length - joint.length)
    if (word.length < shortestPart) continue
    const unit = known.placeOf(word)
    if (unit !== undefined) return { units: [unit], letters: head.length }
  }
  return null
}
