import { useEffect, useRef, useState, type FormEvent } from 'react'
import { newId } from '#shared/id.ts'
import { useMay } from '#client/live/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { Field } from '#client/ui/Field.tsx'
import type { Giving } from './giving.ts'
import { useSay } from './say.ts'

/** Puts somebody without a device among the people; whoever does so writes for them. */
export function AddGuest({ giving }: { readonly giving: Giving }) {
  const say = useSay()
  const may = useMay('card.create')
  const field = useRef<HTMLInputElement>(null)
  const [open, setOpen] = useState(false)
  const [name, setName] = useState('')
  const [perspective, setPerspective] = useState('')
  /** The same id until it went well: asked twice, it is one guest. */
  const id = useRef(newId())
  useEffect(() => {
    if (open) field.current?.focus()
  }, [open])
  if (!may) return null

  async function add(event: FormEvent): Promise<void> {
    event.preventDefault()
    const who = name.trim()
    if (who === '') return field.current?.focus()
    const done = say('people.added', { name: who })
    if (!(await giving.give('addGuest', { id: id.current, name: who, perspective: perspective.trim() }, done))) return
    id.current = newId()
    setName('')
    field.current?.focus()
  }

  return (
    <section className="add-guest">
      <Button icon="plus" size="sm" aria-expanded={open} onClick={() => setOpen(!open)}>
        {say('people.add')}
      </Button>
      {open && (
        <form onSubmit={(event) => void add(event)}>
          <p className="hint">{say('people.add-about')}</p>
          <Field
            ref={field}
            label={say('people.add-name')}
            value={name}
            maxLength={60}
            required
            autoComplete="off"
            onChange={(event) => setName(event.target.value)}
          />
          <Field
            label={say('people.add-perspective')}
            value={perspective}
            maxLength={60}
            autoComplete="off"
            onChange={(event) => setPerspective(event.target.value)}
          />
          <Button type="submit" variant="primary">
            {say('people.add-do')}
          </Button>
        </form>
      )}
    </section>
  )
}
