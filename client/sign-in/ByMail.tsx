import { useRef, useState, type FormEvent } from 'react'
import { ask, problemCode } from '#client/ask.ts'
import { Button } from '#client/ui/Button.tsx'
import { Field } from '#client/ui/Field.tsx'
import { useSay } from './say-signing-in.ts'

/** What is said after is the same, whether the address is known or not. */
export function ByMail() {
  const say = useSay()
  const [mail, setMail] = useState('')
  const [sent, setSent] = useState(false)
  const [problem, setProblem] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const busy = useRef(false)

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (busy.current) return
    busy.current = true
    setSent(false)
    setProblem('')
    try {
      await ask('askMailLink', { mail })
      setSent(true)
    } catch (error) {
      const code = problemCode(error)
      setProblem(say(code === 'bad-input' ? 'enter.mail-wrong' : `problem.${code}`))
      field.current?.focus()
    } finally {
      busy.current = false
    }
  }

  return (
    <section aria-labelledby="or-mail">
      <h2 id="or-mail">{say('enter.or-mail')}</h2>
      <form onSubmit={(event) => void send(event)} noValidate>
        <Field
          ref={field}
          type="email"
          label={say('enter.mail')}
          error={problem || undefined}
          value={mail}
          maxLength={254}
          autoComplete="email webauthn"
          enterKeyHint="send"
          onChange={({ target }) => setMail(target.value)}
        />
        <Button type="submit">{say('enter.mail-go')}</Button>
      </form>
      <output>{sent && say('enter.mail-sent')}</output>
    </section>
  )
}
