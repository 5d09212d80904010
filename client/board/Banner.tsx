import { useIsClosed, useLiveState } from '#client/live/hooks.ts'
import { isMuted } from '#client/live/leading.ts'
import { Icon } from '#client/ui/Icon.tsx'
import { ClosedBanner } from './ClosedBanner.tsx'
import { useSay } from './say.ts'
import './status.css'

/** Under the header: that there is no connection, or that the session is closed. Nothing stops working. */
export function Banner() {
  const say = useSay()
  const line = useLiveState((state) => state.line)
  const waiting = useLiveState((state) => state.waiting.size)
  const closed = useIsClosed()
  const muted = useLiveState(isMuted)
  if (line.state === 'offline') {
    const key = !line.stored ? 'banner.not-stored' : waiting > 0 ? 'banner.offline-waiting' : 'banner.offline'
    return (
      <p className="off">
        <Icon name="wifi-off" size={20} />
        <span>{say(key, { n: waiting })}</span>
      </p>
    )
  }
  if (closed) return <ClosedBanner className="off calm" />
  if (muted) {
    return (
      <p className="off calm">
        <Icon name="eye" />
        <span>{say('muted.banner')}</span>
      </p>
    )
  }
  return null
}
