/**
 * Everything a person can do to the board. Each act asks the same rules as the server, makes one
 * transaction, and remembers how to take itself back. Nothing here knows React or the line.
 */

import type * as Y from 'yjs'
import {
  addCard,
  addCluster,
  addLink,
  addNote,
  addOption,
  setFields,
  setRecognition,
  spliceText,
  type NewOption,
} from '#shared/board/edit.ts'
import { entityOf } from '#shared/board/document.ts'
import type { CardKind, Language, NoteKind } from '#shared/board/kinds.ts'
import { tiesBetween, type Tie } from '#shared/board/links.ts'
import { placeAt } from '#shared/board/order.ts'
import type { Card, EntityRoot, Note } from '#shared/board/schema.ts'
import type { Splice } from '#shared/board/typing.ts'
import { inLayer, type Operation } from '#shared/policy/operations.ts'
import { mayTo, type RefusalCode, type Verdict } from '#shared/policy/permissions.ts'
import { mayBecome, type Thing } from '#shared/policy/phase.ts'
import type { Variant } from '#shared/board/variants.ts'
import { typing, type History } from './history.ts'
import { momentOf } from './moment.ts'
import { stateOf, type LiveStore, type Said } from './store.ts'
import { tableForPlacing } from './tables.ts'
import { cardThing, hasRoomFor, mayBringNow, noteThing, phaseOf } from './turn.ts'

/** The origin of acts other than typing. */
export const acting = Symbol('acting')

export interface Placing {
  readonly kind: CardKind
  readonly title: string
  readonly body?: string
  readonly options?: readonly NewOption[]
  readonly chafes?: string
  readonly language: Language
  /** The finer word for it; null when the kind says all. */
  readonly variant?: Variant | null
  /** The guest for whom it is written down. */
  readonly behalf?: string | null
  /** Whether it stays in this room, and goes into no archive. */
  readonly here?: boolean | undefined
  /** Cards to tie the new one to, at once. */
  readonly linkTo?: readonly string[]
}

export interface Ground {
  readonly doc: Y.Doc
  readonly history: History
  readonly store: LiveStore
  readonly now: () => number
}

type Fields = Readonly<Record<string, string | number | null>>

const refusal = (code: RefusalCode): Verdict => ({ ok: false, code })
const done: Verdict = { ok: true }

