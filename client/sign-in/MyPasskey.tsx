import { useState, type FormEvent } from 'react'
import { ask, problemCode } from '#client/ask.ts'
import { useLanguage } from '#client/language.tsx'
import { dayInWords } from '#client/pages/when.ts'
import { Button } from '#client/ui/Button.tsx'
import { DialogButton } from '#client/ui/DialogButton.tsx'
import { Field } from '#client/ui/Field.tsx'
import type { PasskeyInfo } from '#shared/commands/sign-in-commands.ts'
import { useSay } from './say-signing-in.ts'

interface MyPasskeyProps {
  readonly passkey: PasskeyInfo
  readonly onChanged: (told: string) => void
}

export function MyPasskey({ passkey, onChanged }: MyPasskeyProps) {
  const say = useSay()
  const language = useLanguage()
  const [now] = useState(() => new Date())
  const { name, site, madeOn, usedOn } = passkey
  const used =
    usedOn === null ? say('ways.passkey-unused') : say('ways.passkey-used', { used: dayInWords(usedOn, language, now) })
  return (
    <li>
      <b>{name}</b>
      <p className="hint">
        {say('ways.passkey-of', { made: dayInWords(madeOn, language, now), site })}; {used}
      </p>
      <div className="acts">
        <DialogButton
          title={say('ways.rename', { name })}
          inside={(close) => <Rename passkey={passkey} onDone={(told) => (close(), onChanged(told))} />}
        >
          {say('ways.rename', { name })}
        </DialogButton>
        <DialogButton
          icon="trash"
          title={say('ways.remove', { name })}
          inside={(close) => <Remove passkey={passkey} onDone={(told) => (close(), onChanged(told))} />}
        >
          {say('ways.remove', { name })}
        </DialogButton>
      </div>
    </li>
  )
}

interface ActProps {
  readonly passkey: PasskeyInfo
  readonly onDone: (told: string) => void
}

function Rename({ passkey, onDone }: ActProps) {
  const say = useSay()
  const [name, setName] = useState(passkey.name)
  const [problem, setProblem] = useState('')

  async function rename(event: FormEvent): Promise<void> {
    event.preventDefault()
    try {
      await ask('renamePasskey', { passkey: passkey.id, name })
      onDone(say('ways.renamed'))
    } catch (error) {
      setProblem(say(`problem.${problemCode(error)}`))
    }
  }

  return (
    <form className="my-ways" onSubmit={(event) => void rename(event)}>
      <Field
        label={say('ways.name')}
        error={problem || undefined}
        value={name}
        required
        maxLength={60}
        data-autofocus
        autoComplete="off"
        onChange={({ target }) => setName(target.value)}
      />
      <Button type="submit" variant="primary">
        {say('ways.keep')}
      </Button>
    </form>
  )
}

function Remove({ passkey, onDone }: ActProps) {
  const say = useSay()
  const [problem, setProblem] = useState('')

  async function remove(): Promise<void> {
    try {
      await ask('removePasskey', { passkey: passkey.id })
      onDone(say('ways.removed'))
    } catch (error) {
      setProblem(say(`problem.${problemCode(error)}`))
    }
  }

  return (
    <div className="my-ways">
      <p>{say('ways.remove-what', { name: passkey.name })}</p>
      <p className="error" role="alert">
        {problem}
      </p>
      <Button variant="primary" onClick={() => void remove()}>
        {say('ways.do-remove')}
      </Button>
    </div>
  )
}
