import { useState } from 'react'
import { useLanguage } from '#client/language.tsx'
import { timeAfter } from '#client/plan/time-after.ts'
import { Button } from '#client/ui/Button.tsx'
import { minutesOf, type Plan } from '#shared/session/format.ts'
import { useSay } from './say.ts'

/** The phases with their minutes: what one can prepare for. */
export function Agenda({ plan, start }: { readonly plan: Plan; readonly start: string }) {
  const say = useSay()
  const language = useLanguage()
  const [all, setAll] = useState(false)
  const shown = all ? plan : plan.slice(0, most)
  const before = (nth: number): number => minutesOf(plan.slice(0, nth))
  return (
    <div className="agenda">
      <h3>{say('atelier.agenda')}</h3>
      <ol>
        {shown.map((phase, nth) => (
          <li key={phase.id}>
            <span className="num">{timeAfter(start, before(nth))}</span>
            <span>{phase.title[language]}</span>
            <span className="minutes">{say('atelier.minutes', { n: phase.minutes })}</span>
          </li>
        ))}
      </ol>
      {plan.length > most && (
        <Button variant="quiet" size="sm" aria-expanded={all} onClick={() => setAll(!all)}>
          {say(all ? 'atelier.agenda-less' : 'atelier.agenda-all', { n: plan.length })}
        </Button>
      )}
    </div>
  )
}

const most = 12
