import './came.css'
import { longDay } from '#client/archive/days.ts'
import { useLanguage } from '#client/language.tsx'
import { Loading } from '#client/pages/Loading.tsx'
import { Oops } from '#client/pages/Oops.tsx'
import { Shell } from '#client/pages/Shell.tsx'
import { useTitle } from '#client/pages/title.ts'
import { ButtonLink } from '#client/ui/Button.tsx'
import { Clasp, kindClass } from '#client/ui/Clasp.tsx'
import type { Timeline as Told, TimelineStop } from '#shared/commands/came-commands.ts'
import { useAsked } from '#client/asked.ts'
import { useSay } from './say.ts'

/** One case or learning question over the sessions and years, as a line. */
export function Timeline({ session, card }: { readonly session: string; readonly card: string }) {
  const say = useSay()
  const { asked, again } = useAsked('getTimeline', { session, card })
  useTitle(asked.is === 'here' ? asked.answer.title : say('timeline.title'))
  if (asked.is === 'asking') return <Loading />
  if (asked.is === 'here') return <Line told={asked.answer} />
  if (asked.code === 'not-found' || asked.code === 'not-allowed' || asked.code === 'not-signed-in') return <NotHere />
  return <Oops is={asked.code === 'not-stored' ? 'no-line' : 'trouble'} onAgain={() => void again()} />
}

function Line({ told: { atelier, kind, variant, title, language, state, stops } }: { readonly told: Told }) {
  const say = useSay()
  return (
    <Shell narrow footer>
      <article className={`timeline ${kindClass[kind]}`}>
        <p className="of">
          <a href={`/atelier/${atelier.id}`}>{atelier.title}</a> · {say('timeline.title')}
        </p>
        <h1 lang={language}>{title}</h1>
        <p className="facts">
          <Clasp kind={kind} size={18} /> {say(`variant.${variant}`)}
          {state !== null && (
            <>
              {' · '}
              <b className={`came-state ${state}`}>{say(`questions.state.${state}`)}</b>
            </>
          )}
        </p>
        <ol className="line">
          {stops.map((stop, nth) => (
            <Stop key={`${nth} ${stop.day}`} stop={stop} />
          ))}
        </ol>
      </article>
    </Shell>
  )
}

function Stop({ stop }: { readonly stop: TimelineStop }) {
  const say = useSay()
  const language = useLanguage()
  const { is, day, at, title, change, outcome, by } = stop
  const what =
    is === 'said' && change !== null
      ? say(`questions.change.${change}`)
      : outcome !== null
        ? say(`came.${outcome}`)
        : say(`timeline.${is}`)
  const who = is === 'came' ? (by ?? say('came.anonymous')) : null
  return (
    <li className={`stop ${is}`}>
      <time dateTime={day}>{longDay(day, language)}</time>
      <h2>{what}</h2>
      {title !== '' && <p lang={stop.language}>{title}</p>}
      {(at !== null || who !== null) && (
        <p className="by">
          {who !== null && `${who} · `}
          {at !== null && (
            <a href={`/archief/${at.session}#${at.card}`}>
              {say('timeline.session', { n: at.number, subject: at.subject })}
            </a>
          )}
        </p>
      )}
    </li>
  )
}

function NotHere() {
  const say = useSay()
  return (
    <Shell narrow>
      <h1>{say('timeline.none')}</h1>
      <p className="lead">{say('timeline.none-how')}</p>
      <div className="oops-next">
        <ButtonLink href="/bibliotheek" icon="search">
          {say('timeline.library')}
        </ButtonLink>
      </div>
    </Shell>
  )
}
