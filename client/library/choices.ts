/** What one can narrow to. What is chosen already does not take its neighbours away: one can change one’s mind at once. */

import { useEffect, useRef, useState } from 'react'
import { ask } from '#client/ask.ts'
import type { LibraryAnswer } from '#shared/commands/library-commands.ts'
import { keyOf, type Need } from './need.ts'

export type Choices = Pick<LibraryAnswer, 'kinds' | 'perspectives' | 'themes' | 'ateliers'>

const choicesOf = ({ kinds, perspectives, themes, ateliers }: LibraryAnswer): Choices => ({
  kinds,
  perspectives,
  themes,
  ateliers,
})

const ways = ['kind', 'perspective', 'theme', 'atelier'] as const
type Way = (typeof ways)[number]

/** What is looked for, but for one filter. */
const without = (need: Need, way: Way): Need => ({ ...need, [way]: null, order: 'newest' })

/** Of each filter that is on, the server is asked what there is without it; unless it told so before. */
export function useChoices(need: Need, answer: LibraryAnswer | null): Choices | null {
  const [known, setKnown] = useState<ReadonlyMap<string, Choices>>(new Map())
  const asked = useRef(new Set<string>())
  useEffect(() => {
    if (answer === null) return
    const learn = (of: Need, told: LibraryAnswer): void => {
      asked.current.add(keyOf(of))
      setKnown((before) => new Map(before).set(keyOf(of), choicesOf(told)))
    }
    learn(need, answer)
    for (const way of ways) {
      const wider = without(need, way)
      if (need[way] === null || asked.current.has(keyOf(wider))) continue
      asked.current.add(keyOf(wider))
      ask('searchLibrary', wider).then(
        (told) => learn(wider, told),
        // Without it the list is shorter, and nothing is lost; next time it is asked anew.
        () => asked.current.delete(keyOf(wider)),
      )
    }
  }, [need, answer])
  if (answer === null) return null
  const here = choicesOf(answer)
  const by = (way: Way): Choices => (need[way] === null ? here : (known.get(keyOf(without(need, way))) ?? here))
  return {
    kinds: by('kind').kinds,
    perspectives: by('perspective').perspectives,
    themes: by('theme').themes,
    ateliers: by('atelier').ateliers,
  }
}
