import { useEffect, useRef, useState } from 'react'
import { quoteIn } from '#shared/board/annotating.ts'
import type { Card } from '#shared/board/schema.ts'
import { Button } from '#client/ui/Button.tsx'
import { useDesk } from './desk.ts'
import type { Anchor } from './parts.ts'
import { useSay } from './say.ts'

/** So long the offer stays after the selection went: on a touch screen the press itself takes it away. */
const lingerMs = 400
const mostQuoted = 300

/** Words selected in the card's thread can be annotated by themselves. */
export function AnnotateWords({ card }: { readonly card: Card }) {
  const say = useSay()
  const desk = useDesk()
  const anchor = useSelectedWords(card)
  if (anchor === null) return null
  return (
    <p className="annotate-words">
      <Button
        size="sm"
        icon="note"
        // The selection stays while one presses.
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => desk.reply({ card: card.id, kind: 'annotation', anchor })}
      >
        {say('annotate.words')}
      </Button>
      <q>{anchor.quote}</q>
    </p>
  )
}

function useSelectedWords(card: Card): Anchor | null {
  const [anchor, setAnchor] = useState<Anchor | null>(null)
  const latest = useRef(card)
  useEffect(() => {
    latest.current = card
  })
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = (): void => {
      clearTimeout(timer)
      const found = selectedIn(latest.current)
      if (found === null) timer = setTimeout(() => setAnchor(null), lingerMs)
      else setAnchor((before) => (before?.part === found.part && before.quote === found.quote ? before : found))
    }
    document.addEventListener('selectionchange', look)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('selectionchange', look)
    }
  }, [])
  return anchor
}

/** The words that are selected in one part of this card; null when there are none, or more than a quote holds. */
function selectedIn(card: Card): Anchor | null {
  const selection = document.getSelection()
  if (selection === null || selection.isCollapsed) return null
  const [from, to] = [partAt(selection.anchorNode), partAt(selection.focusNode)]
  if (from === null || from !== to || from.closest<HTMLElement>('[data-words]')?.dataset['words'] !== card.id)
    return null
  const { part = '' } = from.dataset
  const quote = quoteIn(card, part, selection.toString())
  return quote === null || quote.length > mostQuoted ? null : { part, quote }
}

function partAt(node: Node | null): HTMLElement | null {
  const element = node instanceof Element ? node : (node?.parentElement ?? null)
  return element?.closest<HTMLElement>('.face [data-part]') ?? null
}
