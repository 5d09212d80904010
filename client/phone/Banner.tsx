import { useIsClosed, useLive, useLiveState } from '#client/live/hooks.ts'
import { isMuted } from '#client/live/leading.ts'
import { ClosedBanner, useComesNext } from '#client/board/ClosedBanner.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { useLineWord } from './line.ts'
import { useSay } from './say.ts'

/** Says that the line is lost, what that means for one's words, and how many cards wait. */
export function Banner() {
  const say = useSay()
  const live = useLive()
  const word = useLineWord()
  const n = useLiveState((state) => state.waiting.size)
  const muted = useLiveState(isMuted)
  const closed = useIsClosed()
  // That it is closed is said where one would write.
  const comesNext = useComesNext()
  const words = {
    offline: n === 0 ? say('phone.offline') : say('phone.offline.waiting', { n }),
    unstored: say('phone.unstored'),
    ended: say('phone.ended'),
  }
  if (word !== 'offline' && word !== 'unstored' && word !== 'ended') {
    if (closed && comesNext) return <ClosedBanner className="no-line" />
    return muted ? (
      <div className="no-line">
        <Icon name="eye" size={20} />
        <span>{say('muted.banner')}</span>
      </div>
    ) : null
  }
  return (
    <div className="no-line">
      <Icon name="wifi-off" size={20} />
      <span>{words[word]}</span>
      {word === 'ended' && (
        <Button size="sm" onClick={live.again}>
          {say('phone.ended.again')}
        </Button>
      )}
    </div>
  )
}
