/** Every HTTP request comes in here, and every one is answered. */

import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Language } from '#shared/board/kinds.ts'
import { Problem, problemStatus } from '#shared/commands/problem.ts'
import { carePageAt, securityText } from '#server/care/pages/pages.ts'
import { reasonOf } from '#server/log.ts'
import type { Log } from '#server/room/rooms.ts'
import type { Desk } from '#server/sessions/desk.ts'
import { answerFirstCard, firstCardForm, placedMark } from './first-card.ts'
import { answerWayBack } from './back.ts'
import { answerSignInLink } from './sign-in.ts'
import { answerCommand } from './api.ts'
import { answerCalendar } from './calendar.ts'
import { answerExport } from './export.ts'
import { filesIn, fontsIn, shellIn } from './built.ts'
import { setOurHeaders } from './headers.ts'
import type { Html } from './html.ts'
import { askerOf, type Caller } from './identity.ts'
import { answerCode, answerJoin } from './joining.ts'
import { answerKey } from './key.ts'
import { lookWith, printLookWith, readingLookWith, signalLookWith } from './look.ts'
import { openApi } from './openapi.ts'
import { addressOf, isFromUs, originOf } from './origin.ts'
import { problemPage, sorryPage } from './plain-pages.ts'
import { packedIn } from './packed.ts'
import { problemFrom } from './problem.ts'
import { sendJson, sendText } from './send.ts'
import { sendShell } from './shell.ts'
import { shower, type Show } from './show.ts'
import { languageFor } from './speech.ts'
import { Visits } from './visits.ts'
import { say } from './words.ts'

export interface DoorPorts {
  readonly desk: Desk
  readonly log: Log
  readonly publicUrl: URL | null
  /** The folder of the built client. */
  readonly client: string
}

