/** What tells a case: of it two more questions are asked before it is archived. */

import type { Card, Note } from '../board/schema.ts'
import { variantOfCard, variantOfNote, type Variant } from '../board/variants.ts'

const cases: ReadonlySet<Variant> = new Set([
  'dilemma',
  'tension',
  'experience',
  'story',
  'excess',
  'signal',
  'followUp',
  'outcome',
])

/** Whether people may be in it: somebody’s dilemma, what somebody lived, what came of something. */
export function tellsACase(entity: Pick<Card, 'kind' | 'variant'> | Pick<Note, 'card' | 'kind' | 'variant'>): boolean {
  if ('card' in entity) return entity.kind === 'experience' || cases.has(variantOfNote(entity))
  return entity.kind === 'dilemma' || cases.has(variantOfCard(entity))
}
