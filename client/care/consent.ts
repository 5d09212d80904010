/** What somebody agrees to for after a session: shown at once, and put back when it could not be kept. */

import { useState } from 'react'
import { ask, problemCode } from '#client/ask.ts'
import { useSay } from './consent-say.ts'

export const consents = ['named', 'research'] as const
export type Agreed = Readonly<Record<(typeof consents)[number], boolean>>

/** `before`: what is known of it; null as long as nothing is. */
export function useConsent(session: string, before: Agreed | null) {
  const say = useSay()
  const [agreed, setAgreed] = useState(before)
  const [told, setTold] = useState('')
  function change(kind: keyof Agreed, yes: boolean): void {
    if (agreed === null) return
    const next = { ...agreed, [kind]: yes }
    setAgreed(next)
    ask('setConsent', { session, ...next }).then(
      () => setTold(say('consent.kept')),
      (error: unknown) => {
        setAgreed(agreed)
        setTold(say(`problem.${problemCode(error)}`))
      },
    )
  }
  return { agreed, setAgreed, told, setTold, change }
}
