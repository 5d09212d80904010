import { useSay } from '#client/language.tsx'
import { useLiveState } from '#client/live/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { useDesk } from './desk.ts'

/** How one comes back later, for whoever brought something or could. */
export function WayBackOffer() {
  const say = useSay()
  const desk = useDesk()
  const looksOn = useLiveState(({ info }) => info.me.role === 'observer' || info.me.role === 'beamer')
  if (looksOn) return null
  return (
    <Button size="sm" className="way-back-offer" aria-haspopup="dialog" onClick={() => desk.show({ is: 'code' })}>
      {say('board.way-back')}
    </Button>
  )
}
