/** Where passkeys are for: a host name with a certificate, or this very computer. Browsers make none elsewhere. */

import { isIP } from 'node:net'
import { Problem } from '#shared/commands/problem.ts'
import type { Asker } from '#server/sessions/desk.ts'

export interface Site {
  readonly id: string
  readonly origin: string
}

export function siteOfPasskeys(origin: string | null): Site | null {
  if (origin === null) return null
  const { hostname, protocol } = new URL(origin)
  if (hostname.startsWith('[') || isIP(hostname) !== 0) return null
  const isHere = hostname === 'localhost' || hostname.endsWith('.localhost')
  return protocol === 'https:' || isHere ? { id: hostname, origin } : null
}

export function mustHavePasskeys({ origin }: Asker): Site {
  const site = siteOfPasskeys(origin)
  if (site === null) throw new Problem('not-found')
  return site
}
