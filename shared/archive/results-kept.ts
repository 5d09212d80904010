/** Votes and stances as an archive keeps them: of five people or more, about what is in it, in words that tell nobody. */

import type { Snapshot } from '../board/document.ts'
import { fewest, readResult, type BallotResult } from '../session/results.ts'
import type { ArchivedSession } from './archived.ts'

/** `isClean`: whether a reason may go in, which nobody looks at one by one. */
export function resultsOf(
  { ballots }: Pick<Snapshot, 'ballots'>,
  cards: ReadonlySet<string>,
  isClean: (words: string) => boolean,
): ArchivedSession['results'] {
  return ballots.flatMap(({ id, phase, card, result }) => {
    const kept = keptOf(readResult(result), cards, isClean)
    // Where people stand on a dilemma that is not in it would tell of that dilemma.
    if (kept === null || (card !== null && !cards.has(card))) return []
    return [{ id, phase, card, result: kept }]
  })
}

function keptOf(
  result: BallotResult | null,
  cards: ReadonlySet<string>,
  isClean: (words: string) => boolean,
): BallotResult | null {
  if (result === null) return null
  if (result.kind === 'vote') {
    if (result.voters < fewest) return null
    const there = Object.entries(result.cards).filter(([card]) => cards.has(card))
    return { ...result, cards: Object.fromEntries(there) }
  }
  return result.few || result.dots.length < fewest ? null : { ...result, because: result.because.filter(isClean) }
}
