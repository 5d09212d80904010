/** What the composer loads when it is first needed, so that a phone can begin to write without it. */

import { later } from '#client/phone/later.tsx'

export const LateDrafts = later(async () => (await import('./LateDrafts.tsx')).LateDrafts)
export const NoteComposer = later(async () => (await import('./NoteComposer.tsx')).NoteComposer)
