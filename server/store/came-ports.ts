/** What must be kept of what came of it: of a day, never of a moment; and of whom only as long as they want. */

import type { Language } from '#shared/board/kinds.ts'
import type { Variant } from '#shared/board/variants.ts'
import type { Outcome } from '#shared/years/follow-ups.ts'
import type { ArchivedLink, KeptQuestion, LedgerLine, SaidStep } from '#shared/years/questions.ts'

export interface FollowUp {
  readonly id: string
  readonly session: string
  readonly card: string
  /** Whose it is; null when they let go of it. */
  readonly identity: string | null
  readonly outcome: Outcome
  readonly words: string
  readonly language: Language
  readonly name: string | null
  readonly perspective: string | null
  readonly day: string
}

export interface Question extends KeptQuestion {
  readonly atelier: string
  readonly identity: string | null
  /** Of a question on a card: where that stands. */
  readonly session: string | null
}

export interface QuestionSaid extends SaidStep {
  readonly id: string
  readonly identity: string | null
}

/** A card of the last archive of a session. */
export interface ArchivedCardLine extends ArchivedLink {
  readonly variant: Variant | null
  readonly kind: 'issue' | 'dilemma' | 'direction'
}

export interface CamePort {
  /** Adds it, or changes what it says; the library finds it from then on. */
  putFollowUp(followUp: FollowUp): Promise<void>
  followUp(id: string): Promise<FollowUp | null>
  /** Oldest day first; of one day in an order that says nothing of who came first. */
  followUpsOf(session: string): Promise<readonly FollowUp[]>
  followUpsIn(atelier: string): Promise<readonly FollowUp[]>
  followUpsBy(identity: string): Promise<readonly FollowUp[]>
  removeFollowUp(id: string): Promise<void>

  /** Adds it; one that is there stays as it is. */
  addQuestion(question: Question): Promise<void>
  question(id: string): Promise<Question | null>
  questionsIn(atelier: string): Promise<readonly Question[]>
  questionsBy(identity: string): Promise<readonly Question[]>
  /** With all that was said of it. */
  removeQuestion(id: string): Promise<void>
  /** Adds it; one that is there stays as it is. */
  addStep(step: QuestionSaid): Promise<void>
  /** In the order in which they were said. */
  stepsIn(atelier: string): Promise<readonly QuestionSaid[]>
  stepsBy(identity: string): Promise<readonly QuestionSaid[]>
  /** Where something was carried to, whatever it is, within an atelier. */
  carriedOnIn(atelier: string, from: string): Promise<readonly { readonly session: string; readonly entity: string }[]>

  /** The cards of the last archive of each session of an atelier, and how its learning questions went on there. */
  cardsIn(atelier: string): Promise<readonly ArchivedCardLine[]>
  ledgerIn(atelier: string): Promise<readonly LedgerLine[]>

  /** Lets go of what somebody told of a session, or of all and of what they said of questions: it goes, or is nobody’s. */
  forgetCame(identity: string, session: string | null, how: 'anonymous' | 'remove'): Promise<void>
}
