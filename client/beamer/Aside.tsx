import { kindsOf } from '#shared/session/format.ts'
import { useLanguage } from '#client/language.tsx'
import { useIsClosed, useLiveState } from '#client/live/hooks.ts'
import { phaseOf } from '#client/live/turn.ts'
import { useShrunk } from './fit.ts'
import { Join } from './Join.tsx'
import { People } from './People.tsx'
import { useSay } from './say.ts'

const steps = [1, 0.88, 0.77, 0.68, 0.6, 0.53, 0.47, 0.42]

/** At the left, always at the same place: the question, how many are at it, and how one joins. */
export function Aside({ prompt = false }: { readonly prompt?: boolean }) {
  const words = useShrunk<HTMLDivElement>(steps)
  return (
    <div className="beamer-aside">
      <div className="words" ref={words}>
        {prompt && <Question />}
        <People />
      </div>
      <Join />
    </div>
  )
}

function Question() {
  const say = useSay()
  const language = useLanguage()
  const closed = useIsClosed()
  const phase = useLiveState(phaseOf)
  const question = phase?.prompt[language] ?? ''
  // What a kind of card is for, said by the empty lane on the other screens.
  const [kind] = kindsOf(phase)
  if (closed) return <p className="question">{say('beamer.closed')}</p>
  return (
    <>
      <p className="question">{question || phase?.title[language]}</p>
      {kind !== undefined && question.length <= 60 && <p className="hint">{say(`lane.empty.${kind}.hint`)}</p>}
    </>
  )
}
