/** Where the knowledge of an annotation comes from, changed as one types; a number in it waits until one is ready. */

import { useState } from 'react'
import { readKnowledge, writeKnowledge } from '#shared/board/knowledge.ts'
import type { Note } from '#shared/board/schema.ts'
import { spliceBetween } from '#shared/board/typing.ts'
import { judgeTyped } from '#client/privacy/typed-live.ts'
import { useGuard, type Guard } from '#client/privacy/useGuard.ts'
import { useActs } from '#client/live/hooks.ts'
import { useLanguage } from '#client/language.tsx'
import type { NoteDraft } from './note-drafts.ts'
import { useSay } from './say.ts'

type Known = Pick<NoteDraft, 'knowledge' | 'source'>

export interface EditedKnowledge {
  readonly known: Known
  readonly write: (changed: Partial<Known>) => void
  readonly guard: Guard
  /** Ends the writing once what was written has been looked at. */
  readonly finish: () => void
}

export function useEditedKnowledge(note: Note, onDone: () => void): EditedKnowledge {
  const say = useSay()
  const acts = useActs()
  const there = note.source ?? ''
  /** What was written and is not on the board yet. */
  const [waits, setWaits] = useState<string | null>(null)
  const known = { knowledge: readKnowledge(note.knowledge), source: waits ?? there }
  const guard = useGuard({
    draft: `source ${note.id}`,
    texts: [{ part: 'source', name: say('reply.source'), words: note.layer === 'expert' ? known.source : '' }],
    language: useLanguage(),
    rewrite: (_, source) => setWaits(source),
    goOn: finish,
    focusOn: () => document.querySelector<HTMLElement>('.editing [name="source"]')?.focus(),
  })

  function keep({ knowledge, source }: Known): void {
    acts.restNote(note, { knowledge: writeKnowledge(knowledge), source: source === '' ? null : source })
  }

  function write(changed: Partial<Known>): void {
    const next = { ...known, ...changed }
    const goes = judgeTyped(there, spliceBetween(there, next.source), false) === 'goes'
    setWaits(goes ? null : next.source)
    keep(goes ? next : { ...next, source: there })
  }

  function finish(): void {
    if (!guard.clears()) return
    if (waits !== null) keep(known)
    onDone()
  }

  return { known, write, guard, finish }
}
