/** Why handing in, changing or taking back did not go, in words of its own where there are any. */

import type { ProblemCode } from '#shared/commands/problem.ts'
import type { WordKey } from '#shared/language/say.ts'
import type { Line } from '#client/live/store.ts'

/** That the server cannot keep anything is only said where it said so itself; else the line is away. */
export function handingWord(code: ProblemCode, line: Line): WordKey {
  const saidSo = line.state === 'offline' && !line.stored
  return code === 'not-stored' && !saidSo ? 'held.offline' : `problem.${code}`
}
