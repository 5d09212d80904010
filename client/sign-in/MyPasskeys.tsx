import { useRef, useState, type FormEvent } from 'react'
import { problemCode } from '#client/ask.ts'
import { Button } from '#client/ui/Button.tsx'
import { Field } from '#client/ui/Field.tsx'
import type { PasskeyInfo } from '#shared/commands/sign-in-commands.ts'
import { MyPasskey } from './MyPasskey.tsx'
import { HasOne, makePasskey, passkeysHere, Stopped } from './passkeys.ts'
import { useSay } from './say-signing-in.ts'

interface MyPasskeysProps {
  readonly passkeys: readonly PasskeyInfo[]
  readonly onChanged: (told: string) => void
}

export function MyPasskeys({ passkeys, onChanged }: MyPasskeysProps) {
  const say = useSay()
  const [here] = useState(passkeysHere)
  return (
    <section aria-labelledby="passkeys">
      <h3 id="passkeys">{say('ways.passkeys')}</h3>
      <p>{say('ways.passkeys-what')}</p>
      {passkeys.length > 0 && (
        <ul className="passkeys">
          {passkeys.map((passkey) => (
            <MyPasskey key={passkey.id} passkey={passkey} onChanged={onChanged} />
          ))}
        </ul>
      )}
      {here === 'here' ? (
        <Make onMade={() => onChanged(say('ways.passkey-made'))} />
      ) : (
        <p className="hint">{say(here === 'no-address' ? 'enter.no-passkeys' : 'enter.old-browser')}</p>
      )}
    </section>
  )
}

function Make({ onMade }: { readonly onMade: () => void }) {
  const say = useSay()
  const [name, setName] = useState('')
  const [problem, setProblem] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const busy = useRef(false)

  async function make(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (busy.current) return
    if (name.trim() === '') return field.current?.focus()
    busy.current = true
    setProblem('')
    try {
      await makePasskey(name.trim())
      setName('')
      onMade()
    } catch (error) {
      setProblem(whyNot(error))
    } finally {
      busy.current = false
    }
  }

  function whyNot(error: unknown): string {
    if (error instanceof HasOne) return say('ways.passkey-have')
    if (error instanceof Stopped) return say('ways.passkey-stopped')
    const code = problemCode(error)
    return code === 'not-found' ? say('enter.no-passkeys') : say(`problem.${code}`)
  }

  return (
    <form className="one-line" onSubmit={(event) => void make(event)}>
      <Field
        ref={field}
        label={say('ways.passkey-name')}
        hint={say('ways.passkey-hint')}
        error={problem || undefined}
        value={name}
        required
        maxLength={60}
        autoComplete="off"
        onChange={({ target }) => setName(target.value)}
      />
      <Button type="submit" icon="key">
        {say('ways.passkey-make')}
      </Button>
    </form>
  )
}
