import { useEffect, type RefObject } from 'react'
import type { Live } from '#client/live/open.ts'
import { stateOf } from '#client/live/store.ts'
import { cardKey, type BoardTools } from './keys.ts'

const fields = 'input, textarea, select, [contenteditable]'

/** Keys and clicks on the cards of a board, by delegation: the cards themselves listen to nothing. */
export function useCardKeys(board: RefObject<HTMLElement | null>, tools: BoardTools): void {
  useEffect(() => {
    const place = board.current
    if (place === null) return
    let fromKeys = false
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || !(event.target instanceof Element)) return
      const card = event.target.closest<HTMLElement>('[data-card]')
      if (card === null) return
      if (event.target !== card) {
        if (event.key !== 'Escape' || event.target.matches(fields)) return
        event.preventDefault()
        card.focus()
        return
      }
      fromKeys = event.key === 'ContextMenu'
      if (cardKey(tools, card, event)) event.preventDefault()
    }
    const onContextMenu = (event: MouseEvent): void => {
      // The menu key has opened ours already.
      if (fromKeys) event.preventDefault()
      fromKeys = false
    }
    const onClick = (event: MouseEvent): void => {
      if (!(event.target instanceof Element)) return
      const card = event.target.closest<HTMLElement>('[data-card]')
      if (card === null || event.target.closest(`button, a, ${fields}`) !== null) return
      tools.desk.choose(card.dataset['card'] ?? null)
    }
    place.addEventListener('keydown', onKey)
    place.addEventListener('contextmenu', onContextMenu)
    place.addEventListener('click', onClick)
    return () => {
      place.removeEventListener('keydown', onKey)
      place.removeEventListener('contextmenu', onContextMenu)
      place.removeEventListener('click', onClick)
    }
  }, [board, tools])
}

/** Undo and redo, and going from part to part with F6, wherever one is on the page. */
export function usePageKeys(live: Live, enterLanes: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return
      if (event.key === 'F6') {
        event.preventDefault()
        nextRegion(event.shiftKey ? -1 : 1, enterLanes)
        return
      }
      const command = (event.ctrlKey || event.metaKey) && !event.altKey
      if (!command || (event.target instanceof Element && event.target.matches(fields))) return
      const key = event.key.toLowerCase()
      if (key !== 'z' && key !== 'y') return
      event.preventDefault()
      if (stateOf(live.store.getState()) === 'closed') return
      if (key === 'y' || event.shiftKey) live.acts.redo()
      else live.acts.undo()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [live, enterLanes])
}

/** Marked with `data-region`, in the order of the page. */
function nextRegion(step: number, enterLanes: () => void): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(
    (region) => region.querySelector('button, a, input, textarea, [tabindex]') !== null,
  )
  const at = regions.findIndex((region) => region.contains(document.activeElement))
  const next = regions[(at + step + regions.length) % regions.length]
  if (next === undefined) return
  if (next.dataset['region'] === 'lanes') enterLanes()
  else next.querySelector<HTMLElement>('button:not(:disabled), a[href], input, textarea, [tabindex="0"]')?.focus()
}
