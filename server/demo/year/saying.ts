/** The ways of saying something under a card, short enough to write a whole year with. */

import type { KnowledgeKind, NoteKind } from '#shared/board/kinds.ts'
import type { Name } from './people.ts'
import type { YearNote } from './shape.ts'

const says =
  (kind: NoteKind) =>
  (by: Name, text: string): YearNote => ({ by, kind, text })

export const lived = says('experience')
export const sees = says('perspective')
export const values = says('value')
export const asks = says('question')
export const argues = says('argument')
export const objects = says('objection')

const kindFor: Readonly<Record<KnowledgeKind, NoteKind>> = {
  lived: 'experience',
  practice: 'experience',
  research: 'source',
  policy: 'perspective',
}

/** What an expert adds, with where it comes from. */
export const knows = (by: Name, knowledge: KnowledgeKind, text: string, source?: string): YearNote => ({
  ...{ by, kind: kindFor[knowledge], text, knowledge: [knowledge] },
  ...(source !== undefined && { source }),
})
