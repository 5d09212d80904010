/** Answers of the kinds we give. */

import type { IncomingMessage, ServerResponse } from 'node:http'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

export function sendJson(response: ServerResponse, status: number, answer: unknown): void {
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(answer))
}

export function sendText(response: ServerResponse, status: number, text: string): void {
  send(response, status, 'text/plain; charset=utf-8', text)
}

/** Whatever asks, as a program that reads calendars does. */
export function sendCalendar(response: ServerResponse, calendar: string): void {
  response.setHeader('Content-Disposition', 'inline; filename="leeratelier.ics"')
  send(response, 200, 'text/calendar; charset=utf-8', calendar)
}

export type Packing = 'br' | 'gzip'

/** How an answer may be packed. Without https browsers know gzip alone, so phones in the room do. */
export function packingFor(request: IncomingMessage): Packing | null {
  const takes = String(request.headers['accept-encoding'] ?? '')
  if (/\bbr\b/.test(takes)) return 'br'
  return /\bgzip\b/.test(takes) ? 'gzip' : null
}

/** Small pages, so packing them costs less than sending them bare to a phone. */
export function sendHtml(request: IncomingMessage, response: ServerResponse, status: number, markup: string): void {
  const packing = packingFor(request)
  response.setHeader('Vary', 'Accept-Encoding, Accept-Language, Cookie')
  if (packing !== null) response.setHeader('Content-Encoding', packing)
  send(response, status, 'text/html; charset=utf-8', packing === null ? markup : squeeze(packing, markup))
}

function squeeze(packing: Packing, markup: string): Buffer {
  if (packing === 'gzip') return gzipSync(markup)
  return brotliCompressSync(markup, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
}

export interface FileName {
  /** In letters that every system takes. */
  readonly name: string
  /** In its own letters, for whoever reads those. */
  readonly ownName: string
}

export interface SentFile extends FileName {
  readonly type: string
  readonly body: string | Uint8Array
}

export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Something to keep on the device. */
export function sendFile(response: ServerResponse, { type, body, ...name }: SentFile): void {
  nameFile(response, 'attachment', name)
  send(response, 200, type, typeof body === 'string' ? body : Buffer.from(body))
}

/** What it is called when somebody keeps it; one that is `inline` is shown first. */
export function nameFile(response: ServerResponse, how: 'attachment' | 'inline', { name, ownName }: FileName): void {
  const own = encodeURIComponent(ownName)
  response.setHeader('Content-Disposition', `${how}; filename="${name}"; filename*=UTF-8''${own}`)
}

/** See Other: what was asked is done, and this is where to go on. */
export function goTo(response: ServerResponse, path: string): void {
  response.setHeader('Location', path)
  response.setHeader('Content-Length', 0)
  response.writeHead(303).end()
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.setHeader('Content-Type', type)
  response.setHeader('Content-Length', Buffer.byteLength(body))
  response.writeHead(status).end(body)
}
