/** The guard over a draft of a card: what it looks at, and where it writes when something is left out. */

import { useStore } from 'zustand'
import { forgetMemory } from '#client/privacy/memory.ts'
import { useGuard, type Guard } from '#client/privacy/useGuard.ts'
import { useLiveState } from '#client/live/hooks.ts'
import type { Draft } from '#client/live/drafts.ts'
import { useLanguage } from '#client/language.tsx'
import type { CardKind } from '#shared/board/kinds.ts'
import { cardChange, textsOfCard, type CardPart } from '#shared/commands/thing-texts.ts'
import { useCardPartNames } from './card-part-names.ts'
import { useBook } from './writing.ts'

export interface GuardedDraft {
  readonly kind: CardKind
  readonly draft: Draft
  /** What stands above its first field. */
  readonly question: string
  readonly write: (change: Partial<Draft>) => void
  readonly goOn: () => void
  readonly focusOn: (part: CardPart) => void
}

export function useDraftGuard({ kind, draft, question, write, goOn, focusOn }: GuardedDraft): Guard {
  const language = useLanguage()
  const session = useLiveState((state) => state.info.id)
  const nameOf = useCardPartNames(kind, question)
  const keeps = useStore(useBook().store, (state) => state.keeps)
  const isDilemma = kind === 'dilemma'
  return useGuard<CardPart>({
    draft: draftName(session, kind),
    texts: textsOfCard(draft)
      // Only a dilemma has sides; what stands there of another kind goes nowhere.
      .filter(({ part }) => isDilemma || part === 'title' || part === 'body')
      .map(({ part, words }) => ({ part, name: nameOf(part), words })),
    language,
    rewrite: (part, words) => write(cardChange(draft, part, words)),
    goOn,
    focusOn,
    tellsCase: isDilemma,
    keeps,
  })
}

const draftName = (session: string, kind: CardKind): string => `${session} ${kind}`

/** Once it is placed, what one let stand in it is forgotten. */
export function forgetDraft(session: string, kind: CardKind): void {
  forgetMemory(draftName(session, kind))
}
