/** A reply that is not placed yet: on this device only, one per card or question, for seven days. */

import { knowledgeKinds, type KnowledgeKind } from '#shared/board/kinds.ts'
import { variants, type Variant } from '#shared/board/variants.ts'

/** What a note is, or an annotation by an expert, or a question to one. */
export type ReplyKind = Variant | 'ask'

export interface NoteDraft {
  readonly kind: ReplyKind | null
  readonly text: string
  readonly knowledge: readonly KnowledgeKind[]
  readonly source: string
  /** The part of the card that it is about; null when that is all of it. */
  readonly part: string | null
  /** Words of that part, as they were selected or typed. */
  readonly quote: string
}

export const emptyNote: NoteDraft = { kind: null, text: '', knowledge: [], source: '', part: null, quote: '' }

const prefix = 'inbreng.reply.'
const keepMs = 7 * 86_400_000

/** `place`: a card, or a question that is answered. */
export function readNoteDraft(session: string, place: string, now: number): NoteDraft {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(`${prefix}${session}.${place}`) ?? 'null')
    return isKept(kept) && now - kept.at < keepMs ? { ...emptyNote, ...tidy(kept.draft) } : emptyNote
  } catch {
    // Blocked storage or words of another version: begin with an empty note.
    return emptyNote
  }
}

/** False when the device cannot keep it. */
export function keepNoteDraft(session: string, place: string, draft: NoteDraft, now: number): boolean {
  const key = `${prefix}${session}.${place}`
  try {
    if (draft.text.trim() === '' && draft.source.trim() === '') localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify({ at: now, draft }))
    return true
  } catch {
    return false
  }
}

type Loose = Readonly<Record<string, unknown>>

function isKept(value: unknown): value is { readonly at: number; readonly draft: Loose } {
  if (typeof value !== 'object' || value === null) return false
  const { at, draft } = value as Loose
  return typeof at === 'number' && typeof draft === 'object' && draft !== null
}

function tidy({ kind, text, knowledge, source, part, quote }: Loose): NoteDraft {
  // Once there was one kind at most, by itself.
  const said: readonly unknown[] = Array.isArray(knowledge) ? knowledge : [knowledge]
  return {
    kind: kind === 'ask' ? kind : (variants.find((one) => one === kind) ?? null),
    text: typeof text === 'string' ? text : '',
    knowledge: knowledgeKinds.filter((one) => said.includes(one)),
    source: typeof source === 'string' ? source : '',
    part: typeof part === 'string' ? part : null,
    quote: typeof quote === 'string' ? quote : '',
  }
}
