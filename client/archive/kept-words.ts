/** Words that are being written about an archive: on this device only, so that a killed tab loses nothing; for seven days. */

import { useCallback, useState } from 'react'

const keepMs = 7 * 86_400_000
const keyOf = (session: string, what: string): string => `inbreng.draft.${session}.${what}`

/** `what`: a name of its own; `given`: what it begins with when nothing is kept. Null lets go of it. */
export function useKeptWords(
  session: string,
  what: string,
  given: string,
): readonly [string, (words: string | null) => void] {
  const key = keyOf(session, what)
  const [kept, setKept] = useState(() => read(key, Date.now()))
  const change = useCallback(
    (words: string | null) => {
      setKept(words)
      keep(key, words, Date.now())
    },
    [key],
  )
  return [kept ?? given, change]
}

function read(key: string, now: number): string | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    if (!isKept(kept)) return null
    if (now - kept.at <= keepMs) return kept.words
    localStorage.removeItem(key)
  } catch {
    // A device that keeps nothing, or something else under this name: one begins anew.
  }
  return null
}

const isKept = (kept: unknown): kept is { readonly at: number; readonly words: string } =>
  typeof kept === 'object' &&
  kept !== null &&
  'at' in kept &&
  'words' in kept &&
  typeof kept.at === 'number' &&
  typeof kept.words === 'string'

function keep(key: string, words: string | null, now: number): void {
  try {
    if (words === null) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify({ at: now, words }))
  } catch {
    // A device that keeps nothing: it lasts as long as the page.
  }
}
