/** What must be kept of what was carried from one session to another: ids, so that it goes when that goes. */

/** A card or note that was made from another. */
export interface Carried {
  readonly entity: string
  readonly from: string
}

export interface CarriedOn {
  readonly session: string
  readonly entity: string
}

/** A card or note of a session from which something was carried on. */
export interface CarriedSource {
  readonly is: 'card' | 'note'
  readonly entity: string
}

export interface CarriedPort {
  /** What was carried to a session. Stays when either is gone: further on there may be more of it. */
  noteCarried(session: string, carried: readonly Carried[]): Promise<void>
  carriedTo(session: string): Promise<readonly Carried[]>
  /** All that was carried on from something, and from that again, within the atelier of its session. */
  carriedFrom(session: string, entity: string): Promise<readonly CarriedOn[]>
  /** Of a session all that was carried on, also what is not there any more itself. */
  carriedOutOf(session: string): Promise<readonly CarriedSource[]>
  /** Boards of an older version, on which nobody has looked yet what was carried there. */
  carriedUnread(): Promise<readonly string[]>
  carriedRead(session: string): Promise<void>
}
