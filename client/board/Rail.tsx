import { useEffect, useState, type CSSProperties } from 'react'
import { minute } from '#shared/session/format.ts'
import { useLanguage } from '#client/language.tsx'
import { clockParts, gone, leftMs, showClock } from '#client/live/clock.ts'
import { useLiveState, usePhase } from '#client/live/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { IconButton } from '#client/ui/IconButton.tsx'
import { useLead } from './lead.ts'
import { MenuButton } from './MenuButton.tsx'
import { useSay } from './say.ts'

/** Of more phases than these only the running one has room for its name at all times. */
const few = 6

/** The session's phases, as wide as their minutes; the running one holds the clock. */
export function Rail() {
  const say = useSay()
  const language = useLanguage()
  const { plan, index, endsAt, left } = usePhase()
  const lead = useLead()
  const next = plan[index + 1]
  // A phase that has all its minutes left has not begun.
  const paused = endsAt === null && left !== null && left > 0 && left < (plan[index]?.minutes ?? 0) * minute
  return (
    <section className="time" aria-label={say('rail.label')}>
      <ol className={plan.length > few ? 'rail many' : 'rail'} style={{ '--n': plan.length } as CSSProperties}>
        {plan.map((phase, at) => (
          <li
            key={phase.id}
            className={at === index ? 'ph now' : 'ph'}
            title={`${phase.title[language]}, ${say('common.minutes', { n: phase.minutes })}`}
            style={{ '--m': phase.minutes, '--p': at < index ? '100%' : '0%' } as CSSProperties}
            {...(at === index ? { 'aria-current': 'step' as const } : {})}
          >
            <div>
              <b>{phase.title[language]}</b>
              <span className={at === index && !paused ? 'mins' : undefined}>
                {say(at === index && paused ? 'rail.paused' : 'common.minutes', { n: phase.minutes })}
              </span>
            </div>
            {at === index && <Now />}
          </li>
        ))}
      </ol>
      {lead !== null && (
        <div className="lead">
          {next !== undefined && (
            <Button variant="primary" onClick={() => lead('next')}>
              {say('rail.next')}
              <Icon name="chevron-right" size={16} weight={2.4} />
            </Button>
          )}
          <LeadMenu />
        </div>
      )}
    </section>
  )
}

/** The clock and what a coordinator does with it. */
function Now() {
  const say = useSay()
  const lead = useLead()
  const { endsAt } = usePhase()
  const running = endsAt !== null
  return (
    <>
      <Clock />
      {lead !== null && (
        <>
          <IconButton
            icon={running ? 'pause' : 'play'}
            label={say(running ? 'rail.pause' : 'rail.start')}
            onClick={() => lead(running ? 'pause' : 'start')}
          />
          <button type="button" className="icon w" aria-label={say('rail.longer')} onClick={() => lead('longer')}>
            +1
          </button>
        </>
      )}
    </>
  )
}

/** Ticks by itself: nothing else renders with it. */
function Clock() {
  const say = useSay()
  const { plan, index, endsAt, left } = usePhase()
  const ahead = useLiveState((state) => state.clockAhead)
  const now = useNow(endsAt, ahead)
  const minutes = plan[index]?.minutes ?? 0
  const begun = endsAt !== null || left !== null
  const ms = begun ? leftMs({ endsAt, left }, now) : minutes * minute
  const up = begun && ms === 0
  const progress = { '--p': `${gone(ms, minutes) * 100}%` } as CSSProperties
  return (
    <>
      <strong className="clock num" role="timer" aria-label={say(up ? 'rail.up' : 'rail.left', clockParts(ms))}>
        {up ? <span className="up">{say('rail.up')}</span> : showClock(ms)}
      </strong>
      <i className="bar" style={progress} />
    </>
  )
}

/** The server's time, anew at every whole second that is left; still when nothing runs or the time is up. */
function useNow(endsAt: number | null, ahead: number): number {
  const [here, setHere] = useState(() => Date.now())
  useEffect(() => {
    if (endsAt === null) return
    let timer = setTimeout(tick)
    function tick(): void {
      const at = Date.now()
      setHere(at)
      const left = endsAt === null ? 0 : endsAt - (at + ahead)
      if (left > 0) timer = setTimeout(tick, (left % 1000) + 20)
    }
    return () => clearTimeout(timer)
  }, [endsAt, ahead])
  return here + ahead
}

function LeadMenu() {
  const say = useSay()
  const lead = useLead()
  const { index } = usePhase()
  if (lead === null || index === 0) return null
  return (
    <MenuButton
      icon="chevron-down"
      label={say('rail.more')}
      items={[{ id: 'back', label: say('rail.back'), icon: 'chevron-left', onSelect: () => lead('back') }]}
    />
  )
}
