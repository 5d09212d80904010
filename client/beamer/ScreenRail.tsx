import { useRef, type CSSProperties } from 'react'
import { useLanguage } from '#client/language.tsx'
import { clockParts, showClock } from '#client/live/clock.ts'
import { useIsClosed, usePhase } from '#client/live/hooks.ts'
import { usePhaseClock } from './clock.ts'
import { useMeasured } from './fit.ts'
import { useSay } from './say.ts'

/** The session’s phases, as wide as their minutes; the running one holds the clock. */
export function ScreenRail() {
  const say = useSay()
  const language = useLanguage()
  const closed = useIsClosed()
  const { plan, index } = usePhase()
  const rail = useRef<HTMLOListElement>(null)
  useMeasured(rail, () => hideTight(rail.current))
  return (
    <section aria-label={say('rail.label')}>
      <ol className="rail" ref={rail}>
        {plan.map((phase, at) => {
          const isNow = at === index && !closed
          const done = at < index || closed
          return (
            <li
              key={phase.id}
              className={isNow ? 'ph now' : 'ph'}
              style={{ '--m': phase.minutes, '--p': done ? '100%' : '0%' } as CSSProperties}
              {...(isNow ? { 'aria-current': 'step' as const } : {})}
            >
              {isNow ? (
                <Now title={phase.title[language]} />
              ) : (
                <div className="label">
                  <b>{phase.title[language]}</b>
                  <span>{say('common.minutes', { n: phase.minutes })}</span>
                </div>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** A name for which its phase is too short is left out whole. */
function hideTight(rail: HTMLElement | null): void {
  for (const label of rail?.querySelectorAll<HTMLElement>('.ph:not(.now) .label') ?? []) {
    const isTight = [...label.children].some((line) => line.scrollWidth > line.clientWidth + 1)
    label.toggleAttribute('data-tight', isTight)
  }
}

/** Ticks by itself: nothing else is drawn with it. */
function Now({ title }: { readonly title: string }) {
  const say = useSay()
  const { ms, gone, up, paused } = usePhaseClock()
  return (
    <>
      <div className="label">
        <b>{title}</b>
        {paused && <span>{say('beamer.paused')}</span>}
      </div>
      <strong
        className={up ? 'clock up' : 'clock num'}
        role="timer"
        aria-label={say(up ? 'beamer.up' : 'rail.left', clockParts(ms))}
      >
        {up ? say('beamer.up') : showClock(ms)}
      </strong>
      <i className="bar" style={{ '--p': `${gone * 100}%` } as CSSProperties} />
    </>
  )
}
