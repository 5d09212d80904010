/** What may never be kept here: a citizen service number, in whatever text it comes; and words that nobody checks later. */

import type { Language } from '#shared/board/kinds.ts'
import { Problem } from '#shared/commands/problem.ts'
import type { WholeThing } from '#shared/commands/shapes.ts'
import { textsOfThing } from '#shared/commands/thing-texts.ts'
import { findPersonalData } from '#shared/privacy/find.ts'
import { blocks } from '#shared/privacy/replace.ts'
import type { Plan } from '#shared/session/format.ts'
import { mustBeAsked } from '#server/archive/guard.ts'

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

/** The words of a form: of each field all that somebody typed in it. */
type Typed = Readonly<Record<string, string | readonly string[]>>

/** Refuses a form with such a number in it, and says in which field. */
export const mustHoldNoNumber = (form: Typed): void => refuseWhere(form, isForbidden)

/**
 * Refuses a form of which nobody looks at the words once more, so that what one would have to decide about cannot be in
 * them: such a number, and all that the guard asks about.
 */
export const mustBeClean = (form: Typed, language: Language): void =>
  refuseWhere(form, (words) => findPersonalData(words, { language }).some(mustBeAsked))

function refuseWhere(form: Typed, isWrong: (words: string) => boolean): void {
  for (const [field, typed] of Object.entries(form)) {
    if ([typed].flat().some(isWrong)) throw new Problem('personal', field)
  }
}

/** What a plan says: of each phase what it is called and what it asks, in both languages. */
export const wordsOfPlan = (plan: Plan): readonly string[] =>
  plan.flatMap(({ title, prompt }) => [title, prompt].flatMap(({ nl, en }) => [nl, en]))
