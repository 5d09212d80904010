/** My own page asked of the server, and again on demand. */

import { useCallback, useEffect, useState } from 'react'
import type { Asked } from '#client/asked.ts'
import { ask, problemCode } from '#client/ask.ts'
import type { Output, commands } from '#shared/commands/commands.ts'
import type { Balance } from '#shared/years/balance.ts'

export interface Mine extends Output<(typeof commands)['listTaken']> {
  readonly balance: Balance
}

export interface AskedMine {
  readonly asked: Asked<Mine>
  /** Asks again. What is there stays until the answer comes. */
  readonly again: () => Promise<void>
}

export function useAskedMine(): AskedMine {
  const [asked, setAsked] = useState<Asked<Mine>>({ is: 'asking' })
  const again = useCallback(
    () =>
      Promise.all([ask('listTaken', {}), ask('getBalance', {})]).then(
        ([taken, balance]) => setAsked({ is: 'here', answer: { ...taken, balance } }),
        (error: unknown) => setAsked({ is: 'refused', code: problemCode(error) }),
      ),
    [],
  )
  useEffect(() => void again(), [again])
  return { asked, again }
}
