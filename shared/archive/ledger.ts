/** How learning questions went on in a session, and what it came to. */

import { variantOfCard, type Variant } from '../board/variants.ts'
import type { ArchivedCard, ArchivedSession } from './archived.ts'

type Line = ArchivedSession['ledger'][number]
type Link = ArchivedSession['links'][number]

const isQuestion = (card: ArchivedCard): boolean => variantOfCard(card) === 'learningQuestion'

/** What tells of something that was done, and so can answer. */
const outcomes: ReadonlySet<Variant> = new Set(['outcome', 'followUp', 'harvest'])

/**
 * A question that was asked first here was opened here. One that came along is answered by an outcome that says to
 * answer it, and moved by whatever else of what one could do or did was tied to it.
 */
export function ledgerOf(cards: readonly ArchivedCard[], links: readonly Link[]): Line[] {
  const byId = new Map(cards.map((card) => [card.id, card]))
  return cards.filter(isQuestion).flatMap((question): Line[] => {
    if (question.carriedFrom === null) return [{ question: question.id, change: 'opened', by: null }]
    return links.flatMap((link): Line[] => {
      if (link.from !== question.id && link.to !== question.id) return []
      const other = byId.get(link.from === question.id ? link.to : link.from)
      if (other?.kind !== 'direction') return []
      const answers = link.relation === 'answers' && outcomes.has(variantOfCard(other))
      return [{ question: question.id, change: answers ? 'answered' : 'moved', by: other.id }]
    })
  })
}

/** What the yield page begins with, before somebody chooses. */
export function proposedYield(cards: readonly ArchivedCard[]) {
  const ids = (...variants: readonly Variant[]): string[] =>
    cards.filter((card) => !card.parked && variants.includes(variantOfCard(card))).map(({ id }) => id)
  const telling = cards
    .filter((card) => !card.parked && (variantOfCard(card) === 'harvest' || variantOfCard(card) === 'outcome'))
    .sort((a, b) => b.recognitions - a.recognitions)
  return {
    insights: telling.slice(0, 5).map(({ id }) => id),
    directions: ids('direction', 'judgement', 'tryout'),
    questions: ids('learningQuestion'),
    tries: ids('tryout'),
  }
}
