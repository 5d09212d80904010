import './take.css'
import { useState } from 'react'
import { useLanguage } from '#client/language.tsx'
import { Loading } from '#client/pages/Loading.tsx'
import { Oops } from '#client/pages/Oops.tsx'
import { Shell } from '#client/pages/Shell.tsx'
import { useTitle } from '#client/pages/title.ts'
import { dayInWords, dayOf } from '#client/pages/when.ts'
import type { TakenCard, TakenSession } from '#shared/commands/take-commands.ts'
import { balanceTold } from '#shared/years/balance.ts'
import { useAskedMine, type Mine } from './asked-mine.ts'
import { useSay } from './say.ts'
import { TakenRow } from './TakenRow.tsx'
import { Thanks } from './Thanks.tsx'

/** What I took along, and what I want to try: what is due comes first. */
export function TakenPage() {
  const say = useSay()
  const { asked, again } = useAskedMine()
  useTitle(say('taken.title'))
  if (asked.is === 'asking') return <Loading />
  if (asked.is === 'refused' && asked.code !== 'not-signed-in') {
    return <Oops is={asked.code === 'not-stored' ? 'no-line' : 'trouble'} onAgain={() => void again()} />
  }
  return (
    <Shell footer>
      <div className="taken-page">
        <h1>{say('taken.title')}</h1>
        {asked.is === 'here' ? (
          <All mine={asked.answer} again={again} />
        ) : (
          <p className="lead">{say('taken.nobody')}</p>
        )}
      </div>
    </Shell>
  )
}

function All({ mine, again }: { readonly mine: Mine; readonly again: () => Promise<void> }) {
  const say = useSay()
  const language = useLanguage()
  const [now] = useState(() => new Date())
  const [told, setTold] = useState('')
  const { sessions, thanks, balance } = mine
  const words = balanceTold(balance, language)
  const due = dueIn(sessions, dayOf(now))
  async function changed(): Promise<void> {
    await again()
    setTold(say('take.let-go'))
  }
  return (
    <>
      <p className="hint">{say('taken.only-me')}</p>
      <output className="told">{told}</output>
      {words !== '' && (
        <section aria-labelledby="balance">
          <h2 id="balance">{say('taken.balance')}</h2>
          <p className="lead">{words}</p>
        </section>
      )}
      {due.length > 0 && (
        <section aria-labelledby="due">
          <h2 id="due">{say('taken.due')}</h2>
          <ul>
            {due.map(({ session, one }) => (
              <TakenRow key={`${session} ${one.card}`} due session={session} taken={one} now={now} onGone={changed} />
            ))}
          </ul>
        </section>
      )}
      <Thanks thanks={thanks} />
      {sessions.length === 0 && <p className="lead">{say('taken.none')}</p>}
      {sessions.map((session) => (
        <OfSession key={session.id} session={session} due={due} now={now} onGone={changed} />
      ))}
      <p className="hint">
        <a href="/mijn-gegevens">{say('taken.my-data')}</a>
      </p>
    </>
  )
}

interface Due {
  readonly session: string
  readonly one: TakenCard
}

/** What one wants to try and whose day has come; the longest ago first. */
export function dueIn(sessions: readonly TakenSession[], today: string): readonly Due[] {
  return sessions
    .flatMap(({ id: session, taken }) => taken.map((one) => ({ session, one })))
    .filter(({ one: { how, until } }) => how === 'try' && until !== null && until <= today)
    .sort((a, b) => (a.one.until ?? '').localeCompare(b.one.until ?? ''))
}

interface OfSessionProps {
  readonly session: TakenSession
  readonly due: readonly Due[]
  readonly now: Date
  readonly onGone: () => Promise<void>
}

function OfSession({ session, due, now, onGone }: OfSessionProps) {
  const say = useSay()
  const language = useLanguage()
  const { id, subject, date, atelier } = session
  const rest = session.taken.filter((one) => !due.some((other) => other.one === one))
  if (rest.length === 0) return null
  return (
    <section aria-labelledby={`of-${id}`}>
      <h2 id={`of-${id}`}>{subject || say('taken.no-session')}</h2>
      <p className="hint">
        {[atelier, date === null ? '' : dayInWords(date, language, now)].filter(Boolean).join(' · ')}
      </p>
      <ul>
        {rest.map((one) => (
          <TakenRow key={`${one.card} ${one.how}`} session={id} taken={one} now={now} onGone={onGone} />
        ))}
      </ul>
    </section>
  )
}
