/** What the server tells of a weave. */

import { useEffect, useState } from 'react'
import { ask } from '#client/ask.ts'
import type { WeaveAnswer } from '#shared/commands/take-commands.ts'

export type Woven = NonNullable<WeaveAnswer['weave']>

/** Asked once; with `againMs` asked again as long as it is shown. Null until there is an answer. */
export function useWeave(session: string | null, atelier: string | null, againMs?: number): WeaveAnswer | null {
  const [answer, setAnswer] = useState<WeaveAnswer | null>(null)
  useEffect(() => {
    let over = false
    const fetchIt = (): void => {
      const asked = session !== null ? ask('getWeave', { session }) : ask('getAtelierWeave', { atelier: atelier ?? '' })
      asked.then(
        (told) => !over && setAnswer(told),
        // Without it the rest of the page is as good.
        () => undefined,
      )
    }
    fetchIt()
    const timer = againMs === undefined ? undefined : setInterval(fetchIt, againMs)
    return () => {
      over = true
      clearInterval(timer)
    }
  }, [session, atelier, againMs])
  return answer
}
