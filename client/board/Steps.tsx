import { useCallback, useMemo } from 'react'
import { stepNow, stepsOf } from '#shared/session/steps.ts'
import { useIsClosed, usePhase } from '#client/live/hooks.ts'
import { useByTheClock } from './by-the-clock.ts'
import { useSay } from './say.ts'
import { useIsAtTables } from './table-part.ts'
import './tables.css'

/** Where no tables stand: first alone, then in pairs, in fours, together; and which of these it is now. */
export function Steps() {
  const say = useSay()
  const { plan, index } = usePhase()
  const phase = plan[index]
  const { grouping = 'none', minutes = 0 } = phase ?? {}
  const steps = useMemo(() => stepsOf(grouping, minutes), [grouping, minutes])
  const now = useByTheClock(useCallback((left: number) => stepNow(steps, minutes, left), [steps, minutes]))
  const atTables = useIsAtTables()
  const closed = useIsClosed()
  if (steps.length === 0 || atTables || closed) return null
  return (
    <ol className="steps" aria-label={say('steps.label')}>
      {steps.map(({ name, minutes: long }, at) => (
        <li key={name} {...(at === now ? { 'aria-current': 'step' as const } : {})}>
          <b>{say(`steps.${name}`)}</b> <span className="num">{say('common.minutes', { n: long })}</span>
          {at === now && steps.length > 1 && <span className="vh">, {say('steps.now')}</span>}
        </li>
      ))}
    </ol>
  )
}
