/** What is carried to a meeting of the year, and what it is called there. */

import { snapshotOf } from '#shared/board/document.ts'
import type { Lived } from './lived.ts'
import type { Someone } from './world.ts'

/** Carries cards and questions by their keys, each from where it lay last. */
export async function carryTo(
  lived: Lived,
  leader: Someone,
  to: { readonly atelier: string; readonly session: string },
  keys: readonly string[],
): Promise<void> {
  if (keys.length === 0) return
  const cards = keys.filter((key) => lived.spots.has(key))
  const asked = keys.filter((key) => !lived.spots.has(key))
  const spots = cards.map((key) => lived.copies.get(key) ?? lived.spot(key))
  const questions = asked.map((key) => lived.question(key))
  await leader.ask('carryOver', { ...to, questions, cards: spots })
  const from = new Map(
    await leader.read(to.session, (doc) =>
      snapshotOf(doc).cards.map(({ id, carriedFrom }) => [carriedFrom ?? '', id] as const),
    ),
  )
  for (const [nth, key] of [...cards, ...asked].entries()) {
    const before = spots[nth]?.card ?? lived.question(key)
    const card = from.get(before)
    if (card === undefined) throw new Error(`${key} was not carried`)
    lived.copies.set(key, { session: to.session, card })
  }
}
