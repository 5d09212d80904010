/** What a room needs of what is around it. */

import type { Journal } from '#server/store/ports.ts'
import type { Cooldown } from './cooldown.ts'

export interface RoomPorts {
  readonly journal: Journal
  readonly now: () => number
  readonly cooldown: Cooldown
  /** Memory cannot be trusted to be what is on disk. */
  readonly fallen: (error: unknown) => void
  /** A snapshot could not be made; nothing is lost, the board only opens more slowly. */
  readonly uncompacted: (error: unknown) => void
  /** Somebody's role changed, or they were sent away. */
  readonly rightsChanged: () => void
  /** Somebody sent what no honest client sends. */
  readonly forged: (code: string) => void
}
