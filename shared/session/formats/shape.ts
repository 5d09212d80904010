/** What a built-in format says of itself, beside its plan. */

import type { Language } from '../../board/kinds.ts'
import type { Plan } from '../format.ts'

export type InBoth = Readonly<Record<Language, string>>

export interface Format {
  readonly id: string
  readonly title: InBoth
  /** When one takes this one, in a line. */
  readonly use: InBoth
  /** Whose idea it is; the words are our own. */
  readonly basedOn: InBoth
  readonly groupSize: InBoth
  readonly minutes: number
  /** The one that a new session opens with. */
  readonly isDefault: boolean
  readonly plan: Plan
}

/** A few phases to put into a plan, in their order. */
export interface Module {
  readonly id: string
  readonly title: InBoth
  /** Whose idea it is. */
  readonly source: InBoth
  readonly minutes: number
  readonly plan: Plan
}
