/** Erasing holds everybody up for a moment, so that one person does it only so often. */

import { Problem } from '#shared/commands/problem.ts'
import type { Desk } from '#server/sessions/desk.ts'

/** `who`: a device. Who leads has more to tidy, and answers for it. */
export function mustNotBeTooOften({ erasings }: Pick<Desk, 'erasings'>, who: string): void {
  if (erasings.tooMany(who)) throw new Problem('too-often')
  erasings.add(who)
}
