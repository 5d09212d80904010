/** Everything that leaves a person's browser, and everything that goes wrong in it. */

import type { BrowserContext, Page } from 'playwright-core'

interface Sent {
  readonly to: string
  readonly bytes: Buffer
}

export class Traffic {
  /** Addresses, bodies and frames of the live line, in the order in which they left. */
  readonly sent: Sent[] = []
  /** Mistakes of ours: what no code caught, and what the page's own policy stopped. */
  readonly mistakes: string[] = []

  constructor(context: BrowserContext) {
    context.on('request', (request) => {
      this.#note(request.url(), request.url())
      for (const [name, value] of Object.entries(request.headers())) this.#note(request.url(), `${name}: ${value}`)
      const body = request.postDataBuffer()
      if (body !== null) this.#note(request.url(), body)
    })
    context.on('weberror', (thrown) => this.mistakes.push(String(thrown.error())))
    context.on('page', (page) => this.#follow(page))
  }

  /** Where anything went that is not `origin`. */
  elsewhere(origin: string): readonly string[] {
    const ours = [origin, origin.replace(/^http/, 'ws'), 'data:', 'blob:', 'about:']
    return [...new Set(this.sent.map(({ to }) => to))].filter((to) => !ours.some((start) => to.startsWith(start)))
  }

  /** Whether these words were in anything that left. */
  carried(words: string): boolean {
    return this.sent.some(({ to, bytes }) => bytes.includes(words) || decodeURIComponent(to).includes(words))
  }

  #follow(page: Page): void {
    page.on('websocket', (socket) => {
      this.#note(socket.url(), socket.url())
      socket.on('framesent', ({ payload }) => this.#note(socket.url(), payload))
    })
    page.on('console', (message) => {
      const said = message.text()
      if (message.type() === 'error' && /content security policy|minified react|uncaught/i.test(said)) {
        this.mistakes.push(said)
      }
    })
  }

  #note(to: string, what: string | Buffer): void {
    this.sent.push({ to, bytes: Buffer.from(what) })
  }
}
