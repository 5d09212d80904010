import type { Ref } from 'react'
import { erasureReasons } from '#shared/archive/archived.ts'
import { useSay } from './erasing-say.ts'

export type Reason = (typeof erasureReasons)[number]

interface EraseWhyProps {
  readonly ref: Ref<HTMLFieldSetElement>
  readonly reason: Reason
  readonly onChange: (reason: Reason) => void
}

/** Why it goes: one of a few, and no words of one's own. */
export function EraseWhy({ ref, reason, onChange }: EraseWhyProps) {
  const say = useSay()
  return (
    <fieldset ref={ref}>
      <legend>{say('erase.why')}</legend>
      {erasureReasons.map((one) => (
        <label key={one}>
          <input type="radio" name="erase-why" checked={reason === one} onChange={() => onChange(one)} />
          {say(`erase.why.${one}`)}
        </label>
      ))}
    </fieldset>
  )
}
