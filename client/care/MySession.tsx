import { useId } from 'react'
import { useLanguage } from '#client/language.tsx'
import { useSay } from './say.ts'
import { ButtonLink } from '#client/ui/Button.tsx'
import type { MySession as Mine } from '#shared/commands/my-data.ts'
import { consents, useConsent } from './consent.ts'
import { Facts } from './Facts.tsx'
import { LetGo } from './LetGo.tsx'
import { aboutTold, factsTold, kindTold, placesTold, titleTold, voteTold, type Telling } from './my-session-told.ts'

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
  const telling = { say, language, now }
  const { session, brought, votes } = mine
  return (
    <article className="mine" aria-labelledby={title}>
      <h3 id={title}>{titleTold(mine, telling)}</h3>
      <p className="hint">{aboutTold(mine, telling)}</p>
      <Facts facts={factsTold(mine, telling)} />
      {votes.length > 0 && (
        <>
          <h4>{say('mine.votes')}</h4>
          <Facts facts={votes.map((vote) => voteTold(vote, telling))} />
        </>
      )}
      {brought.length === 0 ? <p>{say('mine.brought-none')}</p> : <Brought mine={mine} telling={telling} />}
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

/** Each thing in its words, and where it is. */
function Brought({ mine, telling }: { readonly mine: Mine; readonly telling: Telling }) {
  const { say } = telling
  return (
    <details>
      <summary>{say('mine.brought', { n: mine.brought.length })}</summary>
      <ul className="brought">
        {mine.brought.map((thing, at) => (
          <li key={at}>
            <p className="hint">{[kindTold(thing, telling), placesTold(thing, mine, telling)].join(' · ')}</p>
            {thing.title !== '' && <b>{thing.title}</b>}
            {thing.text !== '' && <p>{thing.text}</p>}
          </li>
        ))}
      </ul>
    </details>
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
