/** What is still to be looked at before a session can be archived, and what keeps something from going in. */

import { cardKinds } from '#shared/board/kinds.ts'
import type { Decision, Review, ReviewItem } from '#shared/commands/archive-commands.ts'

export type CheckedText = ReviewItem['texts'][number]
export type Found = CheckedText['findings'][number]
export type Answers = Pick<Decision, 'recognisable' | 'changed'>

/** Whether somebody should look at it by itself: something was found in it, or it tells a case. */
export function needsLook({ stays, asksPeople, texts }: ReviewItem): boolean {
  return stays === null && (asksPeople || texts.some(({ findings }) => findings.length > 0))
}

export type Lot = 'todo' | 'goes' | 'stays'

export function lotOf({ stays, decision }: ReviewItem): Lot {
  if (stays !== null) return 'stays'
  if (decision === null) return 'todo'
  return decision.goes ? 'goes' : 'stays'
}

export interface Progress {
  readonly done: number
  readonly all: number
  readonly left: number
}

/** How many of what may go in somebody has decided about. The server’s count wins where it says more is open. */
export function progressOf({ items, open }: Pick<Review, 'items' | 'open'>): Progress {
  const may = items.filter(({ stays }) => stays === null)
  const left = Math.max(open, may.filter(({ decision }) => decision === null).length)
  return { done: may.length - Math.min(left, may.length), all: may.length, left }
}

/** A mark that holds as long as the same words are found in the same part, wherever they move. */
export function markOf({ part, words }: CheckedText, { kind, start, end }: Found): string {
  return `${part}\n${kind}\n${words.slice(start, end)}`
}

/** The marks of what was kept when it was decided before. */
export function keptBefore({ texts, decision }: ReviewItem): ReadonlySet<string> {
  const kept = decision?.kept ?? []
  return new Set(
    texts.flatMap((text) =>
      text.findings
        .filter(({ start, end }) =>
          kept.some((one) => one.part === text.part && one.start === start && one.end === end),
        )
        .map((found) => markOf(text, found)),
    ),
  )
}

/** Where what was kept stands now. */
export function placesOf({ texts }: ReviewItem, kept: ReadonlySet<string>): Decision['kept'] {
  return texts.flatMap((text) =>
    text.findings
      .filter((found) => kept.has(markOf(text, found)))
      .map(({ start, end }) => ({ part: text.part, start, end })),
  )
}

export type WhyNot = 'block' | 'ask' | 'people' | 'recognised'

/** What keeps it from going in; null when it may. A hint only asks for a look. */
export function whyNot(item: ReviewItem, kept: ReadonlySet<string>, answers: Answers): WhyNot | null {
  const open = item.texts.flatMap((text) => text.findings.filter((found) => !kept.has(markOf(text, found))))
  if (item.texts.some(({ findings }) => findings.some(({ strength }) => strength === 'block'))) return 'block'
  if (open.some(({ strength }) => strength === 'ask')) return 'ask'
  if (!item.asksPeople) return null
  if (answers.recognisable === 'yes') return 'recognised'
  return answers.recognisable === null || answers.changed === null ? 'people' : null
}

/** The cards lane by lane, each with what hangs under it, as one reads a board. */
export function inThreads(items: readonly ReviewItem[]): readonly ReviewItem[] {
  const laneOf = ({ kind }: ReviewItem): number => cardKinds.findIndex((one) => one === kind)
  const cards = items.filter(({ is }) => is === 'card').sort((a, b) => laneOf(a) - laneOf(b))
  const under = new Map(cards.map(({ id }) => [id, [] as ReviewItem[]]))
  const loose = items.filter((item) => item.is === 'note' && under.get(item.card ?? '')?.push(item) === undefined)
  return [...cards.flatMap((card) => [card, ...(under.get(card.id) ?? [])]), ...loose]
}

/** What one calls it in a list: its title, or else its first words. */
export function nameOf({ texts }: Pick<ReviewItem, 'texts'>): string {
  const words = (texts.find(({ part }) => part === 'title') ?? texts.find(({ part }) => part === 'text') ?? texts[0])
    ?.words
  return (words ?? '').trim().slice(0, 120)
}

/** The item after or before this one of those that are walked past; from elsewhere, the nearest in that direction. */
export function neighbour(
  items: readonly ReviewItem[],
  walk: ReadonlySet<string>,
  from: string | null,
  step: 1 | -1,
): string | null {
  const here = items.findIndex(({ id }) => id === from)
  const rest = step === 1 ? items.slice(here + 1) : items.slice(0, Math.max(0, here)).toReversed()
  return rest.find(({ id }) => walk.has(id))?.id ?? null
}
