/** The guard over a reply: its words, and what an expert adds to them. */

import type { RefObject } from 'react'
import { forgetMemory } from '#client/privacy/memory.ts'
import { useGuard, type Guard } from '#client/privacy/useGuard.ts'
import { useLanguage } from '#client/language.tsx'
import type { NoteDraft, ReplyKind } from './note-drafts.ts'
import { useSay } from './say.ts'

export interface GuardedReply {
  /** A card, or a question that is answered. */
  readonly place: string
  readonly kind: ReplyKind | 'answer'
  readonly draft: NoteDraft
  readonly keep: (draft: NoteDraft) => void
  /** Whether this device keeps it. */
  readonly kept: boolean
  readonly goOn: () => void
  readonly form: RefObject<HTMLFormElement | null>
}

const labels = { ask: 'ask.label', answer: 'ask.your-answer' } as const

export function useReplyGuard({ place, kind, draft, keep, kept, goOn, form }: GuardedReply): Guard {
  const say = useSay()
  const { text, source, part, quote } = draft
  const label = say(kind === 'ask' || kind === 'answer' ? labels[kind] : 'reply.label')
  const own = { part: 'text', name: label, words: text } as const
  const known = { part: 'source', name: say('reply.source'), words: source } as const
  const quoted = {
    part: 'quote',
    name: say('annotate.quote'),
    words: part === null ? '' : quote,
    quoted: true,
  } as const
  const all = { annotation: [own, known, quoted], answer: [own, known] }
  return useGuard({
    draft: nameOf(place),
    texts: kind === 'annotation' || kind === 'answer' ? all[kind] : [own],
    language: useLanguage(),
    rewrite: (field, words) => keep({ ...draft, ...(kind !== 'answer' && { kind }), [field]: words }),
    goOn,
    keeps: kept,
    focusOn: (field) => {
      const fields = form.current
      const first = fields?.querySelector<HTMLElement>('textarea')
      const one = field === 'text' ? first : fields?.querySelector<HTMLElement>(`[name="${field}"]`)
      const shown = one ?? first
      shown?.focus()
    },
  })
}

const nameOf = (place: string): string => `reply ${place}`

/** Once it is placed, what one let stand in it is forgotten. */
export const forgetReply = (place: string): void => forgetMemory(nameOf(place))
