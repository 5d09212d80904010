/** Words that were written for a silent phase that is over. */

import { useMemo } from 'react'
import { useStore } from 'zustand'
import { useLiveState } from '#client/live/hooks.ts'
import { lateDrafts, type LateDraft } from '#client/live/silence.ts'
import { useBook } from './writing.ts'

/** The same as long as nothing of it has changed, so that a screen need not draw again. */
export function useLateDrafts(): readonly LateDraft[] {
  const drafts = useStore(useBook().store, (state) => state.drafts)
  const late = useLiveState((state) => JSON.stringify(lateDrafts(state, drafts)))
  return useMemo(() => JSON.parse(late) as readonly LateDraft[], [late])
}

export const useIsLate = (): boolean => useLateDrafts().length > 0
