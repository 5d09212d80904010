/** What must be kept of the report of an archive: what people said of it, as long as they may, and how many they were. */

import type { ReportSays } from '#shared/archive/report.ts'
import type { Archive } from './archive-ports.ts'

/** What somebody said of a report, and of which words it was: a hash of them. */
export interface Said {
  readonly participant: string
  readonly reportHash: string
  readonly says: ReportSays
  readonly words: string
}

/** Words that stand for good. */
export interface Frozen {
  readonly reportHash: string
  /** How many said that they are right; 0 where that are too few to tell. */
  readonly people: number
  readonly at: number
}

/** The report of one edition, without all else that is in it. */
export interface ReportEdition {
  readonly edition: number
  readonly report: string
  readonly madeAt: number
  /** Null for what was imported. */
  readonly madeBy: string | null
}

export interface Reports {
  /** Of each edition of a session’s archive, newest first. */
  reportsOf(session: string): Promise<readonly ReportEdition[]>
  /** When an archive of it was last taken back. */
  undoneAt(session: string): Promise<number | null>
  /** Sessions of which an archive was made or taken back since. */
  touchedSince(moment: number): Promise<ReadonlySet<string>>
  /**
   * Keeps an edition that differs from the last by its report alone, so that its board has nothing to follow, and
   * forgets what was said of other words; in one transaction.
   */
  addReworded(archive: Archive, reportHash: string): Promise<void>

  /** One says one thing: what they said before is gone. */
  say(session: string, said: Said): Promise<void>
  takeBack(session: string, participant: string): Promise<void>
  saidIn(session: string): Promise<readonly Said[]>
  /** Sessions of which something that somebody said is kept. */
  sessionsWithSaid(): Promise<readonly string[]>

  frozenIn(session: string, reportHash: string): Promise<Frozen | null>
  /** Keeps how many they were and forgets what each said; resolves to how much that was. The first time counts. */
  freeze(session: string, frozen: Frozen): Promise<number>
  /** Forgets what is about other words than these, or all; resolves to how much people had said. */
  keepOnly(session: string, reportHash: string | null): Promise<number>
  /** Erasing only: what was about these words is about those from now on. */
  followWords(session: string, from: string, to: string): Promise<void>
}
