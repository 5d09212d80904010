/** What the composer's fields read and write. */

import { useStore } from 'zustand'
import type { CardKind } from '#shared/board/kinds.ts'
import type { NewOption } from '#shared/board/edit.ts'
import { leadingKind } from '#shared/session/format.ts'
import type { Draft } from '#client/live/drafts.ts'
import { useLiveState, usePhase } from '#client/live/hooks.ts'
import { useLanguage, useSay } from '#client/language.tsx'
import { bookOf, kindNow, type Book } from './book.ts'
import type { FieldName } from './check.ts'

export interface Writing {
  readonly kind: CardKind
  readonly draft: Draft
  /** The question above the first field: the phase's own where this kind leads, else the kind's. */
  readonly question: string
  readonly write: (change: Partial<Draft>) => void
  readonly writeOption: (index: number, change: Partial<NewOption>) => void
}

/** What the fields show of a draft that could not be placed yet. */
export type LackAt = (field: FieldName) => string | undefined

export function useBook(): Book {
  return bookOf(useLiveState((state) => state.info.id))
}

export function useWriting(): Writing & { readonly pick: (kind: CardKind) => void } {
  const book = useBook()
  const say = useSay()
  const language = useLanguage()
  const { plan, index } = usePhase()
  const phase = plan[index]
  const leading = leadingKind(phase)
  const kind = useStore(book.store, (state) => kindNow(state, leading, index))
  const draft = useStore(book.store, (state) => state.drafts[kind])
  const asked = kind === leading ? phase?.prompt[language] : ''

  function write(change: Partial<Draft>): void {
    book.pick(kind, index)
    book.write(kind, change)
  }

  return {
    kind,
    draft,
    question: asked || say(`compose.ask.${kind}`),
    write,
    writeOption: (at, change) =>
      write({ options: draft.options.map((option, place) => (place === at ? { ...option, ...change } : option)) }),
    pick: (next) => {
      book.keep()
      book.pick(next, index)
    },
  }
}
