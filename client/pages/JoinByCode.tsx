import { useRef, useState, type FormEvent } from 'react'
import { useSay } from '#client/language.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Field } from '#client/ui/Field.tsx'
import { tidyCode } from '#shared/id.ts'

const length = 6

/** The code from the screen in the room leads to the page where one joins. */
export function JoinByCode() {
  const say = useSay()
  const [typed, setTyped] = useState('')
  const [error, setError] = useState<string>()
  const field = useRef<HTMLInputElement>(null)

  function join(event: FormEvent): void {
    event.preventDefault()
    const code = tidyCode(typed)
    if (code.length === length) return location.assign(`/j/${code}`)
    setError(code === '' ? say('home.code-empty') : say('home.code-length', { n: code.length }))
    field.current?.focus()
  }

  return (
    <form className="by-code" onSubmit={join} noValidate>
      <Field
        ref={field}
        label={say('home.code')}
        hint={say('home.code-hint')}
        error={error}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setError(undefined)
        }}
        placeholder="ABC DEF"
        maxLength={12}
        autoComplete="off"
        autoCapitalize="characters"
        autoCorrect="off"
        spellCheck={false}
      />
      <Button type="submit" variant="primary">
        {say('home.code-go')}
      </Button>
    </form>
  )
}
