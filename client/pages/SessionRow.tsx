import { useLanguage } from '#client/language.tsx'
import { ButtonLink } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import type { SessionLine } from '#shared/commands/shapes.ts'
import { useSay } from './say.ts'
import { dayInWords, monthDay } from './when.ts'

export interface SessionRowProps {
  readonly session: SessionLine
  readonly demo: boolean
  /** From when one looks: today is a word. */
  readonly now: Date
  /** What it came to, in a line. */
  readonly came?: string
}

/** A session as one line of a list, with the way to it. */
export function SessionRow({ session, demo, now, came = '' }: SessionRowProps) {
  const say = useSay()
  const language = useLanguage()
  const { id, number, subject, date, start, state, archived, joined, reportUntil = null } = session
  return (
    <li>
      <span className="day">
        <time dateTime={`${date}T${start}`}>{dayInWords(date, language, now)}</time>
        <span className="num">{start}</span>
      </span>
      <span className="what-about">
        <b>{subject}</b>
        <span>
          {[say('home.number', { n: number }), came].filter((words) => words !== '').join(' · ')}
          {archived && joined && (
            <>
              {' · '}
              <a href={`/s/${id}`}>{say('archive.to-board')}</a>
            </>
          )}
        </span>
        {reportUntil !== null && (
          <a className="read-along" href={`/archief/${id}#report`}>
            {say('home.read-along', { day: monthDay(reportUntil, language) })}
            <span className="vh">: {subject}</span>
          </a>
        )}
      </span>
      <span className={`state ${state}`}>
        <Icon name={archived ? 'archive' : state === 'open' ? 'unlock' : 'lock'} size={14} weight={2.2} />
        {say(archived ? 'home.archived' : `home.${state}`)}
      </span>
      <Way session={session} demo={demo} />
    </li>
  )
}

/** The way in, in words that fit what one will find there. */
export function Way({ session, demo }: { readonly session: SessionLine; readonly demo: boolean }) {
  const say = useSay()
  const { joined, joinPath, state, id, subject, archived } = session
  // Who was not there may read it too when it was made for the atelier; the page says so when they may not.
  if (archived) {
    return (
      <ButtonLink href={`/archief/${id}`} className="way">
        {say('home.to-archive')}
        <span className="vh">: {subject}</span>
      </ButtonLink>
    )
  }
  const href = joined ? `/s/${id}` : joinPath
  if (href === null) return <span className="way">{say('home.invited-only')}</span>
  const open = state === 'open'
  const word = joined ? (open ? 'home.go-on' : 'home.read') : demo ? 'home.walk-along' : 'home.join'
  return (
    <ButtonLink href={href} className="way" variant={open && joined ? 'primary' : 'default'}>
      {say(word)}
      <span className="vh">: {subject}</span>
    </ButtonLink>
  )
}
