/** Something asked of the server for a page, and again on demand. */

import { useCallback, useEffect, useState } from 'react'
import { ask, problemCode } from '#client/ask.ts'
import type { Asked } from '#client/asked.ts'
import type { commands, Asked as Input, Output } from '#shared/commands/commands.ts'

/** Commands that need nothing filled in. */
type Plain = 'getMyData' | 'getCare' | 'getOperator' | 'getSignIn'

/** Asks a command that needs nothing filled in. What is there stays while it is asked again. */
export function useAsked<N extends Plain>(name: N): readonly [Asked<Output<(typeof commands)[N]>>, () => void] {
  const [asked, setAsked] = useState<Asked<Output<(typeof commands)[N]>>>({ is: 'asking' })
  const [round, setRound] = useState(0)
  useEffect(() => {
    let over = false
    ask(name, {} as Input<(typeof commands)[N]>).then(
      (answer) => !over && setAsked({ is: 'here', answer }),
      (error: unknown) => !over && setAsked({ is: 'refused', code: problemCode(error) }),
    )
    return () => {
      over = true
    }
  }, [name, round])
  return [asked, useCallback(() => setRound((before) => before + 1), [])]
}
