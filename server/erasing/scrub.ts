/** Rewriting the whole file holds everyone up, so that what is erased within a moment shares it. */

import type { Desk } from '#server/sessions/desk.ts'

/** How long others can join. */
const gatherMs = 200

const gathering = new WeakMap<Desk['erasures'], Promise<void>>()

/** Resolves when the file holds nothing any more of what was deleted before this was called. */
export function scrubTogether({ erasures }: Pick<Desk, 'erasures'>): Promise<void> {
  const there = gathering.get(erasures)
  if (there !== undefined) return there
  const scrub = new Promise<void>((resolve) => {
    setTimeout(resolve, gatherMs)
  }).then(() => {
    // Who comes from here on was too late for this one.
    gathering.delete(erasures)
    return erasures.scrub()
  })
  gathering.set(erasures, scrub)
  return scrub
}
