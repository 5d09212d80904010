/** While somebody writes: cards of earlier sessions of the atelier that resemble it, of those that they may read. */

import type { RecalledCard } from '#shared/commands/came-commands.ts'
import { fewestWords, mostRecalled } from '#shared/years/recalling.ts'
import { readsIn } from '#server/library/eyes.ts'
import type { Handler } from '#server/sessions/desk.ts'
import { mustBeIn } from '#server/sessions/rights.ts'
import { mustNotBeTooOften } from '#server/sessions/tries.ts'
import type { LastArchive } from '#server/store/archive-ports.ts'
import { likeness, meaningOf, resembles } from './meaning.ts'
import type { RememberedCard } from './remembered.ts'

/** Of an atelier that is older only the last so many sessions are remembered: twenty years of six a year. */
const mostSessions = 120

export const recall: Handler<'recall'> = async ({ session: id, words }, asker, desk) => {
  const { session, me } = await mustBeIn(desk, asker, id)
  mustNotBeTooOften(desk.recalls, me.identity)
  const meaning = words.length < fewestWords ? null : await meaningOf(words)
  if (meaning === null) return { cards: [] }
  const all: Found[] = []
  const reads = await readsIn(desk, asker.identity, session.atelier)
  for (const archive of await desk.archives.lastIn(session.atelier, mostSessions)) {
    if (archive.session === id || !reads(archive)) continue
    for (const card of await desk.memory.cardsOf(archive.session, archive.hash)) {
      all.push({ archive, card, alike: likeness(meaning, card.meaning) })
    }
  }
  return { cards: closest(all.filter(({ alike }) => resembles(alike, all.length))).map(told) }
}

interface Found {
  readonly archive: LastArchive
  readonly card: RememberedCard
  readonly alike: number
}

/** What was carried on is told once: where it was last. */
function closest(found: readonly Found[]): readonly Found[] {
  const carried = new Set(found.map(({ card }) => card.carriedFrom))
  return found
    .filter(({ card }) => !carried.has(card.card))
    .sort((a, b) => b.alike - a.alike)
    .slice(0, mostRecalled)
}

function told({ archive: { session, number, subject, date }, card }: Found): RecalledCard {
  const { card: id, kind, variant, title, language } = card
  return { session, card: id, kind, variant, title, language, number, subject, date }
}
