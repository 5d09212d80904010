/** A mail server that takes everything and sends nothing on: what came in is there to be read. */

import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { until } from './visitor.ts'

export class Mailbox {
  /** As they came in, heads and all. */
  readonly mails: string[] = []
  /** All that was said to it, line by line. */
  readonly heard: string[] = []
  readonly #server: Server

  private constructor(server: Server) {
    this.#server = server
  }

  static async open(): Promise<Mailbox> {
    const server = createServer()
    // Whoever forgets to close it is not kept waiting.
    server.unref()
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve)
    })
    const box = new Mailbox(server)
    server.on('connection', (socket) => box.#talk(socket))
    return box
  }

  get settings() {
    const { port } = this.#server.address() as AddressInfo
    return { smtp: `smtp://127.0.0.1:${port}`, from: 'Inbreng <inbreng@example.org>' }
  }

  /** Waits for one more than there were, and resolves to it. */
  async next(before = this.mails.length): Promise<string> {
    await until(() => this.mails.length > before, 'a mail')
    return this.read(before)
  }

  read(at: number): string {
    return readable(this.mails[at] ?? '')
  }

  close(): void {
    this.#server.close()
  }

  #talk(socket: Socket): void {
    let typed = ''
    let letter: string[] | null = null
    const say = (line: string): boolean => socket.write(`${line}\r\n`)
    socket.on('error', () => {})
    say('220 mailbox')
    socket.on('data', (bytes) => {
      typed += bytes.toString('latin1')
      for (let end = typed.indexOf('\r\n'); end >= 0; end = typed.indexOf('\r\n')) {
        const line = typed.slice(0, end)
        typed = typed.slice(end + 2)
        this.heard.push(line)
        if (letter !== null) {
          if (line === '.') {
            this.mails.push(letter.join('\r\n'))
            letter = null
            say('250 kept')
          } else letter.push(line)
        } else if (/^data$/i.test(line)) {
          letter = []
          say('354 go on')
        } else if (/^quit$/i.test(line)) {
          say('221 bye')
          socket.end()
        } else if (/^starttls$/i.test(line)) say('502 not here')
        else say('250 ok')
      }
    })
  }
}

/** Quoted-printable as it was written. */
function readable(mail: string): string {
  const whole = mail.replaceAll('=\r\n', '')
  const bytes = whole.replaceAll(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

/** The path of the link in a mail. */
export function linkIn(mail: string): string {
  const link = /https?:\/\/[^/\s]+(\/aanmelden\/[\w-]+)/.exec(mail)?.[1]
  if (link === undefined) throw new Error('no link in the mail')
  return link
}
