/** A real server in a process of its own, on the built code: it can be killed. */

import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newId } from '#shared/id.ts'
import type { SessionInfo } from '#shared/commands/shapes.ts'
import type { Plan } from '#shared/session/format.ts'
import { Visitor } from './visitor.ts'

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => {
    probe.listen(0, '127.0.0.1', resolve)
  })
  const address = probe.address()
  await new Promise((resolve) => {
    probe.close(resolve)
  })
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

export class ServerProcess {
  readonly url: string
  readonly folder: string
  readonly #port: number
  readonly #env: Readonly<Record<string, string>>
  #child: ChildProcess | null = null
  /** Who came first, and so leads this installation. */
  #lead: Visitor | null = null
  output = ''

  private constructor(port: number, folder: string, env: Readonly<Record<string, string>>, name: string) {
    this.#port = port
    this.url = `http://${name}:${port}`
    this.folder = folder
    this.#env = env
  }

  /** Starts one on a free port with an empty folder. `name`: how people call it, which for passkeys is no number. */
  static async begin(env: Readonly<Record<string, string>> = {}, name = '127.0.0.1'): Promise<ServerProcess> {
    const folder = await mkdtemp(join(tmpdir(), 'inbreng-'))
    const server = new ServerProcess(await freePort(), folder, env, name)
    await server.start()
    return server
  }

  /** Starts again on the same folder; resolves when it answers. */
  async start(): Promise<void> {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'dist/server/main.js'], {
      env: {
        ...process.env,
        PORT: String(this.#port),
        HOST: '127.0.0.1',
        INBRENG_DATA: this.folder,
        INBRENG_DEMO: 'off',
        ...(!this.url.includes('127.0.0.1') && { INBRENG_URL: this.url }),
        ...this.#env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.#child = child
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (bytes: Buffer) => {
        this.output += bytes.toString()
      })
    }
    for (let tries = 0; tries < 400; tries += 1) {
      if (child.exitCode !== null) throw new Error(`the server stopped:\n${this.output}`)
      const answer = await fetch(`${this.url}/healthz`).catch(() => null)
      if (answer?.ok === true) return
      await new Promise((resolve) => {
        setTimeout(resolve, 25)
      })
    }
    throw new Error(`the server does not answer:\n${this.output}`)
  }

  /** Ends it, by default as a power cut would. */
  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    const child = this.#child
    if (child === null || child.exitCode !== null || child.signalCode !== null) return
    const gone = new Promise((resolve) => {
      child.once('exit', resolve)
    })
    child.kill(signal)
    await gone
  }

  /** Sends a signal that it lives through. */
  signal(name: NodeJS.Signals): void {
    this.#child?.kill(name)
  }

  async remove(): Promise<void> {
    await this.kill()
    await rm(this.folder, { recursive: true, force: true })
  }

  /** A coordinator with an atelier and an open session. */
  async session(subject = 'Samen leven', plan?: Plan): Promise<{ lead: Visitor; info: SessionInfo; code: string }> {
    this.#lead ??= new Visitor(this.url)
    const lead = this.#lead
    const atelier = newId()
    await lead.ask('createAtelier', { id: atelier, title: 'Ons leeratelier', language: 'nl' })
    const date = new Date().toISOString().slice(0, 10)
    const info = await lead.ask('createSession', {
      ...{ id: newId(), atelier, subject, date, language: 'nl' },
      ...(plan && { plan }),
    })
    return { lead, info, code: info.code ?? '' }
  }

  /** Somebody with a device of their own joins. */
  async join(code: string, name: string, perspective = 'Wonen'): Promise<Visitor> {
    const visitor = new Visitor(this.url)
    await visitor.ask('join', { code, name, perspective, language: 'nl' })
    return visitor
  }
}
