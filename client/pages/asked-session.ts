/** Asks for a session until there is a true answer: it is here, or it will not come. */

import { useCallback, useEffect, useState } from 'react'
import { askFirst, problemCode } from '#client/ask-first.ts'
import type { ProblemCode } from '#shared/commands/problem.ts'
import type { SessionInfo } from '#shared/commands/shapes.ts'
import { forgetSession, knownSession, rememberSession } from './known-sessions.ts'

export type AskedSession =
  | { readonly is: 'asking' }
  | { readonly is: 'here'; readonly info: SessionInfo }
  /** No answer for now; it is asked again by itself. */
  | { readonly is: 'waiting'; readonly code: ProblemCode; readonly subject: string | undefined }
  | { readonly is: 'not-joined'; readonly subject: string | undefined; readonly joinPath: string | undefined }
  | { readonly is: 'refused'; readonly code: ProblemCode }

const passing: ReadonlySet<ProblemCode> = new Set(['not-stored', 'unexpected', 'too-often'])
const waits = [1000, 2000, 4000, 8000]
const longestWait = 10_000

export function useAskedSession(id: string): { readonly asked: AskedSession; readonly again: () => void } {
  const [asked, setAsked] = useState<AskedSession>({ is: 'asking' })
  const [round, setRound] = useState(0)
  const again = useCallback(() => setRound((before) => before + 1), [])

  useEffect(() => {
    let over = false
    let tries = 0
    let timer: ReturnType<typeof setTimeout> | undefined
    async function attempt(): Promise<void> {
      const answer = await askOnce(id)
      if (over) return
      // A board that is on the screen stays there until something better is known.
      setAsked((before) => (answer.is === 'waiting' && before.is === 'here' ? before : answer))
      if (answer.is === 'waiting') timer = setTimeout(() => void attempt(), waits[tries++] ?? longestWait)
    }
    const now = (): void => {
      if (timer === undefined) return
      clearTimeout(timer)
      timer = undefined
      void attempt()
    }
    void attempt()
    addEventListener('online', now)
    return () => {
      over = true
      clearTimeout(timer)
      removeEventListener('online', now)
    }
  }, [id, round])

  return { asked, again }
}

async function askOnce(id: string): Promise<AskedSession> {
  try {
    const info = await askFirst('getSession', { session: id })
    rememberSession(info)
    return { is: 'here', info }
  } catch (error) {
    const code = problemCode(error)
    if (passing.has(code)) return { is: 'waiting', code, subject: knownSession(id)?.subject }
    if (code === 'not-signed-in' || code === 'not-allowed') return notJoined(id)
    if (code === 'not-found') forgetSession(id)
    return { is: 'refused', code }
  }
}

/** Where one can join, as far as we may know: an open session of the start page, or the code from before. */
async function notJoined(id: string): Promise<AskedSession> {
  const known = knownSession(id)
  const home = await askFirst('home', {}).catch(() => null)
  const line = home?.ateliers.flatMap(({ sessions }) => sessions).find((session) => session.id === id)
  const byCode = known?.code ? `/j/${known.code}` : undefined
  return { is: 'not-joined', subject: line?.subject ?? known?.subject, joinPath: line?.joinPath ?? byCode }
}
