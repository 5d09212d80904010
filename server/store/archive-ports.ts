/** What must be kept of sessions that are over: archives, erasures, and the register of care. */

import type { ArchivedSession, erasureReasons } from '#shared/archive/archived.ts'
import type { Decision } from '#shared/commands/archive-commands.ts'
import type { PurgeReport } from '#shared/commands/care-commands.ts'
import type { CarriedPort } from './carried-ports.ts'
import type { LibraryEntry } from './library-ports.ts'
import type { MinePort } from './mine-ports.ts'

/** One archive of a session. What it holds changes only by an erasure. */
export interface Archive {
  readonly session: string
  /** The how-manieth of its session, from 1. */
  readonly edition: number
  readonly content: ArchivedSession
  /** SHA-256 of the content in its one way of writing, in hex. */
  readonly hash: string
  readonly madeAt: number
  /** The participant who signed; null for what was imported. */
  readonly madeBy: string | null
}

/** A decision about one card or note, and of which words it was: a hash of them. */
export interface Decided {
  readonly session: string
  readonly entity: string
  readonly wordsHash: string
  readonly decision: Decision
}

export interface Consent {
  readonly participant: string
  readonly named: boolean
  readonly research: boolean
}

/** How much a session came to, and for whom its archive is. */
export interface YieldCount {
  readonly session: string
  readonly audience: 'session' | 'atelier'
  readonly insights: number
  readonly directions: number
  readonly questions: number
  readonly tries: number
}

/** The last archive of a session, without what is in it. */
export interface LastArchive {
  readonly session: string
  readonly number: number
  readonly subject: string
  readonly date: string
  readonly audience: 'session' | 'atelier'
  readonly hash: string
}

/** A phase that began to run. */
export interface PhaseTime {
  readonly phase: string
  readonly at: number
}

export interface Archives {
  /**
   * Keeps an archive with what the library finds of it, marks its session as archived, and takes the place of the
   * session’s earlier archive in the library; in one transaction.
   */
  addArchive(archive: Archive, entries: readonly LibraryEntry[]): Promise<void>
  /** The last one; null when there is none. */
  archiveOf(session: string): Promise<Archive | null>
  /** All of them, oldest first. */
  archivesOf(session: string): Promise<readonly Archive[]>
  /** Erasing only: the same edition with other content, and what the library finds of it when it is the last. */
  rewriteArchive(archive: Archive, entries: readonly LibraryEntry[]): Promise<void>
  /** Takes the last one away; the one before comes back into the library, or its session is no longer archived. */
  removeLastArchive(session: string, before: readonly LibraryEntry[], at: number): Promise<void>
  /** Takes all of a session’s archives out, with what the library has of it. */
  removeArchives(session: string): Promise<void>

  /** Sessions of which an archive came or went, and whose board may not have followed yet. */
  unfinished(): Promise<readonly string[]>
  finished(session: string): Promise<void>

  putDecided(decided: Decided): Promise<void>
  dropDecided(session: string, entity: string): Promise<void>
  decidedIn(session: string): Promise<readonly Decided[]>

  setConsent(session: string, consent: Consent): Promise<void>
  consentsOf(session: string): Promise<readonly Consent[]>

  /** Those of an atelier, newest session first, and no more than `most`. */
  lastIn(atelier: string, most: number): Promise<readonly LastArchive[]>
  /** What the last archive of each session of an atelier came to, in numbers. */
  yieldsOf(atelier: string): Promise<readonly YieldCount[]>

  addPhaseTime(session: string, time: PhaseTime): Promise<void>
  phaseTimesOf(session: string): Promise<readonly PhaseTime[]>
}

export type ErasureReason = (typeof erasureReasons)[number]
const contentScopes = ['card', 'note', 'person', 'session'] as const
export type ErasureScope = (typeof contentScopes)[number]

/**
 * What somebody took back of who they are, and not of what they brought: that they may be named, or that they were there
 * at all. Stands in the ledger, so that an older copy of the store does not name them again.
 */
const namelessScopes = ['name', 'let-go'] as const
type NamelessScope = (typeof namelessScopes)[number]
export const isOfName = ({ scope }: Pick<Erasure, 'scope'>): boolean => namelessScopes.some((one) => one === scope)

/**
 * Somebody who let go of all at once, with what they brought or leaving it as nobody’s. Of no session: in the place of one
 * stands their own id.
 */
const everywhereScopes = ['everywhere', 'everywhere-let-go'] as const
type EverywhereScope = (typeof everywhereScopes)[number]
export const isEverywhere = ({ scope }: Pick<Erasure, 'scope'>): boolean =>
  everywhereScopes.some((one) => one === scope)

export const erasureScopes = [...contentScopes, ...namelessScopes, ...everywhereScopes] as const

