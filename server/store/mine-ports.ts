/** What is kept of somebody and is asked after only by themselves. */

/** What is known of a device, and of whoever holds it. */
export interface DeviceKept {
  readonly since: number
  /** The day on which it was last here; null of one that was not since that is kept. */
  readonly seenOn: string | null
  /** The titles of the ateliers that it leads. */
  readonly leads: readonly string[]
  /** How many devices are theirs. */
  readonly devices: number
  /** The day on which their return code was made; null without one. */
  readonly codeOn: string | null
  /** The days on which somebody came to be them, where they came to be somebody, by a link of whoever leads. */
  readonly anew: readonly string[]
}

export interface MinePort {
  /** Null when no such device is known. */
  deviceOf(identity: string): Promise<DeviceKept | null>
  /** How many tickets somebody took, by phase; which ones nobody knows. */
  ticketsTakenBy(
    session: string,
    participant: string,
  ): Promise<readonly { readonly phase: string; readonly taken: number }[]>
  /** Under how many client ids somebody’s devices wrote on a board since it was last made anew. */
  handsOf(session: string, participant: string): Promise<number>
}
