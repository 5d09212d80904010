import { LeaderWord } from '#client/language.tsx'
import { useAskedHome } from './asked-home.ts'
import { Loading } from './Loading.tsx'
import { Oops } from './Oops.tsx'
import { useSay } from './setup/say.ts'
import { SetupForm } from './setup/SetupForm.tsx'
import { useTitle } from './title.ts'

/** A new session, in an atelier that I lead or in a new one. */
export function NewSession({ atelier }: { readonly atelier: string | null }) {
  const say = useSay()
  const { home, problem, again } = useAskedHome()
  useTitle(say('setup.title'))
  if (problem !== null) return <Oops is={problem === 'not-stored' ? 'no-line' : 'trouble'} onAgain={again} />
  if (home === null) return <Loading />
  if (atelier === null) {
    return home.coordinator || home.unclaimed ? (
      <SetupForm atelier={null} title={null} number={1} />
    ) : (
      <Oops is="not-allowed" />
    )
  }
  const found = home.ateliers.find(({ id }) => id === atelier)
  if (found === undefined) return <Oops is="not-found" />
  if (!found.leads) return <Oops is="not-allowed" />
  const number = Math.max(0, ...found.sessions.map((session) => session.number)) + 1
  return (
    <LeaderWord word={found.leaderWord}>
      <SetupForm atelier={atelier} title={found.title} number={number} />
    </LeaderWord>
  )
}
