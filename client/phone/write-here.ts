import { useEffect } from 'react'
import { useDesk, useDeskState } from '#client/board/desk.ts'
import { useBook } from '#client/composer/writing.ts'
import { usePhase } from '#client/live/hooks.ts'
import { goTo } from './place.ts'

/** A card that one begins elsewhere on the phone is written at the place where one writes. */
export function useWriteHere(): void {
  const desk = useDesk()
  const book = useBook()
  const { index } = usePhase()
  const panel = useDeskState((state) => state.panel)
  useEffect(() => {
    if (panel?.is !== 'compose') return
    book.begin(panel.kind, index, panel.linkTo)
    desk.show(null)
    goTo({ tab: 'write', card: null })
  }, [panel, desk, book, index])
}
