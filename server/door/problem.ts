/** Whatever was thrown, as a problem that may be told. */

import { Problem } from '#shared/commands/problem.ts'
import { reasonOf } from '#server/log.ts'
import type { Log } from '#server/room/rooms.ts'
import { StoreFailed } from '#server/store/ports.ts'

export function problemFrom(error: unknown, log: Log, at: string): Problem {
  if (error instanceof Problem && error.code !== 'unexpected') return error
  log('door.failed', { at, reason: reasonOf(error) })
  const ofStore = error instanceof StoreFailed
  return new Problem(ofStore ? 'not-stored' : 'unexpected')
}
