/** Cards of earlier sessions that resemble what is written; asked when one pauses, by its words alone. */

import { useEffect, useState } from 'react'
import type { RecalledCard } from '#shared/commands/came-commands.ts'
import { textsOfCard } from '#shared/commands/thing-texts.ts'
import { fewestWords, wordsToRecall } from '#shared/years/recalling.ts'
import { ask } from '#client/ask.ts'
import type { Draft } from '#client/live/drafts.ts'

/** So long after the last word. */
const pauseMs = 900

const none: readonly RecalledCard[] = []

/** What was found stays until something else is; of few words, and without a line, nothing is asked. */
export function useRecall(session: string, draft: Draft): readonly RecalledCard[] {
  const [found, setFound] = useState<readonly RecalledCard[]>(none)
  const asked = wordsToRecall(textsOfCard(draft).map(({ words }) => words)).join(' ')
  const isEnough = asked.split(' ').length >= fewestWords
  useEffect(() => {
    if (!isEnough) return undefined
    const words = asked.split(' ')
    let over = false
    const soon = setTimeout(() => {
      ask('recall', { session, words }).then(
        ({ cards }) => {
          if (!over) setFound(cards)
        },
        // One writes on without it.
        () => undefined,
      )
    }, pauseMs)
    return () => {
      over = true
      clearTimeout(soon)
    }
  }, [session, asked, isEnough])
  return isEnough ? found : none
}
