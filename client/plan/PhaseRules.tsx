import { useId, type ReactNode } from 'react'
import {
  groupings,
  maxDots,
  visibilities,
  writers,
  type Grouping,
  type Phase,
  type Visibility,
  type Writer,
} from '#shared/session/format.ts'
import { useSay } from './say.ts'

/** Who brings something in a phase, how visible, with whom and how much; in a line, and open to change. */
export function PhaseRules({ phase, onChange }: PhaseRulesProps) {
  const say = useSay()
  const { visibility, grouping, most, vote, free } = phase
  return (
    <details className="rules">
      <summary>
        <b>{say('setup.rules')}</b> <Summary phase={phase} />
      </summary>
      <Writers value={phase.writers} onChange={(who) => onChange({ writers: who })} />
      <div className="choices">
        <Choice
          label={say('setup.rules.visible')}
          value={visibility}
          options={visibilities.map((one) => [one, say(`visible.${one}`)])}
          onChange={(value) => onChange({ visibility: value as Visibility })}
        />
        <Choice
          label={say('setup.rules.grouping')}
          value={grouping}
          options={groupings.map((one) => [one, say(`grouping.${one}`)])}
          onChange={(value) => onChange({ grouping: value as Grouping })}
        />
        <Choice
          label={say('setup.rules.most')}
          value={most === null ? '' : String(most)}
          options={[
            ['', say('setup.rules.any')],
            ...numbers(most === 0 ? 0 : 1, 20).map((n) => [String(n), say('setup.rules.at-most', { n })] as const),
          ]}
          onChange={(value) => onChange({ most: value === '' ? null : Number(value) })}
        />
        <Choice
          label={say('setup.rules.vote')}
          value={vote === null ? '' : String(vote.dots)}
          options={[
            ['', say('setup.rules.no-vote')],
            ...numbers(1, maxDots).map((n) => [String(n), say('setup.rules.dots', { n })] as const),
          ]}
          onChange={(value) =>
            onChange({ vote: value === '' ? null : { dots: Number(value), several: vote?.several ?? false } })
          }
        />
      </div>
      {vote !== null && (
        <Check
          checked={vote.several}
          disabled={vote.dots === 1}
          onChange={(several) => onChange({ vote: { ...vote, several } })}
        >
          {say('setup.rules.several')}
        </Check>
      )}
      <Check checked={free} onChange={(on) => onChange({ free: on })}>
        {say('setup.brings.free')}
      </Check>
    </details>
  )
}

export interface PhaseRulesProps {
  readonly phase: Phase
  readonly onChange: (part: Partial<Phase>) => void
}

const numbers = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, n) => from + n)

/** The rules in a line, so that one need not open them to know. */
function Summary({ phase }: { readonly phase: Phase }) {
  const say = useSay()
  const { visibility, grouping, most, vote, brings, free } = phase
  const isAsked = brings.length > 0 || free
  const who = phase.writers.map((writer) => say(`writer.${writer}`)).join(', ') || say('setup.rules.nobody')
  const words = [
    ...(isAsked ? [who, say(`visible.${visibility}`)] : []),
    say(`grouping.${grouping}`),
    ...(isAsked && most !== null ? [say('setup.rules.at-most', { n: most })] : []),
    ...(vote === null ? [] : [say('setup.rules.dots', { n: vote.dots })]),
  ]
  return <span>{words.join(' · ')}</span>
}

/** Everybody, or some; nobody when none is pressed. */
function Writers({ value, onChange }: WritersProps) {
  const say = useSay()
  function toggle(writer: Writer): void {
    if (value.includes(writer)) onChange(value.filter((one) => one !== writer))
    else if (writer === 'everyone') onChange(['everyone'])
    else onChange([...value.filter((one) => one !== 'everyone'), writer])
  }
  return (
    <fieldset className="kinds">
      <legend className="lg">{say('setup.rules.writers')}</legend>
      <div className="may">
        {writers.map((writer) => (
          <button
            key={writer}
            type="button"
            className="tog"
            aria-pressed={value.includes(writer)}
            onClick={() => toggle(writer)}
          >
            {say(`writer.${writer}`)}
          </button>
        ))}
      </div>
      {value.length === 0 && <p className="hint">{say('setup.rules.nobody')}</p>}
    </fieldset>
  )
}

interface WritersProps {
  readonly value: readonly Writer[]
  readonly onChange: (value: Writer[]) => void
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="inp" value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly value: string
  readonly options: readonly (readonly [value: string, words: string])[]
  readonly onChange: (value: string) => void
}

function Check({ checked, disabled = false, onChange, children }: CheckProps) {
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      {children}
    </label>
  )
}

interface CheckProps {
  readonly checked: boolean
  readonly disabled?: boolean
  readonly onChange: (on: boolean) => void
  readonly children: ReactNode
}
