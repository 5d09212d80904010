/** What every answer says to the browser about what it may do with it. */

import { createHash } from 'node:crypto'
import type { ServerResponse } from 'node:http'

export interface PolicyOptions {
  /** What may style the page besides files of our own: a hash or a nonce. */
  readonly style?: string
}

/** A style in the page itself, as the content policy names it. */
export const styleHash = (css: string): string => `sha256-${createHash('sha256').update(css).digest('base64')}`

export function contentPolicy({ style }: PolicyOptions = {}): string {
  return [
    "default-src 'self'",
    "img-src 'self' data:",
    `style-src 'self'${style ? ` '${style}'` : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

export function setOurHeaders(response: ServerResponse): void {
  response.setHeader('Content-Security-Policy', contentPolicy())
  response.setHeader('Referrer-Policy', 'no-referrer')
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
  response.setHeader('Permissions-Policy', 'camera=(), microphone=(), geolocation=()')
  response.setHeader('Cache-Control', 'no-store')
}
