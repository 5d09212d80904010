/** What a command works with: the desk it is handled at, and who asks. */

import type { Language } from '#shared/board/kinds.ts'
import type { CommandName, Input, Output, commands } from '#shared/commands/commands.ts'
import { Problem } from '#shared/commands/problem.ts'
import type { Rooms } from '#server/room/rooms.ts'
import type { Archives, Erasures, Library, Register } from '#server/store/archive-ports.ts'
import type { Catalogue, Hidden, Identity } from '#server/store/ports.ts'
import type { Tries } from './tries.ts'

export interface Desk {
  readonly catalogue: Catalogue
  readonly hidden: Hidden
  readonly archives: Archives
  readonly library: Library
  readonly erasures: Erasures
  readonly register: Register
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
  /** What was erased or let go of, by person: each time everybody is sent to a new epoch. */
  readonly erasings: Tries
}

export interface Asker {
  readonly identity: Identity | null
  readonly language: Language
  /** Where the question came from, as far as limits need to know. */
  readonly address: string
  /** This device's identity; one that has none is given one, with its cookie. */
  sign(): Promise<Identity>
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
    sign: () => Promise.reject(new Problem('not-allowed')),
    speak: () => {},
  }
}

export function mustBeKnown(asker: Asker): Identity {
  if (asker.identity === null) throw new Problem('not-signed-in')
  return asker.identity
}
