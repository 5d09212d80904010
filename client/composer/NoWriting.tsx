import { useLiveState } from '#client/live/hooks.ts'
import { useFirstSay } from '#client/language.tsx'
import { Icon } from '#client/ui/Icon.tsx'

/** Says why there is nothing to write with. */
export function NoWriting() {
  const say = useFirstSay()
  const watches = useLiveState((state) => state.info.me.role === 'observer')
  return (
    <div className="no-writing">
      <div className="empty">
        <Icon name={watches ? 'eye' : 'lock'} size={28} />
        <b>{say(watches ? 'compose.observer.title' : 'compose.closed.title')}</b>
        <p>{say(watches ? 'compose.observer' : 'compose.closed')}</p>
      </div>
    </div>
  )
}
