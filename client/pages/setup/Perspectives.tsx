import { useRef, useState } from 'react'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { useSay } from './say.ts'

const most = 16

/** The perspectives one may choose from: press one to take it away, or add another. */
export function Perspectives({ value, error, onChange }: PerspectivesProps) {
  const say = useSay()
  const [typed, setTyped] = useState('')
  const [told, setTold] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLUListElement>(null)

  function add(): void {
    const name = typed.trim()
    field.current?.focus()
    if (name === '') return
    if (value.some((one) => one.toLowerCase() === name.toLowerCase())) {
      setTold(say('setup.perspective-twice', { name }))
    } else if (value.length >= most) {
      setTold(say('setup.perspectives-full'))
    } else {
      onChange([...value, name])
      setTold(say('setup.perspective-added', { name }))
      setTyped('')
    }
  }
  function remove(name: string): void {
    const at = value.indexOf(name)
    onChange(value.filter((one) => one !== name))
    setTold(say('setup.perspective-removed', { name }))
    // Its button goes: on with the next one, or with the field.
    const buttons = list.current?.querySelectorAll('button') ?? []
    const next = buttons[at + 1] ?? buttons[at - 1] ?? field.current
    next?.focus()
  }
  return (
    <>
      <ul className="per" ref={list}>
        {value.map((name) => (
          <li key={name}>
            <button
              type="button"
              className="btn on"
              aria-label={say('setup.perspective-remove', { name })}
              onClick={() => remove(name)}
            >
              {name}
              <Icon name="close" size={14} weight={2.4} />
            </button>
          </li>
        ))}
      </ul>
      {error && (
        <p className="field-error" id="perspectives-error">
          {error}
        </p>
      )}
      <div className="per-add">
        <input
          ref={field}
          id="perspectives"
          className="inp"
          aria-label={say('setup.perspective-new')}
          placeholder={say('setup.perspective-new')}
          aria-describedby={error ? 'perspectives-error' : undefined}
          aria-invalid={error ? true : undefined}
          value={typed}
          maxLength={60}
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
            event.preventDefault()
            add()
          }}
        />
        <Button icon="plus" onClick={add}>
          {say('setup.perspective-add')}
        </Button>
        <output className="hint">{told}</output>
      </div>
    </>
  )
}

export interface PerspectivesProps {
  readonly value: readonly string[]
  readonly error?: string | undefined
  readonly onChange: (value: readonly string[]) => void
}
