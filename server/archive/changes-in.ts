/** In how many separate changes the words of each card were written: only the count of them stays. */

import * as Y from 'yjs'
import { rootOf } from '#shared/board/document.ts'
import type { Archive } from '#server/store/archive-ports.ts'

interface Changes {
  /** What was typed in one go counts once, and so does what was deleted in one go. */
  readonly changes: number
  /** Texts with words: a board that was made anew has each of them in one piece. */
  readonly texts: number
}

/** By card. */
function changesIn(doc: Y.Doc): ReadonlyMap<string, Changes> {
  const found = new Map<string, Changes>()
  for (const [id, card] of rootOf(doc, 'cards')) {
    const counts = textsUnder(card)
      .map(piecesOf)
      .filter((pieces) => pieces > 0)
    found.set(id, { changes: counts.reduce((sum, one) => sum + one, 0), texts: counts.length })
  }
  return found
}

/** Goes on from the last archive, after which the board was made anew. */
export function changesSince(doc: Y.Doc, last: Archive | null): ReadonlyMap<string, number> {
  const before = new Map(last?.content.cards.map(({ id, changes }) => [id, changes]))
  return new Map(
    [...changesIn(doc)].map(([id, { changes, texts }]) => {
      const known = before.get(id)
      return [id, known === undefined ? changes : known + Math.max(0, changes - texts)]
    }),
  )
}

function textsUnder(value: unknown): readonly Y.Text[] {
  if (value instanceof Y.Text) return [value]
  return value instanceof Y.Map ? [...(value as Y.Map<unknown>).values()].flatMap(textsUnder) : []
}

function piecesOf(text: Y.Text): number {
  let many = 0
  for (let item = text._start; item !== null; item = item.right) many += 1
  return many
}
