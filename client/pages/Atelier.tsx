import { LeaderWord } from '#client/language.tsx'
import { ButtonLink } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import type { AtelierInfo, Waiting } from '#shared/commands/shapes.ts'
import { atHand } from './at-hand.ts'
import { useSay } from './say.ts'
import { SessionRow } from './SessionRow.tsx'
import { Waits } from './Waits.tsx'
import { dayOf } from './when.ts'

interface AtelierProps {
  readonly atelier: AtelierInfo
  readonly now: Date
  /** What waits for me in it. */
  readonly waits?: readonly Waiting[]
}

const nothing: readonly Waiting[] = []

/** An atelier on the first page: the session one most likely comes for, what waits, and the way to all the rest. */
export function Atelier(props: AtelierProps) {
  return (
    <LeaderWord word={props.atelier.leaderWord}>
      <Inside {...props} />
    </LeaderWord>
  )
}

function Inside({ atelier, now, waits = nothing }: AtelierProps) {
  const say = useSay()
  const { id, title, purpose, demo, leads, sessions } = atelier
  const session = atHand(sessions, dayOf(now))
  const titleId = `atelier-${id}`
  return (
    <article className="atelier" aria-labelledby={titleId}>
      <header>
        <div>
          <h3 id={titleId}>
            <a href={`/atelier/${id}`}>{title}</a>
          </h3>
          {demo && <span className="mark">{say('home.example')}</span>}
          {leads && <span className="mark">{say('home.leads')}</span>}
          {demo && <p>{purpose}</p>}
        </div>
        {leads && (
          <ButtonLink href={`/nieuw?atelier=${id}`} icon="plus">
            {say('home.new-session')}
          </ButtonLink>
        )}
      </header>
      {session === null ? (
        <p className="none">{say('home.no-sessions')}</p>
      ) : (
        <ul className="sessions">
          <SessionRow session={{ ...session, reportUntil: null }} demo={demo} now={now} />
        </ul>
      )}
      <Waits waits={waits} />
      <p className="to-atelier">
        <a href={`/atelier/${id}`}>
          {say('home.to-atelier', { n: sessions.length })}
          <span className="vh">: {title}</span>
          <Icon name="arrow-right" size={16} />
        </a>
      </p>
    </article>
  )
}
