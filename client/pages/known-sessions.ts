/** What this device knows of sessions it was in, for when the server does not answer. */

import type { SessionInfo } from '#shared/commands/shapes.ts'

/** Enough to say which session it is, and where one joins it. */
export type KnownSession = Pick<SessionInfo, 'subject' | 'code'>

const key = (id: string): string => `inbreng.session.${id}`

export function rememberSession({ id, subject, code }: SessionInfo): void {
  try {
    localStorage.setItem(key(id), JSON.stringify({ subject, code }))
  } catch {
    // Blocked or full: an outage will then be told without the subject.
  }
}

export function knownSession(id: string): KnownSession | null {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(key(id)) ?? 'null')
    return isKnown(read) ? { subject: read.subject, code: read.code } : null
  } catch {
    return null
  }
}

/** Whether somebody was in a session with this device before. */
export function knowsSessions(): boolean {
  try {
    return Object.keys(localStorage).some((name) => name.startsWith(key('')))
  } catch {
    return false
  }
}

export function forgetSession(id: string): void {
  try {
    localStorage.removeItem(key(id))
  } catch {
    // Blocked: then there was nothing to forget.
  }
}

function isKnown(read: unknown): read is KnownSession {
  if (typeof read !== 'object' || read === null || !('subject' in read) || !('code' in read)) return false
  return typeof read.subject === 'string' && (read.code === null || typeof read.code === 'string')
}
