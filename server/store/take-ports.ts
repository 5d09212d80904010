/** What must be kept of what people take along. Of a day, never of a moment. */

import type { Taking } from '#shared/years/taking.ts'

export interface Taken {
  readonly identity: string
  readonly session: string
  readonly card: string
  readonly how: Taking
  readonly until: string | null
  /** On which they first said so. */
  readonly day: string
  readonly shared: boolean
  readonly named: boolean
}

export interface TakePort {
  /** Adds it, or changes it; the day stays the first one. */
  putTaken(taken: Taken): Promise<void>
  dropTaken(taken: Pick<Taken, 'identity' | 'session' | 'card' | 'how'>): Promise<void>
  /** Newest day first. */
  takenBy(identity: string): Promise<readonly Taken[]>
  /** In an order that says nothing of who came first. */
  takenOf(session: string): Promise<readonly Taken[]>
  /** What is shared of the sessions of an atelier. */
  sharedIn(atelier: string): Promise<readonly Taken[]>

  /** Notes that somebody was asked at the end of a session what they take along. */
  noteAsked(identity: string, session: string): Promise<void>
  /** The sessions in which somebody was asked. */
  askedIn(identity: string): Promise<readonly string[]>

  /** Lets go of all of somebody, or of one session. */
  forgetTaken(identity: string, session: string | null): Promise<void>

  /** How often somebody told what came of something, and how often that was told of a session. */
  followUpsBy(identity: string): Promise<number>
  followUpsOf(session: string): Promise<number>
}
