import { useState } from 'react'
import { useLanguage, useSay } from '#client/language.tsx'
import { Button } from '#client/ui/Button.tsx'
import { newId } from '#shared/id.ts'
import { PhaseFields } from './PhaseFields.tsx'
import { PlanRail } from './PlanRail.tsx'
import { addAfter, changePhase, inBoth, mostPhases, moveStep, without, type Step, type Steps } from './plan.ts'

/** The plan of the session: the rail above, the chosen phase below. */
export function PlanEditor({ steps, start, error, onChange }: PlanEditorProps) {
  const say = useSay()
  const language = useLanguage()
  const [chosenKey, setChosenKey] = useState<string>()
  const [told, setTold] = useState('')
  const chosen = steps.find(({ key }) => key === chosenKey) ?? steps[0]
  if (chosen === undefined) return null

  const at = steps.indexOf(chosen)
  const nameOf = ({ phase }: Step): string => phase.title[language] || say('setup.phase', { n: at + 1 })
  const phase = nameOf(chosen)

  const add = (): void => {
    const added = {
      key: newId(),
      phase: { title: inBoth(say('setup.new-phase')), minutes: 15, prompt: inBoth(''), kinds: [] },
    }
    onChange(addAfter(steps, chosen.key, added))
    setChosenKey(added.key)
    setTold(say('setup.phase-added', { phase }))
  }
  const remove = (): void => {
    onChange(without(steps, chosen.key))
    setChosenKey((steps[at + 1] ?? steps[at - 1])?.key)
    setTold(say('setup.phase-removed', { phase }))
  }
  const move = (by: -1 | 1): void => {
    setChosenKey(chosen.key)
    onChange(moveStep(steps, chosen.key, by))
    setTold(say('setup.phase-moved', { phase, n: at + 1 + by, of: steps.length }))
  }
  return (
    <div className="plan">
      <PlanRail steps={steps} start={start} chosen={chosen.key} onChoose={setChosenKey} onChange={onChange} />
      <PhaseFields
        phase={chosen.phase}
        name={phase}
        error={error}
        onChange={(part) => {
          setChosenKey(chosen.key)
          onChange(changePhase(steps, chosen.key, part))
        }}
      />
      <div className="phase-acts">
        <Button size="sm" variant="quiet" icon="plus" disabled={steps.length >= mostPhases} onClick={add}>
          {say('setup.add-phase')}
        </Button>
        <Button size="sm" variant="quiet" icon="arrow-left" aria-disabled={at === 0} onClick={() => at > 0 && move(-1)}>
          {say('setup.earlier')}
        </Button>
        <Button
          size="sm"
          variant="quiet"
          icon="arrow-right"
          aria-disabled={at === steps.length - 1}
          onClick={() => at < steps.length - 1 && move(1)}
        >
          {say('setup.later')}
        </Button>
        <Button
          size="sm"
          variant="quiet"
          icon="trash"
          aria-disabled={steps.length === 1}
          onClick={() => steps.length > 1 && remove()}
        >
          {say('setup.remove-phase')}
        </Button>
        <output className="vh">{told}</output>
      </div>
    </div>
  )
}

export interface PlanEditorProps {
  readonly steps: Steps
  readonly start: string
  readonly error?: string | undefined
  readonly onChange: (steps: Steps) => void
}
