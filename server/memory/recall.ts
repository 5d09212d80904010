/** While somebody writes: cards of earlier sessions of the atelier that resemble it, of those that they may read. */

import type { RecalledCard } from '#shared/commands/came-commands.ts'
import { Problem } from '#shared/commands/problem.ts'
import { fewestWords, mostRecalled } from '#shared/years/recalling.ts'
import { eyesOf } from '#server/library/eyes.ts'
import type { Desk, Handler } from '#server/sessions/desk.ts'
import { mustBeAllowed, mustBeIn } from '#server/sessions/rights.ts'
import type { LastArchive } from '#server/store/archive-ports.ts'
import type { Identity } from '#server/store/ports.ts'
import { likeness, meaningOf, resembles } from './meaning.ts'
import type { RememberedCard } from './remembered.ts'

/** Of an atelier that is older only the last so many sessions are remembered: twenty years of six a year. */
const mostSessions = 120

export const recall: Handler<'recall'> = async ({ session: id, words }, asker, desk) => {
  await mustBeAllowed(desk, asker, 'recall', id)
  const { session, me } = await mustBeIn(desk, asker, id)
  if (desk.recalls.tooMany(me.identity)) throw new Problem('too-often')
  desk.recalls.add(me.identity)
  const meaning = words.length < fewestWords ? null : await meaningOf(words)
  if (meaning === null) return { cards: [] }
  const all: Found[] = []
  for (const archive of await readableIn(desk, asker.identity, session.atelier)) {
    if (archive.session === id) continue
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

/** Newest first. */
async function readableIn(desk: Desk, identity: Identity | null, atelier: string): Promise<readonly LastArchive[]> {
  const eyes = await eyesOf(desk, identity)
  const isForAll = eyes.ateliers.includes(atelier)
  return (await desk.archives.lastIn(atelier, mostSessions)).filter(
    ({ session, audience }) => eyes.sessions.includes(session) || (isForAll && audience === 'atelier'),
  )
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
