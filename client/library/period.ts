/** Periods that one often wants, as days. */

import { dayOf } from '#client/pages/when.ts'
import type { Need } from './need.ts'

export type Period = Pick<Need, 'from' | 'to'>

export const quickPeriods = ['all', 'year', 'two'] as const
export type QuickPeriod = (typeof quickPeriods)[number]

export function periodOf(quick: QuickPeriod, now: Date): Period {
  switch (quick) {
    case 'all':
      return { from: null, to: null }
    case 'year':
      return { from: `${now.getFullYear()}-01-01`, to: null }
    case 'two':
      return { from: dayOf(new Date(now.getFullYear() - 2, now.getMonth(), now.getDate())), to: null }
  }
}

/** Null for a period of one’s own. */
export function quickOf({ from, to }: Period, now: Date): QuickPeriod | null {
  const same = (quick: QuickPeriod): boolean => {
    const period = periodOf(quick, now)
    return period.from === from && period.to === to
  }
  return quickPeriods.find(same) ?? null
}
