/** Something about one session asked of the server for a page, and again on demand. */

import { useCallback, useEffect, useState } from 'react'
import { ask, problemCode } from '#client/ask.ts'
import type { commands, Output } from '#shared/commands/commands.ts'
import type { ProblemCode } from '#shared/commands/problem.ts'

export type Asked<T> =
  | { readonly is: 'asking' }
  | { readonly is: 'here'; readonly answer: T }
  | { readonly is: 'refused'; readonly code: ProblemCode }

type AboutSession = 'getSession' | 'getReview' | 'getArchive' | 'getReport' | 'getSignal'

export interface Asking<T> {
  readonly asked: Asked<T>
  /** Asks again. What is there stays until the answer comes, and stays when there is none. */
  readonly again: () => Promise<void>
}

export function useAsked<N extends AboutSession>(name: N, session: string): Asking<Output<(typeof commands)[N]>> {
  const [asked, setAsked] = useState<Asked<Output<(typeof commands)[N]>>>({ is: 'asking' })
  const again = useCallback(
    () =>
      // Each of these asks for a session and nothing else.
      ask(name, { session } as Parameters<typeof ask<N>>[1]).then(
        (answer) => setAsked({ is: 'here', answer }),
        (error: unknown) =>
          setAsked((before) => (before.is === 'here' ? before : { is: 'refused', code: problemCode(error) })),
      ),
    [name, session],
  )
  useEffect(() => void again(), [again])
  return { asked, again }
}
