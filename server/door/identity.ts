/** Who asks: an opaque token in a cookie, of which only a hash is kept. It says nothing of a name. */

import type { IncomingMessage, ServerResponse } from 'node:http'
import { parseCookie, stringifySetCookie } from 'cookie'
import type { Language } from '#shared/board/kinds.ts'
import { newId } from '#shared/id.ts'
import type { Asker, Desk } from '#server/sessions/desk.ts'
import { noteSeen } from '#server/care/seen.ts'
import { hashOf, newToken } from '#server/sessions/secret.ts'
import type { Identity } from '#server/store/ports.ts'
import { languageFor, type Speech } from './speech.ts'
import type { Signed, Visits } from './visits.ts'

const identityCookie = 'inbreng'
const languageCookie = 'inbreng-taal'
const yearSeconds = 365 * 24 * 3600
const tokenPattern = /^[\w-]{43}$/

export async function identityOf(desk: Desk, request: IncomingMessage): Promise<Identity | null> {
  const token = cookiesOf(request)[identityCookie]
  if (token === undefined || !tokenPattern.test(token)) return null
  return desk.catalogue.identityByToken(hashOf(token))
}

export interface AskerPorts {
  readonly desk: Desk
  readonly address: string
  readonly origin: string | null
  /** Whether cookies are for https alone. */
  readonly secure: boolean
  readonly query: URLSearchParams
  readonly visits: Visits
}

/** Somebody at the door, who may come with a form that a page of ours gave out. */
export interface Caller extends Asker {
  visit: string | null
}

export async function askerOf(request: IncomingMessage, response: ServerResponse, ports: AskerPorts): Promise<Caller> {
  const { desk, address, origin, secure, query, visits } = ports
  const give = (name: string, value: string): void => {
    const cookie = { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge: yearSeconds } as const
    response.appendHeader('Set-Cookie', stringifySetCookie({ name, value, ...cookie }))
  }
  const speak = (language: Language): void => give(languageCookie, language)

  let identity = await identityOf(desk, request)
  if (identity !== null) noteSeen(desk, identity)
  const speech: Speech = {
    asked: query.get('lang'),
    chosen: cookiesOf(request)[languageCookie] ?? identity?.language ?? null,
    accepted: request.headers['accept-language'] ?? '',
  }
  const language = languageFor(speech)
  if (speech.asked === language) speak(language)

  const make = async (): Promise<Signed> => {
    const signed = { identity: { id: newId(), language, coordinator: false }, token: newToken() }
    await desk.catalogue.addIdentity(signed.identity, hashOf(signed.token), desk.now())
    return signed
  }

  const caller: Caller = {
    visit: null,
    get identity() {
      return identity
    },
    language,
    address,
    origin,
    speak,
    async sign() {
      if (identity !== null) return identity
      const visit = caller.visit ?? ''
      const signed = await (/^\w{24}$/.test(visit) ? visits.once(visit, make) : make())
      identity = signed.identity
      give(identityCookie, signed.token)
      return identity
    },
    become(other, token) {
      identity = other
      give(identityCookie, token)
    },
  }
  return caller
}

function cookiesOf(request: IncomingMessage): Readonly<Record<string, string | undefined>> {
  return parseCookie(request.headers.cookie ?? '')
}
