/**
 * What is not placed yet: on this device only, one draft per session and kind of card. Never sent,
 * survives a killed tab, and goes after seven days.
 */

import type { CardKind } from '#shared/board/kinds.ts'
import type { NewOption } from '#shared/board/edit.ts'
import type { Device } from './device.ts'

export interface Draft {
  readonly title: string
  readonly body: string
  readonly options: readonly NewOption[]
  readonly chafes: string
  readonly linkTo: readonly string[]
  /** The card of an earlier session that it goes on about. */
  readonly recalls: string | null
  /** Whether it is to stay in this room. */
  readonly here: boolean
  /** The phase in which it was written; null when none is known. */
  readonly phase: string | null
}

export const emptyDraft: Draft = {
  title: '',
  body: '',
  options: [
    { text: '', loss: '' },
    { text: '', loss: '' },
  ],
  chafes: '',
  linkTo: [],
  recalls: null,
  here: false,
  phase: null,
}

const keepMs = 7 * 86_400_000
const prefix = 'inbreng.draft.'

interface Kept {
  readonly at: number
  readonly draft: Draft
}

export function hasWords(draft: Draft): boolean {
  const words = [draft.title, draft.body, draft.chafes, ...draft.options.flatMap(({ text, loss }) => [text, loss])]
  return words.some((text) => text.trim() !== '')
}

export class Drafts {
  readonly #storage: Device['storage']
  readonly #session: string
  readonly #now: () => number

  constructor(storage: Device['storage'], session: string, now: () => number) {
    this.#storage = storage
    this.#session = session
    this.#now = now
  }

  /** Whether this device can keep a draft at all. */
  get keeps(): boolean {
    return this.#storage !== null
  }

  read(kind: CardKind): Draft {
    const kept = this.#parse(this.#storage?.getItem(this.#key(kind)) ?? null)
    if (kept === null || this.#now() - kept.at > keepMs) return emptyDraft
    return { ...emptyDraft, ...kept.draft }
  }

  /** Keeps it, or throws it away when it is empty. False when the device cannot. */
  keep(kind: CardKind, draft: Draft): boolean {
    if (this.#storage === null) return false
    try {
      if (hasWords(draft)) this.#storage.setItem(this.#key(kind), JSON.stringify({ at: this.#now(), draft }))
      else this.#storage.removeItem(this.#key(kind))
      return true
    } catch {
      return false
    }
  }

  #key(kind: CardKind): string {
    return `${prefix}${this.#session}.${kind}`
  }

  #parse(text: string | null): Kept | null {
    if (text === null) return null
    try {
      return JSON.parse(text) as Kept
    } catch {
      return null
    }
  }
}
