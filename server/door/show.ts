/** Sends a page of our own, under a policy that lets in its own style and no script at all. */

import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Language } from '#shared/board/kinds.ts'
import { framed, type Page } from './frame.ts'
import { contentPolicy } from './headers.ts'
import type { Look } from './look.ts'
import { sendHtml } from './send.ts'

export type Show = (status: number, page: Page) => void

export function shower(request: IncomingMessage, response: ServerResponse, look: Look, language: Language): Show {
  return (status, page) => {
    response.setHeader('Content-Security-Policy', contentPolicy({ style: look.hash }))
    // Under no-referrer a browser says "null" where its form comes from, and no form would be ours.
    response.setHeader('Referrer-Policy', 'same-origin')
    sendHtml(request, response, status, framed(page, language, look))
  }
}
