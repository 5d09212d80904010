/** The version of our own frames. A test holds it against `frames.ts`: a changed frame, a new version. */
export const wireVersion = 3

/** The address of a board's document. An erased board comes back under the next epoch. */
export const boardAddress = (session: string, epoch: number): string => `${session}@${epoch}`

export const livePath = '/live/'

/** The ways to look at a board. */
export const views = ['lanes', 'map', 'list'] as const
export type View = (typeof views)[number]

/** What somebody looks at whom everybody follows: the view, and the card whose thread is open. */
export interface Shown {
  readonly view: View
  readonly card: string | null
}

/** What a client says in presence: where it is, and whether it writes. Who it is, the server adds. */
export interface PresenceState {
  readonly card: string | null
  readonly writing: boolean
  /** The server tells this only of whoever is followed. */
  readonly shows?: Shown | null | undefined
  /** Stamped by the server; what a client claims here is overwritten. */
  readonly person?: string
}
