/** What is looked for once somebody pauses: each letter by itself is no question. */

import { useCallback, useEffect, useState } from 'react'
import { keyOf, type Need } from './need.ts'

/** As long as one seldom waits between two letters of a word. */
const pauseMs = 250

/** A filter settles at once, words after a pause, or when told to. */
export function useSettled(need: Need): readonly [Need, (now: Need) => void] {
  const [settled, setSettled] = useState(need)
  const settle = useCallback((now: Need) => {
    setSettled((before) => (keyOf(before) === keyOf(now) && before.order === now.order ? before : now))
  }, [])
  const wait = need.words === settled.words ? 0 : pauseMs
  useEffect(() => {
    const timer = setTimeout(() => settle(need), wait)
    return () => clearTimeout(timer)
  }, [need, wait, settle])
  return [settled, settle]
}
