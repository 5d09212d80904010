import { useEffect, useRef, useState } from 'react'
import { Button } from '#client/ui/Button.tsx'
import { fillsInPasskeys, passkeysHere, signInByPasskey, stopFillingIn, Stopped } from './passkeys.ts'
import { useSay } from './say-signing-in.ts'
import type { SignedIn } from './signed-in.ts'

interface ByPasskeyProps {
  /** Whether there is a field beside which browsers can offer passkeys. */
  readonly beside: boolean
  readonly onTold: (told: SignedIn) => void
  readonly onRefused: (error: unknown) => void
  readonly onBegin: () => void
}

export function ByPasskey({ beside, onTold, onRefused, onBegin }: ByPasskeyProps) {
  const say = useSay()
  const [here] = useState(passkeysHere)
  const busy = useRef(false)
  useOffered(beside, onTold, onRefused)

  async function enter(): Promise<void> {
    if (busy.current) return
    busy.current = true
    onBegin()
    try {
      onTold(await signInByPasskey())
    } catch (error) {
      onRefused(error)
    } finally {
      busy.current = false
    }
  }

  if (here !== 'here') {
    return <p className="note">{say(here === 'no-address' ? 'enter.no-passkeys' : 'enter.old-browser')}</p>
  }
  return (
    <>
      <Button variant="primary" size="lg" icon="key" onClick={() => void enter()}>
        {say('enter.passkey')}
      </Button>
      <p className="hint">{say('enter.passkey-what')}</p>
    </>
  )
}

/** Where the browser can, it offers passkeys in the field, without a button. What was not taken says nothing. */
function useOffered(beside: boolean, onTold: (told: SignedIn) => void, onRefused: (error: unknown) => void): void {
  const tell = useRef({ onTold, onRefused })
  useEffect(() => {
    tell.current = { onTold, onRefused }
  })
  useEffect(() => {
    if (!beside) return
    let over = false
    async function offer(): Promise<void> {
      if (!(await fillsInPasskeys()) || over) return
      try {
        const told = await signInByPasskey(true)
        if (!over) tell.current.onTold(told)
      } catch (error) {
        if (!over && !(error instanceof Stopped)) tell.current.onRefused(error)
      }
    }
    void offer()
    return () => {
      over = true
      void stopFillingIn()
    }
  }, [beside])
}
