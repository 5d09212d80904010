/** What one does with a card as a whole. */

import { entityOf } from '#shared/board/document.ts'
import { addCard, addCluster, addLink, addOption, setFields, type NewOption } from '#shared/board/edit.ts'
import type { CardKind, Language } from '#shared/board/kinds.ts'
import { tiesBetween } from '#shared/board/links.ts'
import { placeAt } from '#shared/board/order.ts'
import type { Variant } from '#shared/board/variants.ts'
import type { Verdict } from '#shared/policy/permissions.ts'
import { refusal, type Acting } from './acting.ts'
import { tableForPlacing } from './tables.ts'
import { cardThing, hasRoomFor, phaseOf } from './turn.ts'

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
  /** The card of an earlier session that it goes on about. */
  readonly recalls?: string | null | undefined
}

export function cardActs(by: Acting) {
  const { ground, state, me, mayI, mayIBring, mayIMove, transact, did, set, made, lane, placeIn } = by
  return {
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
          recalls: placing.recalls ?? null,
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
  }
}
