import { useId } from 'react'
import { Clasp, kindClass, type ClaspKind } from '#client/ui/Clasp.tsx'
import './thread.css'

export interface ChipsProps<Id extends string> {
  readonly label: string
  readonly showLabel?: boolean
  readonly options: readonly { readonly id: Id; readonly label: string; readonly kind?: ClaspKind }[]
  readonly value: Id | null
  readonly onChange: (id: Id) => void
}

/** A choice of one out of a few, all in view, each one press away. */
export function Chips<Id extends string>({ label, showLabel = false, options, value, onChange }: ChipsProps<Id>) {
  const name = useId()
  return (
    <fieldset className="chips">
      <legend className={showLabel ? undefined : 'vh'}>{label}</legend>
      {options.map((option) => (
        <label key={option.id} className={option.kind ? `chip ${kindClass[option.kind]}` : 'chip'}>
          <input
            type="radio"
            className="vh"
            name={name}
            checked={option.id === value}
            onChange={() => onChange(option.id)}
          />
          {option.kind && <Clasp kind={option.kind} size={15} />}
          {option.label}
        </label>
      ))}
    </fieldset>
  )
}
