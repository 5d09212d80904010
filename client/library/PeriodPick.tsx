import { useId, useState } from 'react'
import { periodOf, quickOf, quickPeriods, type Period } from './period.ts'
import { Pick } from './Pick.tsx'
import { useSay } from './say.ts'

interface PeriodPickProps extends Period {
  readonly onPick: (period: Partial<Period>) => void
}

/** From when to when: a period that one often wants, or two days of one’s own. */
export function PeriodPick({ from, to, onPick }: PeriodPickProps) {
  const say = useSay()
  const [now] = useState(() => new Date())
  const [own, setOwn] = useState(false)
  const quick = quickOf({ from, to }, now)
  const isOwn = own || quick === null
  const name = (id: (typeof quickPeriods)[number] | 'own') => ({ id, name: say(`library.period.${id}`) })
  return (
    <>
      <Pick
        label={say('library.period')}
        all={say('library.period.all')}
        value={isOwn ? 'own' : quick === 'all' ? null : quick}
        called={null}
        options={[name('year'), name('two'), name('own')]}
        onPick={(id) => {
          setOwn(id === 'own')
          if (id !== 'own') onPick(periodOf(quickPeriods.find((one) => one === id) ?? 'all', now))
        }}
      />
      {isOwn && (
        <>
          <Day label={say('library.from')} value={from} max={to} onPick={(day) => onPick({ from: day })} />
          <Day label={say('library.to')} value={to} min={from} onPick={(day) => onPick({ to: day })} />
        </>
      )}
    </>
  )
}

interface DayProps {
  readonly label: string
  readonly value: string | null
  readonly min?: string | null
  readonly max?: string | null
  readonly onPick: (day: string | null) => void
}

/** Years before this are those of somebody who is still typing one. */
const firstDay = '2000-01-01'

function Day({ label, value, min, max, onPick }: DayProps) {
  const id = useId()
  const [typed, setTyped] = useState(value ?? '')
  const [last, setLast] = useState(value)
  // Taken away elsewhere, it goes here too.
  if (last !== value) {
    setLast(value)
    setTyped(value ?? '')
  }
  return (
    <span className="day">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={typed}
        min={min ?? firstDay}
        max={max ?? undefined}
        onChange={({ target }) => {
          setTyped(target.value)
          if (target.value === '' && value !== null) onPick(null)
          else if (target.value >= firstDay && target.value !== value) onPick(target.value)
        }}
      />
    </span>
  )
}
