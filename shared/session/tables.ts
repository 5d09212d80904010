/** What tables mean for a phase, and for what is brought in it. */

import type { Variant } from '../board/variants.ts'
import type { Grouping, Phase } from './format.ts'

const small: readonly Grouping[] = ['table', 'pairs', 'solo-pair-four-all']

/** What a table gathers for everybody, whatever the phase. */
const gathered: readonly Variant[] = ['harvest', 'outcome']

/** Whether people work at their tables in this phase. `laid`: whether there are any. */
export function goesAtTables(phase: Pick<Phase, 'grouping'> | undefined, laid: boolean): boolean {
  return laid && phase !== undefined && small.includes(phase.grouping)
}

export function isGathered(variant: Variant | null): boolean {
  return variant !== null && gathered.includes(variant)
}

/** The table that a new card is of. `seat`: where whoever brings it sits, when that table is there. */
export function tableOfNew(
  phase: Pick<Phase, 'grouping'> | undefined,
  variant: Variant | null,
  seat: string | null,
): string | null {
  return goesAtTables(phase, true) || isGathered(variant) ? seat : null
}
