/** Who brought something, as far as that may be told. */

import type { By } from '#shared/archive/archived.ts'
import { useSay } from './say.ts'

interface Brought {
  readonly by: By
  readonly behalf: boolean
}

/** The name of who wanted that, from which side, and the role of who was there as more than a participant. */
export function useByWords(): (brought: Brought) => string {
  const say = useSay()
  return ({ by: { name, perspective, role }, behalf }) => {
    const told = role !== null && role !== 'participant' && role !== 'beamer' ? say(`role.${role}`) : null
    const words = [name, perspective, told, behalf ? say('archive.behalf') : null]
    return words.filter(Boolean).join(', ') || say('common.anonymous')
  }
}
