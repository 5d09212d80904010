import './figures.css'
import { useMemo, useState, useSyncExternalStore } from 'react'
import { Button } from '#client/ui/Button.tsx'
import { Balance } from './Balance.tsx'
import { Course } from './Course.tsx'
import { useFigures } from './figures.ts'
import { Heat } from './Heat.tsx'
import { keyOf, type Need } from './need.ts'
import { useSay } from './say.ts'

interface FiguresProps {
  readonly need: Need
  readonly onChange: (change: Partial<Need>) => void
}

const narrow = matchMedia('(max-width: 720px)')
const onPhone = {
  watch: (tell: () => void): (() => void) => {
    narrow.addEventListener('change', tell)
    return () => narrow.removeEventListener('change', tell)
  },
  get: (): boolean => narrow.matches,
}

/** The pictures of what is in the library. On a phone they are opened, and only then counted. */
export function Figures(props: FiguresProps) {
  const say = useSay()
  const phone = useSyncExternalStore(onPhone.watch, onPhone.get)
  const [open, setOpen] = useState(false)
  if (!phone) {
    return (
      <aside className="library-figures" aria-label={say('library.figures')}>
        <Pictures {...props} />
      </aside>
    )
  }
  return (
    <details className="library-figures" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say('library.figures')}</summary>
      {open && <Pictures {...props} />}
    </details>
  )
}

/** Each picture follows all that is chosen, but for what one chooses in it: that stays whole, to choose another. */
function Pictures({ need, onChange }: FiguresProps) {
  const say = useSay()
  const narrowed = useMemo(() => ({ ...need, perspective: null, theme: null }), [need])
  const inTime = useMemo(() => ({ ...need, session: null, kind: null }), [need])
  const heat = useFigures(narrowed)
  const course = useFigures(keyOf(narrowed) === keyOf(inTime) ? null : inTime)
  const [shown, overTime] = [heat.figures, keyOf(narrowed) === keyOf(inTime) ? heat.figures : course.figures]
  const failed = [heat, course].find(({ problem }) => problem !== null)
  if (failed !== undefined && shown === null) {
    return (
      <div role="alert">
        <p>{say('library.trouble')}</p>
        <Button icon="refresh" onClick={failed.again}>
          {say('home.again')}
        </Button>
      </div>
    )
  }
  if (shown === null) return <p className="how">{say('library.counting')}</p>
  return (
    <>
      <Heat heat={shown.heat} need={need} onChange={onChange} />
      <Balance balance={shown.balance} />
      <Course
        sessions={(overTime ?? shown).sessions}
        chosen={need.session}
        onChoose={(session) => onChange({ session })}
      />
    </>
  )
}
