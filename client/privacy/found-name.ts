import { knownKind } from './found-words.ts'
import { useSay } from './say.ts'

/** What somebody may be recognised by, in a word or two. */
export function useFoundName(): (kind: string) => string {
  const say = useSay()
  return (kind) => say(`closing.found.${knownKind(kind) ?? 'other'}`)
}
