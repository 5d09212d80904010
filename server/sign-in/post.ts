/** Mail goes out here, to the operator's own mail server and nobody else: plain text, and after the answer was given. */

import { randomInt } from 'node:crypto'
import { createTransport } from 'nodemailer'
import { reasonOf } from '#server/log.ts'
import type { Log } from '#server/room/rooms.ts'
import type { MailSettings } from '#server/settings.ts'

export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
}

export interface Post {
  /**
   * Makes a mail, if there is one to be made, and sends it: some time after this was called, so that how long anything
   * takes tells nobody whether an address is known.
   */
  later(make: () => Promise<Mail | null>): void
  /** What did not begin yet is left; what did ends first. */
  close(): Promise<void>
}

const patienceMs = 10_000
const soonestMs = 200
const latestMs = 1500
/** Whoever stops the server does not wait for a mail server that hangs. */
const leaveMs = 2000

export function postBy({ smtp, from }: MailSettings, log: Log): Post {
  const transport = createTransport({
    url: smtp,
    // A password goes over no line that others can read.
    requireTLS: new URL(smtp).username !== '',
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
    // A text of ours is a text, never a file or an address to be fetched.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const waiting = new Set<ReturnType<typeof setTimeout>>()
  const going = new Set<Promise<void>>()

  async function send(make: () => Promise<Mail | null>): Promise<void> {
    try {
      const mail = await make()
      if (mail !== null) await transport.sendMail({ from, ...mail })
    } catch (error) {
      // By its class alone: what a mail server answers can hold the address.
      log('mail.failed', { reason: reasonOf(error) })
    }
  }

  return {
    later(make) {
      const timer = setTimeout(
        () => {
          waiting.delete(timer)
          const sent = send(make).finally(() => going.delete(sent))
          going.add(sent)
        },
        randomInt(soonestMs, latestMs),
      )
      waiting.add(timer)
    },
    async close() {
      for (const timer of waiting) clearTimeout(timer)
      await Promise.race([Promise.all(going), pause(leaveMs)])
      transport.close()
    },
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref()
  })
}
