import { isAhead, hasBegunHere } from '#client/live/beforehand.ts'
import { useLiveState, useMay } from '#client/live/hooks.ts'
import { useSay } from '#client/language.tsx'

/** For who is early: the way to what one can bring already. Nothing once it has begun. */
export function ToLobby() {
  const say = useSay()
  const mayBring = useMay('card.create')
  const early = useLiveState((state) => state.session !== null && !hasBegunHere(state) && isAhead(state))
  const { id, atelier } = useLiveState((state) => state.info)
  if (!early || !mayBring || atelier.demo) return null
  return (
    <p className="to-lobby">
      <a href={`/atelier/${atelier.id}/vooraf/${id}`}>{say('compose.beforehand')}</a>
    </p>
  )
}
