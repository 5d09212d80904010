import type { CSSProperties } from 'react'
import { useLanguage } from '#client/language.tsx'
import { Clasp } from '#client/ui/Clasp.tsx'
import { kindsOf, minutesOf, type Plan } from '#shared/session/format.ts'
import { timeAfter } from './time-after.ts'
import { borderRange, moveBorder } from './plan.ts'
import { Border } from './PlanBorder.tsx'
import { useSay } from './say.ts'

/** Of more phases than these a name has no room on one line. */
const few = 6

/** The phases as wide as they last, with borders to drag. Pressing one chooses it. */
export function PlanRail({ plan, start, chosen, running, onChoose, onChange }: PlanRailProps) {
  const say = useSay()
  const language = useLanguage()
  const total = minutesOf(plan)
  const now = plan.findIndex(({ id }) => id === running)
  return (
    <ol className="ed" data-many={plan.length > few ? '' : undefined} style={{ '--n': plan.length } as CSSProperties}>
      {plan.map((phase, index) => {
        const next = plan[index + 1]
        const title = phase.title[language] || say('setup.phase', { n: index + 1 })
        return (
          <li key={phase.id} style={{ '--m': phase.minutes } as CSSProperties}>
            <span className="at num">
              <span>{timeAfter(start, minutesOf(plan.slice(0, index)))}</span>
              {next === undefined && <span>{timeAfter(start, total)}</span>}
            </span>
            <button
              type="button"
              className={index === now ? 'ph now' : 'ph'}
              title={title}
              aria-pressed={phase.id === chosen}
              // In a window over the board one begins here: a field would bring up the keyboard of a phone.
              data-autofocus={index === now ? '' : undefined}
              onClick={() => onChoose(phase.id)}
            >
              <b>{title}</b>
              <span>
                {say('common.minutes', { n: phase.minutes })}
                {index === now && `, ${say('setup.now')}`}
                {index < now && <span className="vh">, {say('setup.done')}</span>}
              </span>
              <span className="g">
                {kindsOf(phase).map((kind) => (
                  <Clasp key={kind} kind={kind} size={16} className={phase.id === chosen ? 'mono' : ''} />
                ))}
                <span className="vh">{phase.brings.map((variant) => say(`variant.${variant}`)).join(', ')}</span>
              </span>
            </button>
            {next !== undefined && (
              <Border
                left={{ title, minutes: phase.minutes }}
                right={{
                  title: next.title[language] || say('setup.phase', { n: index + 2 }),
                  minutes: next.minutes,
                }}
                range={borderRange(phase, next)}
                total={total}
                onMove={(minutes) => onChange(moveBorder(plan, index, minutes))}
              />
            )}
          </li>
        )
      })}
    </ol>
  )
}

export interface PlanRailProps {
  readonly plan: Plan
  readonly start: string
  readonly chosen: string
  /** The phase that runs now, in a session that goes on. */
  readonly running?: string | undefined
  readonly onChoose: (id: string) => void
  readonly onChange: (plan: Plan) => void
}
