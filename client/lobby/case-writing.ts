/** What the fields of a case read and write: the same book as on the board, so that no words are in two places. */

import { useState } from 'react'
import { useStore } from 'zustand'
import { shapeOf, type Variant } from '#shared/board/variants.ts'
import { casesOf } from '#shared/session/beforehand.ts'
import type { Phase } from '#shared/session/format.ts'
import { useFirstSay, useLanguage } from '#client/language.tsx'
import { useBook, type Offer, type Writing } from '#client/composer/writing.ts'
import { hasWords } from '#client/live/drafts.ts'

export type CaseWriting = Writing & { readonly pick: (offer: Offer) => void }

export function useCaseWriting(phase: Phase): CaseWriting {
  const book = useBook()
  const say = useFirstSay()
  const language = useLanguage()
  const { drafts } = useStore(book.store)
  const [picked, setPicked] = useState<Variant | null>(null)
  const offers: readonly Offer[] = casesOf(phase).flatMap((one) => {
    const { card } = shapeOf[one]
    return card === undefined ? [] : [{ variant: one, kind: card, asked: true }]
  })
  const first = offers.find(({ kind }) => hasWords(drafts[kind])) ?? offers[0]
  const { variant, kind } = offers.find((offer) => offer.variant === picked) ?? first ?? anIssue
  const draft = drafts[kind]
  const isLeading = variant === offers[0]?.variant
  const write: Writing['write'] = (change) => {
    setPicked(variant)
    book.write(kind, { ...change, phase: phase.id })
  }
  return {
    ...{ kind, variant, offers, draft, write },
    question: (isLeading && phase.prompt[language]) || say(`compose.ask.${kind}`),
    writeOption: (at, change) =>
      write({ options: draft.options.map((option, place) => (place === at ? { ...option, ...change } : option)) }),
    pick: (offer) => {
      book.keep()
      setPicked(offer.variant)
    },
  }
}

const anIssue = { variant: 'issue', kind: 'issue' } as const
