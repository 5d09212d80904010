/**
 * How an act is done: asked by the same rules as the server’s, made in one transaction, and remembered with the way
 * back. Nothing here knows React or the line.
 */

import type * as Y from 'yjs'
import { entityOf } from '#shared/board/document.ts'
import { setFields } from '#shared/board/edit.ts'
import type { CardKind } from '#shared/board/kinds.ts'
import { placeAt } from '#shared/board/order.ts'
import type { Card, EntityRoot } from '#shared/board/schema.ts'
import type { Operation } from '#shared/policy/operations.ts'
import { mayTo, type RefusalCode, type Verdict } from '#shared/policy/permissions.ts'
import { mayBecome, type Thing } from '#shared/policy/phase.ts'
import type { History } from './history.ts'
import { momentOf } from './moment.ts'
import type { LiveStore, Said } from './store.ts'
import { mayBringNow, phaseOf } from './turn.ts'

/** The origin of acts other than typing. */
export const acting = Symbol('acting')

export interface Ground {
  readonly doc: Y.Doc
  readonly history: History
  readonly store: LiveStore
  readonly now: () => number
}

type Fields = Readonly<Record<string, string | number | null>>

export const refusal = (code: RefusalCode): Verdict => ({ ok: false, code })
export const done: Verdict = { ok: true }

/** `ground` is asked anew at each act, because a refusal replaces the document. */
export function createActing(ground: () => Ground) {
  const state = () => ground().store.getState()
  const me = () => state().info.me

  /** May I do this to something of this author, now? */
  function mayI(operation: Operation, author: string = me().person): Verdict {
    return mayTo(operation, me(), author, momentOf(state(), ground().now()))
  }

  /** May I bring this, as the running phase goes too? */
  function mayIBring(operation: Operation, thing: Thing, behalf: string | null = null): Verdict {
    const verdict = mayI(operation)
    return verdict.ok ? mayBringNow(state(), thing, 'board', behalf) : verdict
  }

  /** May I move this card, and become what another lane makes of it? */
  function mayIMove(card: Card, kind: CardKind): Verdict {
    const verdict = mayI('card.move', card.author)
    return verdict.ok && kind !== card.kind ? mayBecome(phaseOf(state()), kind) : verdict
  }

  const transact = (edit: () => void): void => ground().doc.transact(edit, acting)

  /** Tells the status bar, and remembers the way back. */
  function did(said: Said, undo: () => void, redo: () => void): Verdict {
    ground().history.did({ said, undo: () => transact(undo), redo: () => transact(redo) })
    ground().store.setState({ did: said })
    return done
  }

  /** Sets fields, and takes back only those that still stand as this left them. */
  function set(root: EntityRoot, id: string, values: Fields, said: Said): Verdict {
    const { doc } = ground()
    const entity = entityOf(doc, root, id)
    if (entity === undefined) return refusal('closed')
    const before: Fields = Object.fromEntries(
      Object.keys(values).map((name) => [name, (entity.get(name) ?? null) as string | number | null]),
    )
    transact(() => setFields(doc, root, id, values))
    const where = (expected: Fields, wanted: Fields) => (): void => {
      const now = entityOf(ground().doc, root, id)
      if (now === undefined) return
      const still = Object.entries(wanted).filter(([name]) => (now.get(name) ?? null) === expected[name])
      setFields(ground().doc, root, id, Object.fromEntries(still))
    }
    return did(said, where(values, before), where(before, values))
  }

  /** A new thing: taken back into the trash, and out of it again. */
  function made(root: EntityRoot, id: string, said: Said): Verdict {
    const trash = (at: number | null) => (): void => setFields(ground().doc, root, id, { trashed: at })
    return did(said, trash(ground().now()), trash(null))
  }

  const lane = (kind: CardKind, without?: string): Card[] =>
    state().lanes[kind].flatMap((id) => (id === without ? [] : (state().cards[id] ?? [])))

  /** The place at which a card at `index` of a lane stands, counted without the card itself. */
  const placeIn = (kind: CardKind, index: number, without?: string): string =>
    placeAt(
      lane(kind, without).map((card) => card.order),
      index,
    )

  return { ground, state, me, mayI, mayIBring, mayIMove, transact, did, set, made, lane, placeIn }
}

export type Acting = ReturnType<typeof createActing>
