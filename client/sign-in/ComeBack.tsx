import { useState } from 'react'
import { Shell } from '#client/pages/Shell.tsx'
import { useTitle } from '#client/pages/title.ts'
import { ButtonLink } from '#client/ui/Button.tsx'
import type { commands, Output } from '#shared/commands/commands.ts'
import { Sure } from './Sure.tsx'
import { TypeCode } from './TypeCode.tsx'
import { useSay } from './say.ts'
import './sign-in.css'

export type Told = Output<(typeof commands)['comeBack']>

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
        <Sure code={typed} told={told} onTold={setTold} onNo={() => setTold(null)} />
      )}
    </Shell>
  )
}

/** What comes next is loaded anew: this page was somebody else’s. */
function Welcome() {
  const say = useSay()
  return (
    <Shell narrow plain>
      <h1 tabIndex={-1} ref={(title) => title?.focus()}>
        {say('return.done')}
      </h1>
      <p className="lead">{say('return.done-how')}</p>
      <div className="oops-next">
        <ButtonLink href="/" target="_self" variant="primary">
          {say('return.to-home')}
        </ButtonLink>
        <ButtonLink href="/mijn-gegevens" target="_self">
          {say('return.to-mine')}
        </ButtonLink>
      </div>
    </Shell>
  )
}
