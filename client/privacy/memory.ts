/**
 * What somebody let stand in a draft, and which hints they put away: so that nothing is asked twice. Kept in memory
 * for as long as the page lives, and gone with the draft.
 */

export interface GuardMemory {
  readonly standing: Set<string>
  readonly putAway: Set<string>
}

const memories = new Map<string, GuardMemory>()

/** `draft`: a name of its own for what is being written. */
export function memoryOf(draft: string): GuardMemory {
  const memory = memories.get(draft) ?? { standing: new Set(), putAway: new Set() }
  memories.set(draft, memory)
  return memory
}

/** Once it went, what one let stand in it is forgotten. */
export function forgetMemory(draft: string): void {
  const memory = memories.get(draft)
  memory?.standing.clear()
  memory?.putAway.clear()
}
