/** A board without a server, for tests of the screen: somebody's own document, store and acts. */

import * as Y from 'yjs'
import { newDocument } from '#shared/board/document.ts'
import { addCard, type NewCard } from '#shared/board/edit.ts'
import { createActs } from '#client/live/acts.ts'
import { History } from '#client/live/history.ts'
import { Mirror } from '#client/live/mirror.ts'
import type { Live } from '#client/live/open.ts'
import { createLiveStore } from '#client/live/store.ts'
import { madeAt, makeInfo, type InfoChanges } from './make.ts'

export interface TestBoard {
  readonly doc: Y.Doc
  readonly live: Live
  /** Each presence that was told, in order. */
  readonly told: readonly (readonly [card: string | null, writing: boolean])[]
  /** The next frame, in which what others did is shown. */
  readonly frame: () => void
}

export function boardOf(changes: InfoChanges = {}): TestBoard {
  const info = makeInfo(changes)
  const doc = newDocument()
  const store = createLiveStore(info)
  const history = new History(doc, store)
  const told: [string | null, boolean][] = []
  let waiting: (() => void) | null = null
  const mirror = new Mirror(doc, store, info.me.person, (show) => {
    waiting = show
  })
  const live: Live = {
    store,
    acts: createActs(() => ({ doc, history, store, now: () => madeAt })),
    doc: () => doc,
    setPresence: (card, writing) => told.push([card, writing]),
    setShown: () => {},
    putAway: () => {},
    again: () => {},
    close: () => mirror.stop(),
  }
  return { doc, live, told, frame: () => waiting?.() }
}

/** What one does reaches the other, without a server between them. */
export function tie(a: Y.Doc, b: Y.Doc): void {
  const line = Symbol('line')
  const send = (to: Y.Doc) => (update: Uint8Array, origin: unknown) => {
    if (origin !== line) Y.applyUpdate(to, update, line)
  }
  a.on('update', send(b))
  b.on('update', send(a))
}

/** Puts a card on the board as it may have been before one came in: it stands at its id and is of Ann. */
export function placeCard(
  { doc }: Pick<TestBoard, 'doc'>,
  id: string,
  card: Partial<NewCard> & Pick<NewCard, 'kind' | 'title'>,
): void {
  const usual = { order: 'a0', language: 'nl', author: 'Ann', perspective: null, createdAt: madeAt } as const
  doc.transact(() => addCard(doc, { ...usual, ...card }, id))
}
