/** An atelier asked of the server for its page, and again on demand. */

import { useCallback, useEffect, useState } from 'react'
import type { Asked } from '#client/archive/asked.ts'
import { ask, problemCode } from '#client/ask.ts'
import type { AtelierPage } from '#shared/commands/atelier-commands.ts'

export interface AskedAtelier {
  readonly asked: Asked<AtelierPage>
  /** Asks again. What is there stays until the answer comes. */
  readonly again: () => Promise<void>
}

export function useAskedAtelier(atelier: string): AskedAtelier {
  const [asked, setAsked] = useState<Asked<AtelierPage>>({ is: 'asking' })
  const again = useCallback(
    () =>
      ask('getAtelier', { atelier }).then(
        (answer) => setAsked({ is: 'here', answer }),
        (error: unknown) => setAsked({ is: 'refused', code: problemCode(error) }),
      ),
    [atelier],
  )
  useEffect(() => void again(), [again])
  return { asked, again }
}
