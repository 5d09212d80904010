import { useLanguage } from '#client/language.tsx'
import { Field } from '#client/ui/Field.tsx'
import type { Phase } from '#shared/session/format.ts'
import { Minutes } from './Minutes.tsx'
import { PhaseBrings } from './PhaseBrings.tsx'
import { PhaseRules } from './PhaseRules.tsx'
import { inBoth } from './plan.ts'
import { useSay } from './say.ts'

/** The chosen phase: its name, its question, its minutes, what one brings in it, who does, and how. */
export function PhaseFields({ phase, name, error, onChange }: PhaseFieldsProps) {
  const say = useSay()
  const language = useLanguage()
  return (
    <>
      <div className="fine">
        <Field
          id="phase-name"
          label={say('setup.phase-name')}
          value={phase.title[language]}
          maxLength={60}
          error={error}
          onChange={(event) => onChange({ title: inBoth(event.target.value) })}
        />
        <Minutes phase={name} value={phase.minutes} onChange={(minutes) => onChange({ minutes })} />
        <Field
          label={say('setup.question', { phase: name })}
          value={phase.prompt[language]}
          maxLength={200}
          onChange={(event) => onChange({ prompt: inBoth(event.target.value) })}
        />
        <PhaseBrings phase={phase} onChange={onChange} />
      </div>
      <PhaseRules phase={phase} onChange={onChange} />
    </>
  )
}

export interface PhaseFieldsProps {
  readonly phase: Phase
  /** What the phase is called, also while it has no name. */
  readonly name: string
  readonly error?: string | undefined
  readonly onChange: (part: Partial<Phase>) => void
}
