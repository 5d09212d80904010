import { useEffect } from 'react'
import { ask } from '#client/ask.ts'
import { consents, useConsent } from '#client/care/consent.ts'
import { useSay } from './say.ts'

/** What I agree to for after the session. No is as good an answer, so nothing is ticked beforehand. */
export function Consent({ session }: { readonly session: string }) {
  const say = useSay()
  const { agreed, setAgreed, told, setTold, change } = useConsent(session, null)
  const known = agreed !== null

  useEffect(() => {
    let over = false
    ask('getMyData', {}).then(
      ({ sessions }) => {
        const mine = sessions.find((one) => one.session.id === session)
        if (!over) setAgreed(mine?.consent ?? { named: false, research: false })
      },
      () => {
        if (!over) setTold(say('consent.unknown'))
      },
    )
    return () => {
      over = true
    }
  }, [session, say, setAgreed, setTold])

  return (
    <fieldset className="consent" aria-busy={!known}>
      <legend>{say('consent.title')}</legend>
      {consents.map((kind) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={agreed?.[kind] ?? false}
            disabled={!known}
            onChange={({ target }) => change(kind, target.checked)}
          />
          <span>{say(`consent.${kind}`)}</span>
        </label>
      ))}
      <p className="hint">{say('consent.how')}</p>
      <output className="hint">{told}</output>
    </fieldset>
  )
}
