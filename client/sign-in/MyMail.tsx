import { useRef, useState, type FormEvent } from 'react'
import { ask, problemCode } from '#client/ask.ts'
import { Button } from '#client/ui/Button.tsx'
import { Field } from '#client/ui/Field.tsx'
import { useSay } from './say-signing-in.ts'

interface MyMailProps {
  /** The address that is mine; null when there is none. */
  readonly mail: string | null
  readonly onChanged: (told: string) => void
}

export function MyMail({ mail, onChanged }: MyMailProps) {
  const say = useSay()
  const [typed, setTyped] = useState('')
  const [sent, setSent] = useState(false)
  const [problem, setProblem] = useState('')
  const field = useRef<HTMLInputElement>(null)

  async function add(event: FormEvent): Promise<void> {
    event.preventDefault()
    setSent(false)
    setProblem('')
    try {
      await ask('setMailAddress', { mail: typed })
      setSent(true)
    } catch (error) {
      refused(error)
    }
  }

  async function remove(): Promise<void> {
    try {
      await ask('removeMailAddress', {})
      onChanged(say('ways.mail-removed'))
    } catch (error) {
      refused(error)
    }
  }

  function refused(error: unknown): void {
    const code = problemCode(error)
    setProblem(say(code === 'bad-input' ? 'enter.mail-wrong' : `problem.${code}`))
    field.current?.focus()
  }

  return (
    <section aria-labelledby="my-mail">
      <h3 id="my-mail">{say('ways.mail')}</h3>
      <p>{say('ways.mail-what')}</p>
      {mail !== null && (
        <>
          <p className="own-mail">{say('ways.mail-yours', { mail })}</p>
          <Button icon="trash" onClick={() => void remove()}>
            {say('ways.mail-remove')}
          </Button>
        </>
      )}
      <form className="one-line" onSubmit={(event) => void add(event)} noValidate>
        <Field
          ref={field}
          type="email"
          label={say('enter.mail')}
          error={problem || undefined}
          value={typed}
          maxLength={254}
          autoComplete="email"
          onChange={({ target }) => setTyped(target.value)}
        />
        <Button type="submit">{say(mail === null ? 'ways.mail-add' : 'ways.mail-change')}</Button>
      </form>
      <output>{sent && say('ways.mail-sent')}</output>
    </section>
  )
}
