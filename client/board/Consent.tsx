import { useEffect, useState } from 'react'
import { ask, problemCode } from '#client/ask.ts'
import { useSay } from '#client/language.tsx'

const kinds = ['named', 'research'] as const

type Said = Readonly<Record<(typeof kinds)[number], boolean>>

/** What I agree to for after the session. No is as good an answer, so nothing is ticked beforehand. */
export function Consent({ session }: { readonly session: string }) {
  const say = useSay()
  const [said, setSaid] = useState<Said | null>(null)
  const [told, setTold] = useState('')
  const known = said !== null

  useEffect(() => {
    let over = false
    ask('getMyData', {}).then(
      ({ sessions }) => {
        const mine = sessions.find((one) => one.session.id === session)
        if (!over) setSaid(mine?.consent ?? { named: false, research: false })
      },
      () => {
        if (!over) setTold(say('consent.unknown'))
      },
    )
    return () => {
      over = true
    }
  }, [session, say])

  function change(next: Said): void {
    const before = said
    setSaid(next)
    ask('setConsent', { session, ...next }).then(
      () => setTold(say('consent.kept')),
      (error: unknown) => {
        setSaid(before)
        setTold(say(`problem.${problemCode(error)}`))
      },
    )
  }

  return (
    <fieldset className="consent" aria-busy={!known}>
      <legend>{say('consent.title')}</legend>
      {kinds.map((kind) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={said?.[kind] ?? false}
            disabled={!known}
            onChange={({ target }) => said !== null && change({ ...said, [kind]: target.checked })}
          />
          <span>{say(`consent.${kind}`)}</span>
        </label>
      ))}
      <p className="hint">{say('consent.how')}</p>
      <output className="hint">{told}</output>
    </fieldset>
  )
}
