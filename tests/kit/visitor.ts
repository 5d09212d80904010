/** A browser's side of HTTP, without a browser: one device with its cookie. */

import { WebSocket as Socket } from 'ws'
import { commands, type Asked, type CommandName, type Output } from '#shared/commands/commands.ts'
import type { Device } from '#client/live/device.ts'
import { openLive, type Live } from '#client/live/open.ts'

export class Visitor {
  readonly url: string
  cookie = ''

  constructor(url: string) {
    this.url = url
  }

  /** Any request, with this device's cookie; redirects are not followed. */
  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers)
    if (this.cookie !== '') headers.set('cookie', this.cookie)
    if (init.method === 'POST' && !headers.has('origin')) headers.set('origin', this.url)
    const response = await fetch(new URL(path, this.url), { redirect: 'manual', ...init, headers })
    const set = response.headers.get('set-cookie')
    if (set !== null) this.cookie = set.split(';')[0] ?? ''
    return response
  }

  /** A command, as the client asks it. Throws with the code of a problem. */
  async ask<N extends CommandName>(name: N, input: Asked<(typeof commands)[N]>): Promise<Output<(typeof commands)[N]>> {
    const { method, path } = commands[name]
    const values = input as Readonly<Record<string, unknown>>
    const response = await this.fetch(
      path.replaceAll(/:(\w+)/g, (_, part: string) => String(values[part])),
      method === 'POST' ? { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(input) } : {},
    )
    const answer: unknown = await response.json()
    if (!response.ok) throw new Error((answer as { code: string }).code)
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
