import { useId } from 'react'
import { useSay } from '#client/language.tsx'
import { NamelessPromise } from './NamelessPromise.tsx'

/** Without a name: a switch where one may choose, and what that promises. */
export function Nameless({ on, choice, onChange }: NamelessProps) {
  const say = useSay()
  const id = useId()
  return (
    <div className="nameless">
      {choice && (
        <label className="switch" htmlFor={id}>
          <span>{say('compose.anonymous')}</span>
          <input
            id={id}
            type="checkbox"
            role="switch"
            checked={on}
            aria-checked={on}
            onChange={({ target }) => onChange(target.checked)}
          />
        </label>
      )}
      {on && <NamelessPromise />}
    </div>
  )
}

export interface NamelessProps {
  readonly on: boolean
  /** Whether one may also write under one's name. */
  readonly choice: boolean
  readonly onChange: (on: boolean) => void
}
