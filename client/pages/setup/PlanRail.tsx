import { useRef, type CSSProperties, type KeyboardEvent, type PointerEvent } from 'react'
import { useLanguage, useSay } from '#client/language.tsx'
import { Clasp } from '#client/ui/Clasp.tsx'
import { minutesOf } from '#shared/session/format.ts'
import { timeAfter } from '../when.ts'
import { borderRange, moveBorder, planOf, type Steps } from './plan.ts'

/** The phases as wide as they last, with borders to drag. Pressing one chooses it. */
export function PlanRail({ steps, start, chosen, onChoose, onChange }: PlanRailProps) {
  const say = useSay()
  const language = useLanguage()
  const plan = planOf(steps)
  const total = minutesOf(plan)
  return (
    <ol className="ed">
      {steps.map(({ key, phase }, index) => {
        const next = plan[index + 1]
        const title = phase.title[language]
        return (
          <li key={key} style={{ '--m': phase.minutes } as CSSProperties}>
            <span className="at num">
              <span>{timeAfter(start, minutesOf(plan.slice(0, index)))}</span>
              {next === undefined && <span>{timeAfter(start, total)}</span>}
            </span>
            <button type="button" className="ph" aria-pressed={key === chosen} onClick={() => onChoose(key)}>
              <b>{title || say('setup.phase', { n: index + 1 })}</b>
              <span>{say('common.minutes', { n: phase.minutes })}</span>
              <span className="g">
                {phase.kinds.map((kind) => (
                  <Clasp key={kind} kind={kind} size={16} className={key === chosen ? 'mono' : ''} />
                ))}
                <span className="vh">{phase.kinds.map((kind) => say(`kind.${kind}`)).join(', ')}</span>
              </span>
            </button>
            {next !== undefined && (
              <Border
                left={{ title, minutes: phase.minutes }}
                right={{ title: next.title[language], minutes: next.minutes }}
                range={borderRange(phase, next)}
                total={total}
                onMove={(minutes) => onChange(moveBorder(steps, index, minutes))}
              />
            )}
          </li>
        )
      })}
    </ol>
  )
}

export interface PlanRailProps {
  readonly steps: Steps
  readonly start: string
  readonly chosen: string
  readonly onChoose: (key: string) => void
  readonly onChange: (steps: Steps) => void
}

interface Side {
  readonly title: string
  readonly minutes: number
}

/** Minutes that a border snaps to while it is dragged; the arrow keys go by one. */
const snap = 5

function Border({ left, right, range: { least, most }, total, onMove }: BorderProps) {
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
