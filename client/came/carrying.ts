/** What one chooses to take along to a new session. */

import type { Spot } from '#shared/commands/came-commands.ts'

export interface Carrying {
  readonly questions: readonly string[]
  readonly cards: readonly Spot[]
}

export const nothingCarried: Carrying = { questions: [], cards: [] }
