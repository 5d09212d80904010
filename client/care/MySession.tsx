import { useId } from 'react'
import { useLanguage } from '#client/language.tsx'
import { useSay } from './say.ts'
import { dayInWords } from '#client/pages/when.ts'
import { ButtonLink } from '#client/ui/Button.tsx'
import type { MyData } from '#shared/commands/care-commands.ts'
import { consents, useConsent } from './consent.ts'
import { LetGo } from './LetGo.tsx'

type Mine = MyData['sessions'][number]

interface MySessionProps {
  readonly mine: Mine
  readonly now: Date
  readonly onGone: () => void
}

/** What is known of me in one session, and what I brought there. */
export function MySession({ mine, now, onGone }: MySessionProps) {
  const say = useSay()
  const language = useLanguage()
  const title = useId()
  const { session, name, perspective, role, brought, recognised, waiting, votes } = mine
  const facts: readonly (readonly [string, string])[] = [
    [say('mine.name'), name || say('mine.no-name')],
    ...(perspective === null ? [] : [[say('mine.perspective'), perspective] as const]),
    ...(role === 'beamer' ? [] : [[say('mine.role'), say(`role.${role}`)] as const]),
    [say('mine.recognised'), say('mine.recognised-n', { n: recognised.length })],
    ...(waiting === 0 ? [] : [[say('mine.waiting'), `${waiting}`] as const]),
    ...(votes === 0 ? [] : [[say('mine.votes'), `${votes}`] as const]),
  ]
  return (
    <article className="mine" aria-labelledby={title}>
      <h3 id={title}>{session.subject}</h3>
      <p className="hint">
        {[session.atelier, dayInWords(session.date, language, now), say(`mine.state.${session.state}`)].join(' · ')}
      </p>
      <dl>
        {facts.map(([what, value]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {brought.length === 0 ? (
        <p>{say('mine.brought-none')}</p>
      ) : (
        <details>
          <summary>{say('mine.brought', { n: brought.length })}</summary>
          <ul className="brought">
            {brought.map((one) => (
              <li key={one.id}>
                {one.title !== '' && <b>{one.title}</b>}
                {one.text !== '' && <p>{one.text}</p>}
              </li>
            ))}
          </ul>
        </details>
      )}
      <Consent mine={mine} />
      <div className="row">
        {session.state === 'archived' ? (
          <ButtonLink href={`/archief/${session.id}`}>{say('mine.to-archive')}</ButtonLink>
        ) : (
          <ButtonLink href={`/s/${session.id}`}>{say('mine.to-session')}</ButtonLink>
        )}
        <LetGo session={session.id} onDone={onGone} />
      </div>
    </article>
  )
}

function Consent({ mine: { session, consent } }: { readonly mine: Mine }) {
  const say = useSay()
  const { agreed, told, change } = useConsent(session.id, consent)
  return (
    <fieldset>
      <legend>{say('mine.consent')}</legend>
      {consents.map((kind) => (
        <label key={kind} className="tick">
          <input
            type="checkbox"
            checked={agreed?.[kind] ?? false}
            onChange={({ target }) => change(kind, target.checked)}
          />
          {say(`consent.${kind}`)}
        </label>
      ))}
      <p className="hint">
        {say('mine.consent-how')} <output>{told}</output>
      </p>
    </fieldset>
  )
}
