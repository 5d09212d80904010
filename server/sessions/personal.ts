/** What may never be kept here: a citizen service number, in whatever text it comes. */

import { Problem } from '#shared/commands/problem.ts'
import type { WholeThing } from '#shared/commands/shapes.ts'
import { textsOfThing } from '#shared/commands/thing-texts.ts'
import { findPersonalData } from '#shared/privacy/find.ts'
import { blocks } from '#shared/privacy/replace.ts'

/** Whether something in these words may not be kept, whoever agrees. What else is found their author is asked on their own device. */
export const isForbidden = (words: string): boolean => mayHold.test(words) && blocks(findPersonalData(words))

/**
 * Eight digits with no letter between that shows: most texts have none, and nothing has to be looked for in them. The
 * two sorts of signs between have none in common, so that reading takes no longer than the text.
 */
const mayHold = /\p{Nd}(?:(?:[^\p{L}\p{Nd}]|[\u115f\u1160\u3164\uffa0])*\p{Nd}){7}/u

/** Refuses a card or contribution with such a number in it. */
export function mustNotBeForbidden(thing: WholeThing): void {
  if (textsOfThing(thing).some(({ words }) => isForbidden(words))) throw new Problem('personal')
}