export function doorOf({ desk, log, publicUrl, client }: DoorPorts) {
  const look = lookWith(fontsIn(client))
  const looks = { printLook: printLookWith(fontsIn(client)), signalLook: signalLookWith(fontsIn(client)) }
  const readingLook = readingLookWith(fontsIn(client))
  const serveFile = filesIn(client)
  const servePacked = packedIn(client)
  const description = openApi()
  const visits = new Visits(desk.now)

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    setOurHeaders(response)
    const { path, query } = addressIn(request)
    const address = addressOf(request, publicUrl)
    const secure = publicUrl?.protocol === 'https:'
    const origin = originOf(request, publicUrl)
    const asker = () => askerOf(request, response, { desk, address, origin, secure, query, visits })

    if (path === '/healthz') await answerHealth(response)
    else if (path === '/.well-known/security.txt') await answerSecurity(response)
    else if (path === '/api/openapi.json') sendJson(response, 200, description)
    else if (path?.startsWith('/agenda/')) await answerCalendar(request, response, path, address, desk)
    else if (path?.startsWith('/api/')) {
      await answerCommand(request, response, path, asker, { desk, log, publicUrl })
    } else await answerPage(request, response, path, query, asker)
  }

  async function answerSecurity(response: ServerResponse): Promise<void> {
    const told = await securityText(desk)
    sendText(response, told === null ? 404 : 200, told ?? '')
  }

  /** Alive, and the store answers. */
  async function answerHealth(response: ServerResponse): Promise<void> {
    const stored = await desk.catalogue.hasCoordinator().then(
      () => true,
      () => false,
    )
    sendText(response, stored ? 200 : 503, stored ? 'ok' : 'store')
  }

  async function answerPage(
    request: IncomingMessage,
    response: ServerResponse,
    path: string | null,
    query: URLSearchParams,
    ask: () => Promise<Caller>,
  ): Promise<void> {
    let language = languageBefore(request, query)
    try {
      if (path === null) throw new Problem('not-found')
      const asker = await ask()
      language = asker.language
      await turnTo(request, response, path, query, asker, shower(request, response, look, language))
    } catch (error) {
      const { code } = problemFrom(error, log, 'page')
      // What is left of a body that is too large is not read.
      if (code === 'too-large') response.setHeader('Connection', 'close')
      const show = shower(request, response, look, language)
      show(problemStatus[code], problemPage(language, code))
    }
  }

  async function turnTo(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    query: URLSearchParams,
    asker: Caller,
    show: Show,
  ): Promise<void> {
    const [, first = '', second = '', more] = path.split('/')
    const posts = request.method === 'POST'
    if (posts && !isFromUs(request, publicUrl)) throw new Problem('not-allowed')
    if (first === 'j' && second !== '' && more === undefined) {
      await answerJoin(request, response, second, asker, { desk, visits }, show)
    } else if (first === 'k' && second !== '' && more === undefined) {
      await answerKey(request, response, second, asker, desk, show)
    } else if (first === 'terug' && second !== '' && more === undefined) {
      await answerWayBack(request, response, second, asker, { desk, visits }, show)
    } else if (first === 'aanmelden' && second !== '' && more === undefined) {
      await answerSignInLink(request, response, second, asker, { desk, visits }, show)
    } else if (posts && first === 's' && second !== '' && more === undefined) {
      const again = await answerFirstCard(request, response, second, asker, desk)
      if (again !== null) sendApp(request, response, path, asker, again, show, problemStatus.personal)
    } else if (posts) throw new Problem('not-found')
    else if (first === 'j' && second === '') answerCode(response, asker, query.get('code'), show)
    else if (first === 'export') await answerExport(request, response, path, asker, { desk, ...looks }, show)
    else if (isFile(path)) {
      const nowhere = (): void => show(404, problemPage(asker.language, 'not-found'))
      servePacked(request, response, () => serveFile(request, response, nowhere))
    } else {
      const page = second === '' ? await carePageAt(desk, first, asker.language) : null
      if (page === null) await showApp(request, response, path, asker, query.has(placedMark), show)
      else shower(request, response, readingLook, asker.language)(200, page)
    }
  }

  async function showApp(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    asker: Caller,
    placed: boolean,
    show: Show,
  ): Promise<void> {
    sendApp(request, response, path, asker, await firstCardForm(desk, asker, path, placed), show)
  }

  /** The page of the app, with a form in it for as long as the app is not there. */
  function sendApp(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    { language }: Caller,
    form: Html | null,
    show: Show,
    status?: number,
  ): void {
    const shell = shellIn(client)
    if (shell !== null) sendShell(request, response, shell, language, path, form, status)
    else show(503, sorryPage(language, say(language)('page.sorry'), say(language)('page.unbuilt')))
  }

  return (request: IncomingMessage, response: ServerResponse): void => {
    answer(request, response).catch((error: unknown) => {
      // Nothing may be left hanging, and nothing that one request does may end the others'.
      log('door.failed', { at: 'request', reason: reasonOf(error) })
      if (response.headersSent) response.destroy()
      else response.writeHead(500).end()
    })
  }
}

/** A path that cannot be read, or is asked in a way we do not know, is nowhere. */
function addressIn({ url = '/', method = '' }: IncomingMessage): { path: string | null; query: URLSearchParams } {
  const [raw = '/', ...rest] = url.split('?')
  const query = new URLSearchParams(rest.join('?'))
  if (!['GET', 'HEAD', 'POST'].includes(method)) return { path: null, query }
  try {
    return { path: decodeURIComponent(raw), query }
  } catch {
    return { path: null, query }
  }
}

const isFile = (path: string): boolean => /\.\w+$/.test(path) && path !== '/index.html'

/** For when who asks is not known: their device and browser still say in which language. */
function languageBefore(request: IncomingMessage, query: URLSearchParams): Language {
  const accepted = request.headers['accept-language'] ?? ''
  return languageFor({ asked: query.get('lang'), chosen: null, accepted })
}
