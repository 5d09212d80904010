import { useId } from 'react'
import { useSay } from '#client/language.tsx'
import '#client/board/experts.css'

export interface OnlyHereProps {
  readonly on: boolean
  readonly onChange: (on: boolean) => void
}

/** Whether what one brings stays in this room. Only who brings it can say so, or take it back. */
export function OnlyHere({ on, onChange }: OnlyHereProps) {
  const say = useSay()
  const id = useId()
  return (
    <label className="only-here">
      <input
        type="checkbox"
        checked={on}
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-what`}
        onChange={({ target }) => onChange(target.checked)}
      />
      <span>
        <b id={`${id}-name`}>{say('here.label')}</b>
        <span id={`${id}-what`}>{say('here.what')}</span>
      </span>
    </label>
  )
}
