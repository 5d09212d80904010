import { useSay } from '#client/language.tsx'
import { useIsClosed, useLiveState } from '#client/live/hooks.ts'
import { Icon } from '#client/ui/Icon.tsx'
import './status.css'

/** Under the header: that there is no connection, or that the session is closed. Nothing stops working. */
export function Banner() {
  const say = useSay()
  const line = useLiveState((state) => state.line)
  const waiting = useLiveState((state) => state.waiting.size)
  const closed = useIsClosed()
  if (line.state === 'offline') {
    const key = !line.stored ? 'banner.not-stored' : waiting > 0 ? 'banner.offline-waiting' : 'banner.offline'
    return (
      <p className="off">
        <Icon name="wifi-off" size={20} />
        <span>{say(key, { n: waiting })}</span>
      </p>
    )
  }
  if (!closed) return null
  return (
    <p className="off calm">
      <Icon name="lock" />
      <span>{say('banner.closed')}</span>
    </p>
  )
}
