/** One server in a process of its own: started on a free port and a folder, stopped, started again. */

import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cores, cpuOf, memoryOf, pinned } from './machine.ts'

export interface Command {
  readonly args: readonly string[]
  /** Its environment, from its port and its folder. */
  readonly env: (port: number, folder: string) => Readonly<Record<string, string>>
}

export class ServerProcess {
  /** Another at every start: somebody else may have taken the last. */
  port = 0
  readonly #command: Command
  readonly #folder: string
  #child: ChildProcess | null = null
  #output = ''

  private constructor(command: Command, folder: string) {
    this.#command = command
    this.#folder = folder
  }

  static async begin(command: Command): Promise<ServerProcess> {
    const server = new ServerProcess(command, await mkdtemp(join(tmpdir(), 'inbreng-bench-')))
    await server.start()
    return server
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`
  }

  /** Milliseconds of processor since it started. */
  cpu(): number {
    return cpuOf(this.#pid())
  }

  /** MB in use. */
  memory(): number {
    return memoryOf(this.#pid())
  }

  async start(): Promise<void> {
    this.port = await freePort()
    const [file = '', ...args] = pinned(cores.servers, [process.execPath, ...this.#command.args])
    const child = spawn(file, args, {
      env: { ...process.env, ...this.#command.env(this.port, this.#folder) },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.#child = child
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (bytes: Buffer) => {
        this.#output = (this.#output + bytes.toString()).slice(-4000)
      })
    }
    await this.#answers(child)
  }

  /** Lets it finish what it is writing. */
  async stop(): Promise<void> {
    const child = this.#child
    this.#child = null
    if (child === null || child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill('SIGTERM')
    const late = setTimeout(() => child.kill('SIGKILL'), 30_000)
    await gone
    clearTimeout(late)
  }

  /** Keeps a copy of its folder as it is now; the server must have stopped. */
  async copyTo(folder: string): Promise<void> {
    await cp(this.#folder, folder, { recursive: true })
  }

  /** Puts a copy back; the server must have stopped. */
  async putBack(folder: string): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true })
    await cp(folder, this.#folder, { recursive: true })
  }

  async remove(): Promise<void> {
    await this.stop()
    await rm(this.#folder, { recursive: true, force: true })
  }

  #pid(): number {
    if (this.#child?.pid === undefined) throw new Error('This server does not run.')
    return this.#child.pid
  }

  async #answers(child: ChildProcess): Promise<void> {
    for (let tries = 0; tries < 800; tries += 1) {
      const answer = await fetch(`${this.url}/healthz`).catch(() => null)
      await new Promise((resolve) => {
        setTimeout(resolve, 25)
      })
      // One that found its port taken has stopped by now, and it was not it that answered.
      if (child.exitCode !== null) break
      if (answer?.ok === true) return
    }
    throw new Error(`A server does not answer:\n${this.#output}`)
  }
}

async function freePort(): Promise<number> {
  const probe = createServer()
  probe.listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('There is no free port.')
  return address.port
}
