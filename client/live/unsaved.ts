/**
 * What I did and the server has not kept yet, on this device, so that a killed tab loses nothing.
 * One entry per tab; a tab that opens the same board takes over what others left behind.
 */

import { fromBase64, toBase64 } from 'lib0/buffer'
import * as Y from 'yjs'
import type { Device } from './device.ts'

const prefix = 'inbreng.unsaved.'

export class Unsaved {
  readonly #storage: Device['storage']
  readonly #board: string
  readonly #own: string

  /** `board` is the board's address with its epoch: what belongs to an erased one is never offered again. */
  constructor(storage: Device['storage'], board: string, tab: string) {
    this.#storage = storage
    this.#board = `${prefix}${board}.`
    this.#own = `${this.#board}${tab}`
  }

  /** Keeps everything since `saved`. False when the device cannot. */
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

  /** Updates that tabs left behind, mine from before included. They are removed once `adopted` is called. */
  left(): { readonly updates: readonly Uint8Array[]; readonly adopted: () => void } {
    const keys: string[] = []
    for (let i = 0; i < (this.#storage?.length ?? 0); i += 1) {
      const key = this.#storage?.key(i)
      if (key?.startsWith(this.#board)) keys.push(key)
    }
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
