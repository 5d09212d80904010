import { useLive, useLiveState } from '#client/live/hooks.ts'
import { useSay } from '#client/language.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { useLineWord } from './line.ts'

/** Says that the line is lost, what that means for one's words, and how many cards wait. */
export function Banner() {
  const say = useSay()
  const live = useLive()
  const word = useLineWord()
  const n = useLiveState((state) => state.waiting.size)
  const words = {
    offline: n === 0 ? say('phone.offline') : say('phone.offline.waiting', { n }),
    unstored: say('phone.unstored'),
    ended: say('phone.ended'),
  }
  if (word !== 'offline' && word !== 'unstored' && word !== 'ended') return null
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
