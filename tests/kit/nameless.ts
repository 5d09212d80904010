/** Bringing without a name, as a page does it: without cookies, and with what stays on the device. */

import { createHash, randomBytes } from 'node:crypto'
import type { Asked, commands } from '#shared/commands/commands.ts'
import { newId } from '#shared/id.ts'
import type { Every } from '#server/sessions/nameless-batch.ts'
import { Visitor, type Answer } from './visitor.ts'

export type Thing = Asked<typeof commands.bringNameless>['thing']

export const issue = (title: string): Thing => ({ is: 'card', kind: 'issue', title, language: 'nl' })

/** What a device keeps of something that it brought. */
export interface Kept {
  readonly id: string
  readonly secret: string
}

/** A device without cookies: nobody. */
export class Nobody {
  readonly #visitor: Visitor

  constructor(url: string) {
    this.#visitor = new Visitor(url)
  }

  get cookies(): ReadonlyMap<string, string> {
    return this.#visitor.cookies
  }

  async bring(ticket: string, thing: Thing, id = newId()): Promise<Kept> {
    const secret = randomBytes(16).toString('base64url')
    const { status, answer } = await this.tryBring(ticket, thing, { id, secret })
    if (status !== 200) throw new Error(`bringNameless answered ${status} ${JSON.stringify(answer)}`)
    return { id, secret }
  }

  tryBring(ticket: string, thing: Thing, { id, secret }: Kept): Promise<Answer> {
    const secretHash = createHash('sha256').update(secret).digest('hex')
    return this.#visitor.try('bringNameless', { ticket, secretHash, id, thing })
  }

  change(session: string, { id, secret }: Kept, thing: Thing | null): Promise<Answer> {
    return this.#visitor.try('changeNameless', { session, id, secret, thing })
  }
}

/** A clock that ticks by hand. */
export function handClock(): { readonly every: Every; readonly tick: () => void } {
  const ticks = new Set<() => void>()
  return {
    every: (_ms, tick) => {
      ticks.add(tick)
      return () => ticks.delete(tick)
    },
    tick: () => {
      for (const tick of ticks) tick()
    },
  }
}
