/** Return codes are kept as a hash that costs a moment to make, so that a store that got lost tells none of them. */

import { randomBytes, scrypt } from 'node:crypto'
import { Problem } from '#shared/commands/problem.ts'
import { inTurn } from '#server/sessions/in-turn.ts'
import type { Desk } from '#server/sessions/desk.ts'

/** 32 MiB and a tenth of a second. */
const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }
const bytes = 32
/** One salt for all codes of an installation, so that a code can be looked up by its hash. */
const saltName = 'return-code-salt'

/**
 * Hashes a code and does something with that. One at a time, so that whoever tries many at once keeps no more than one
 * core busy, and is counted before the next is looked at; refuses where `tooOften` says so by then.
 */
export function withCodeHash<T>(
  desk: Desk,
  code: string,
  tooOften: () => boolean,
  work: (hash: string) => Promise<T>,
): Promise<T> {
  return inTurn(desk, 'return codes', async () => {
    if (tooOften()) throw new Problem('too-often')
    return work(await hash(code, await saltOf(desk)))
  })
}

async function saltOf({ register }: Desk): Promise<string> {
  const kept = await register.setting(saltName)
  if (kept !== null) return kept
  const made = randomBytes(16).toString('base64url')
  await register.setSetting(saltName, made)
  return made
}

function hash(code: string, salt: string): Promise<string> {
  return new Promise((resolve, reject) => {
    scrypt(code, salt, bytes, cost, (error, key) => (error === null ? resolve(key.toString('hex')) : reject(error)))
  })
}
