/** What this device knows of sessions it was in, for when the server does not answer. */

import * as v from 'valibot'
import { sessionInfo, type SessionInfo } from '#shared/commands/shapes.ts'

const key = (id: string): string => `inbreng.session.${id}`

export function rememberSession(info: SessionInfo): void {
  try {
    localStorage.setItem(key(info.id), JSON.stringify(info))
  } catch {
    // Blocked or full: an outage will then be told without the subject.
  }
}

export function knownSession(id: string): SessionInfo | null {
  try {
    const read = v.safeParse(sessionInfo, JSON.parse(localStorage.getItem(key(id)) ?? 'null'))
    return read.success ? read.output : null
  } catch {
    return null
  }
}

export function forgetSession(id: string): void {
  try {
    localStorage.removeItem(key(id))
  } catch {
    // Blocked: then there was nothing to forget.
  }
}
