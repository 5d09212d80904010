import { useLiveState, useTurn } from '#client/live/hooks.ts'
import { useLanguage, useSay } from '#client/language.tsx'
import { stateOf } from '#client/live/store.ts'
import { ToLobby } from '#client/composer/ToLobby.tsx'
import './phase.css'

/** The question of the running phase, and how one answers it: what, how visible, with whom, how many. */
export function PhaseLine() {
  const say = useSay()
  const language = useLanguage()
  const turn = useTurn()
  const closed = useLiveState((state) => stateOf(state) === 'closed')
  const { phase, mine, left } = turn
  if (phase === undefined || closed) return null
  const prompt = phase.prompt[language]
  if (phase.free) return prompt === '' ? null : <p className="phase-line free">{prompt}</p>
  const how = [
    ...phase.brings.map((variant) => say(`variant.${variant}`)).slice(0, 4),
    ...(phase.visibility === 'named' || phase.visibility === 'none' ? [] : [say(`visible.${phase.visibility}`)]),
    ...(phase.grouping === 'plenary' || phase.grouping === 'none' ? [] : [say(`grouping.${phase.grouping}`)]),
  ]
  return (
    <div className="phase-line">
      {prompt !== '' && <p className="asked">{prompt}</p>}
      {how.length > 0 && (
        <ul className="how" aria-label={say('phase.how')}>
          {how.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
      {!mine && <p className="aside">{say('refusal.turn')}</p>}
      <ToLobby />
      {mine && left !== null && phase.most !== null && phase.most > 0 && (
        <p className="aside num">{say('compose.room-left', { n: left, most: phase.most })}</p>
      )}
    </div>
  )
}
