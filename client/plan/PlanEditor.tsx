import './plan.css'
import { useState } from 'react'
import { useLanguage } from '#client/language.tsx'
import { Button } from '#client/ui/Button.tsx'
import { newId } from '#shared/id.ts'
import { freePhase, maxPhases, type Phase, type Plan } from '#shared/session/format.ts'
import type { Module } from '#shared/session/formats/shape.ts'
import { ModulePicker } from './ModulePicker.tsx'
import { PhaseFields } from './PhaseFields.tsx'
import { PlanRail } from './PlanRail.tsx'
import { addAfter, changePhase, inBoth, move, without } from './plan.ts'
import { useSay } from './say.ts'

/** The plan of a session: the rail above, the chosen phase below. */
export function PlanEditor({ plan, start, running, error, onChange }: PlanEditorProps) {
  const say = useSay()
  const language = useLanguage()
  const [chosenId, setChosenId] = useState<string | undefined>(running)
  const [told, setTold] = useState('')
  const [picking, setPicking] = useState(false)
  const chosen = plan.find(({ id }) => id === chosenId) ?? plan[0]
  if (chosen === undefined) return null

  const at = plan.indexOf(chosen)
  const name = chosen.title[language] || say('setup.phase', { n: at + 1 })

  const add = (): void => {
    const added = {
      ...freePhase,
      writers: [...freePhase.writers],
      id: newId(),
      title: inBoth(say('setup.new-phase')),
      minutes: 15,
      prompt: inBoth(''),
      brings: [],
    } satisfies Phase
    onChange(addAfter(plan, chosen.id, [added]))
    setChosenId(added.id)
    setTold(say('setup.phase-added', { phase: name }))
  }
  const addModule = (module: Module): void => {
    const next = addAfter(plan, chosen.id, module.plan)
    setPicking(false)
    onChange(next)
    setChosenId(next[at + 1]?.id)
    setTold(say('setup.module.added', { module: module.title[language], phase: name }))
  }
  const remove = (): void => {
    onChange(without(plan, chosen.id))
    setChosenId((plan[at + 1] ?? plan[at - 1])?.id)
    setTold(say('setup.phase-removed', { phase: name }))
  }
  const shift = (by: -1 | 1): void => {
    setChosenId(chosen.id)
    onChange(move(plan, chosen.id, by))
    setTold(say('setup.phase-moved', { phase: name, n: at + 1 + by, of: plan.length }))
  }
  return (
    <div className="plan">
      <PlanRail
        plan={plan}
        start={start}
        chosen={chosen.id}
        running={running}
        onChoose={setChosenId}
        onChange={onChange}
      />
      <PhaseFields
        key={chosen.id}
        phase={chosen}
        name={name}
        error={error}
        onChange={(part) => {
          setChosenId(chosen.id)
          onChange(changePhase(plan, chosen.id, part))
        }}
      />
      <div className="phase-acts">
        <Button size="sm" variant="quiet" icon="plus" disabled={plan.length >= maxPhases} onClick={add}>
          {say('setup.add-phase')}
        </Button>
        <Button size="sm" variant="quiet" icon="group" aria-haspopup="dialog" onClick={() => setPicking(true)}>
          {say('setup.add-module')}
        </Button>
        <Button
          size="sm"
          variant="quiet"
          icon="arrow-left"
          aria-disabled={at === 0}
          onClick={() => at > 0 && shift(-1)}
        >
          {say('setup.earlier')}
        </Button>
        <Button
          size="sm"
          variant="quiet"
          icon="arrow-right"
          aria-disabled={at === plan.length - 1}
          onClick={() => at < plan.length - 1 && shift(1)}
        >
          {say('setup.later')}
        </Button>
        <Button
          size="sm"
          variant="quiet"
          icon="trash"
          aria-disabled={plan.length === 1}
          onClick={() => plan.length > 1 && remove()}
        >
          {say('setup.remove-phase')}
        </Button>
        <output className="vh">{told}</output>
      </div>
      {picking && (
        <ModulePicker
          after={name}
          room={maxPhases - plan.length}
          onPick={addModule}
          onClose={() => setPicking(false)}
        />
      )}
    </div>
  )
}

export interface PlanEditorProps {
  readonly plan: Plan
  readonly start: string
  /** The phase that runs now, in a session that goes on. */
  readonly running?: string | undefined
  readonly error?: string | undefined
  readonly onChange: (plan: Plan) => void
}
