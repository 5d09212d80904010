/** What this tab keeps of a search while one reads what was found: it is nobody else’s, and gone with the tab. */

import * as v from 'valibot'
import { isId } from '#shared/id.ts'
import { everything, libraryNeed, type Need } from './need.ts'

const key = 'inbreng.library'
const many = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000))

/** Where one left: at which result, how many were shown, and how far the page was scrolled. */
const place = v.object({ entity: v.string(), shown: many, top: v.pipe(v.number(), v.minValue(0)) })
export type Place = v.InferOutput<typeof place>

const kept = v.object({ need: libraryNeed, place: v.nullable(place) })
type Kept = v.InferOutput<typeof kept>

function read(): Kept | null {
  try {
    const found = v.safeParse(kept, JSON.parse(sessionStorage.getItem(key) ?? 'null'))
    return found.success ? found.output : null
  } catch {
    return null
  }
}

function write(now: Kept): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(now))
  } catch {
    // Blocked or full: coming back then begins anew.
  }
}

/** How the page begins: as it was left; or with the atelier that the address asks for, which then says so no more. */
export function beginning(search: string): Kept {
  const atelier = new URLSearchParams(search).get('atelier')
  if (isId(atelier)) return { need: { ...everything, atelier }, place: null }
  return read() ?? { need: everything, place: null }
}

/** A new search has no place yet. */
export function keepNeed(need: Need): void {
  write({ need, place: null })
}

export function keepPlace(need: Need, at: Place): void {
  write({ need, place: at })
}
