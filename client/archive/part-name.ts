/** What the parts of a card or contribution are called. */

import type { ReviewItem } from '#shared/commands/archive-commands.ts'
import { useSay } from './say.ts'

const plain = ['title', 'body', 'chafes', 'theme', 'text', 'source', 'quote'] as const

/** A field by its own name; of a dilemma the side that it is, or what one loses there. */
export function usePartName({ texts }: Pick<ReviewItem, 'texts'>): (part: string) => string {
  const say = useSay()
  const sides = [...new Set(texts.flatMap(({ part }) => /^(.+)\.(?:text|loss)$/.exec(part)?.[1] ?? []))]
  return (part) => {
    const known = plain.find((one) => one === part)
    if (known !== undefined) return say(`closing.part.${known}`)
    const [, side = '', what] = /^(.+)\.(text|loss)$/.exec(part) ?? []
    return say(what === 'loss' ? 'closing.part.loss' : 'closing.part.option', { n: sides.indexOf(side) + 1 })
  }
}
