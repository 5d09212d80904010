import { useId, type Ref } from 'react'
import { useSay } from './erasing-say.ts'

interface EraseSureProps {
  readonly ref: Ref<HTMLInputElement>
  readonly subject: string
  readonly sure: boolean
  /** It was pressed on without this. */
  readonly wrong: boolean
  readonly onChange: (sure: boolean) => void
}

/** A step of its own before a whole session goes: says which one it is. */
export function EraseSure({ ref, subject, sure, wrong, onChange }: EraseSureProps) {
  const say = useSay()
  const id = useId()
  return (
    <div className="erase-sure">
      <label>
        <input
          ref={ref}
          type="checkbox"
          checked={sure}
          aria-invalid={wrong}
          aria-describedby={wrong ? id : undefined}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        />
        {say('erase.sure', { subject })}
      </label>
      {wrong && (
        <p className="error" role="alert" id={id}>
          {say('erase.sure-first')}
        </p>
      )}
    </div>
  )
}
