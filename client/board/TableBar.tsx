import { useId } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { useIsClosed, useLiveState, usePhase } from '#client/live/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { useDesk, useDeskState } from './desk.ts'
import { useGuides } from './lead.ts'
import { useSay } from './say.ts'
import { useIsAtTables, useMySeat, useTables, useTableShown } from './table-part.ts'
import './tables.css'

/**
 * While people work at tables: which table this is, its own question, who sits there, and what else one can look at.
 * `where` one writes, only what one writes for.
 */
export function TableBar({ where = 'board' }: { readonly where?: 'board' | 'write' }) {
  const say = useSay()
  const tables = useTables()
  const atTables = useIsAtTables()
  const seat = useMySeat()
  const shown = useTableShown()
  const closed = useIsClosed()
  const desk = useDesk()
  const guides = useGuides()
  const table = tables.find(({ id }) => id === (where === 'write' ? seat : shown))
  if (!atTables) return closed ? null : <NoTables />
  if (where === 'write' && table === undefined) return null
  return (
    <section className="table-bar" aria-label={say('table.label')}>
      {table !== undefined && (
        <div className="which">
          <h2>{table.name}</h2>
          {table.prompt !== null && <p className="asked">{table.prompt}</p>}
          {where === 'board' && <Sitting table={table.id} />}
        </div>
      )}
      {table === undefined && seat === null && <p className="aside">{say('table.no-seat')}</p>}
      {where === 'board' && (
        <div className="acts">
          <PartPicker />
          {guides && (
            <Button size="sm" icon="group" onClick={() => desk.show({ is: 'tables' })}>
              {say('table.open')}
            </Button>
          )}
        </div>
      )}
    </section>
  )
}

/** Names, mine as mine; a table that emptied says so. */
function Sitting({ table }: { readonly table: string }) {
  const say = useSay()
  const names = useLiveState(
    useShallow(({ people, info }) =>
      Object.values(people)
        .filter((person) => person.table === table)
        .sort((a, b) => Number(b.host !== null) - Number(a.host !== null) || (a.id < b.id ? -1 : 1))
        .map(({ id, name, host }) => {
          const shown = id === info.me.person ? say('common.you') : name || say('common.anonymous')
          return host === null ? shown : say('table.is-host', { name: shown })
        }),
    ),
  )
  return (
    <p className="aside">{names.length === 0 ? say('table.empty') : say('table.sit', { names: names.join(', ') })}</p>
  )
}

function PartPicker() {
  const say = useSay()
  const desk = useDesk()
  const field = useId()
  const tables = useTables()
  const seat = useMySeat()
  const shown = useTableShown()
  const part = useDeskState((state) => state.part)
  const mine = tables.find(({ id }) => id === seat)
  const value = shown === null ? 'all' : shown === seat && part === 'mine' ? 'mine' : shown
  return (
    <div className="pick">
      <label htmlFor={field}>{say('table.show')}</label>
      <select
        id={field}
        value={value}
        onChange={({ target }) => {
          const chosen = target.value
          desk.setState({ part: chosen === 'mine' || chosen === 'all' ? chosen : { table: chosen } })
        }}
      >
        {mine !== undefined && <option value="mine">{say('table.mine', { table: mine.name })}</option>}
        <option value="all">{say('table.all')}</option>
        {tables
          .filter(({ id }) => id !== seat || value === id)
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
      </select>
    </div>
  )
}

/** A phase that goes at tables, and none are there: whoever leads lays them from here. */
function NoTables() {
  const say = useSay()
  const desk = useDesk()
  const leads = useGuides()
  const { plan, index } = usePhase()
  if (plan[index]?.grouping !== 'table') return null
  return (
    <section className="table-bar" aria-label={say('table.label')}>
      {leads ? (
        <Button icon="group" onClick={() => desk.show({ is: 'tables' })}>
          {say('table.lay')}
        </Button>
      ) : (
        <p className="aside">{say('table.none-yet')}</p>
      )}
    </section>
  )
}
