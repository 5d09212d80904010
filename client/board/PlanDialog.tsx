import { useEffect, useState } from 'react'
import { ask, problemCode } from '#client/ask.ts'
import { useLanguage } from '#client/language.tsx'
import { useLive, useLiveState, usePhase } from '#client/live/hooks.ts'
import { PlanEditor } from '#client/plan/PlanEditor.tsx'
import { isSame } from '#client/plan/plan.ts'
import { useSay, type PlanKey } from '#client/plan/say.ts'
import { timeAfter } from '#client/plan/time-after.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { minutesOf, type Plan } from '#shared/session/format.ts'
import { runsIn } from '#shared/session/running.ts'
import { startOf } from './plan-start.ts'
import './plan-dialog.css'

/** The plan of the session while it goes on. What one changes here is so for everybody once it is kept. */
export function PlanDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useSay()
  const { store } = useLive()
  const session = useLiveState((state) => state.info.id)
  const { plan: now, index } = usePhase()
  /** What the room had when I began. */
  const [begun, setBegun] = useState(now)
  const [plan, setPlan] = useState(now)
  const [problem, setProblem] = useState<PlanKey | null>(null)
  const [leaving, setLeaving] = useState(false)
  const [asking, setAsking] = useState(false)
  const start = useStart(plan)
  const changed = !isSame(plan, begun)
  const nameless = plan.find(({ title }) => title.nl.trim() === '' || title.en.trim() === '')

  function takeOver(): void {
    setBegun(now)
    setPlan(now)
  }
  async function keep(): Promise<void> {
    if (asking) return
    if (nameless !== undefined) return setProblem('setup.phase-name-empty')
    setAsking(true)
    setProblem(null)
    try {
      await ask('changePlan', { session, plan })
    } catch (error) {
      setAsking(false)
      return setProblem(`problem.${problemCode(error)}`)
    }
    store.setState({ did: { key: 'did.plan' } })
    onClose()
  }
  return (
    <Dialog
      open
      wide
      className="plan-dialog"
      onClose={() => (changed && !leaving ? setLeaving(true) : onClose())}
      title={say('plan.open')}
      closeLabel={say('common.close')}
      footer={
        <>
          <p className="plan-told" role="alert">
            {problem === null ? leaving && changed && say('plan.unkept') : say(problem)}
          </p>
          <Button variant="quiet" onClick={onClose}>
            {say(leaving && changed ? 'plan.throw' : 'common.cancel')}
          </Button>
          <Button variant="primary" aria-disabled={asking || !changed} onClick={() => changed && void keep()}>
            {say('plan.keep')}
          </Button>
        </>
      }
    >
      <p className="plan-hint">{say('plan.hint', { end: timeAfter(start, minutesOf(plan)) })}</p>
      {!isSame(now, begun) && (
        <p className="plan-other" role="alert">
          {say('plan.other')}{' '}
          <Button size="sm" onClick={takeOver}>
            {say('plan.take-other')}
          </Button>
        </p>
      )}
      <Leaves plan={plan} />
      <PlanEditor
        plan={plan}
        start={start}
        running={now[index]?.id}
        error={problem === 'setup.phase-name-empty' && nameless !== undefined ? say(problem) : undefined}
        onChange={(next) => {
          setPlan(next)
          setProblem(null)
          setLeaving(false)
        }}
      />
    </Dialog>
  )
}

/** Where the session goes on, when the phase that runs is taken out. */
function Leaves({ plan }: { readonly plan: Plan }) {
  const say = useSay()
  const language = useLanguage()
  const { plan: now, index } = usePhase()
  const next = plan[runsIn(plan, now, index)]
  const leaves = next !== undefined && next.id !== now[index]?.id
  return <output className="plan-leaves">{leaves && say('plan.leaves', { phase: next.title[language] })}</output>
}

const tick = 20_000

/** When this plan would have begun, so that what is still to come stands at its own time. */
function useStart(plan: Plan): string {
  const { plan: before, index, endsAt, left } = usePhase()
  const ahead = useLiveState((state) => state.clockAhead)
  const [here, setHere] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setHere(Date.now()), tick)
    return () => clearInterval(timer)
  }, [])
  // The end of what runs, on this device's own clock: that is the one people look at.
  return startOf(plan, before, { phase: index, endsAt: endsAt === null ? null : endsAt - ahead, left }, here)
}
