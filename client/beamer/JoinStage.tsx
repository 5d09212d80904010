import { LookBack } from '#client/came/LookBack.tsx'
import { useLanguage } from '#client/language.tsx'
import { useLiveState } from '#client/live/hooks.ts'
import { phaseOf } from '#client/live/turn.ts'
import { useShrunk } from './fit.ts'
import { Join } from './Join.tsx'
import { People } from './People.tsx'
import { useSay } from './say.ts'

const steps = [1, 0.85, 0.72, 0.61, 0.52, 0.44]

/** Before the first phase begins: what this is, and how one comes in, as large as can be. */
export function JoinStage() {
  const say = useSay()
  const language = useLanguage()
  const info = useLiveState((state) => state.info)
  const subject = useLiveState((state) => state.session?.subject ?? state.info.subject)
  const question = useLiveState((state) => phaseOf(state)?.prompt[language] ?? '')
  const words = useShrunk<HTMLDivElement>(steps)
  return (
    <div className="beamer-begin">
      <div className="words" ref={words}>
        <p className="of">{say('header.session', { atelier: info.atelier.title, n: info.number })}</p>
        <h1>{subject}</h1>
        {question !== '' && (
          <p className="first">
            <span>{say('beamer.first')}</span> {question}
          </p>
        )}
        <LookBack screen session={info.id} />
        <People />
      </div>
      <Join size="large" />
    </div>
  )
}
