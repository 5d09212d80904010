/** What signing in remembers for a while: challenges, whom a passkey proved, and how often mail was asked for. */

import { Tries } from '#server/sessions/tries.ts'
import { OneUse } from './one-use.ts'
import type { Post } from './post.ts'

export interface Entrance {
  /** Challenges for authenticators, with what each is for. */
  readonly challenges: OneUse<string>
  /** Who proved to be whom, where what comes along was told first. */
  readonly proofs: OneUse<Proof>
  /** Null where no mail is set up. */
  readonly post: Post | null
  /** Challenges that were asked for, by address. */
  readonly begun: Tries
  /** Mails that were asked for, by address. */
  readonly mailsAsked: Tries
  /** Mails that were asked for, by the address that they go to. */
  readonly mailsTo: Tries
}

export interface Proof {
  /** Who the device is of, that proved it. */
  readonly from: string
  /** Who it will be. */
  readonly to: string
}

const begunPerMinute = 60
const mailsAskedPerMinute = 10
/** No mailbox is filled by somebody who only knows its address. */
const mailsToPerQuarter = 3
const quarterMs = 15 * 60_000

export function newEntrance(now: () => number, post: Post | null): Entrance {
  return {
    challenges: new OneUse(now),
    proofs: new OneUse(now),
    post,
    begun: new Tries(begunPerMinute, now),
    mailsAsked: new Tries(mailsAskedPerMinute, now),
    mailsTo: new Tries(mailsToPerQuarter, now, quarterMs),
  }
}
