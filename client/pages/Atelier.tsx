import { useLanguage, useSay } from '#client/language.tsx'
import { ButtonLink } from '#client/ui/Button.tsx'
import { ImportHere } from '#client/exchange/ImportHere.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import type { AtelierInfo, SessionLine } from '#shared/commands/shapes.ts'
import { dayInWords } from './when.ts'

/** Sessions shown at once; the earlier ones fold out. */
const shown = 4

const newestFirst = (a: SessionLine, b: SessionLine): number =>
  `${b.date} ${b.start}`.localeCompare(`${a.date} ${a.start}`) || b.number - a.number

interface AtelierProps {
  readonly atelier: AtelierInfo
  readonly now: Date
  /** Its sessions are others by now. */
  readonly onChanged?: () => void
}

const stays = (): void => {}

/** An atelier with its sessions, newest first. */
export function Atelier({ atelier, now, onChanged = stays }: AtelierProps) {
  const say = useSay()
  const sessions = [...atelier.sessions].sort(newestFirst)
  const earlier = sessions.slice(shown)
  const titleId = `atelier-${atelier.id}`
  return (
    <article className="atelier" aria-labelledby={titleId}>
      <header>
        <div>
          <h3 id={titleId}>{atelier.title}</h3>
          {atelier.demo && <span className="mark">{say('home.example')}</span>}
          {atelier.leads && <span className="mark">{say('home.leads')}</span>}
          {atelier.purpose && <p>{atelier.purpose}</p>}
        </div>
        {atelier.leads && (
          <>
            <ImportHere atelier={atelier} onImported={onChanged} />
            <ButtonLink href={`/nieuw?atelier=${atelier.id}`} icon="plus">
              {say('home.new-session')}
            </ButtonLink>
          </>
        )}
      </header>
      {sessions.length === 0 && <p className="none">{say('home.no-sessions')}</p>}
      <SessionRows sessions={sessions.slice(0, shown)} demo={atelier.demo} now={now} />
      {earlier.length > 0 && (
        <details>
          <summary>{say('home.earlier', { n: earlier.length })}</summary>
          <SessionRows sessions={earlier} demo={atelier.demo} now={now} />
        </details>
      )}
      <p className="to-library">
        <a href={`/bibliotheek?atelier=${atelier.id}`}>
          <Icon name="archive" size={16} />
          {say('nav.library-here')}
          <span className="vh">: {atelier.title}</span>
        </a>
      </p>
    </article>
  )
}

interface Told {
  readonly demo: boolean
  /** From when one looks: today is a word. */
  readonly now: Date
}

function SessionRows({ sessions, demo, now }: Told & { readonly sessions: readonly SessionLine[] }) {
  if (sessions.length === 0) return null
  return (
    <ul className="sessions">
      {sessions.map((session) => (
        <SessionRow key={session.id} session={session} demo={demo} now={now} />
      ))}
    </ul>
  )
}

function SessionRow({ session, demo, now }: Told & { readonly session: SessionLine }) {
  const say = useSay()
  const language = useLanguage()
  const { id, number, subject, date, start, state, archived, joined } = session
  return (
    <li>
      <span className="day">
        <time dateTime={`${date}T${start}`}>{dayInWords(date, language, now)}</time>
        <span className="num">{start}</span>
      </span>
      <span className="what-about">
        <b>{subject}</b>
        <span>
          {say('home.number', { n: number })}
          {archived && joined && (
            <>
              {' · '}
              <a href={`/s/${id}`}>{say('archive.to-board')}</a>
            </>
          )}
        </span>
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
function Way({ session, demo }: { readonly session: SessionLine; readonly demo: boolean }) {
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