/** A card or a note. */
export const isThing = ({ scope }: Pick<Erasure, 'scope'>): boolean => scope === 'card' || scope === 'note'
export const isWhole = ({ scope }: Pick<Erasure, 'scope'>): boolean => scope === 'session'

/** One erasure in the ledger: ids and a class of reason, never content. */
export interface Erasure {
  readonly id: string
  readonly session: string
  readonly scope: ErasureScope | NamelessScope | EverywhereScope
  readonly entity: string
  readonly reason: ErasureReason
  /** Whether whoever brought it took it back themselves. */
  readonly own: boolean
  readonly at: number
  /** When everything was gone; null as long as that is under way. */
  readonly doneAt: number | null
}

export interface AskedErasure {
  readonly id: string
  readonly session: string
  readonly entity: string
  readonly reason: ErasureReason
  readonly at: number
}

export interface Erasures extends CarriedPort {
  /**
   * Enters it in the ledger, and in the plain list beside the store that outlives it; one with this id that is there is
   * left as it is.
   */
  beginErasure(erasure: Erasure): Promise<void>
  /** Several in one go: of a stop in between the ledger has all of them or none. */
  beginErasures(erasures: readonly Erasure[]): Promise<void>
  endErasure(id: string, at: number): Promise<void>
  /** Those that were begun and not ended. */
  openErasures(): Promise<readonly Erasure[]>
  /** Those in the plain list that the ledger does not have: then an older copy of the store was put back. */
  unknownErasures(): Promise<readonly Erasure[]>
  /** Every board gets an epoch that no device has ever had, as an older copy of the store was put back. */
  raiseEpochs(at: number): Promise<void>
  erasuresOf(session: string): Promise<readonly Erasure[]>
  /** The whole ledger, oldest first. */
  ledger(): Promise<readonly Erasure[]>
  /**
   * Takes one thing, or what is somebody’s, or all of a session, out of what is kept beside its board, in one
   * transaction; archives and hidden cards are rewritten elsewhere. `ids`: what goes with it.
   */
  eraseBeside(erasure: Erasure, ids: readonly string[]): Promise<void>

  askErasure(asked: AskedErasure): Promise<void>
  askedErasures(session: string): Promise<readonly AskedErasure[]>
  dropAsked(session: string, id: string): Promise<void>

  /** Rewrites the whole file so that no page holds what was deleted, and empties the log beside it. */
  scrub(): Promise<void>
  /** A whole copy of the store as it is now, in another folder. */
  copyTo(folder: string): Promise<void>
}

export interface Audited {
  readonly at: number
  readonly action: string
  /** A role, `leader`, or `server`. */
  readonly by: string
  readonly session: string | null
}

/** Small things of the installation as a whole, and who did what when. */
export interface Register extends MinePort {
  setting(name: string): Promise<string | null>
  setSetting(name: string, value: string): Promise<void>
  addAudit(line: Audited): Promise<void>
  /** Newest first. */
  audit(most: number): Promise<readonly Audited[]>
  dropAudit(before: number): Promise<number>

  /** Remembers on which day a device was last here; finer is not kept. */
  seen(identity: string, day: string): Promise<void>
  /** Devices that were last here before this day, and lead nothing. */
  unseenSince(day: string): Promise<readonly string[]>
  /** Sessions that are closed since before this moment and were never archived. */
  closedUnarchived(before: number): Promise<readonly string[]>
  /** Sessions archived before this moment whose live board is still there. */
  archivedWithBoard(before: number): Promise<readonly string[]>
  /** Sessions whose last archive was made before this moment. */
  archivedBefore(before: number): Promise<readonly { readonly session: string; readonly archivedAt: number }[]>
  /** From this moment on nobody opens the live board of an archived session any more. */
  boardGoes(session: string, at: number): Promise<void>
  /** Takes away the live board of an archived session, with its names; whose a card was stays for who asks after their own. */
  dropBoard(session: string): Promise<void>
  /** Lets go of a device: its cookie no longer leads anywhere, and nobody can tell that its participants are one. */
  forgetIdentity(identity: string): Promise<void>
  /** Sessions that a device is or was in. */
  participantsOfIdentity(
    identity: string,
  ): Promise<readonly { readonly session: string; readonly participant: string }[]>
  /** What somebody brought to a session: keys as `cards/ID`, also when its live board is gone. */
  broughtBy(session: string, participant: string): Promise<readonly string[]>
  /** Whose it was is not known any more, of all they brought to a session. */
  disown(session: string, participant: string): Promise<void>
  /** Takes somebody’s name and perspective away, what they agreed to, and what they said of a report; they stay as somebody. */
  unnameParticipant(session: string, participant: string): Promise<void>
  lastReport(): Promise<PurgeReport | null>
  keepReport(report: PurgeReport): Promise<void>
}
