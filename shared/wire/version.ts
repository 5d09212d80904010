/** The version of our own frames. A test holds it against `frames.ts`: a changed frame, a new version. */
export const wireVersion = 2

/** The address of a board's document. An erased board comes back under the next epoch. */
export const boardAddress = (session: string, epoch: number): string => `${session}@${epoch}`

export const livePath = '/live/'

/** What a client says in presence: where it is, and whether it writes. Who it is, the server adds. */
export interface PresenceState {
  readonly card: string | null
  readonly writing: boolean
  /** Stamped by the server; what a client claims here is overwritten. */
  readonly person?: string
}
