/** Which entries somebody may find by what they narrow to. */

import { entryKinds } from '#shared/commands/library-commands.ts'
import type { LibraryEyes, LibraryNeed } from '#server/store/library-ports.ts'
import { kindMask } from './library-columns.ts'
import type { Shelf, ShelfSession } from './library-shelf.ts'

/** The sessions that somebody may read and that are asked for, by place on the shelf. */
function sessionsInSight({ sessions }: Shelf, eyes: LibraryEyes, need: LibraryNeed): readonly ShelfSession[] {
  const [ateliers, own] = [new Set(eyes.ateliers), new Set(eyes.sessions)]
  return sessions.filter(
    ({ session, atelier, audience, date }) =>
      (own.has(session) || (audience === 'atelier' && ateliers.has(atelier))) &&
      (need.session === null || session === need.session) &&
      (need.atelier === null || atelier === need.atelier) &&
      (need.from === null || date >= need.from) &&
      (need.to === null || date <= need.to),
  )
}

/** The entries in sight that are asked for, apart from words. */
export function entriesInSight(shelf: Shelf, eyes: LibraryEyes, need: LibraryNeed): Uint32Array {
  const kind = need.kind === null ? -1 : entryKinds.indexOf(need.kind)
  const perspective = placeOf(shelf.perspectives, need.perspective)
  const theme = placeOf(shelf.themes, need.theme)
  const found = new Uint32Array(shelf.size)
  let many = 0
  for (const { first, size } of sessionsInSight(shelf, eyes, need)) {
    for (let entry = first; entry < first + size; entry += 1) {
      const fits =
        (kind < 0 || ((shelf.flags[entry] ?? 0) & kindMask) === kind) &&
        (perspective === null || shelf.toldPerspective[entry] === perspective) &&
        (theme === null || shelf.theme[entry] === theme)
      if (!fits) continue
      found[many] = entry
      many += 1
    }
  }
  return found.subarray(0, many)
}

/** Null where nothing is asked; of a name that nobody has a place where nothing stands. */
function placeOf(names: readonly string[], name: string | null): number | null {
  if (name === null || name === '') return null
  const place = names.indexOf(name)
  return place < 0 ? names.length : place
}

/** Of those in sight the ones that hold all terms; when there are none, those that hold any. */
export function holding(inSight: Uint32Array, terms: Uint8Array, all: number): Uint32Array {
  const whole = atLeast(inSight, terms, all)
  return whole.length > 0 ? whole : atLeast(inSight, terms, 1)
}

function atLeast(inSight: Uint32Array, terms: Uint8Array, least: number): Uint32Array {
  const found = new Uint32Array(inSight.length)
  let many = 0
  for (const entry of inSight) {
    if ((terms[entry] ?? 0) < least) continue
    found[many] = entry
    many += 1
  }
  return found.subarray(0, many)
}
