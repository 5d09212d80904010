import { useState } from 'react'
import { useLanguage } from '#client/language.tsx'
import { MiniRail } from '#client/plan/MiniRail.tsx'
import { isSame } from '#client/plan/plan.ts'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { Segmented } from '#client/ui/Segmented.tsx'
import { minutesOf } from '#shared/session/format.ts'
import { factors, type Factor } from '#shared/session/stretch.ts'
import type { FormatChoice } from './choices.ts'
import { laidOut, stretched, type Laid } from './laid.ts'
import { useSay } from './say.ts'

/** Which format, and how long; what one changed in the plan can be had back after another choice. */
export function FormatPicker({ laid, choices, first, onChange }: FormatPickerProps) {
  const say = useSay()
  const language = useLanguage()
  const [left, setLeft] = useState<Laid | null>(null)
  const chosen = choices.find(({ id }) => id === laid.format)
  const changed = isChanged(laid, chosen, first)

  function take(next: Laid): void {
    if (changed) setLeft(laid)
    onChange(next)
  }
  const hint = [
    ...(chosen?.about ? [say('setup.format.group', { group: chosen.about.groupSize[language] })] : []),
    ...(chosen?.about ? [chosen.about.basedOn[language]] : []),
    ...(first && dropsLookBack(chosen) ? [say('setup.format.first')] : []),
  ]
  return (
    <>
      <fieldset className="formats">
        <legend className="vh">{say('setup.format')}</legend>
        {choices.map((choice) => (
          <FormatCard
            key={choice.id}
            choice={choice}
            laid={laidOut(choice, first, laid.by)}
            on={choice === chosen}
            changed={choice === chosen && changed}
            onChoose={() => take(laidOut(choice, first, laid.by))}
          />
        ))}
      </fieldset>
      {hint.length > 0 && <p className="help about">{hint.join(' ')}</p>}
      <div className="stretch">
        <span aria-hidden="true">{say('setup.stretch')}</span>
        <Segmented
          label={say('setup.stretch')}
          options={factors.map((by) => ({
            id: `${by}` as const,
            label: say('setup.stretch.of', {
              length: say(`setup.stretch.${by}`),
              n: minutesOf(stretched(laid, by).plan),
            }),
          }))}
          value={`${laid.by}`}
          onChange={(by) => onChange(stretched(laid, Number(by) as Factor))}
        />
        {changed && chosen !== undefined && (
          <Button size="sm" variant="quiet" icon="undo" onClick={() => take(laidOut(chosen, first, laid.by))}>
            {say('setup.format.reset')}
          </Button>
        )}
      </div>
      <output className="left">
        {left !== null && (
          <>
            {say('setup.format.left')}{' '}
            <Button
              size="sm"
              icon="undo"
              onClick={() => {
                setLeft(null)
                onChange(left)
              }}
            >
              {say('setup.format.undo')}
            </Button>
          </>
        )}
      </output>
    </>
  )
}

export interface FormatPickerProps {
  readonly laid: Laid
  readonly choices: readonly FormatChoice[]
  /** The atelier has had no session yet. */
  readonly first: boolean
  readonly onChange: (laid: Laid) => void
}

const isChanged = (laid: Laid, chosen: FormatChoice | undefined, first: boolean): boolean =>
  chosen === undefined || !isSame(laid.plan, laidOut(chosen, first, laid.by).plan)

const dropsLookBack = (chosen: FormatChoice | undefined): boolean =>
  chosen !== undefined && laidOut(chosen, true, 1).plan.length < chosen.plan.length

function FormatCard({ choice, laid, on, changed, onChoose }: FormatCardProps) {
  const say = useSay()
  const language = useLanguage()
  const n = minutesOf(laid.plan)
  return (
    <label className={on ? 'format on' : 'format'}>
      <input type="radio" name="format" className="vh" checked={on} onChange={onChoose} />
      <b>
        {choice.title}
        {on && <Icon name="check" size={20} weight={2.6} />}
      </b>
      <span>
        {choice.about === null
          ? say('setup.format.own', { n })
          : say('setup.format.what', { n, use: choice.about.use[language] })}
        {changed && ` ${say('setup.format.changed')}`}
      </span>
      <MiniRail plan={laid.plan} />
    </label>
  )
}

interface FormatCardProps {
  readonly choice: FormatChoice
  readonly laid: Laid
  readonly on: boolean
  readonly changed: boolean
  readonly onChoose: () => void
}
