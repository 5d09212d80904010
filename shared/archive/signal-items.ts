/** What of an archive a signal may show: what the room thought of and asks, never what somebody lived or what experts added. */

import type { Language } from '../board/kinds.ts'
import { variantOfCard, type Variant } from '../board/variants.ts'
import type { ArchivedCard, ArchivedNote, ArchivedSession } from './archived.ts'
import { tellsACase } from './case.ts'

/** In the order in which one chooses them. */
export const signalKinds = ['insight', 'value', 'direction', 'question'] as const
export type SignalKind = (typeof signalKinds)[number]

export interface SignalItem {
  readonly id: string
  readonly is: SignalKind
  readonly words: string
  readonly language: Language
}

/** By kind, each as it stands in the archive; what says nothing is not in it. */
export function signalItemsOf({ cards, notes, session, yield: { insights } }: ArchivedSession): readonly SignalItem[] {
  const told = new Set(insights)
  const brought = cards.flatMap((card): readonly SignalItem[] => {
    const is = kindOf(card, told)
    const words = briefly(card.title.trim() || card.body)
    return is === null || words === '' ? [] : [{ id: card.id, is, words, language: card.language }]
  })
  const values = notes.filter(isValue).flatMap(({ id, text }): readonly SignalItem[] => {
    const words = briefly(text)
    return words === '' ? [] : [{ id, is: 'value', words, language: session.language }]
  })
  const all = [...brought, ...values]
  return signalKinds.flatMap((kind) => all.filter(({ is }) => is === kind))
}

const directions: ReadonlySet<Variant> = new Set(['direction', 'tryout'])

function kindOf(card: ArchivedCard, insights: ReadonlySet<string>): SignalKind | null {
  if (card.parked || tellsACase(card)) return null
  const variant = variantOfCard(card)
  if (variant === 'learningQuestion') return 'question'
  if (variant === 'harvest' || insights.has(card.id)) return 'insight'
  return directions.has(variant) ? 'direction' : null
}

const isValue = (note: ArchivedNote): boolean => note.kind === 'value' && note.layer === 'room' && !tellsACase(note)

/** How much of something that has no title is shown. */
const longest = 200

/** In one line. */
function briefly(words: string): string {
  const line = words.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()
  if (line.length <= longest) return line
  const cut = line.slice(0, longest)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2))}…`
}
