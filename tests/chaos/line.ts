/** A line to a server with weather on it: a small TCP proxy. */

import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import type { Chance } from '#tests/fuzz/chance.ts'
import { Way } from './way.ts'
import { fair, type Weather } from './weather.ts'

export class FaultyLine {
  weather: Weather = fair
  readonly #server: Server
  readonly #sockets = new Set<Socket>()
  #port = 0

  private constructor(to: number, chance: Chance) {
    this.#server = createServer((near) => {
      this.#hold(near)
      if (this.weather.refuses) {
        near.on('error', () => {})
        near.resetAndDestroy()
        return
      }
      const far = connect(to, '127.0.0.1')
      this.#hold(far)
      const weather = (): Weather => this.weather
      new Way(near, far, weather, chance)
      new Way(far, near, weather, chance)
    })
  }

  /** To a port of this machine. */
  static async open(to: number, chance: Chance): Promise<FaultyLine> {
    const line = new FaultyLine(to, chance)
    await new Promise<void>((resolve) => {
      line.#server.listen(0, '127.0.0.1', resolve)
    })
    line.#port = (line.#server.address() as AddressInfo).port
    return line
  }

  get port(): number {
    return this.#port
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`
  }

  /** Cuts what is open, without a goodbye on either side. */
  reset(): void {
    for (const socket of this.#sockets) socket.resetAndDestroy()
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => {
      this.#server.close(resolve)
    })
    for (const socket of this.#sockets) socket.destroy()
    await closed
  }

  #hold(socket: Socket): void {
    socket.setNoDelay(true)
    this.#sockets.add(socket)
    socket.on('close', () => this.#sockets.delete(socket))
  }
}
