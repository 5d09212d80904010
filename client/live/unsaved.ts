/**
 * What I did and the server has not kept yet, on this device, so that a killed tab loses nothing.
 * One entry per tab; a tab that opens the same board takes over what others left behind.
 */

import { fromBase64, toBase64 } from 'lib0/buffer'
import * as Y from 'yjs'
import type { Device } from './device.ts'
import { typedIn } from './typed.ts'

const prefix = 'inbreng.unsaved.'

export class Unsaved {
  readonly #storage: Device['storage']
  readonly #board: string
  readonly #own: string

  /** `board` is the board's address with its epoch: what belongs to an earlier one is never sent again. */
  constructor(storage: Device['storage'], board: string, tab: string) {
    this.#storage = storage
    this.#board = `${prefix}${board}.`
    this.#own = `${this.#board}${tab}`
  }

  /** Keeps everything that `saved` does not have. False when the device cannot. */
  keep(doc: Y.Doc, saved: Uint8Array): boolean {
    if (this.#storage === null) return false
    try {
      this.#storage.setItem(this.#own, toBase64(Y.encodeStateAsUpdate(doc, saved)))
      return true
    } catch {
      return false
    }
  }

  forget(): void {
    this.#storage?.removeItem(this.#own)
  }

  /** The words that tabs left behind for earlier epochs of this board; they are removed as they are given. */
  takeEarlier(): readonly string[] {
    const [session = '', epoch = ''] = this.#board.slice(prefix.length, -1).split('@')
    const isEarlier = (key: string): boolean => {
      const [, found = ''] = /@(\d+)\./.exec(key) ?? []
      return key.startsWith(`${prefix}${session}@`) && Number(found) < Number(epoch)
    }
    const keys = this.#keys().filter(isEarlier)
    const words = keys.flatMap((key) => this.#wordsAt(key)).filter(Boolean)
    for (const key of keys) this.#storage?.removeItem(key)
    return words
  }

  #wordsAt(key: string): readonly string[] {
    try {
      return [typedIn(fromBase64(this.#storage?.getItem(key) ?? ''))]
    } catch {
      // Of another version, or cut off: there are no words to be had from it.
      return []
    }
  }

  #keys(): readonly string[] {
    return Array.from({ length: this.#storage?.length ?? 0 }, (_, nth) => this.#storage?.key(nth) ?? '')
  }

  /** Updates that tabs left behind, mine from before included. They are removed once `adopted` is called. */
  left(): { readonly updates: readonly Uint8Array[]; readonly adopted: () => void } {
    const keys = this.#keys().filter((key) => key.startsWith(this.#board))
    const updates = keys.flatMap((key) => {
      const text = this.#storage?.getItem(key)
      return text ? [fromBase64(text)] : []
    })
    return {
      updates,
      adopted: () => {
        for (const key of keys) if (key !== this.#own) this.#storage?.removeItem(key)
      },
    }
  }
}
