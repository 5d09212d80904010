/** Somebody who writes on a card of their own, with a real Yjs document; single keystrokes. */

import * as Y from 'yjs'
import { entityOf, newDocument, textOf } from '#shared/board/document.ts'
import { addCard } from '#shared/board/edit.ts'
import { placeAt } from '#shared/board/order.ts'
import type { Knowledge, Member } from './member.ts'

/** A body holds 24,000. */
const maxWords = 20_000
const alphabet = 'en dat is wat wij samen willen weten '

export class Writer implements Knowledge {
  readonly doc = newDocument()
  readonly #person: string
  #body: Y.Text | null = null
  #typed = 0
  #made: Uint8Array | null = null

  constructor(person: string) {
    this.#person = person
    this.doc.on('update', (update: Uint8Array) => {
      this.#made = update
    })
  }

  get client(): number {
    return this.doc.clientID
  }

  get clock(): number {
    return Y.getState(this.doc.store, this.doc.clientID)
  }

  stateVector = (): Uint8Array => Y.encodeStateVector(this.doc)
  since = (stateVector: Uint8Array): Uint8Array => Y.encodeStateAsUpdate(this.doc, stateVector)

  /** Puts an empty card down, unless the one there is has room for more. */
  begin(through: Member): void {
    if (this.#body !== null && this.#body.length < maxWords) return
    let id = ''
    this.doc.transact(() => {
      id = addCard(this.doc, {
        kind: 'issue',
        title: 'Wat ons bezighoudt',
        order: placeAt([], 0),
        language: 'nl',
        author: this.#person,
        perspective: null,
        createdAt: Date.now(),
      })
    })
    const card = entityOf(this.doc, 'cards', id)
    this.#body = (card && textOf(card, ['body'])) ?? null
    this.#send(through)
  }

  /** One keystroke at the end of what is there. */
  type(through: Member): void {
    const body = this.#body
    if (body === null) throw new Error('Nobody put a card down.')
    body.insert(body.length, alphabet[this.#typed % alphabet.length] ?? ' ')
    this.#typed += 1
    this.#send(through)
  }

  #send(through: Member): void {
    if (this.#made === null) throw new Error('Nothing was written.')
    through.send(through.speech.edit(this.#made))
    this.#made = null
  }
}
