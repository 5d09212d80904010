/** The load, as a scenario sees it: a process of its own on a core of its own. */

import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Asked, Told } from './load/process.ts'
import type { Order, Orders } from './load/orders.ts'
import { cores, pinned, waitedOf } from './machine.ts'

type Input<O extends Order> = Parameters<Orders[O]>[0]
type Output<O extends Order> = Awaited<ReturnType<Orders[O]>>

const tool = fileURLToPath(import.meta.url).replace(/parts\/[^/]*$/, 'bench-sync.js')

export class Load {
  readonly #child: ChildProcess
  readonly #began = performance.now()

  constructor() {
    const [file = '', ...args] = pinned(cores.load, [process.execPath, tool, '--load'])
    this.#child = spawn(file, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], serialization: 'advanced' })
  }

  async ask<O extends Order>(order: O, ...[input]: Input<O> extends undefined ? [] : [Input<O>]): Promise<Output<O>> {
    const asked: Asked = { order, input }
    const told = new Promise<Told>((resolve, reject) => {
      const stopped = (): void => reject(new Error('The load stopped.'))
      this.#child.once('exit', stopped)
      this.#child.once('message', (message) => {
        this.#child.off('exit', stopped)
        resolve(message as Told)
      })
    })
    this.#child.send(asked)
    const answer = await told
    if (!answer.ok) throw new Error(`${order}: ${answer.reason}`)
    return answer.output as Output<O>
  }

  /** Which share of the time it could not run, though it has a core to itself: 0 on a quiet machine. */
  heldUp(): number {
    return waitedOf(this.#child.pid ?? 0) / (performance.now() - this.#began)
  }

  async stop(): Promise<void> {
    const gone = once(this.#child, 'exit')
    this.#child.disconnect()
    await gone
  }
}
