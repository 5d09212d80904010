/** Asks the thread that pings the server what it measured. */

import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

export interface Beat {
  /** The longest time that a ping was not answered, in milliseconds. */
  readonly worst: number
  /** How late the measuring thread itself was: a machine that is too busy, not a server. */
  readonly late: number
}

export class Heartbeat {
  readonly #worker: Worker

  private constructor(worker: Worker) {
    this.#worker = worker
  }

  static async on(address: string, cookie: string, origin: string): Promise<Heartbeat> {
    const worker = new Worker(new URL('heartbeat.mjs', import.meta.url), { workerData: { address, cookie, origin } })
    const heartbeat = new Heartbeat(worker)
    await heartbeat.#answer()
    return heartbeat
  }

  /** From here on. */
  async begin(): Promise<void> {
    await this.#ask('begin')
  }

  /** Since `begin`, with a stall that still goes on. */
  read(): Promise<Beat> {
    return this.#ask('read')
  }

  async stop(): Promise<void> {
    await this.#worker.terminate()
  }

  #ask(word: 'begin' | 'read'): Promise<Beat> {
    this.#worker.postMessage(word)
    return this.#answer()
  }

  async #answer(): Promise<Beat> {
    const patience = AbortSignal.timeout(10_000)
    const answers = await once(this.#worker, 'message', { signal: patience }).catch(() => [])
    return (answers[0] as Beat | undefined) ?? { worst: Infinity, late: 0 }
  }
}
