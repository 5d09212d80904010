import { useState } from 'react'
import { ask, problemCode } from '#client/ask.ts'
import { useAsked } from '#client/care/asked.ts'
import { Shell } from '#client/pages/Shell.tsx'
import { useTitle } from '#client/pages/title.ts'
import { ButtonLink } from '#client/ui/Button.tsx'
import { ByMail } from './ByMail.tsx'
import { ByPasskey } from './ByPasskey.tsx'
import { Stopped } from './passkeys.ts'
import { Sure } from './Sure.tsx'
import { Welcome } from './Welcome.tsx'
import { useSay } from './say-signing-in.ts'
import type { SignedIn } from './signed-in.ts'
import './sign-in.css'

/** Signing in without a password, on a device that is somebody’s or nobody’s yet. */
export function SignIn() {
  const say = useSay()
  const [told, setTold] = useState<SignedIn | null>(null)
  useTitle(say('enter.title'))
  if (told?.done) return <Welcome />
  return (
    <Shell narrow footer>
      {told === null ? (
        <Ways onTold={setTold} />
      ) : (
        <Sure
          told={told}
          own={say('enter.own')}
          yes={say('enter.sure')}
          onYes={async () => setTold({ ...(await ask('finishSignIn', { proof: told.proof ?? '' })), proof: null })}
          onNo={() => setTold(null)}
        />
      )}
    </Shell>
  )
}

function Ways({ onTold }: { readonly onTold: (told: SignedIn) => void }) {
  const say = useSay()
  const [asked] = useAsked('getSignIn')
  const [problem, setProblem] = useState('')
  const here = asked.is === 'here' ? asked.answer : null

  function refused(error: unknown): void {
    if (error instanceof Stopped) return setProblem(say('enter.stopped'))
    const code = problemCode(error)
    setProblem(
      say(code === 'bad-code' ? 'enter.unknown' : code === 'not-found' ? 'enter.no-passkeys' : `problem.${code}`),
    )
  }

  return (
    <div className="come-back enter">
      <h1>{say('enter.title')}</h1>
      <p className="lead">{say('enter.lead')}</p>
      {here !== null && here.mine !== null && (
        <p className="note">
          {say('enter.mine')} <a href="/mijn-gegevens">{say('enter.to-mine')}</a>
        </p>
      )}
      <ByPasskey beside={here?.mails === true} onTold={onTold} onRefused={refused} onBegin={() => setProblem('')} />
      <p className="error" role="alert">
        {problem}
      </p>
      {here?.mails && <ByMail />}
      <section aria-labelledby="or-else">
        <h2 id="or-else">{say('enter.or-else')}</h2>
        <ButtonLink href="/terug" icon="key">
          {say('enter.words')}
        </ButtonLink>
        <p className="hint">{say('enter.paper')}</p>
        <p className="hint">{say('enter.none')}</p>
      </section>
    </div>
  )
}
