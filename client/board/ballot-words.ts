/** Why something about a ballot did not go, in words of its own where there are any. */

import type { ProblemCode } from '#shared/commands/problem.ts'
import type { BoardKey } from './say.ts'

export function problemWord(code: ProblemCode): BoardKey {
  if (code === 'over') return 'ballot.late'
  if (code === 'enough') return 'ballot.enough'
  if (code === 'not-stored') return 'ballot.offline'
  return `problem.${code}`
}
