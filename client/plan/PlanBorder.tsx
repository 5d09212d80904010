import { useRef, type KeyboardEvent, type PointerEvent } from 'react'
import { useSay } from './say.ts'

interface Side {
  readonly title: string
  readonly minutes: number
}

/** Minutes that a border snaps to while it is dragged; the arrow keys go by one. */
const snap = 5

/** A border to drag, or to move with the arrow keys; what is gained here is lost there. */
export function Border({ left, right, range: { least, most }, total, onMove }: BorderProps) {
  const say = useSay()
  const drag = useRef<{ readonly x: number; readonly minutes: number; readonly perPixel: number } | null>(null)

  function begin(event: PointerEvent<HTMLElement>): void {
    const rail = event.currentTarget.closest('.ed')
    if (rail === null || event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    drag.current = { x: event.clientX, minutes: left.minutes, perPixel: total / rail.clientWidth }
  }
  function move(event: PointerEvent<HTMLElement>): void {
    if (drag.current === null) return
    const minutes = drag.current.minutes + (event.clientX - drag.current.x) * drag.current.perPixel
    const snapped = Math.round(minutes / snap) * snap
    // Near its ends a border goes as far as it can, not as far as it snaps.
    const now = Math.min(most, Math.max(least, snapped))
    if (now !== left.minutes) onMove(now)
  }
  function press(event: KeyboardEvent): void {
    const to = byKey[event.key]?.({ now: left.minutes, least, most })
    if (to === undefined) return
    event.preventDefault()
    onMove(to)
  }
  return (
    <span
      className="h"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- it stands on a border between two widths, where no input can stand
      role="slider"
      tabIndex={0}
      aria-label={say('setup.border', { left: left.title, right: right.title })}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={left.minutes}
      aria-valuetext={say('setup.border-value', {
        left: left.title,
        leftMinutes: left.minutes,
        right: right.title,
        rightMinutes: right.minutes,
      })}
      onPointerDown={begin}
      onPointerMove={move}
      onPointerUp={() => (drag.current = null)}
      onPointerCancel={() => (drag.current = null)}
      onKeyDown={press}
    />
  )
}

interface BorderProps {
  readonly left: Side
  readonly right: Side
  readonly range: { readonly least: number; readonly most: number }
  readonly total: number
  readonly onMove: (minutes: number) => void
}

interface Place {
  readonly now: number
  readonly least: number
  readonly most: number
}
const byKey: Readonly<Record<string, (place: Place) => number>> = {
  ArrowLeft: ({ now }) => now - 1,
  ArrowDown: ({ now }) => now - 1,
  ArrowRight: ({ now }) => now + 1,
  ArrowUp: ({ now }) => now + 1,
  PageDown: ({ now }) => now - snap,
  PageUp: ({ now }) => now + snap,
  Home: ({ least }) => least,
  End: ({ most }) => most,
}
