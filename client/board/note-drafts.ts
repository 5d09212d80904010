/** A reply that is not placed yet: on this device only, one per card, for seven days. */

import { knowledgeKinds, type KnowledgeKind } from '#shared/board/kinds.ts'
import { variants, type Variant } from '#shared/board/variants.ts'

/** What a note is, or an annotation by an expert. */
export type ReplyKind = Variant

export interface NoteDraft {
  readonly kind: ReplyKind | null
  readonly text: string
  readonly knowledge: KnowledgeKind | null
  readonly source: string
}

export const emptyNote: NoteDraft = { kind: null, text: '', knowledge: null, source: '' }

const prefix = 'inbreng.reply.'
const keepMs = 7 * 86_400_000

export function readNoteDraft(session: string, card: string, now: number): NoteDraft {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(`${prefix}${session}.${card}`) ?? 'null')
    return isKept(kept) && now - kept.at < keepMs ? { ...emptyNote, ...tidy(kept.draft) } : emptyNote
  } catch {
    // Blocked storage or words of another version: begin with an empty note.
    return emptyNote
  }
}

/** False when the device cannot keep it. */
export function keepNoteDraft(session: string, card: string, draft: NoteDraft, now: number): boolean {
  const key = `${prefix}${session}.${card}`
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

function tidy({ kind, text, knowledge, source }: Loose): NoteDraft {
  return {
    kind: variants.find((one) => one === kind) ?? null,
    text: typeof text === 'string' ? text : '',
    knowledge: knowledgeKinds.find((one) => one === knowledge) ?? null,
    source: typeof source === 'string' ? source : '',
  }
}
