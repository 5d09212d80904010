/**
 * What this person is writing in a session: one draft for each kind of card, in memory and on this
 * device. The page and the dialog write in the same book, so that no words are in two places.
 */

import { createStore, type StoreApi } from 'zustand/vanilla'
import { cardKinds, type CardKind } from '#shared/board/kinds.ts'
import type { Variant } from '#shared/board/variants.ts'
import { thisDevice, type Device } from '#client/live/device.ts'
import { Drafts, emptyDraft, hasWords, type Draft } from '#client/live/drafts.ts'

/** Keystrokes are gathered this long before they are kept; a page that goes away keeps them at once. */
const keepMs = 250

export interface BookState {
  readonly drafts: Readonly<Record<CardKind, Draft>>
  /** The kind this person chose or wrote last, and in which phase; null follows the phase. */
  readonly picked: { readonly kind: CardKind; readonly variant: Variant; readonly phase: number } | null
  /** Whether this device keeps what is written. */
  readonly keeps: boolean
}

export interface Book {
  readonly store: StoreApi<BookState>
  readonly write: (kind: CardKind, change: Partial<Draft>) => void
  /** Opens at a kind, with a card that the new one will be tied to. */
  readonly begin: (kind: CardKind, phase: number, linkTo?: string) => void
  readonly empty: (kind: CardKind) => void
  readonly pick: (kind: CardKind, phase: number, variant?: Variant) => void
  /** Keeps now what was written since the last time. */
  readonly keep: () => void
}

export function createBook(session: string, device: Pick<Device, 'storage' | 'now' | 'onHide'>): Book {
  const drafts = new Drafts(device.storage, session, device.now)
  const written = new Set<CardKind>()
  let timer: ReturnType<typeof setTimeout> | null = null
  const read = Object.fromEntries(cardKinds.map((kind) => [kind, drafts.read(kind)])) as BookState['drafts']
  const store = createStore<BookState>(() => ({ drafts: read, picked: null, keeps: drafts.keeps }))

  function keep(): void {
    if (timer !== null) clearTimeout(timer)
    timer = null
    const all = [...written].map((kind) => drafts.keep(kind, store.getState().drafts[kind]))
    written.clear()
    if (all.length > 0) store.setState({ keeps: all.every(Boolean) })
  }

  function set(kind: CardKind, draft: Draft): void {
    store.setState((state) => ({ drafts: { ...state.drafts, [kind]: draft } }))
    written.add(kind)
  }

  function write(kind: CardKind, change: Partial<Draft>): void {
    set(kind, { ...store.getState().drafts[kind], ...change })
    timer ??= setTimeout(keep, keepMs)
  }

  function pick(kind: CardKind, phase: number, variant: Variant = kind): void {
    const { picked } = store.getState()
    if (picked?.kind === kind && picked.variant === variant && picked.phase === phase) return
    store.setState({ picked: { kind, variant, phase } })
  }

  device.onHide(keep)
  return {
    store,
    write,
    begin: (kind, phase, card) => {
      pick(kind, phase)
      const { linkTo } = store.getState().drafts[kind]
      if (card !== undefined && !linkTo.includes(card)) write(kind, { linkTo: [...linkTo, card] })
    },
    empty: (kind) => {
      set(kind, emptyDraft)
      keep()
    },
    pick,
    keep,
  }
}

const books = new Map<string, Book>()

/** The book of a session, for as long as the page lives. */
export function bookOf(session: string): Book {
  const book = books.get(session) ?? createBook(session, thisDevice())
  books.set(session, book)
  return book
}

/** The kind one writes. A new phase brings its own, unless that would take somebody's words from the screen. */
export function kindNow({ picked, drafts }: BookState, leading: CardKind, phase: number): CardKind {
  if (picked !== null && (picked.phase === phase || hasWords(drafts[picked.kind]))) return picked.kind
  if (hasWords(drafts[leading])) return leading
  return cardKinds.find((kind) => hasWords(drafts[kind])) ?? leading
}
