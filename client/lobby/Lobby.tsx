import '#client/pages/home.css'
import '#client/atelier/atelier.css'
import './lobby.css'
import { LeaderWord } from '#client/language.tsx'
import { JoinByCode } from '#client/pages/JoinByCode.tsx'
import { Loading } from '#client/pages/Loading.tsx'
import { Oops } from '#client/pages/Oops.tsx'
import { Shell } from '#client/pages/Shell.tsx'
import { useTitle } from '#client/pages/title.ts'
import { ButtonLink } from '#client/ui/Button.tsx'
import type { BeforehandPage } from '#shared/commands/atelier-commands.ts'
import type { ProblemCode } from '#shared/commands/problem.ts'
import { useAsked } from '#client/asked.ts'
import { Enter } from './Enter.tsx'
import { Inside } from './Inside.tsx'
import { Meeting } from './Meeting.tsx'
import { useSay } from './say.ts'

interface LobbyProps {
  readonly atelier: string
  readonly session: string
}

/** A session that has not begun, for who is in its atelier: what it will be, and what one brings already. */
export function Lobby({ atelier, session }: LobbyProps) {
  const { asked, again } = useAsked('getBeforehand', { atelier, session })
  if (asked.is === 'asking') return <Loading />
  if (asked.is === 'here') {
    return (
      <LeaderWord word={asked.answer.atelier.leaderWord}>
        <Page page={asked.answer} again={again} />
      </LeaderWord>
    )
  }
  if (asked.code === 'not-stored') return <Oops is="no-line" onAgain={() => void again()} />
  return <NotHere code={asked.code} atelier={atelier} />
}

interface PageProps {
  readonly page: BeforehandPage
  readonly again: () => Promise<void>
}

function Page({ page, again }: PageProps) {
  const say = useSay()
  const { subject, joined, atelier } = page
  useTitle(say('lobby.title', { subject }))
  return (
    <Shell wide footer>
      <div className="atelier-page lobby">
        <header className="atelier-head">
          <p>
            <a href={`/atelier/${atelier.id}`}>{atelier.title}</a>
          </p>
          <h1>{subject}</h1>
          {!page.begun && <p className="lead">{say('lobby.what')}</p>}
        </header>
        <Meeting page={page} />
        {joined ? <Inside page={page} /> : <Enter page={page} onEntered={again} />}
      </div>
    </Shell>
  )
}

/** The same for one that is not there and one that is not for us. */
function NotHere({ code, atelier }: { readonly code: ProblemCode; readonly atelier: string }) {
  const say = useSay()
  useTitle(say('lobby.not-here'))
  return (
    <Shell narrow>
      <h1>{say('lobby.not-here')}</h1>
      <p className="lead">{code === 'closed' ? say('problem.closed') : say('lobby.not-here-how')}</p>
      {code !== 'closed' && <JoinByCode />}
      <div className="oops-next">
        <ButtonLink href={code === 'closed' ? `/atelier/${atelier}` : '/'} icon="home">
          {say(code === 'closed' ? 'lobby.to-atelier' : 'home.to-home')}
        </ButtonLink>
      </div>
    </Shell>
  )
}
