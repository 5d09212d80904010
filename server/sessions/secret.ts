/** Secrets that are told once and kept as a hash. */

import { createHash, randomBytes } from 'node:crypto'
import { randomText, tidyCode } from '#shared/id.ts'

export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

/** 32 bytes of chance, for a device's cookie or a coordinator's key. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What stands in the link of an invitation, or in one on paper that is typed: 24 characters, 137 bits. */
export function newSecret(): string {
  return randomText(24)
}

/** The secret that somebody meant: a code as it is read out, or a link's as it is. */
export function secretFrom(typed: string): string {
  const code = tidyCode(typed)
  return code.length <= 8 ? code : typed.trim()
}
