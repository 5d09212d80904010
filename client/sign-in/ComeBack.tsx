import { useState } from 'react'
import { ask } from '#client/ask.ts'
import { Shell } from '#client/pages/Shell.tsx'
import { useTitle } from '#client/pages/title.ts'
import { Sure } from './Sure.tsx'
import { TypeCode } from './TypeCode.tsx'
import { Welcome } from './Welcome.tsx'
import { useSay } from './say.ts'
import type { Told } from './signed-in.ts'
import './sign-in.css'

/** Coming back with a code: typed, told what comes along where this device was somebody already, and done. */
export function ComeBack() {
  const say = useSay()
  const [typed, setTyped] = useState('')
  const [told, setTold] = useState<Told | null>(null)
  useTitle(say('return.title'))
  if (told?.done) return <Welcome />
  return (
    <Shell narrow footer>
      {told === null ? (
        <TypeCode typed={typed} onType={setTyped} onTold={setTold} />
      ) : (
        <Sure
          told={told}
          own={say('return.own')}
          yes={say('return.sure')}
          onYes={async () => setTold(await ask('comeBack', { code: typed, sure: true }))}
          onNo={() => setTold(null)}
        />
      )}
    </Shell>
  )
}
