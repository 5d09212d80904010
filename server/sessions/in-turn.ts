/** One after the other: what is decided on what was just read must not be overtaken. */

import type { Desk } from './desk.ts'

/** A session opens or closes, or something is done that must fall wholly before or after that. */
export const stateTurn = (session: string): string => `state ${session}`

const queues = new WeakMap<Desk, Map<string, Promise<unknown>>>()

/** Does the work once all earlier work under this name is done, whether that went well or not. */
export async function inTurn<T>(desk: Desk, name: string, work: () => Promise<T>): Promise<T> {
  const own = queues.get(desk) ?? new Map<string, Promise<unknown>>()
  queues.set(desk, own)
  const now = (own.get(name) ?? Promise.resolve()).then(work, work)
  own.set(name, now)
  try {
    return await now
  } finally {
    if (own.get(name) === now) own.delete(name)
  }
}
