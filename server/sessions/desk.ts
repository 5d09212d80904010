/** What a command works with: the desk it is handled at, and who asks. */

import type { Language } from '#shared/board/kinds.ts'
import type { CommandName, Input, Output, commands } from '#shared/commands/commands.ts'
import { Problem } from '#shared/commands/problem.ts'
import type { Remembered } from '#server/memory/remembered.ts'
import type { Rooms } from '#server/room/rooms.ts'
import type { Archives, Erasures, Register } from '#server/store/archive-ports.ts'
import type { Library } from '#server/store/library-ports.ts'
import type { BackPort } from '#server/store/back-ports.ts'
import type { CamePort } from '#server/store/came-ports.ts'
import type { Hidden } from '#server/store/hidden-ports.ts'
import type { Catalogue, Identity } from '#server/store/ports.ts'
import type { Reports } from '#server/store/report-ports.ts'
import type { SignInPort } from '#server/store/sign-in-ports.ts'
import type { Signals } from '#server/store/signal-ports.ts'
import type { TakePort } from '#server/store/take-ports.ts'
import type { Entrance } from '#server/sign-in/entrance.ts'
import type { Tries } from './tries.ts'

export interface Desk {
  readonly catalogue: Catalogue
  readonly hidden: Hidden
  readonly archives: Archives
  readonly reports: Reports
  readonly signals: Signals
  readonly library: Library
  readonly erasures: Erasures
  readonly register: Register
  readonly back: BackPort
  readonly taking: TakePort
  readonly came: CamePort
  readonly signIn: SignInPort
  /** What signing in remembers for a while, and by what it mails. */
  readonly entrance: Entrance
  /** The cards of archives by what they mean. */
  readonly memory: Remembered
  readonly rooms: Rooms
  readonly now: () => number
  readonly claim: 'open' | 'link'
  /** Where other devices reach this server; null when that is not known. */
  readonly site: () => string | null
  /** Codes and links that turned out wrong, by address. */
  readonly wrongCodes: Tries
  /** Devices that came in, by address. */
  readonly arrivals: Tries
  /** What came without a name, by address: a whole room may share one. */
  readonly nameless: Tries
  /** Addresses of calendars that turned out wrong, by address. */
  readonly wrongCalendars: Tries
  /** Return codes that were made, by person: each costs a moment. */
  readonly codesMade: Tries
  /** What was looked up while writing, by person. */
  readonly recalls: Tries
  /** What was erased or let go of, by person: each time everybody is sent to a new epoch. */
  readonly erasings: Tries
}

export interface Asker {
  readonly identity: Identity | null
  readonly language: Language
  /** Where the question came from, as far as limits need to know. */
  readonly address: string
  /** The origin of our own page that asks, when browsers say it: what passkeys are bound to. */
  readonly origin: string | null
  /** This device's identity; one that has none is given one, with its cookie. */
  sign(): Promise<Identity>
  /** From now on this device is somebody else’s: it carries this token of theirs. */
  become(identity: Identity, token: string): void
  /** Remembers the language on the device. */
  speak(language: Language): void
}

export type Handler<N extends CommandName> = (
  input: Input<(typeof commands)[N]>,
  asker: Asker,
  desk: Desk,
) => Promise<Output<(typeof commands)[N]>>

/** Somebody of whom nothing is known and nothing is asked; `address` is for limits alone. */
export function facelessAt(address: string): Asker {
  return {
    identity: null,
    language: 'nl',
    address,
    origin: null,
    sign: () => Promise.reject(new Problem('not-allowed')),
    become: () => {
      throw new Problem('not-allowed')
    },
    speak: () => {},
  }
}

export function mustBeKnown(asker: Asker): Identity {
  if (asker.identity === null) throw new Problem('not-signed-in')
  return asker.identity
}
