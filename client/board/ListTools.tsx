import { useId, type MouseEvent } from 'react'
import { cardKinds, type CardKind } from '#shared/board/kinds.ts'
import { useMayAdd } from '#client/live/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { Clasp, kindClass } from '#client/ui/Clasp.tsx'
import { useDesk } from './desk.ts'
import type { ListPart, Sort } from './list-rows.ts'
import { useSay } from './say.ts'

const sorts: readonly Sort[] = ['board', 'new', 'recognised']

interface Tools {
  readonly parts: readonly ListPart[]
  readonly sort: Sort
  readonly onSort: (sort: Sort) => void
  readonly only: CardKind | null
  readonly onOnly: (kind: CardKind | null) => void
}

/** Where one jumps to, in which order, what is shown, and onto paper. */
export function ListTools({ parts, sort, onSort, only, onOnly }: Tools) {
  const say = useSay()
  const desk = useDesk()
  const mayPlace = useMayAdd()
  return (
    <div className="list-tools no-print">
      <nav aria-label={say('list.jump')}>
        <span aria-hidden="true">{say('list.jump')}</span>
        <ul>
          {parts.map(({ kind, shown }) => (
            <li key={kind}>
              <a className={kindClass[kind]} href={`#lijst-${kind}`} onClick={jump}>
                <Clasp kind={kind} size={16} />
                {say(`kinds.${kind}`)} <span className="num">{shown}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Select
        label={say('list.sort')}
        value={sort}
        options={sorts.map((one) => ({ id: one, label: say(`list.sort.${one}`) }))}
        onChange={onSort}
      />
      <Select
        label={say('list.kind')}
        value={only ?? 'all'}
        options={[
          { id: 'all', label: say('list.kind.all') },
          ...cardKinds.map((kind) => ({ id: kind, label: say(`kinds.${kind}`) })),
        ]}
        onChange={(kind) => onOnly(kind === 'all' ? null : kind)}
      />
      {mayPlace && (
        <Button size="sm" icon="plus" onClick={() => desk.show({ is: 'compose', kind: only ?? 'issue' })}>
          {say('lane.add')}
        </Button>
      )}
      <Button size="sm" icon="print" onClick={() => print()}>
        {say('list.print')}
      </Button>
    </div>
  )
}

/** To a heading or a card further on, with the focus, and without a mark in the address. */
export function jump(event: MouseEvent<HTMLAnchorElement>): void {
  const there = document.getElementById(event.currentTarget.hash.slice(1))
  if (there === null) return
  event.preventDefault()
  there.focus({ preventScroll: true })
  there.scrollIntoView({ block: 'start' })
}

interface SelectProps<Id extends string> {
  readonly label: string
  readonly value: Id
  readonly options: readonly { readonly id: Id; readonly label: string }[]
  readonly onChange: (id: Id) => void
}

function Select<Id extends string>({ label, value, options, onChange }: SelectProps<Id>) {
  const field = useId()
  return (
    <div className="list-pick">
      <label htmlFor={field}>{label}</label>
      <select
        id={field}
        value={value}
        onChange={(event) => {
          const chosen = options.find(({ id }) => id === event.target.value)
          if (chosen !== undefined) onChange(chosen.id)
        }}
      >
        {options.map(({ id, label: words }) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}
