import { useLanguage, useSay } from '#client/language.tsx'
import { Clasp, kindClass } from '#client/ui/Clasp.tsx'
import { Field } from '#client/ui/Field.tsx'
import { cardKinds } from '#shared/board/kinds.ts'
import type { Phase } from '#shared/session/format.ts'
import { Minutes } from './Minutes.tsx'
import { inBoth, toggleKind } from './plan.ts'

/** The chosen phase: its name, its question, its minutes and what one brings in it. */
export function PhaseFields({ phase, name, error, onChange }: PhaseFieldsProps) {
  const say = useSay()
  const language = useLanguage()
  const [first] = phase.kinds
  return (
    <div className="fine">
      <Field
        id="phase-name"
        label={say('setup.phase-name')}
        value={phase.title[language]}
        maxLength={60}
        error={error}
        onChange={(event) => onChange({ title: inBoth(event.target.value) })}
      />
      <Field
        label={say('setup.question', { phase: name })}
        value={phase.prompt[language]}
        maxLength={200}
        onChange={(event) => onChange({ prompt: inBoth(event.target.value) })}
      />
      <Minutes phase={name} value={phase.minutes} onChange={(minutes) => onChange({ minutes })} />
      <fieldset className="kinds">
        <legend className="lg">{say('setup.kinds')}</legend>
        <div className="may">
          {cardKinds.map((kind) => (
            <button
              key={kind}
              type="button"
              className={`tog ${kindClass[kind]}`}
              aria-pressed={phase.kinds.includes(kind)}
              onClick={() => onChange({ kinds: toggleKind(phase.kinds, kind) })}
            >
              <Clasp kind={kind} size={16} />
              {say(`kind.${kind}`)}
            </button>
          ))}
        </div>
        <p className="hint">
          {first === undefined ? say('setup.kinds-none') : say('setup.kinds-first', { kind: say(`kind.${first}`) })}
        </p>
      </fieldset>
    </div>
  )
}

export interface PhaseFieldsProps {
  readonly phase: Phase
  /** What the phase is called, also while it has no name. */
  readonly name: string
  readonly error?: string | undefined
  readonly onChange: (part: Partial<Phase>) => void
}
