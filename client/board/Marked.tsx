import { findWords, wordsAt } from '#shared/board/annotating.ts'
import type { Card } from '#shared/board/schema.ts'
import { useDeskState } from './desk.ts'

export interface MarkedProps {
  readonly card: Card
  readonly part: string
  /** The words of that part that stand here: of a side its text or its loss. */
  readonly text: string
}

/** Words of a card, of which those that an annotation is about are marked as long as one looks at it. */
export function Marked({ card, part, text }: MarkedProps) {
  const marked = useDeskState((state) => state.marked)
  if (marked?.part !== part) return text
  if (marked.quote === null) return <mark>{text}</mark>
  const { quote } = marked
  // Only where they stand first: a side and its loss may have words in common.
  const first = wordsAt(card, part).find((words) => findWords(words, quote) !== null)
  const found = first?.trim() === text.trim() ? findWords(text, quote) : null
  if (found === null) return text
  return (
    <>
      {text.slice(0, found.from)}
      <mark>{text.slice(found.from, found.to)}</mark>
      {text.slice(found.to)}
    </>
  )
}
