import { useMemo, type CSSProperties } from 'react'
import { useLanguage } from '#client/language.tsx'
import { useLiveState } from '#client/live/hooks.ts'
import { tablesOf } from '#client/live/tables.ts'
import { phaseOf } from '#client/live/turn.ts'
import { usePages } from './fit.ts'
import { Pages } from './Pages.tsx'
import { useSay } from './say.ts'

/** Which table has which question, and how many sit there. */
export function Tables() {
  const say = useSay()
  const language = useLanguage()
  const tables = useLiveState(tablesOf)
  const people = useLiveState((state) => state.people)
  const question = useLiveState((state) => phaseOf(state)?.prompt[language] ?? '')
  const seated = useMemo(() => {
    const seats = new Map<string, number>()
    for (const { table } of Object.values(people)) if (table !== null) seats.set(table, (seats.get(table) ?? 0) + 1)
    return seats
  }, [people])
  const paged = usePages()
  return (
    <Pages {...paged} label={say('beamer.tables')}>
      <ul className="beamer-tables" style={{ '--across': across(tables.length) } as CSSProperties}>
        {tables.map(({ id, name, prompt }) => (
          <li key={id}>
            <h2>{name}</h2>
            <p className="asks">{prompt ?? question}</p>
            <p className="seats">{say('beamer.seats', { n: seated.get(id) ?? 0 })}</p>
          </li>
        ))}
      </ul>
    </Pages>
  )
}

/** How many stand beside each other: few tables are shown large. */
function across(many: number): number {
  if (many <= 4) return Math.min(2, Math.max(1, many))
  return many <= 12 ? 3 : 4
}
