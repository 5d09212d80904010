/**
 * A signal that is being written: on this device only, so that a killed tab loses nothing; for seven days, and gone
 * once it is kept.
 */

import { useCallback, useState } from 'react'
import type { SignalContent, SignalText } from '#shared/archive/signal.ts'

export interface SignalDraft {
  readonly whom: string
  readonly title: string
  readonly see: string
  readonly needs: string
  readonly shown: readonly string[]
  /** Null as long as one adds no example. */
  readonly composed: string | null
  readonly isComposed: boolean
}

export const emptyDraft: SignalDraft = {
  ...{ whom: '', title: '', see: '', needs: '', shown: [], composed: null, isComposed: false },
}

export const draftOf = ({ composed, ...content }: SignalContent): SignalDraft => ({
  ...content,
  composed: composed?.words ?? null,
  isComposed: composed !== null,
})

export const wordsIn = (draft: SignalDraft, text: SignalText): string => draft[text] ?? ''

export interface KeptDraft {
  readonly draft: SignalDraft
  /** Whether it differs from what was kept. */
  readonly touched: boolean
  readonly change: (change: Partial<SignalDraft>) => void
  /** Begins anew with this. */
  readonly begin: (draft: SignalDraft) => void
}

/** `given`: what it begins with when this device has nothing of it. */
export function useSignalDraft(session: string, given: SignalDraft): KeptDraft {
  const [{ draft, touched }, setNow] = useState(() => {
    const kept = read(session, Date.now())
    return { draft: kept ?? given, touched: kept !== null }
  })
  const change = useCallback(
    (next: Partial<SignalDraft>) =>
      setNow(({ draft: before }) => {
        const after = { ...before, ...next }
        keep(session, after, Date.now())
        return { draft: after, touched: true }
      }),
    [session],
  )
  const begin = useCallback(
    (next: SignalDraft) => {
      forget(session)
      setNow({ draft: next, touched: false })
    },
    [session],
  )
  return { draft, touched, change, begin }
}

const keepMs = 7 * 86_400_000
const keyOf = (session: string): string => `inbreng.draft.${session}.signal`

function read(session: string, now: number): SignalDraft | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(session)) ?? 'null')
    if (!isKept(kept)) return null
    if (now - kept.at <= keepMs) return { ...emptyDraft, ...kept.draft }
    forget(session)
  } catch {
    // A device that keeps nothing, or something else under this name: one begins anew.
  }
  return null
}

const isKept = (kept: unknown): kept is { readonly at: number; readonly draft: Partial<SignalDraft> } =>
  typeof kept === 'object' && kept !== null && 'at' in kept && typeof kept.at === 'number' && 'draft' in kept

function keep(session: string, draft: SignalDraft, now: number): void {
  try {
    localStorage.setItem(keyOf(session), JSON.stringify({ at: now, draft }))
  } catch {
    // A device that keeps nothing: it lasts as long as the page.
  }
}

function forget(session: string): void {
  try {
    localStorage.removeItem(keyOf(session))
  } catch {
    // Nothing was kept.
  }
}
