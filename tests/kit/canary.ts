/** Words that are nowhere else, and the traces by which any of them would be found again. */

import { randomBytes } from 'node:crypto'

export const newCanary = (): string => `kanarie-${randomBytes(30).toString('hex')}`

/** Every eight bytes in a row that would give some of it away: as it is, as a string in memory, or as base64. */
function tracesOf(canary: string): readonly Buffer[] {
  const asIs = Buffer.from(canary.slice('kanarie-'.length))
  const forms = [asIs, Buffer.from(asIs.toString(), 'utf16le'), Buffer.from(asIs.toString(), 'utf16le').swap16()]
  for (const skip of [0, 1, 2]) forms.push(Buffer.from(asIs.subarray(skip).toString('base64').slice(0, -4)))
  return forms.flatMap((form) => Array.from({ length: form.length - 7 }, (_, at) => form.subarray(at, at + 8)))
}

export const showsSome = (canary: string, bytes: Buffer): boolean =>
  tracesOf(canary).some((trace) => bytes.includes(trace))
