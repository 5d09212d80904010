import { useFoundName } from './found-name.ts'
import type { Found } from './found-words.ts'
import { useSay } from './say.ts'
import './found.css'

interface FoundMarkProps {
  readonly words: string
  readonly found: Pick<Found, 'kind' | 'strength'>
  /** Whether somebody said that it may stay as it is. */
  readonly stands?: boolean
}

/** A line under it says how strong, words beside it what: nothing by colour alone. */
export function FoundMark({ words, found, stands = false }: FoundMarkProps) {
  const say = useSay()
  const foundName = useFoundName()
  return (
    <mark className={`found-mark ${stands ? 'stands' : `found-${found.strength}`}`}>
      <span>{words}</span> <small>{stands ? say('closing.stands') : foundName(found.kind)}</small>
    </mark>
  )
}
