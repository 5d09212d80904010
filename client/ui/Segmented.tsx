import { Icon, type IconName } from './Icon.tsx'

/** A few views of the same thing, one of them pressed. */
export function Segmented<Id extends string>({ label, options, value, onChange, className }: SegmentedProps<Id>) {
  return (
    <fieldset className={className ? `seg ${className}` : 'seg'} aria-label={label}>
      {options.map((option) => (
        <button
          key={option.id}
          type="button"
          aria-pressed={option.id === value}
          disabled={option.disabled}
          onClick={() => onChange(option.id)}
        >
          {option.icon && <Icon name={option.icon} />}
          {option.label}
        </button>
      ))}
    </fieldset>
  )
}

export type SegmentedProps<Id extends string> = {
  readonly label: string
  readonly options: ReadonlyArray<{
    readonly id: Id
    readonly label: string
    readonly icon?: IconName
    readonly disabled?: boolean
  }>
  readonly value: Id
  readonly onChange: (id: Id) => void
  readonly className?: string | undefined
}
