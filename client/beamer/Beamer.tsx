import { LanguageProvider, LeaderWord } from '#client/language.tsx'
import { LiveProvider } from '#client/live/hooks.ts'
import { useAskedSession } from '#client/pages/asked-session.ts'
import { Loading } from '#client/pages/Loading.tsx'
import { Oops } from '#client/pages/Oops.tsx'
import type { SessionInfo } from '#shared/commands/shapes.ts'
import { Screen } from './Screen.tsx'
import { useWatched } from './watch.ts'

/** The big screen of a session: what the room sees, whoever’s computer shows it. */
export function Beamer({ id }: { readonly id: string }) {
  const { asked, again } = useAskedSession(id)
  switch (asked.is) {
    case 'asking':
      return <Loading />
    case 'here':
      return <Watched info={asked.info} onEnded={again} />
    case 'waiting':
      return <Oops is="no-line" subject={asked.subject} onAgain={again} />
    case 'not-joined':
      return <Oops is="not-joined" subject={asked.subject} joinPath={asked.joinPath} />
    case 'refused':
      return asked.code === 'not-found' ? (
        <Oops is="no-session" />
      ) : (
        <Oops is="trouble" why={`problem.${asked.code}`} onAgain={again} />
      )
  }
}

/** A room has one language: that of its session, whatever this computer is set to. */
function Watched({ info, onEnded }: { readonly info: SessionInfo; readonly onEnded: () => void }) {
  const live = useWatched(info, onEnded)
  if (live === null) return <Loading />
  return (
    <LanguageProvider language={info.language}>
      <LiveProvider value={live}>
        <LeaderWord word={info.atelier.leaderWord}>
          <Screen />
        </LeaderWord>
      </LiveProvider>
    </LanguageProvider>
  )
}
