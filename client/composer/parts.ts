/** What the composer loads when it is first needed, so that a phone can begin to write without it. */

import { later } from '#client/phone/later.tsx'
import { withWords } from '#client/words.ts'
import type * as Sending from './sending.ts'

export const Behalf = later(async () => (await import('./Behalf.tsx')).Behalf)
export const Earlier = later(async () => (await import('./Earlier.tsx')).Earlier)
export const LateDrafts = later(async () => (await import('./LateDrafts.tsx')).LateDrafts)
export const Nameless = later(async () => (await import('./Nameless.tsx')).Nameless)
export const NoteComposer = later(async () => (await import('./NoteComposer.tsx')).NoteComposer)
export const OnlyHere = later(async () => (await import('./OnlyHere.tsx')).OnlyHere)
export const Ties = later(async () => (await import('./Ties.tsx')).Ties)

/** What sends past the board. It comes with the board, before which nothing goes there either. */
export const fetchSending = (): Promise<typeof Sending> => withWords(() => import('./sending.ts'))
