/** By what somebody comes back: more devices of one person, a return code, and one-time links. */

import type { Identity } from './ports.ts'

/** A one-time link by which a device comes to be somebody who is in an atelier already. */
export interface Way {
  /** Whose it is. */
  readonly identity: string
  /** For which of their participants it was made. */
  readonly participant: string
  /** It leads to all they are in this atelier; null: to that one session alone. */
  readonly atelier: string | null
}

export interface NewDevice {
  readonly identity: Identity
  readonly tokenHash: string
}

/** What of somebody would come along to somebody else, and what would stay behind. */
export interface Moving {
  /** Sessions, by id. */
  readonly along: readonly string[]
  /** Sessions in which both are: one of them only can be whoever comes back. */
  readonly stays: readonly string[]
}

export interface BackPort {
  /** One more device of somebody. */
  addDevice(tokenHash: string, identity: string, day: string): Promise<void>
  /** Keeps the hash of a return code; one of before leads nowhere any more. */
  setReturnCode(identity: string, codeHash: string, day: string): Promise<void>
  identityByCode(codeHash: string): Promise<Identity | null>
  /** Whether somebody leads the installation, or an atelier. */
  leadsAnything(identity: string): Promise<boolean>

  moving(from: string, to: string): Promise<Moving>
  /**
   * Makes two into one, in one transaction: what can comes along. Of whom nothing is left, all devices are the other’s
   * from then on, and their code leads nowhere.
   */
  moveAlong(from: string, to: string, day: string): Promise<void>

  /** Keeps a link; one for the same participant that was not used yet leads nowhere any more. */
  addWay(tokenHash: string, way: Way, expiresAt: number): Promise<void>
  /** Null when it was used or is too old. */
  wayAt(tokenHash: string, at: number): Promise<Way | null>
  /**
   * Uses a link up, and parts in two who it is of: what it leads to belongs to the new device from then on. Resolves to
   * the participants, by session; null, and nothing changed, when it leads nowhere.
   */
  useWay(
    tokenHash: string,
    device: NewDevice,
    at: number,
    day: string,
  ): Promise<readonly { readonly session: string; readonly participant: string }[] | null>
}
