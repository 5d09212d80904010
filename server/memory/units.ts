/**
 * The parts of a word that mean something to us: the word as a stem, and where we do not know that, the known words of
 * which it is put together: `schuldhulpverlener` is `schuld`, `hulp` and `verlen`.
 */

import { stemsOf } from '#shared/words.ts'

/** Where each stem that we know stands in the list of all. */
export type Known = ReadonlyMap<string, number>

const shortestPart = 3
/** What may stand between two words that are put together. */
const joints = ['', 's', 'e', 'en', 'er'] as const

/** `word` as it is compared. Empty when nothing of it is known. */
export function unitsOf(word: string, known: Known): readonly number[] {
  const whole = known.get(stemOf(word))
  if (whole !== undefined) return [whole]
  return partsOf(word, known)?.units ?? []
}

const stemOf = (word: string): string => stemsOf(word).dutch

interface Parts {
  readonly units: readonly number[]
  /** How many letters of the word are known by them. */
  readonly letters: number
}

/** As much of it as is known, in as few parts as that takes; its last part says what kind of thing it is. */
function partsOf(word: string, known: Known): Parts | null {
  let best: Parts | null = null
  for (let at = shortestPart; at <= word.length - shortestPart; at += 1) {
    const tail = known.get(stemOf(word.slice(at)))
    if (tail === undefined) continue
    const head = headOf(word.slice(0, at), known)
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
function headOf(head: string, known: Known): Parts | null {
  for (const joint of joints) {
    if (!head.endsWith(joint)) continue
    const word = head.slice(0, head.length - joint.length)
    if (word.length < shortestPart) continue
    const unit = known.get(stemOf(word)) ?? known.get(word)
    if (unit !== undefined) return { units: [unit], letters: head.length }
  }
  return head.length >= 2 * shortestPart ? partsOf(head, known) : null
}
