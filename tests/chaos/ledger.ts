/**
 * The judge of all chaos: what was written and erased by whom, and what of that was promised, because
 * its writer was shown "saved" or because anybody else had it before them.
 */

import type { Reading, Words } from './words.ts'

type Promised = 'saved' | 'seen' | null

interface Entry {
  readonly by: string
  written: Promised
  /** Seen by somebody else before its writer was told that it is saved. */
  seenFirst: boolean
  erased: boolean
  erasure: Promised
  readonly seenBy: Set<string>
}

export interface Counts {
  readonly written: number
  readonly erased: number
  readonly promised: number
  readonly seenFirst: number
}

export class Ledger {
  readonly #entries = new Map<string, Entry>()
  /** By writer: what they did since they were last shown "saved". */
  readonly #unsaved = new Map<string, Set<Entry>>()

  write(word: string, by: string): void {
    const entry: Entry = { by, written: null, seenFirst: false, erased: false, erasure: null, seenBy: new Set() }
    this.#entries.set(word, entry)
    this.#unsavedOf(by).add(entry)
  }

  /** Only one's own words. */
  erase(word: string): void {
    const entry = this.#entries.get(word)
    if (entry === undefined) throw new Error(`nobody wrote ${word}`)
    entry.erased = true
    this.#unsavedOf(entry.by).add(entry)
  }

  /** This writer is shown that all they did is kept. */
  saved(by: string): void {
    const unsaved = this.#unsavedOf(by)
    for (const entry of unsaved) {
      entry.written = 'saved'
      if (entry.erased) entry.erasure = 'saved'
    }
    unsaved.clear()
  }

  /** Somebody has these words before them. */
  saw(who: string, words: Words): void {
    for (const [word, entry] of this.#entries) {
      if (entry.by === who) continue
      if (words.has(word)) {
        entry.seenFirst ||= entry.written === null
        entry.written ??= 'seen'
        entry.seenBy.add(who)
      } else if (entry.erased && entry.seenBy.has(who)) entry.erasure ??= 'seen'
    }
  }

  /** Words that must be found from now on, unless their writer erases them. */
  promised(): readonly string[] {
    return [...this.#entries].flatMap(([word, { written, erased }]) => (written !== null && !erased ? [word] : []))
  }

  isErased(word: string): boolean {
    return this.#entries.get(word)?.erased === true
  }

  /** Promises that a board breaks, at any moment. */
  broken({ words, scraps }: Reading): readonly string[] {
    const found = [...words].flatMap(([word, times]) => (times > 1 ? [`${word} stands there ${times} times`] : []))
    for (const scrap of scraps) found.push(`a word fell apart: ${scrap}`)
    for (const [word, { written, erased, erasure }] of this.#entries) {
      if (!words.has(word) && written !== null && !erased) found.push(`${word} was ${written}, and is lost`)
      if (words.has(word) && erasure !== null) found.push(`${word} was erased (${erasure}), and is back`)
    }
    return found
  }

  /** What is amiss when all is calm again: each word is there once, or erased, and there is nothing else. */
  unsettled(reading: Reading): readonly string[] {
    const found = [...this.broken(reading)]
    for (const [word, { written, erased, erasure }] of this.#entries) {
      if (!reading.words.has(word) && !erased && written === null) found.push(`${word} never arrived`)
      if (reading.words.has(word) && erased && erasure === null) found.push(`${word} was never erased`)
    }
    for (const word of reading.words.keys()) if (!this.#entries.has(word)) found.push(`nobody wrote ${word}`)
    return found
  }

  count(): Counts {
    const all = [...this.#entries.values()]
    const of = (is: (entry: Entry) => boolean): number => all.filter(is).length
    return {
      written: all.length,
      erased: of(({ erased }) => erased),
      promised: of(({ written }) => written !== null),
      seenFirst: of(({ seenFirst }) => seenFirst),
    }
  }

  #unsavedOf(by: string): Set<Entry> {
    const there = this.#unsaved.get(by) ?? new Set()
    this.#unsaved.set(by, there)
    return there
  }
}
