import { useLiveState } from '#client/live/hooks.ts'
import { Icon } from '#client/ui/Icon.tsx'
import { useSay } from './say.ts'

/** Small and calm: the picture is of a moment ago, and the line is looked for. */
export function LineMark() {
  const say = useSay()
  const lost = useLiveState(({ line }) => line.state !== 'live')
  return (
    <output className="beamer-line">
      {lost && (
        <>
          <Icon name="wifi-off" /> {say('beamer.no-line')}
        </>
      )}
    </output>
  )
}
