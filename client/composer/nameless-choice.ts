/**
 * Whether what one is writing is to come without a name: kept in this tab for as long as its words are, so that no
 * words come back, on a page that is loaded anew, to go with a name.
 */

import { useEffect, useState } from 'react'
import { useLiveState } from '#client/live/hooks.ts'

/** `place`: where one writes; `written`: whether words of before stand there. */
export function useNamelessChoice(place: string, written: boolean): readonly [boolean, (on: boolean) => void] {
  const session = useLiveState((state) => state.info.id)
  const key = `inbreng.nameless-choice.${session}.${place}`
  const [on, setOn] = useState(() => written && isKept(key))
  useEffect(() => keep(key, on), [key, on])
  return [on, setOn]
}

function isKept(key: string): boolean {
  try {
    return sessionStorage.getItem(key) !== null
  } catch {
    return false
  }
}

function keep(key: string, on: boolean): void {
  try {
    if (on) sessionStorage.setItem(key, 'yes')
    else sessionStorage.removeItem(key)
  } catch {
    // Blocked storage: then a page that is loaded anew asks again.
  }
}
