/** A question to the server that a part of a page lives by, asked again on demand. */

import { useCallback, useEffect, useState } from 'react'
import { ask, problemCode } from '#client/ask.ts'
import type { Asked as Answer } from '#client/archive/asked.ts'
import type { Asked, Output, commands } from '#shared/commands/commands.ts'

type Name = 'listQuestions' | 'listFollowUps' | 'lookBack' | 'listCarriable' | 'getTimeline'

export interface Asking<T> {
  readonly asked: Answer<T>
  /** Asks again. What is there stays until the answer comes, and stays when there is none. */
  readonly again: () => Promise<void>
}

/** `input` has to be the same as long as it says the same. */
export function useCame<N extends Name>(
  name: N,
  input: Asked<(typeof commands)[N]>,
): Asking<Output<(typeof commands)[N]>> {
  const [asked, setAsked] = useState<Answer<Output<(typeof commands)[N]>>>({ is: 'asking' })
  const key = JSON.stringify(input)
  const again = useCallback(
    () =>
      ask(name, JSON.parse(key) as Asked<(typeof commands)[N]>).then(
        (answer) => setAsked({ is: 'here', answer }),
        (error: unknown) =>
          setAsked((before) => (before.is === 'here' ? before : { is: 'refused', code: problemCode(error) })),
      ),
    [name, key],
  )
  useEffect(() => void again(), [again])
  return { asked, again }
}
