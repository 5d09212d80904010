/** What a year of an atelier is written down as: its meetings, who came, what they brought, and what came of it. */

import type { CardKind, KnowledgeKind, NoteKind, Relation } from '#shared/board/kinds.ts'
import type { Variant } from '#shared/board/variants.ts'
import type { Outcome } from '#shared/years/follow-ups.ts'
import type { SaidStep } from '#shared/years/questions.ts'
import type { Name } from './people.ts'

/** Something that somebody says under a card; with knowledge it is an annotation of an expert. */
export interface YearNote {
  readonly by: Name
  readonly kind: NoteKind
  readonly text: string
  readonly knowledge?: readonly KnowledgeKind[]
  readonly source?: string
}

/** What came of a card, told so many weeks after its meeting. */
export interface YearCame {
  readonly by: Name
  readonly weeks: number
  readonly outcome: Outcome
  readonly words: string
  readonly named?: boolean
}

/** Somebody wants to try a card, until so many weeks after its meeting. */
export interface YearTry {
  readonly by: Name
  readonly weeks: number
  /** Whether the group may see it, and whether with their name. */
  readonly shared?: boolean
  readonly named?: boolean
}

export interface YearCard {
  /** By which other cards, later meetings and tests know it. */
  readonly key: string
  readonly by: Name
  readonly kind: CardKind
  readonly variant?: Variant
  readonly title: string
  readonly body?: string
  /** What one can do, and what one loses by it. */
  readonly options?: readonly (readonly [text: string, loss: string])[]
  readonly chafes?: string
  readonly theme: string
  /** How many of who came know it from their own practice. */
  readonly known?: number
  readonly ties?: readonly (readonly [relation: Relation, to: string])[]
  readonly notes?: readonly YearNote[]
  readonly taken?: readonly Name[]
  readonly used?: readonly Name[]
  readonly tries?: readonly YearTry[]
  readonly came?: readonly YearCame[]
}

export interface YearMeeting {
  readonly key: string
  readonly subject: string
  readonly place: string
  /** So many days before today it was held. */
  readonly daysAgo: number
  /** So many days later its archive was made. */
  readonly archivedAfter: number
  readonly came: readonly Name[]
  /** Those of them who are there as experts. */
  readonly experts: readonly Name[]
  /** Who wants to be named in the report. */
  readonly named: readonly Name[]
  /** What is carried here from before: cards and learning questions, by their keys. */
  readonly carried?: readonly string[]
  readonly cards: readonly YearCard[]
  /** Ties to cards that were carried here. */
  readonly ties?: readonly (readonly [by: Name, from: string, relation: Relation, to: string])[]
  /** The cards that dots are placed on. */
  readonly voted: readonly string[]
  readonly insights: readonly string[]
  readonly report: string
  /** Who says that the report is right. */
  readonly confirmedBy?: readonly Name[]
}

/** A learning question that is put between meetings. */
export interface YearQuestion {
  readonly key: string
  readonly by: Name
  readonly daysAgo: number
  readonly words: string
}

/** What whoever leads says of a learning question. */
export interface YearStep {
  readonly question: string
  readonly daysAgo: number
  readonly change: SaidStep['change']
  readonly words: string
}

/** A case that somebody brings before a meeting, and that waits until it is shown there. */
export interface YearCase {
  readonly by: Name
  readonly title: string
  readonly body: string
  readonly options: readonly (readonly [text: string, loss: string])[]
}

/** A meeting that is still to come. */
export interface ComingMeeting {
  readonly subject: string
  readonly place: string
  readonly inDays: number
  readonly carried: readonly string[]
  readonly cases: readonly YearCase[]
}

export interface YearAtelier {
  readonly key: string
  readonly title: string
  readonly leader: Name
  /** The day on which it meets, from 0 for Sunday. */
  readonly weekday: number
  readonly meetings: readonly YearMeeting[]
  readonly questions: readonly YearQuestion[]
  readonly steps: readonly YearStep[]
  readonly coming: ComingMeeting
}
