/** The page that the app runs in, in the person's language. */

import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Language } from '#shared/board/kinds.ts'
import { contentPolicy } from './headers.ts'
import type { Html } from './html.ts'
import { sendHtml } from './send.ts'

/** First parts of addresses that the app has a page for. */
const known: ReadonlySet<string> = new Set([
  '',
  's',
  'nieuw',
  'atelier',
  'archief',
  'bibliotheek',
  'tijdlijn',
  'mijn-gegevens',
  'terug',
  'aanmelden',
  'beheer',
])

export function sendShell(
  request: IncomingMessage,
  response: ServerResponse,
  shell: string,
  language: Language,
  path: string,
  form: Html | null,
  // The app shows its own words for an address it does not know; programs are told by the status.
  status: number = known.has(path.split('/')[1] ?? '') ? 200 : 404,
): void {
  // One library adds a style of its own; it looks for the nonce in this meta.
  const nonce = randomBytes(16).toString('base64url')
  const markup = shell
    .replace(/<html lang="[^"]*"/, `<html lang="${language}"`)
    .replace('<div id="app">', () => `${form?.markup ?? ''}<div id="app">`)
    .replace('<head>', `<head><meta property="csp-nonce" nonce="${nonce}">`)
  // Without a referrer a form would not say that it is ours.
  if (form !== null) response.setHeader('Referrer-Policy', 'same-origin')
  response.setHeader('Content-Security-Policy', contentPolicy({ style: `nonce-${nonce}` }))
  sendHtml(request, response, status, markup)
}
