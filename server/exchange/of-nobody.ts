/** What may never be kept of somebody comes in by no file, as it stands in no text that is written here. */

import { setImmediate as nextTurn } from 'node:timers/promises'
import type { ArchivedSession } from '#shared/archive/archived.ts'
import { isForbidden } from '#server/sessions/personal.ts'
import type { Path } from './draft.ts'

/** What names another thing. All else is words, also what nobody thought of. */
const names: ReadonlySet<string> = new Set([
  ...['id', 'card', 'cluster', 'table', 'phase', 'carriedFrom', 'recalls', 'answers', 'from', 'to', 'question'],
  ...['insights', 'directions', 'questions', 'chosen'],
])

const idPattern = /^[0-9A-Za-z]{1,32}$/

/** So many are looked at before somebody else has a turn. */
const atOnce = 20

/** Tells where such words stand, in all texts of what comes in. */
export async function mustBeOfNobody(content: ArchivedSession, tell: (path: Path) => void): Promise<void> {
  let looked = 0
  for (const [path, words] of textsIn(content, [])) {
    if (looked % atOnce === 0) await nextTurn()
    looked += 1
    if (isForbidden(words)) tell(path)
  }
}

function* textsIn(value: unknown, path: Path): Generator<readonly [Path, string]> {
  if (typeof value === 'string') yield [path, value]
  else if (Array.isArray(value)) for (const [nth, one] of value.entries()) yield* textsIn(one, [...path, nth])
  else if (typeof value === 'object' && value !== null) {
    for (const [name, held] of Object.entries(value)) {
      // Where things stand by their ids somebody could write anything.
      if (!idPattern.test(name)) yield [path, name]
      if (!names.has(name)) yield* textsIn(held, [...path, name])
    }
  }
}
