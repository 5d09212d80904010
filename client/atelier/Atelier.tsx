import '#client/pages/home.css'
import './atelier.css'
import { useState } from 'react'
import { LeaderWord } from '#client/language.tsx'
import { Questions } from '#client/came/Questions.tsx'
import { SixWays } from '#client/lobby/SixWays.tsx'
import { JoinByCode } from '#client/pages/JoinByCode.tsx'
import { Loading } from '#client/pages/Loading.tsx'
import { Oops } from '#client/pages/Oops.tsx'
import { Shell } from '#client/pages/Shell.tsx'
import { useTitle } from '#client/pages/title.ts'
import { dayOf } from '#client/pages/when.ts'
import { Weave } from '#client/take/Weave.tsx'
import { WeTry } from '#client/take/WeTry.tsx'
import { ButtonLink } from '#client/ui/Button.tsx'
import type { AtelierPage } from '#shared/commands/atelier-commands.ts'
import { About } from './About.tsx'
import { useAsked } from '#client/asked.ts'
import { Leading } from './Leading.tsx'
import { NextMeeting } from './NextMeeting.tsx'
import { Past } from './Past.tsx'
import { useSay } from './say.ts'
import { Search } from './Search.tsx'

/** An atelier over the years: what comes next, what it is, and what was found. */
export function Atelier({ id }: { readonly id: string }) {
  const { asked, again } = useAsked('getAtelier', { atelier: id })
  if (asked.is === 'asking') return <Loading />
  if (asked.is === 'here') {
    return (
      <LeaderWord word={asked.answer.leaderWord}>
        <Page atelier={asked.answer} again={again} />
      </LeaderWord>
    )
  }
  if (asked.code === 'not-stored') return <Oops is="no-line" onAgain={() => void again()} />
  if (asked.code === 'not-allowed' || asked.code === 'not-signed-in') return <NotHere />
  return <Oops is="trouble" onAgain={() => void again()} />
}

function Page({ atelier, again }: { readonly atelier: AtelierPage; readonly again: () => Promise<void> }) {
  const say = useSay()
  const [now] = useState(() => new Date())
  const { title, purpose, demo, part, next, sessions } = atelier
  useTitle(title)
  const upcoming = sessions.find(({ id }) => id === next?.session)
  const others = sessions.filter((session) => session !== upcoming)
  return (
    <Shell wide footer>
      <div className="atelier-page">
        <header className="atelier-head">
          <h1>{title}</h1>
          <p className="marks">
            {demo && <span>{say('home.example')}</span>}
            {part === 'leader' && <span>{say('home.leads')}</span>}
          </p>
          {purpose !== '' && <p className="lead">{purpose}</p>}
          {part === 'guest' && <p className="guest">{say('atelier.guest')}</p>}
        </header>
        <NextMeeting atelier={atelier} session={upcoming ?? null} now={now} again={again} />
        {part !== 'guest' && <Ways atelier={atelier} now={now} />}
        <About atelier={atelier} again={again} />
        <Questions atelier={atelier.id} />
        <WeTry atelier={atelier.id} now={now} />
        <Past sessions={others} demo={demo} now={now} />
        <Search atelier={atelier.id} />
        <Weave atelier={atelier.id} quiet />
        {part === 'leader' && <Leading atelier={atelier} again={again} />}
      </div>
    </Shell>
  )
}

/** What a member can bring from here; a case for the meeting to come. */
function Ways({ atelier, now }: { readonly atelier: AtelierPage; readonly now: Date }) {
  const { id, next, sessions, demo } = atelier
  const upcoming = sessions.find((session) => session.id === next?.session)
  const toCome = upcoming !== undefined && upcoming.date >= dayOf(now) && !demo
  // Newest first; of one with a yield there is an archive that one may read.
  const last = sessions.find((session) => session.yield !== null)
  return (
    <SixWays atelier={id} caseAt={toCome ? `/atelier/${id}/vooraf/${upcoming.id}` : null} last={last?.id ?? null} />
  )
}

/** The same for one that is not there and one that is not for us. */
function NotHere() {
  const say = useSay()
  useTitle(say('atelier.not-here'))
  return (
    <Shell narrow>
      <h1>{say('atelier.not-here')}</h1>
      <p className="lead">{say('atelier.not-here-how')}</p>
      <JoinByCode />
      <div className="oops-next">
        <ButtonLink href="/" icon="home">
          {say('home.to-home')}
        </ButtonLink>
      </div>
    </Shell>
  )
}
