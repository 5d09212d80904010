import { Icon } from '#client/ui/Icon.tsx'
import { useSay } from './say.ts'

export interface PickProps {
  readonly label: string
  /** What it says when nothing is chosen. */
  readonly all: string
  readonly value: string | null
  /** What the chosen one is called, also when it is not in the list. */
  readonly called: string | null
  readonly options: readonly { readonly id: string; readonly name: string; readonly cards?: number }[]
  readonly onPick: (id: string | null) => void
}

/** One of a list to narrow to, or all. What is chosen stays in the list when nothing of it is found. */
export function Pick({ label, all, value, called, options, onPick }: PickProps) {
  const say = useSay()
  const missing = value !== null && !options.some(({ id }) => id === value)
  return (
    <span className={value === null ? 'pick' : 'pick on'}>
      <select aria-label={label} value={value ?? ''} onChange={({ target }) => onPick(target.value || null)}>
        <option value="">{all}</option>
        {missing && <option value={value}>{called ?? value}</option>}
        {options.map(({ id, name, cards }) => (
          <option key={id} value={id}>
            {cards === undefined ? name : say('library.pick', { name, n: cards })}
          </option>
        ))}
      </select>
      <Icon name="chevron-down" size={14} weight={2.4} />
    </span>
  )
}
