/** What the composer's fields read and write. */

import { useStore } from 'zustand'
import { cardKinds, type CardKind } from '#shared/board/kinds.ts'
import type { NewOption } from '#shared/board/edit.ts'
import { shapeOf, type Variant } from '#shared/board/variants.ts'
import { hasWords, type Draft } from '#client/live/drafts.ts'
import { useLiveState, usePhase, useTurn } from '#client/live/hooks.ts'
import { useLanguage, useFirstSay } from '#client/language.tsx'
import { bookOf, kindNow, type Book } from './book.ts'
import type { FieldName } from './check.ts'

/** Something one can choose to write. */
export interface Offer {
  readonly variant: Variant
  readonly kind: CardKind
  /** Whether the phase asks for it; if not, words wait there. */
  readonly asked: boolean
}

export interface Writing {
  readonly kind: CardKind
  readonly variant: Variant
  readonly offers: readonly Offer[]
  readonly draft: Draft
  /** The question above the first field: the phase's own where this leads, else the kind's. */
  readonly question: string
  readonly write: (change: Partial<Draft>) => void
  readonly writeOption: (index: number, change: Partial<NewOption>) => void
}

/** What the fields show of a draft that could not be placed yet. */
export type LackAt = (field: FieldName) => string | undefined

export function useBook(): Book {
  return bookOf(useLiveState((state) => state.info.id))
}

export function useWriting(): Writing & { readonly pick: (offer: Offer) => void } {
  const book = useBook()
  const say = useFirstSay()
  const language = useLanguage()
  const { index } = usePhase()
  const { phase, cards } = useTurn()
  const [leading = 'issue'] = cards
  const leadingKind = shapeOf[leading].card ?? 'issue'
  const state = useStore(book.store)
  const kind = kindNow(state, leadingKind, index)
  const variant = variantNow(state.picked, kind, cards)
  const draft = state.drafts[kind]
  const asked = variant === leading ? phase?.prompt[language] : ''

  function write(change: Partial<Draft>): void {
    book.pick(kind, index, variant)
    book.write(kind, { ...change, phase: phase?.id ?? null })
  }

  return {
    kind,
    variant,
    offers: offersOf(cards, kind, state.drafts),
    draft,
    question: asked || say(`compose.ask.${kind}`),
    write,
    writeOption: (at, change) =>
      write({ options: draft.options.map((option, place) => (place === at ? { ...option, ...change } : option)) }),
    pick: (offer) => {
      book.keep()
      book.pick(offer.kind, index, offer.variant)
    },
  }
}

/** The word one chose, while it is a word for this kind; else the first that the phase asks for. */
function variantNow(
  picked: { readonly variant: Variant; readonly kind: CardKind } | null,
  kind: CardKind,
  cards: readonly Variant[],
): Variant {
  if (picked?.kind === kind && shapeOf[picked.variant].card === kind && cards.includes(picked.variant))
    return picked.variant
  return cards.find((variant) => shapeOf[variant].card === kind) ?? kind
}

/** All that the phase asks for, and the kinds in which words wait: nothing written is ever out of reach. */
function offersOf(
  cards: readonly Variant[],
  now: CardKind,
  drafts: Readonly<Record<CardKind, Draft>>,
): readonly Offer[] {
  const asked = cards.flatMap((variant) => {
    const { card: kind } = shapeOf[variant]
    return kind === undefined ? [] : [{ variant, kind, asked: true }]
  })
  const waiting = cardKinds
    .filter((kind) => !asked.some((offer) => offer.kind === kind))
    .filter((kind) => hasWords(drafts[kind]) || (asked.length === 0 && kind === now && hasWords(drafts[kind])))
    .map((kind) => ({ variant: kind, kind, asked: false }))
  return [...asked, ...waiting]
}
