/** Where a request comes from: which site's page sent it, and which address. */

import type { IncomingMessage } from 'node:http'

/** Whether a request that changes something was sent by one of our own pages. */
export function isFromUs(request: IncomingMessage, publicUrl: URL | null): boolean {
  const { origin } = request.headers
  if (origin !== undefined && origin !== 'null') return isOurOrigin(origin, request.headers.host, publicUrl)
  const site = request.headers['sec-fetch-site']
  return site === 'same-origin' || site === 'none'
}

/** Whether a board's line may open: browsers always say which page asks; what says nothing is no page. */
export function mayDial(request: IncomingMessage, publicUrl: URL | null): boolean {
  const { origin, host } = request.headers
  return origin === undefined || isOurOrigin(origin, host, publicUrl)
}

/** The origin of our own page that asks; where one was set, that one alone. Null when browsers do not say it. */
export function originOf(request: IncomingMessage, publicUrl: URL | null): string | null {
  const { origin, host } = request.headers
  if (origin === undefined || !isOurOrigin(origin, host, publicUrl)) return null
  return publicUrl === null || origin === publicUrl.origin ? origin : null
}

function isOurOrigin(origin: string, host: string | undefined, publicUrl: URL | null): boolean {
  if (!URL.canParse(origin)) return false
  const asking = new URL(origin)
  if (asking.origin === publicUrl?.origin) return true
  return host !== undefined && asking.host === host && /^https?:$/.test(asking.protocol)
}

/**
 * The address that limits count by. Behind a proxy, which https needs, it is what the proxy says.
 * Of an IPv6 address the first half: the rest is one household's to choose.
 */
export function addressOf(request: IncomingMessage, publicUrl: URL | null): string {
  const direct = request.socket.remoteAddress ?? ''
  const forwarded = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .at(-1)
    ?.trim()
  const address = publicUrl?.protocol === 'https:' && forwarded ? forwarded : direct
  return address.startsWith('::ffff:') ? address.slice(7) : networkOf(address)
}

function networkOf(address: string): string {
  if (!address.includes(':')) return address.slice(0, 45)
  const [head = '', tail] = address.split('::')
  const first = head.split(':').filter(Boolean)
  const last = tail?.split(':').filter(Boolean) ?? []
  const zeros = Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => '0')
  return [...first, ...zeros, ...last].slice(0, 4).join(':').slice(0, 45)
}
