/** What would be archived, card by card and note by note: its words, what the guard finds in them, what was decided. */

import { byOf } from '#shared/archive/brought.ts'
import { tellsACase } from '#shared/archive/case.ts'
import { stayingOut, type GoneWhy } from '#shared/archive/staying-out.ts'
import { textsOf } from '#shared/archive/texts.ts'
import type { Card, Note } from '#shared/board/schema.ts'
import type { Decision, ReviewItem } from '#shared/commands/archive-commands.ts'
import { mustBeAsked } from './guard.ts'
import { hashOf } from './hash.ts'
import type { Matter } from './matter.ts'

/** Of a large board that takes a while: others are served in between. */
export async function reviewOf(matter: Matter): Promise<readonly ReviewItem[]> {
  const { board } = matter
  const out = stayingOut(board)
  const items: ReviewItem[] = []
  const rest = restingEvery(workMs)
  for (const entity of [...board.cards, ...board.notes]) {
    items.push(itemOf(matter, entity, out.get(entity.id) ?? null))
    await rest()
  }
  const leftOut = leftOutIn(items)
  const withThem = stayingOut(board, leftOut)
  return items.map((item) => (withThem.has(item.id) && !leftOut.has(item.id) ? asLeftOut(item) : item))
}

/** One card or note of it; null when there is none. */
export function reviewOne(matter: Matter, id: string): ReviewItem | null {
  const { cards, notes } = matter.board
  const entity = [...cards, ...notes].find((one) => one.id === id)
  if (entity === undefined) return null
  const out = stayingOut(matter.board)
  const item = itemOf(matter, entity, out.get(id) ?? null)
  const card = cards.find((one) => one.id === item.card)
  if (card === undefined) return item
  return itemOf(matter, card, out.get(card.id) ?? null).decision?.goes === false ? asLeftOut(item) : item
}

/** What hangs under a card that somebody left out stays out with it, without being asked about. */
function asLeftOut(item: ReviewItem): ReviewItem {
  if (item.stays !== null) return item
  const texts = item.texts.map((text) => ({ ...text, findings: [] }))
  return { ...item, texts, decision: null, stays: 'left-out' }
}

/** Ids of what somebody decided to leave out. */
export function leftOutIn(items: readonly ReviewItem[]): ReadonlySet<string> {
  return new Set(items.filter(({ decision }) => decision?.goes === false).map(({ id }) => id))
}

/** Whether somebody has to decide about it: the guard asks, or it tells a case. */
export const hasToBeDecided = ({ stays, texts, asksPeople }: ReviewItem): boolean =>
  stays === null && (asksPeople || texts.some(({ findings }) => findings.some(mustBeAsked)))

export const isOpen = (item: ReviewItem): boolean => hasToBeDecided(item) && item.decision === null

/** What decided words hash to: a decision is about these and no others. */
export const wordsHashOf = (texts: ReviewItem['texts']): string => hashOf(texts.map(({ part, words }) => [part, words]))

/** Which part of a decision cannot be so; null when all of it can. */
export function wrongIn({ texts, asksPeople }: ReviewItem, decision: Decision): keyof Decision | null {
  if (!decision.goes) return null
  const { recognisable, changed, kept } = decision
  if (asksPeople ? recognisable !== 'no' : recognisable === 'yes') return 'recognisable'
  if (asksPeople && changed === null) return 'changed'
  const isKept = (part: string, start: number, end: number): boolean =>
    kept.some((one) => one.part === part && one.start === start && one.end === end)
  for (const { part, findings } of texts) {
    for (const { strength, start, end } of findings) {
      if (strength === 'block') return 'goes'
      if (strength === 'ask' && !isKept(part, start, end)) return 'kept'
    }
  }
  return null
}

function itemOf(matter: Matter, entity: Card | Note, stays: GoneWhy | null): ReviewItem {
  const { guard, facts, session } = matter
  const isNote = 'card' in entity
  const language = isNote ? session.language : entity.language
  // What was thrown away is not shown any more, and what stays in the room is nobody’s to check.
  const texts = stays === 'withdrawn' ? [] : textsOf(entity)
  const item: ReviewItem = {
    id: entity.id,
    is: isNote ? 'note' : 'card',
    kind: entity.kind,
    card: isNote ? entity.card : null,
    by: byOf(entity, isNote ? null : entity.perspective, facts),
    texts: texts.map(({ part, words }) => ({
      part,
      words,
      findings:
        stays === null
          ? guard(words, language).map(({ kind, strength, start, end }) => ({ kind, strength, start, end }))
          : [],
    })),
    asksPeople: tellsACase(entity),
    decision: null,
    stays,
  }
  return stays === null ? { ...item, decision: decisionOn(matter, item) } : item
}

/** One that was about other words, or that could not be made any more, does not count. */
function decisionOn({ decided }: Matter, item: ReviewItem): Decision | null {
  const made = decided.get(item.id)
  if (made === undefined || made.wordsHash !== wordsHashOf(item.texts)) return null
  return wrongIn(item, made.decision) === null ? made.decision : null
}

/** How long is looked on before others have their turn. */
const workMs = 10

function restingEvery(ms: number): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < ms) return
    await new Promise<void>((resolve) => {
      setImmediate(resolve)
    })
    since = performance.now()
  }
}
