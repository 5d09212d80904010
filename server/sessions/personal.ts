/** What may never be kept here: a citizen service number, in whatever text it comes. */

import { Problem } from '#shared/commands/problem.ts'
import type { WholeThing } from '#shared/commands/shapes.ts'
import { textsOfThing } from '#shared/commands/thing-texts.ts'
import { findPersonalData } from '#shared/privacy/find.ts'
import { blocks } from '#shared/privacy/replace.ts'

/** Whether something in these words may not be kept, whoever agrees. What else is found their author is asked on their own device. */
export const isForbidden = (words: string): boolean => blocks(findPersonalData(words))

/** Refuses a card or contribution with such a number in it. */
export function mustNotBeForbidden(thing: WholeThing): void {
  if (textsOfThing(thing).some(({ words }) => isForbidden(words))) throw new Problem('personal')
}
