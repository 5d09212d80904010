import { useId } from 'react'
import { maxTables } from '#shared/session/seating.ts'
import { IconButton } from '#client/ui/IconButton.tsx'
import { useSay } from './say.ts'

export interface HowManyProps {
  readonly people: number
  readonly tables: number
  readonly onChange: (tables: number) => void
}

/** The number of tables, and what that makes of them. */
export function HowMany({ people, tables, onChange }: HowManyProps) {
  const say = useSay()
  const id = useId()
  const from = Math.floor(people / tables)
  const to = Math.ceil(people / tables)
  return (
    <div className="how-many">
      <label htmlFor={id}>{say('tables.many')}</label>
      <span className="stepper">
        <IconButton
          icon="minus"
          label={say('tables.fewer')}
          aria-disabled={tables <= 1}
          onClick={() => onChange(tables - 1)}
        />
        <input
          id={id}
          className="inp num"
          type="number"
          inputMode="numeric"
          min={1}
          max={maxTables}
          value={tables}
          aria-describedby={`${id}-size`}
          data-autofocus
          onChange={({ target }) => {
            if (target.value !== '') onChange(Math.round(Number(target.value)))
          }}
        />
        <IconButton
          icon="plus"
          label={say('tables.more')}
          aria-disabled={tables >= maxTables}
          onClick={() => onChange(tables + 1)}
        />
      </span>
      <p className="hint" id={`${id}-size`}>
        {from === to ? say('tables.size', { people, size: from }) : say('tables.sizes', { people, from, to })}{' '}
        {say('tables.advice')}
      </p>
    </div>
  )
}
