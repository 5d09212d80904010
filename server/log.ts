/** Lines for operators, one JSON object each. Takes no words of people: no names, texts, tokens or addresses. */

import type { Log } from '#server/room/rooms.ts'

export function logTo(write: (line: string) => void, now: () => number = Date.now): Log {
  return (event, facts = {}) => {
    write(JSON.stringify({ at: new Date(now()).toISOString(), event, ...facts }))
  }
}

/** What may be told of an error: its class. A message can carry what people wrote. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error
}
