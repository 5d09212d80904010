/** Where a load goes: the address of a room, and who may sit in it. Travels between processes. */

/** Which protocol a server speaks: y-websocket's own, Hocuspocus' or none at all. */
export type Dialect = 'plain' | 'hocuspocus' | 'raw'

export interface Seat {
  readonly person: string
  /** What lets this person in; null where nobody asks. */
  readonly cookie: string | null
}

export interface Room {
  readonly port: number
  readonly path: string
  readonly dialect: Dialect
  /** The document's name, where frames carry it. */
  readonly name: string
  /** At least one; connections take them in turns. */
  readonly seats: readonly Seat[]
}
