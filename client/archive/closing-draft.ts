/**
 * What is filled in on the way to an archive and not sent before it is made: the report, what it came to, who may read
 * it. On this device only; it goes when the archive is made, and after seven days.
 */

import { useCallback, useEffect, useState } from 'react'
import type { Review } from '#shared/commands/archive-commands.ts'

export interface ClosingDraft {
  readonly report: string
  readonly insights: readonly string[]
  /** Of each try-out the day on which one looks back; empty when none was said. */
  readonly until: Readonly<Record<string, string>>
  readonly audience: 'session' | 'atelier'
}

const keepMs = 7 * 86_400_000
const keyOf = (session: string): string => `inbreng.draft.${session}.closing`

export function useClosingDraft(
  session: string,
  { proposed, archive }: Pick<Review, 'proposed' | 'archive'>,
): readonly [ClosingDraft, (change: Partial<ClosingDraft>) => void, () => void] {
  const [draft, setDraft] = useState<ClosingDraft>(() => ({
    report: archive?.report ?? '',
    insights: proposed.insights.slice(0, 5),
    until: {},
    audience: 'atelier',
    ...readDraft(session, Date.now()),
  }))
  const [touched, setTouched] = useState(false)
  useEffect(() => {
    if (touched) keepDraft(session, draft, Date.now())
  }, [session, draft, touched])
  const change = useCallback((next: Partial<ClosingDraft>) => {
    setTouched(true)
    setDraft((before) => ({ ...before, ...next }))
  }, [])
  const forget = useCallback(() => {
    setTouched(false)
    forgetDraft(session)
  }, [session])
  const frozen = archive?.reportFrozen === true
  return [frozen ? { ...draft, report: archive.report } : draft, change, forget]
}

export function readDraft(session: string, now: number): Partial<ClosingDraft> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(session)) ?? 'null')
    if (!isKept(kept)) return {}
    if (now - kept.at <= keepMs) return kept.draft
    forgetDraft(session)
  } catch {
    // A device that keeps nothing, or something else under this name: one begins anew.
  }
  return {}
}

const isKept = (kept: unknown): kept is { readonly at: number; readonly draft: Partial<ClosingDraft> } =>
  typeof kept === 'object' && kept !== null && 'at' in kept && typeof kept.at === 'number' && 'draft' in kept

export function keepDraft(session: string, draft: ClosingDraft, now: number): void {
  try {
    localStorage.setItem(keyOf(session), JSON.stringify({ at: now, draft }))
  } catch {
    // A device that keeps nothing: it lasts as long as the page.
  }
}

function forgetDraft(session: string): void {
  try {
    localStorage.removeItem(keyOf(session))
  } catch {
    // Nothing was kept.
  }
}
