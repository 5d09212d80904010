/** That somebody writes, never what, and only in a phase in which one brings under one’s name. */

import { useEffect, useRef } from 'react'
import { hasWords, type Draft } from '#client/live/drafts.ts'
import { useLiveIfOpen, useLiveState } from '#client/live/hooks.ts'
import { phaseOf } from '#client/live/turn.ts'

/** Somebody who thinks for longer than this does not write now. */
const idleMs = 4000

export function useWritingSign(draft: Draft): void {
  const live = useLiveIfOpen()
  const open = useLiveState((state) => phaseOf(state)?.visibility === 'named')
  const seen = useRef(draft)
  useEffect(() => {
    // What lay here before is nobody’s writing now.
    if (live === null || !open || draft === seen.current) return
    seen.current = draft
    live.setPresence(null, hasWords(draft))
    if (!hasWords(draft)) return
    const timer = setTimeout(() => live.setPresence(null, false), idleMs)
    return () => clearTimeout(timer)
  }, [live, open, draft])
  useEffect(() => {
    if (live === null || !open) return
    return () => live.setPresence(null, false)
  }, [live, open])
}
