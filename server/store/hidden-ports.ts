/** What not everyone may see, now or ever: handed in, without a name, off the board, in a ballot. */

import type { WholeThing } from '#shared/commands/shapes.ts'

/** Something that was handed in and waits to be shown. */
export interface Held {
  readonly session: string
  readonly id: string
  readonly phase: string
  readonly person: string
  readonly behalf: string | null
  readonly thing: WholeThing
}

/** Something without a name; `thing` null takes it back. Says nothing of who, where or when. */
export interface Nameless {
  readonly session: string
  readonly id: string
  readonly phase: string
  readonly thing: WholeThing | null
  readonly secretHash: string
  /** Whether it waits for the next batch. */
  readonly waits: boolean
  /** Whether an earlier batch put it on the board. */
  readonly shown: boolean
}

/** What a ticket is good for. */
export interface Ticket {
  readonly session: string
  readonly phase: string
}

export interface Dots {
  readonly person: string
  readonly card: string
  readonly dots: number
}

export interface Stance {
  readonly person: string
  /** The options that were weighed, by id, and how much each weighs. */
  readonly options: readonly string[]
  readonly weights: readonly number[]
  readonly because: string
}

/** What not everyone may see, now or ever. */
export interface Hidden {
  /** Adds it, or changes it when it is that person's; false when the id is somebody else's. */
  putHeld(held: Held): Promise<boolean>
  /** True when there was one of that person. */
  removeHeld(session: string, id: string, person: string): Promise<boolean>
  heldOf(session: string, person: string): Promise<readonly Held[]>
  /** All that waits, in an order that says nothing of who came first. */
  heldIn(session: string): Promise<readonly Held[]>
  /** Takes these away: they are on the board. */
  dropHeld(session: string, ids: readonly string[]): Promise<void>
  /** Sessions that were closed before this moment, and in which something still waits. */
  closedWithHeld(before: number): Promise<readonly string[]>

  putHiddenCard(session: string, card: string, content: string): Promise<void>
  hiddenCards(session: string): Promise<readonly { readonly card: string; readonly content: string }[]>
  dropHiddenCard(session: string, card: string): Promise<void>

  /** Keeps the hashes of new tickets, and how many somebody took; false, and nothing kept, when it would be over `most`. */
  addTickets(session: string, phase: string, person: string, hashes: readonly string[], most: number): Promise<boolean>
  ticket(hash: string): Promise<Ticket | null>
  /**
   * Uses a ticket up, in the same transaction as what it brings. Null, and nothing kept, when there is no such
   * ticket; but what was brought under this id and secret before is answered again.
   */
  spendTicket(hash: string, thing: Pick<Nameless, 'id' | 'thing' | 'secretHash'>): Promise<Nameless | null>
  /** Forgets a session's tickets, and who took how many. */
  forgetTickets(session: string): Promise<void>
  nameless(session: string, id: string): Promise<Nameless | null>
  /** Changes what was brought, for the next batch. */
  changeNameless(session: string, id: string, thing: WholeThing | null): Promise<void>
  /** What waits for the next batch, in an order that says nothing of who came first. */
  waitingNameless(session: string): Promise<readonly Nameless[]>
  /** Sessions in which something waits. */
  sessionsWithNameless(): Promise<readonly string[]>
  /** Says that these are on the board as they are here; what was changed since waits on, what was taken back is forgotten. */
  shownNameless(session: string, shown: readonly Nameless[]): Promise<void>

  /** Forgets all that was brought in sessions that were closed before this moment, shown or not; tickets and counts too. */
  forgetOldNameless(before: number): Promise<void>

  /** Puts dots on a card, all within one budget; null, and nothing changed, when it would be overspent. */
  putDots(
    session: string,
    ballot: string,
    dots: Dots,
    budget: { readonly dots: number; readonly several: boolean },
  ): Promise<readonly Dots[] | null>
  dotsOf(session: string, ballot: string): Promise<readonly Dots[]>
  putStance(session: string, ballot: string, stance: Stance): Promise<void>
  removeStance(session: string, ballot: string, person: string): Promise<void>
  stancesOf(session: string, ballot: string): Promise<readonly Stance[]>
  /** Sessions that are closed, and of which it is kept all the same who did what in their ballots. */
  closedWithBallots(): Promise<readonly string[]>
  /** Forgets who did what in a session's ballots: once it is closed only totals stay. */
  forgetBallots(session: string): Promise<void>
}
