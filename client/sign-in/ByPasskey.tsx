import { useEffect, useRef, useState } from 'react'
import { Button } from '#client/ui/Button.tsx'
import { fillsInPasskeys, passkeysHere, signInByPasskey, Stopped } from './passkeys.ts'
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
  const [chooses, setChooses] = useState(false)
  useOffered(beside && !chooses, onTold, onRefused)

  async function enter(): Promise<void> {
    if (chooses) return
    setChooses(true)
    onBegin()
    try {
      onTold(await signInByPasskey())
    } catch (error) {
      onRefused(error)
    } finally {
      setChooses(false)
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

/**
 * Where the browser can, it offers passkeys in the field, without a button, as long as none is chosen in its window: the one
 * that begins ends the other. What was not taken says nothing.
 */
function useOffered(beside: boolean, onTold: (told: SignedIn) => void, onRefused: (error: unknown) => void): void {
  const tell = useRef({ onTold, onRefused })
  useEffect(() => {
    tell.current = { onTold, onRefused }
  })
  useEffect(() => {
    if (!beside) return
    const waits = new AbortController()
    async function offer(): Promise<void> {
      if (!(await fillsInPasskeys()) || waits.signal.aborted) return
      try {
        const told = await signInByPasskey(waits.signal)
        if (!waits.signal.aborted) tell.current.onTold(told)
      } catch (error) {
        if (!waits.signal.aborted && !(error instanceof Stopped)) tell.current.onRefused(error)
      }
    }
    void offer()
    return () => waits.abort()
  }, [beside])
}
