/** Somebody with a browser's manners, without a browser: one device with its cookies. */

import { parseSetCookie } from 'cookie'
import { WebSocket as Socket } from 'ws'
import { addresses } from '#shared/commands/addresses.ts'
import type { Asked, CommandName, Output, commands } from '#shared/commands/commands.ts'
import type { Device } from '#client/live/device.ts'
import { openLive, type Live } from '#client/live/open.ts'

export interface Answer {
  readonly status: number
  readonly answer: unknown
}

export class Visitor {
  readonly url: string
  readonly cookies = new Map<string, string>()
  language = 'nl'

  constructor(url: string) {
    this.url = url
  }

  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  /** Any request, with this device's cookies and no more than was given; redirects are not followed. */
  async send(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers({ 'accept-language': this.language })
    if (this.cookies.size > 0) headers.set('cookie', this.cookie)
    for (const [name, value] of new Headers(init.headers)) headers.set(name, value)
    const response = await fetch(new URL(path, this.url), { redirect: 'manual', ...init, headers })
    for (const line of response.headers.getSetCookie()) {
      const { name, value } = parseSetCookie(line)
      this.cookies.set(name, value ?? '')
    }
    return response
  }

  /** A request of one of our own pages: what changes something says where it comes from. */
  fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers)
    if (init.method === 'POST' && !headers.has('origin')) headers.set('origin', this.url)
    return this.send(path, { ...init, headers })
  }

  async page(path: string): Promise<string> {
    const response = await this.fetch(path)
    return response.text()
  }

  /** Sends a form. */
  post(path: string, fields: Readonly<Record<string, string>> = {}): Promise<Response> {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    return this.fetch(path, { method: 'POST', headers, body: new URLSearchParams(fields).toString() })
  }

  /** Asks a command as the app does; the answer may be a problem. */
  async try(name: CommandName, input: Readonly<Record<string, unknown>> = {}): Promise<Answer> {
    const { method, path } = addresses[name]
    const filled = path.replaceAll(/:(\w+)/g, (_, part: string) => encodeURIComponent(String(input[part])))
    const json = { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(input) }
    const response = await this.fetch(filled, method === 'POST' ? json : {})
    return { status: response.status, answer: await response.json() }
  }

  /** Asks a command that must go well. */
  async ask<N extends CommandName>(name: N, input: Asked<(typeof commands)[N]>): Promise<Output<(typeof commands)[N]>> {
    const { status, answer } = await this.try(name, input)
    if (status !== 200) throw new Error(`${name} answered ${status} ${JSON.stringify(answer)}`)
    return answer as Output<(typeof commands)[N]>
  }

  /** The live board of a session this device is in: the same code as in a page. */
  async open(session: string): Promise<Live> {
    return openLive(await this.ask('getSession', { session }), this.device())
  }

  device(): Device {
    const { cookie, url } = this
    return {
      socketUrl: url.replace(/^http/, 'ws'),
      WebSocket: class extends Socket {
        constructor(address: string) {
          super(address, { headers: { cookie, origin: url }, perMessageDeflate: false })
        }
      } as unknown as typeof WebSocket,
      storage: null,
      schedule: (show) => void setTimeout(show, 16),
      now: () => Date.now(),
      onNetwork: () => () => {},
      onHide: () => () => {},
      hold: () => Promise.resolve(null),
    }
  }
}

/** Waits until something holds, looking often; throws after `ms`. */
export async function until(holds: () => boolean, what: string, ms = 20_000): Promise<void> {
  const end = Date.now() + ms
  while (!holds()) {
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`)
    await new Promise((resolve) => {
      setTimeout(resolve, 5)
    })
  }
}
