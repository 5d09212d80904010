import { useId } from 'react'
import type { NamedOption } from '#shared/board/options.ts'
import { useOptionName } from './option-name.ts'
import { useSay } from './say.ts'

export interface SharesProps {
  readonly options: readonly NamedOption[]
  /** A hundred, divided over the options. */
  readonly shares: readonly number[]
  readonly onChange: (shares: readonly number[]) => void
}

/** A place on the line between two sides, in words as well. */
export function StanceLine({ options, shares, onChange }: SharesProps) {
  const say = useSay()
  const id = useId()
  const nameOf = useOptionName(2)
  const at = shares[1] ?? 50
  const where = useWhere(at)
  return (
    <div>
      <div className="sides">
        {options.map((option, index) => (
          <div key={option.id}>
            <b>{nameOf(index)}</b>
            {option.text}
          </div>
        ))}
      </div>
      <label className="vh" htmlFor={id}>
        {say('stance.line')}
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        value={at}
        aria-valuetext={where}
        onChange={({ target }) => onChange([100 - target.valueAsNumber, target.valueAsNumber])}
      />
      <p className="where" aria-hidden="true">
        {where}
      </p>
    </div>
  )
}

function useWhere(at: number): string {
  const say = useSay()
  if (at === 0) return say('stance.all.either')
  if (at === 100) return say('stance.all.or')
  if (at === 50) return say('stance.between')
  if (at < 50) return say('stance.more.either', { n: 100 - at })
  return say('stance.more.or', { n: at })
}
