/** A question to the server that a page, or a part of one, lives by; asked again on demand. */

import { useCallback, useEffect, useState } from 'react'
import type { commands, Asked as Input, Output } from '#shared/commands/commands.ts'
import type { ProblemCode } from '#shared/commands/problem.ts'
import { ask, problemCode } from './ask.ts'

export type Asked<T> =
  | { readonly is: 'asking' }
  | { readonly is: 'here'; readonly answer: T }
  | { readonly is: 'refused'; readonly code: ProblemCode }

type Question =
  | 'getArchive'
  | 'getAtelier'
  | 'getBeforehand'
  | 'getReport'
  | 'getReview'
  | 'getSession'
  | 'getSignal'
  | 'getTimeline'
  | 'listCarriable'
  | 'listFollowUps'
  | 'listQuestions'
  | 'lookBack'

/** What says nothing of what was asked for. */
const passing: ReadonlySet<ProblemCode> = new Set(['not-stored', 'too-often', 'unexpected'])

export interface Asking<T> {
  readonly asked: Asked<T>
  /** Asks again. What is there stays until the answer comes, and stays when there is none for now. */
  readonly again: () => Promise<void>
}

export function useAsked<N extends Question>(
  name: N,
  input: Input<(typeof commands)[N]>,
): Asking<Output<(typeof commands)[N]>> {
  const [asked, setAsked] = useState<Asked<Output<(typeof commands)[N]>>>({ is: 'asking' })
  const key = JSON.stringify(input)
  const again = useCallback(
    () =>
      ask(name, JSON.parse(key) as Input<(typeof commands)[N]>).then(
        (answer) => setAsked({ is: 'here', answer }),
        (error: unknown) => {
          const code = problemCode(error)
          setAsked((before) => (before.is === 'here' && passing.has(code) ? before : { is: 'refused', code }))
        },
      ),
    [name, key],
  )
  useEffect(() => void again(), [again])
  return { asked, again }
}
