/** A real server on a free port with a folder of its own, and people who visit it with a browser's manners. */

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseSetCookie } from 'cookie'
import { commands, type Asked, type CommandName, type Output } from '#shared/commands/commands.ts'
import { startServer as start } from '#server/compose.ts'
import type { Settings } from '#server/settings.ts'

export interface TestServer {
  readonly url: string
  /** The token of the one-time link that the terminal would show. */
  readonly key: string | null
  readonly data: string
  /** The lines for operators. */
  readonly log: readonly string[]
  /** Stops it and throws its folder away. */
  readonly close: () => Promise<void>
  /** Stops it and starts another on the same folder. */
  readonly restart: () => Promise<TestServer>
}

export interface TestSettings extends Partial<Settings> {
  readonly now?: () => number
  /** The folder of the built client. */
  readonly client?: string
}

export async function startServer(given: TestSettings = {}): Promise<TestServer> {
  const { now, client, ...settings } = given
  const data = given.data ?? (await mkdtemp(join(tmpdir(), 'inbreng-')))
  const log: string[] = []
  const usual: Settings = { host: '127.0.0.1', port: 0, data, url: null, claim: 'open', demo: false, newLink: false }
  const running = await start(
    { ...usual, ...settings },
    {
      log: (event, facts) => log.push(JSON.stringify({ event, ...facts })),
      ...(now && { now }),
      ...(client !== undefined && { client }),
    },
  )
  return {
    url: `http://127.0.0.1:${running.port}`,
    key: running.key,
    data,
    log,
    async close() {
      await running.close()
      await rm(data, { recursive: true, force: true })
    },
    async restart() {
      await running.close()
      return startServer({ ...given, data })
    },
  }
}

interface Send {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

export interface Answer<T> {
  readonly status: number
  readonly answer: T
}

/** Somebody with a browser: keeps cookies, says where a form comes from, follows nothing by itself. */
export class Visitor {
  readonly url: string
  readonly cookies = new Map<string, string>()
  language = 'nl'

  constructor(server: { readonly url: string }) {
    this.url = server.url
  }

  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  async send(path: string, { method = 'GET', headers = {}, body }: Send = {}): Promise<Response> {
    const response = await fetch(this.url + path, {
      method,
      redirect: 'manual',
      headers: { 'accept-language': this.language, cookie: this.cookie, ...headers },
      ...(body !== undefined && { body }),
    })
    for (const line of response.headers.getSetCookie()) {
      const { name, value } = parseSetCookie(line)
      this.cookies.set(name, value ?? '')
    }
    return response
  }

  get(path: string): Promise<Response> {
    return this.send(path)
  }

  async page(path: string): Promise<string> {
    const response = await this.get(path)
    return response.text()
  }

  /** Sends a form as a page of the same site does. */
  post(path: string, fields: Readonly<Record<string, string>> = {}): Promise<Response> {
    const headers = { origin: this.url, 'content-type': 'application/x-www-form-urlencoded' }
    return this.send(path, { method: 'POST', headers, body: new URLSearchParams(fields).toString() })
  }

  /** Asks a command as the app does; the answer may be a problem. */
  async try(name: CommandName, input: Readonly<Record<string, unknown>> = {}): Promise<Answer<unknown>> {
    const { method, path } = commands[name]
    const filled = path.replaceAll(/:(\w+)/g, (_, part: string) => encodeURIComponent(String(input[part])))
    const headers = { origin: this.url, 'content-type': 'application/json' }
    const response = await this.send(filled, {
      method,
      ...(method === 'POST' && { headers, body: JSON.stringify(input) }),
    })
    return { status: response.status, answer: await response.json() }
  }

  /** Asks a command that must go well. */
  async ask<N extends CommandName>(name: N, input: Asked<(typeof commands)[N]>): Promise<Output<(typeof commands)[N]>> {
    const { status, answer } = await this.try(name, input)
    if (status !== 200) throw new Error(`${name} answered ${status} ${JSON.stringify(answer)}`)
    return answer as Output<(typeof commands)[N]>
  }
}

/** A coordinator with an atelier and an open session in it. */
export async function withSession(server: TestServer, session: Readonly<Record<string, unknown>> = {}) {
  const lead = new Visitor(server)
  await lead.ask('createAtelier', { id: 'atelier1', title: 'Jeugd en Gezin', language: 'nl' })
  const info = await lead.ask('createSession', {
    id: 'session1',
    atelier: 'atelier1',
    subject: 'Regie bij complexe gezinnen',
    date: '2026-11-24',
    language: 'nl',
    ...session,
  })
  if (info.code === null) throw new Error('the session has no code')
  return { lead, info, code: info.code }
}
