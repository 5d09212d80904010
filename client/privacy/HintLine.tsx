import { useSay } from '#client/language.tsx'
import { IconButton } from '#client/ui/IconButton.tsx'
import './guard.css'

export interface HintLineProps {
  /** The words somebody may be recognised by. */
  readonly found: readonly string[]
  readonly tellsCase: boolean
  readonly onPutAway: () => void
}

/** A few words under the fields, heard politely: is somebody here who can be recognised? */
export function HintLine({ found, tellsCase, onPutAway }: HintLineProps) {
  const say = useSay()
  const words = found.map((one) => `“${one}”`).join(', ')
  return (
    <div className="guard-hint">
      <output>
        {found.length > 0 && say('guard.hint', { words })}
        {found.length > 0 && tellsCase && ` ${say('guard.hint.neighbour')}`}
      </output>
      {found.length > 0 && <IconButton icon="close" label={say('guard.hint.away')} onClick={onPutAway} />}
    </div>
  )
}
