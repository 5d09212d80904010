/** The formats one may choose from: those that are built in, and the atelier's own. */

import { useEffect, useState } from 'react'
import { ask } from '#client/ask.ts'
import type { Language } from '#shared/board/kinds.ts'
import type { OwnFormat } from '#shared/commands/shapes.ts'
import type { Plan } from '#shared/session/format.ts'
import { formats } from '#shared/session/formats/formats.ts'
import type { Format } from '#shared/session/formats/shape.ts'

export interface FormatChoice {
  readonly id: string
  readonly title: string
  readonly plan: Plan
  /** What it says of itself; null of an atelier's own. */
  readonly about: Format | null
}

export function choicesOf(own: readonly OwnFormat[], language: Language): readonly FormatChoice[] {
  return [
    ...formats.map((format) => ({ id: format.id, title: format.title[language], plan: format.plan, about: format })),
    ...own.map(({ id, title, plan }) => ({ id, title, plan, about: null })),
  ]
}

export interface OwnFormats {
  readonly own: readonly OwnFormat[]
  readonly ask: () => Promise<void>
}

/** Without a line there are only the built-in ones: the session can be set up all the same. */
export function useOwnFormats(atelier: string | null): OwnFormats {
  const [own, setOwn] = useState<readonly OwnFormat[]>([])
  useEffect(() => {
    let isHere = true
    void keptBy(atelier).then((kept) => isHere && setOwn(kept))
    return () => {
      isHere = false
    }
  }, [atelier])
  return { own, ask: async () => setOwn(await keptBy(atelier)) }
}

async function keptBy(atelier: string | null): Promise<readonly OwnFormat[]> {
  if (atelier === null) return []
  const { formats: kept } = await ask('listFormats', { atelier }).catch(() => ({ formats: [] }))
  return kept
}
