/** Somebody who joined like everybody else, and means harm; or, without the cookie, a stranger. */

import { connect, type Socket } from 'node:net'
import { writeStep1 } from '#shared/wire/frames.ts'
import { secret } from './attack.ts'
import { frameOf, opcode, upgradeOf, type UpgradeParts } from './frames.ts'
import { Line } from './line.ts'
import { Scene, type Prey } from './scene.ts'

export interface Site {
  readonly host: string
  readonly port: number
  /** The path of the board's socket. */
  readonly path: string
  readonly session: string
  readonly epoch: number
  readonly prey: Prey
  /** The cookie of somebody who is in another session. */
  readonly elsewhere: string
  /** Has the witness write and remove so many long texts. */
  readonly stir: (times: number) => Promise<void>
}

export interface Guest {
  readonly cookie: string
  readonly person: string
}

const question = frameOf({ code: opcode.binary, payload: writeStep1(Uint8Array.of(0)) })

const answerMs = 300

export class Attacker {
  readonly site: Site
  readonly cookie: string
  readonly person: string
  /** What reached somebody who should have got nothing. */
  leaks = 0
  readonly #sockets = new Set<Socket>()
  readonly #guests: Iterator<Guest>
  readonly #others: Attacker[] = []

  /** `guests`: who joined, each given out to one attacker at a time. */
  constructor(site: Site, guests: Iterator<Guest>) {
    const { cookie, person } = guests.next().value as Guest
    this.site = site
    this.#guests = guests
    this.cookie = cookie
    this.person = person
  }

  /** A companion: who was refused has to wait, and the next person does not. */
  another(): Attacker {
    const other = new Attacker(this.site, this.#guests)
    this.#others.push(other)
    return other
  }

  /** A bare connection. */
  dial(): Promise<Socket> {
    return new Promise((resolve, reject) => {
      const socket = connect(this.site.port, '127.0.0.1')
      this.#sockets.add(socket)
      socket.setNoDelay(true)
      socket.once('error', reject)
      socket.once('connect', () => {
        socket.off('error', reject)
        socket.on('error', () => {})
        resolve(socket)
      })
    })
  }

  /** A socket on the board, with the board: where an attack by a member begins. */
  async line(): Promise<Line> {
    const line = await this.silentLine()
    await line.greet()
    return line
  }

  /** A socket on the board on which nothing was said yet. */
  async silentLine(headers: Readonly<Record<string, string>> = {}): Promise<Line> {
    const socket = await this.dial()
    socket.write(this.upgrade({ path: `${this.site.path}?wire=1`, headers: { Cookie: this.cookie, ...headers } }))
    const { answer, head } = await firstAnswer(socket)
    if (!answer.startsWith('HTTP/1.1 101')) throw new Error(`no socket: ${answer.slice(0, 40)}`)
    return new Line(socket, head)
  }

  upgrade(parts: Partial<UpgradeParts> = {}): string {
    return upgradeOf({ path: this.site.path, host: this.site.host, ...parts })
  }

  /** Writes bytes on a new connection; what comes back may not have anything of the board. */
  async knock(bytes: string | Uint8Array): Promise<void> {
    const socket = await this.dial()
    const got = this.#listen(socket)
    socket.write(bytes)
    await got
  }

  /** What a line shows of the board. */
  scene(line: Line): Scene {
    return new Scene(line.doc, this.site.prey, this.person)
  }

  /** Hangs up everywhere, companions too. */
  leave(): void {
    for (const socket of this.#sockets) socket.destroy()
    this.#sockets.clear()
    for (const other of this.#others.splice(0)) other.leave()
  }

  #listen(socket: Socket): Promise<void> {
    let got = Buffer.alloc(0)
    let asked = false
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, answerMs)
      const done = (): void => {
        clearTimeout(timer)
        resolve()
      }
      socket.on('data', (data: Buffer) => {
        got = Buffer.concat([got, data])
        if (got.includes(secret)) this.leaks += 1
        if (isClosing(got)) done()
        else if (!asked && got.includes('101 Switching Protocols')) {
          // Whoever is let in by mistake asks for the board.
          asked = true
          socket.write(question)
        }
      })
      socket.on('close', done)
    })
  }
}

/** Whether the answer is an upgrade that ends at once with a close frame. */
function isClosing(got: Buffer): boolean {
  const end = got.indexOf('\r\n\r\n')
  return got.toString('latin1', 0, 12) === 'HTTP/1.1 101' && end > 0 && got[end + 4] === 0x88
}

function firstAnswer(socket: Socket): Promise<{ answer: string; head: Buffer }> {
  return new Promise((resolve, reject) => {
    let got = Buffer.alloc(0)
    const end = (error: Error): void => {
      socket.off('data', take)
      socket.off('close', hungUp)
      clearTimeout(timer)
      reject(error)
    }
    const hungUp = (): void => end(new Error('hung up during the upgrade'))
    const timer = setTimeout(() => end(new Error('no answer to the upgrade')), 3000)
    const take = (data: Buffer): void => {
      got = Buffer.concat([got, data])
      const at = got.indexOf('\r\n\r\n')
      if (at < 0) return
      socket.off('data', take)
      socket.off('close', hungUp)
      clearTimeout(timer)
      resolve({ answer: got.toString('latin1', 0, at), head: got.subarray(at + 4) })
    }
    socket.on('data', take)
    socket.on('close', hungUp)
  })
}