/** `ground` is asked anew at each act, because a refusal replaces the document. */
export function createActs(ground: () => Ground) {
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

  return {
    mayI,
    mayIMove,

    /** Puts a card on the board, at the top of its lane; its id, or why not. */
    placeCard(placing: Placing): Verdict & { readonly id?: string } {
      const verdict = mayIBring('card.create', cardThing(placing.kind, placing.variant ?? null), placing.behalf)
      if (!verdict.ok) return verdict
      const { doc } = ground()
      const { person, perspective } = me()
      let id = ''
      transact(() => {
        id = addCard(doc, {
          ...placing,
          here: placing.here === true ? ground().now() : null,
          phase: phaseOf(state())?.id ?? null,
          table: tableForPlacing(state(), placing.variant ?? null, placing.behalf ?? null),
          order: placeIn(placing.kind, 0),
          author: person,
          perspective,
          createdAt: ground().now(),
        })
        for (const other of placing.linkTo ?? []) {
          const card = state().cards[other]
          const [tie] = card === undefined ? [] : tiesBetween(placing.kind, card.kind)
          if (tie === undefined) continue
          const [from, to] = tie.forward ? [id, other] : [other, id]
          addLink(doc, { from, to, relation: tie.relation, author: person })
        }
      })
      made('cards', id, { key: `did.placed.${placing.kind}` })
      return { ok: true, id }
    },

    /** Moves a card to `index` of a lane, counted without itself; into `cluster`, or out with null. */
    moveCard(id: string, kind: CardKind, index: number, cluster?: string | null): Verdict {
      const card = state().cards[id]
      if (card === undefined) return refusal('closed')
      const verdict = mayIMove(card, kind)
      if (!verdict.ok) return verdict
      const target = cluster === undefined ? (kind === card.kind ? card.cluster : null) : cluster
      const values = { kind, order: placeIn(kind, index, id), cluster: target }
      return set('cards', id, values, {
        key: `did.moved.${kind}`,
        values: { place: index + 1, of: lane(kind, id).length + 1 },
      })
    },

    /** Puts a card with another one: into its cluster, or into a new one of both. */
    clusterWith(id: string, other: string): Verdict {
      const [card, onto] = [state().cards[id], state().cards[other]]
      if (card === undefined || onto === undefined || id === other) return refusal('closed')
      const verdict = mayIMove(card, onto.kind)
      if (!verdict.ok) return verdict
      const { doc } = ground()
      const { person } = me()
      const before = { cluster: card.cluster, order: card.order, kind: card.kind }
      const index = lane(onto.kind, id).findIndex(({ id: there }) => there === other) + 1
      const order = placeIn(onto.kind, index, id)
      const known = onto.cluster !== null && state().clusters[onto.cluster]?.trashed === null
      if (!known) {
        const alone = mayI('cluster.create')
        const other_ = mayI('card.move', onto.author)
        if (!alone.ok) return alone
        if (!other_.ok) return other_
      }
      let cluster = onto.cluster ?? ''
      transact(() => {
        if (!known) {
          cluster = addCluster(doc, { title: '', author: person })
          setFields(doc, 'cards', other, { cluster })
        }
        setFields(doc, 'cards', id, { cluster, order, kind: onto.kind })
      })
      const still = (card_: string): boolean => entityOf(ground().doc, 'cards', card_)?.get('cluster') === cluster
      return did(
        { key: 'did.clustered' },
        () => {
          if (still(id)) setFields(ground().doc, 'cards', id, before)
          if (!known && still(other)) setFields(ground().doc, 'cards', other, { cluster: null })
        },
        () => {
          setFields(ground().doc, 'cards', id, { cluster, order, kind: onto.kind })
          if (!known) setFields(ground().doc, 'cards', other, { cluster })
        },
      )
    },

    /** Takes a card out of its cluster. */
    uncluster(id: string): Verdict {
      const card = state().cards[id]
      if (card === undefined) return refusal('closed')
      const verdict = mayI('card.move', card.author)
      return verdict.ok ? set('cards', id, { cluster: null }, { key: 'did.unclustered' }) : verdict
    },

    trashCard(id: string): Verdict {
      const card = state().cards[id]
      const verdict = mayI('card.trash', card?.author)
      if (card === undefined) return refusal('closed')
      if (!verdict.ok) return verdict
      return set('cards', id, { trashed: ground().now() }, { key: 'did.trashed' })
    },

    /** Keeps a card for later, out of the lanes; or puts it back. */
    parkCard(id: string, on: boolean): Verdict {
      const card = state().cards[id]
      const verdict = mayI('card.park', card?.author)
      if (card === undefined) return refusal('closed')
      if (!verdict.ok) return verdict
      return set('cards', id, { parked: on ? ground().now() : null }, { key: on ? 'did.parked' : 'did.unparked' })
    },

    /** A promise to its bringer: this card stays in this room; or takes that back. */
    confineCard(id: string, on: boolean): Verdict {
      const card = state().cards[id]
      const verdict = mayI('card.confine', card?.author)
      if (card === undefined) return refusal('closed')
      if (!verdict.ok) return verdict
      return set('cards', id, { here: on ? ground().now() : null }, { key: on ? 'did.confined' : 'did.unconfined' })
    },

    restoreCard(id: string): Verdict {
      const card = state().cards[id]
      const verdict = mayI('card.trash', card?.author)
      if (verdict.ok && card !== undefined && !hasRoomFor(state(), card)) return refusal('enough')
      return verdict.ok ? set('cards', id, { trashed: null }, { key: 'did.restored' }) : verdict
    },

    /** Keystrokes in one of an entity's texts, as they come. */
    type(root: 'cards' | 'notes' | 'clusters', id: string, path: readonly string[], splice: Splice): void {
      if (splice.remove === 0 && splice.insert === '') return
      const { doc } = ground()
      doc.transact(() => spliceText(doc, root, id, path, splice), typing)
    },

    /** An empty option below the others of a dilemma; its id, or null when it may not or cannot. */
    addOption(id: string): string | null {
      const card = state().cards[id]
      if (card === undefined || !mayI('card.shape', card.author).ok) return null
      const orders = Object.values(card.options)
        .map((option) => option.order)
        .sort()
      let option: string | null = null
      transact(() => {
        option = addOption(ground().doc, id, placeAt(orders, orders.length))
      })
      return option
    },

    recognise(id: string, on: boolean): Verdict {
      const verdict = mayI('recognise')
      if (!verdict.ok) return verdict
      const { person } = me()
      const to = (value: boolean) => (): void => setRecognition(ground().doc, id, person, value)
      transact(to(on))
      return did({ key: on ? 'did.recognised' : 'did.unrecognised' }, to(!on), to(on))
    },

    addNote(note: {
      readonly card: string
      readonly kind: NoteKind
      readonly text: string
      readonly layer: 'room' | 'expert'
      /** As `writeKnowledge` writes it. */
      readonly knowledge?: string | null
      readonly source?: string | null
      readonly part?: string | null
      readonly quote?: string | null
      readonly asks?: number | null
      readonly answers?: string | null
      readonly variant?: Variant | null
      readonly behalf?: string | null
    }): Verdict {
      const expert = note.layer === 'expert'
      const asking = (note.asks ?? null) !== null
      const ofRoom: Thing = asking ? { is: 'question-to-expert' } : noteThing(note.kind, note.variant ?? null)
      const thing: Thing = expert ? { is: 'annotation' } : ofRoom
      const verdict = mayIBring(expert ? 'annotation.create' : 'note.create', thing, note.behalf)
      if (!verdict.ok) return verdict
      let id = ''
      transact(() => {
        // After the meeting no phase runs.
        const phase = stateOf(state()) === 'open' ? (phaseOf(state())?.id ?? null) : null
        id = addNote(ground().doc, { ...note, phase, author: me().person, createdAt: ground().now() })
      })
      const answering = (note.answers ?? null) !== null
      const annotated = answering ? 'did.answered' : 'did.annotated'
      return made('notes', id, { key: asking ? 'did.asked' : expert ? annotated : 'did.noted' })
    },

    /** Says where the knowledge of an annotation comes from: known often only later. */
    restNote(
      { id, author, layer }: Pick<Note, 'id' | 'author' | 'layer'>,
      on: Pick<Note, 'knowledge' | 'source'>,
    ): Verdict {
      const verdict = mayI(inLayer('note.shape', layer), author)
      if (!verdict.ok) return verdict
      transact(() => setFields(ground().doc, 'notes', id, on))
      return done
    },

    trashNote({ id, author, layer }: Pick<Note, 'id' | 'author' | 'layer'>): Verdict {
      const verdict = mayI(inLayer('note.trash', layer), author)
      return verdict.ok ? set('notes', id, { trashed: ground().now() }, { key: 'did.unnoted' }) : verdict
    },

    /** Ties two cards; the tie says the relation and its direction. */
    link(a: string, b: string, tie: Tie): Verdict {
      const verdict = mayI('link.create')
      if (!verdict.ok) return verdict
      const [from, to] = tie.forward ? [a, b] : [b, a]
      let id = ''
      transact(() => {
        id = addLink(ground().doc, { from, to, relation: tie.relation, author: me().person })
      })
      return made('links', id, { key: 'did.linked' })
    },

    unlink(id: string, author: string): Verdict {
      const verdict = mayI('link.trash', author)
      return verdict.ok ? set('links', id, { trashed: ground().now() }, { key: 'did.unlinked' }) : verdict
    },

    undo(): void {
      const said = ground().history.undo()
      if (said !== null) ground().store.setState({ did: { key: 'did.undone' } })
    },

    redo(): void {
      const said = ground().history.redo()
      if (said !== null) ground().store.setState({ did: { key: 'did.redone' } })
    },
  }
}

export type Acts = ReturnType<typeof createActs>
