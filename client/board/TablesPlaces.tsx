import type { Person } from '#shared/board/schema.ts'
import { Field } from '#client/ui/Field.tsx'
import { useSay } from './say.ts'
import { hosted, seated, sits, worded, type Draft, type DraftTable } from './tables-draft.ts'

export interface Place {
  readonly person: Person
  readonly away: boolean
}

interface PlacesProps {
  readonly draft: Draft
  readonly places: readonly Place[]
  /** Something that can be taken back. */
  readonly onStep: (draft: Draft) => void
}

export interface OneTableProps extends PlacesProps {
  readonly table: DraftTable
  readonly index: number
  readonly onType: (draft: Draft) => void
}

/** A table that is being prepared: its name, its question, its host, and who sits there. */
export function OneTable({ table, index, draft, places, onStep, onType }: OneTableProps) {
  const say = useSay()
  const called = table.name.trim() || say('tables.nth', { n: index + 1 })
  const here = places.filter(({ person }) => draft.seats[person.id] === table.id)
  return (
    <section className="one-table" aria-label={called}>
      <Field
        label={say('tables.name', { n: index + 1 })}
        value={table.name}
        maxLength={60}
        placeholder={called}
        onChange={({ target }) => onType(worded(draft, table.id, { name: target.value }))}
      />
      <Field
        label={say('tables.prompt')}
        aria-label={say('tables.prompt-of', { table: called })}
        value={table.prompt}
        maxLength={200}
        onChange={({ target }) => onType(worded(draft, table.id, { prompt: target.value }))}
      />
      {here.length === 0 ? (
        <p className="aside">{say('tables.nobody')}</p>
      ) : (
        <ul className="seats">
          {here.map((place) => (
            <Seat key={place.person.id} place={place} draft={draft} onStep={onStep} />
          ))}
        </ul>
      )}
      {here.length > 0 && (
        <label className="host">
          <span>{say('tables.host')}</span>
          <select
            aria-label={say('tables.host-of', { table: called })}
            value={draft.hosts[table.id] ?? ''}
            onChange={({ target }) => onStep(hosted(draft, table.id, target.value || null))}
          >
            <option value="">{say('tables.no-host')}</option>
            {here.map(({ person }) => (
              <option key={person.id} value={person.id}>
                {person.name || say('common.anonymous')}
              </option>
            ))}
          </select>
        </label>
      )}
    </section>
  )
}

/** Whoever has no table: first those who take part, then who leads or looks on. */
export function Standing({ draft, places, onStep }: PlacesProps) {
  const say = useSay()
  const standing = places.filter(({ person }) => (draft.seats[person.id] ?? null) === null)
  const inOrder = [...standing].sort((a, b) => Number(sits(b.person)) - Number(sits(a.person)))
  const all = !inOrder.some(({ person }) => sits(person))
  return (
    <section className="one-table standing" aria-label={say('tables.standing')}>
      <h3>{say('tables.standing')}</h3>
      {all && <p className="aside">{say('tables.everybody')}</p>}
      <ul className="seats">
        {inOrder.map((place) => (
          <Seat key={place.person.id} place={place} draft={draft} onStep={onStep} />
        ))}
      </ul>
    </section>
  )
}

interface SeatProps extends Pick<PlacesProps, 'draft' | 'onStep'> {
  readonly place: Place
}

/** One person, and where they sit. */
function Seat({ place: { person, away }, draft, onStep }: SeatProps) {
  const say = useSay()
  const name = person.name || say('common.anonymous')
  const about = [
    ...(person.perspective === null ? [] : [person.perspective]),
    ...(sits(person) ? [] : [say(`role.${person.role}`)]),
    ...(away ? [say('tables.away')] : []),
  ]
  return (
    <li>
      <span className="who">
        <b>{name}</b> {about.length > 0 && <small>{about.join(', ')}</small>}
      </span>
      <select
        aria-label={say('tables.seat-of', { name })}
        data-person={person.id}
        value={draft.seats[person.id] ?? ''}
        onChange={({ target }) => {
          onStep(seated(draft, person.id, target.value || null))
          followFocus(person.id)
        }}
      >
        <option value="">{say('tables.nowhere')}</option>
        {draft.tables.map(({ id, name: called }, index) => (
          <option key={id} value={id}>
            {called.trim() || say('tables.nth', { n: index + 1 })}
          </option>
        ))}
      </select>
    </li>
  )
}

/** The person is drawn at another table now; the focus goes along. */
function followFocus(person: string): void {
  setTimeout(() => {
    if (document.activeElement !== null && document.activeElement !== document.body) return
    document.querySelector<HTMLElement>(`.tables-dialog [data-person="${CSS.escape(person)}"]`)?.focus()
  })
}
