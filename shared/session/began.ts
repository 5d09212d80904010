/** Whether a session has begun. */

import type { SessionState } from '../board/schema.ts'
import { minute, type Phase } from './format.ts'

/** A first phase that stands still with all its minutes left has not begun. */
export function hasBegun(
  { phase: index, endsAt, left }: Pick<SessionState, 'phase' | 'endsAt' | 'left'>,
  phase: Pick<Phase, 'minutes'>,
): boolean {
  return index > 0 || endsAt !== null || (left !== null && left < phase.minutes * minute)
}
