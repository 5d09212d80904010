import { useDeferredValue, useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import type { CardKind } from '#shared/board/kinds.ts'
import { Clasp, kindClass } from '#client/ui/Clasp.tsx'
import { Field } from '#client/ui/Field.tsx'
import { useSay } from './say.ts'

/** Something to choose: a card, or a group of cards. */
export interface Pick {
  readonly id: string
  readonly kind: CardKind
  readonly title: string
  readonly under?: string
  /** What one may look for besides the title. */
  readonly words?: string
  readonly disabled?: boolean
}

export interface PickGroup {
  readonly title: ReactNode
  readonly key: string
  readonly picks: readonly Pick[]
}

export interface CardPickerProps {
  readonly label: string
  readonly groups: readonly PickGroup[]
  readonly value: string | null
  readonly onChange: (id: string) => void
}

/** A list to choose one from, with a search box. Radio buttons underneath, so that every device knows them. */
export function CardPicker({ label, groups, value, onChange }: CardPickerProps) {
  const say = useSay()
  const name = useId()
  const [search, setSearch] = useState('')
  const asked = useDeferredValue(search)
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector(':checked')?.closest('label')?.scrollIntoView({ block: 'nearest' })
  }, [])
  const shown = groups
    .map((group) => ({ ...group, picks: group.picks.filter((pick) => holds(pick, asked)) }))
    .filter(({ picks }) => picks.length > 0)
  const found = shown.reduce((sum, { picks }) => sum + picks.length, 0)

  /** From the search box down into the list. */
  function keys(event: KeyboardEvent<HTMLElement>): void {
    if (event.key !== 'ArrowDown') return
    const list = event.currentTarget.closest('.picker')
    const first = list?.querySelector<HTMLInputElement>('input:checked, input[type=radio]:not(:disabled)')
    if (first === null || first === undefined) return
    event.preventDefault()
    first.focus()
    if (!first.checked) first.click()
  }

  return (
    <div className="picker">
      <div onKeyDown={keys} role="presentation">
        <Field
          label={say('pick.search')}
          hideLabel
          type="search"
          placeholder={say('pick.search')}
          value={search}
          autoComplete="off"
          enterKeyHint="done"
          data-autofocus={hasKeys() || undefined}
          onChange={(event) => setSearch(event.target.value)}
        />
      </div>
      <output className="vh">{asked !== '' && say('pick.found', { n: found })}</output>
      <div className="picks" ref={list}>
        <fieldset>
          <legend className="vh">{label}</legend>
          {found === 0 && <p className="none">{say(asked === '' ? 'pick.empty' : 'pick.none')}</p>}
          {shown.map((group) => (
            <fieldset key={group.key}>
              <legend>{group.title}</legend>
              {group.picks.map((pick) => (
                <label key={pick.id} className={`pick-row ${kindClass[pick.kind]}`}>
                  <input
                    type="radio"
                    name={name}
                    className="vh"
                    checked={pick.id === value}
                    disabled={pick.disabled}
                    data-autofocus={(!hasKeys() && pick.id === value) || undefined}
                    onChange={() => onChange(pick.id)}
                  />
                  <Clasp kind={pick.kind} size={18} />
                  <span>
                    <span className="t">{pick.title}</span>
                    {pick.under && <small>{pick.under}</small>}
                  </span>
                </label>
              ))}
            </fieldset>
          ))}
        </fieldset>
      </div>
    </div>
  )
}

/** Every word typed must be somewhere in it. */
function holds(pick: Pick, search: string): boolean {
  const text = fold(`${pick.title} ${pick.under ?? ''} ${pick.words ?? ''}`)
  return fold(search)
    .split(/\s+/)
    .every((word) => text.includes(word))
}

const fold = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** Under a finger a focused search box would cover the list with the keyboard. */
function hasKeys(): boolean {
  return typeof matchMedia === 'undefined' || !matchMedia('(pointer: coarse)').matches
}
