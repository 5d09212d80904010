import '#client/board/leading.css'
import { useEffect, useId } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { useLiveState } from '#client/live/hooks.ts'
import { guestsOfMine } from '#client/live/leading.ts'
import { useSay } from '#client/language.tsx'

export interface BehalfProps {
  readonly value: string | null
  readonly onChange: (id: string | null) => void
}

/** For whom one writes: oneself, or somebody without a device whose words one writes down. Only for who has such guests. */
export function Behalf({ value, onChange }: BehalfProps) {
  const say = useSay()
  const id = useId()
  const guests = useLiveState(useShallow(guestsOfMine))
  const isGone = value !== null && guests.every((guest) => guest.id !== value)
  useEffect(() => {
    // Nobody writes for them any more: then one writes for oneself.
    if (isGone) onChange(null)
  }, [isGone, onChange])
  if (guests.length === 0) return null
  return (
    <p className="behalf">
      <label htmlFor={id}>{say('behalf.label')}</label>
      <select
        id={id}
        className="inp"
        value={isGone ? '' : (value ?? '')}
        onChange={(event) => onChange(event.target.value || null)}
      >
        <option value="">{say('behalf.me')}</option>
        {guests.map((guest) => (
          <option key={guest.id} value={guest.id}>
            {guest.name}
          </option>
        ))}
      </select>
    </p>
  )
}
