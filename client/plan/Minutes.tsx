import { useId, useState } from 'react'
import { Icon } from '#client/ui/Icon.tsx'
import { maxMinutes } from '#shared/session/format.ts'
import { withinMinutes } from './plan.ts'
import { useSay } from './say.ts'

const step = 5

/** Minutes to type, with a button for shorter and longer. */
export function Minutes({ phase, value, onChange }: MinutesProps) {
  const say = useSay()
  const id = useId()
  /** What is being typed, which may be nothing for a moment. */
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <div className="minutes">
      <label className="lg" htmlFor={id}>
        {say('setup.minutes')}
        <span className="vh">: {say('setup.minutes-of', { phase })}</span>
      </label>
      <div className="step">
        <button
          type="button"
          aria-label={say('setup.shorter')}
          disabled={value <= 1}
          onClick={() => onChange(withinMinutes(value - step))}
        >
          <Icon name="minus" />
        </button>
        <input
          id={id}
          className="num"
          type="text"
          inputMode="numeric"
          maxLength={3}
          autoComplete="off"
          value={typed ?? value}
          onChange={(event) => {
            const digits = event.target.value.replaceAll(/\D/g, '')
            setTyped(digits)
            if (Number(digits) >= 1) onChange(withinMinutes(Number(digits)))
          }}
          onBlur={() => setTyped(null)}
        />
        <span aria-hidden="true">{say('setup.min')}</span>
        <button
          type="button"
          aria-label={say('setup.longer')}
          disabled={value >= maxMinutes}
          onClick={() => onChange(withinMinutes(value + step))}
        >
          <Icon name="plus" />
        </button>
      </div>
    </div>
  )
}

export interface MinutesProps {
  readonly phase: string
  readonly value: number
  readonly onChange: (minutes: number) => void
}
