/** A session to come asked of the server, and again on demand. */

import { useCallback, useEffect, useState } from 'react'
import type { Asked } from '#client/archive/asked.ts'
import { ask, problemCode } from '#client/ask.ts'
import type { BeforehandPage } from '#shared/commands/atelier-commands.ts'

export interface AskedLobby {
  readonly asked: Asked<BeforehandPage>
  /** Asks again. What is there stays until the answer comes. */
  readonly again: () => Promise<void>
}

export function useAskedLobby(atelier: string, session: string): AskedLobby {
  const [asked, setAsked] = useState<Asked<BeforehandPage>>({ is: 'asking' })
  const again = useCallback(
    () =>
      ask('getBeforehand', { atelier, session }).then(
        (answer) => setAsked({ is: 'here', answer }),
        (error: unknown) => setAsked({ is: 'refused', code: problemCode(error) }),
      ),
    [atelier, session],
  )
  useEffect(() => void again(), [again])
  return { asked, again }
}
