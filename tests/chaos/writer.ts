/** Somebody who writes without a pause through a real client, and keeps the books of it. */

import { entityOf, snapshotOf, textOf } from '#shared/board/document.ts'
import type { Live } from '#client/live/open.ts'
import type { LiveState } from '#client/live/store.ts'
import type { Chance } from '#tests/fuzz/chance.ts'
import type { Ledger } from './ledger.ts'
import { bordersIn, ownWords, readingOf, wordOf, type Reading } from './words.ts'

/** As many cards as the writers of a board place; all else goes into them. */
const mostCards = 120
const mostNotes = 600
/** A body takes more; this leaves room for what others add at the same time. */
const longest = 16_000
/** So many cards are where everybody writes at once. */
const crowded = 5

export interface WriterOptions {
  readonly number: number
  readonly ledger: Ledger
  readonly chance: Chance
  /** Between one act and the next, in milliseconds: this at the least, and up to so much more. */
  readonly pause: { readonly least: number; readonly more: number }
}

export class Writer {
  readonly live: Live
  readonly name: string
  readonly #options: WriterOptions
  #count = 0
  #writing: Promise<void> | null = null
  #stop = false
  #unsubscribe: () => void

  constructor(live: Live, options: WriterOptions) {
    this.live = live
    this.#options = options
    this.name = `w${options.number}`
    this.#unsubscribe = live.store.subscribe(({ saved }) => {
      if (saved) options.ledger.saved(this.name)
    })
  }

  get state(): LiveState {
    return this.live.store.getState()
  }

  get isLive(): boolean {
    return this.state.line.state === 'live'
  }

  read(): Reading {
    return readingOf(snapshotOf(this.live.doc()))
  }

  /** Enters what others did and this writer has before them. */
  look(): void {
    this.#options.ledger.saw(this.name, this.read().words)
  }

  begin(): void {
    this.#stop = false
    this.#writing ??= this.#writeOn()
  }

  /** Puts the pen down; throws when something went wrong while writing. */
  async rest(): Promise<void> {
    this.#stop = true
    await this.#writing
    this.#writing = null
  }

  async close(): Promise<void> {
    await this.rest()
    this.#unsubscribe()
    this.live.close()
  }

  async #writeOn(): Promise<void> {
    const { chance, pause } = this.#options
    while (!this.#stop) {
      this.act()
      await new Promise((resolve) => {
        setTimeout(resolve, pause.least + chance.below(pause.more))
      })
    }
  }

  /** One act. Entered afterwards: until it returns, the store still shows what it showed before. */
  act(): void {
    const { chance } = this.#options
    const { cards } = this.state
    const ids = Object.keys(cards).sort()
    const draw = chance.next()
    if (ids.length < 2 || (draw < 0.04 && ids.length < mostCards)) this.#place()
    else if (draw < 0.1) this.#note(chance.of(ids))
    else if (draw < 0.14) this.live.acts.recognise(chance.of(ids), chance.is(0.5))
    else if (draw < 0.18) this.live.acts.moveCard(chance.of(ids), chance.of(['issue', 'direction']), 0)
    else if (draw < 0.3) this.#erase(chance.of(ids.slice(0, crowded)))
    else this.#type(chance.of(chance.is(0.7) ? ids.slice(0, crowded) : ids))
  }

  #place(): void {
    const word = this.#nextWord()
    const { ok } = this.live.acts.placeCard({ kind: 'issue', title: word, language: 'nl' })
    if (ok) this.#options.ledger.write(word, this.name)
  }

  #note(card: string): void {
    if (Object.values(this.state.notes).flat().length >= mostNotes) return
    const word = this.#nextWord()
    const { ok } = this.live.acts.addNote({ card, kind: 'experience', text: word, layer: 'room' })
    if (ok) this.#options.ledger.write(word, this.name)
  }

  #type(card: string): void {
    const text = this.#bodyOf(card)
    if (text === undefined || text.length > longest) return
    const word = this.#nextWord()
    const at = this.#options.chance.of(bordersIn(text))
    this.live.acts.type('cards', card, ['body'], { at, remove: 0, insert: word })
    this.#options.ledger.write(word, this.name)
  }

  #erase(card: string): void {
    const text = this.#bodyOf(card)
    const own = text === undefined ? [] : ownWords(text, this.#options.number)
    const found = this.#options.chance.maybe(own)
    if (found === undefined) return
    this.live.acts.type('cards', card, ['body'], { at: found.at, remove: found.word.length, insert: '' })
    this.#options.ledger.erase(found.word)
  }

  /** From the document itself: what the screen shows is a frame behind, and places would be wrong. */
  #bodyOf(card: string): string | undefined {
    const entity = entityOf(this.live.doc(), 'cards', card)
    return entity && textOf(entity, ['body'])?.toJSON()
  }

  #nextWord(): string {
    this.#count += 1
    return wordOf(this.#options.number, this.#count)
  }
}
