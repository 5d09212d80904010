import { useEffect, useRef } from 'react'
import { Thread } from '#client/board/Thread.tsx'
import { SaidRow } from './SaidRow.tsx'
import { useSay } from './say.ts'

export interface SheetProps {
  readonly card: string
  readonly onClose: () => void
}

/** A card's thread over the whole screen. What lies under it cannot be reached until it is closed. */
export function Sheet({ card, onClose }: SheetProps) {
  const say = useSay()
  const sheet = useRef<HTMLDivElement>(null)
  const read = useRef(card)

  useEffect(() => {
    read.current = card
  }, [card])

  useEffect(() => {
    // Where one asked to write at once, one does already.
    if (!sheet.current?.contains(document.activeElement)) sheet.current?.focus({ preventScroll: true })
    return () => {
      const under = document.querySelector(`.under [data-card="${CSS.escape(read.current)}"] .open`)
      if (under instanceof HTMLElement) under.focus({ preventScroll: true })
    }
  }, [])

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const inside = event.target instanceof Node && sheet.current?.contains(event.target)
      if (inside && event.key === 'Escape' && !event.defaultPrevented) onClose()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [onClose])

  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a modal element would silence the page's announcer
    <div ref={sheet} className="over" role="dialog" aria-modal="true" aria-label={say('phone.thread')} tabIndex={-1}>
      <Thread onClose={onClose} />
      <SaidRow />
    </div>
  )
}
