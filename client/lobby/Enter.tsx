import { useId, useState, type FormEvent } from 'react'
import { ask, problemCode } from '#client/ask.ts'
import { JoinByCode } from '#client/pages/JoinByCode.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Field } from '#client/ui/Field.tsx'
import type { BeforehandPage } from '#shared/commands/atelier-commands.ts'
import type { ProblemCode } from '#shared/commands/problem.ts'
import { useSay } from './say.ts'

interface EnterProps {
  readonly page: BeforehandPage
  readonly onEntered: () => Promise<void>
}

/** Coming in without a code, under the name one had last. */
export function Enter({ page, onEntered }: EnterProps) {
  const say = useSay()
  const select = useId()
  const { atelier, session, perspectives, begun } = page
  const [name, setName] = useState(page.name)
  const [perspective, setPerspective] = useState(page.perspective)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ProblemCode | null>(null)
  const offered =
    perspective === '' || perspectives.includes(perspective) ? perspectives : [perspective, ...perspectives]

  async function enter(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    setProblem(null)
    try {
      await ask('enterBeforehand', { atelier: atelier.id, session, name: name.trim(), perspective })
      await onEntered()
    } catch (error) {
      setProblem(problemCode(error))
      setBusy(false)
    }
  }

  if (begun || problem === 'begun') {
    return (
      <section className="lobby-enter">
        <output>{say('lobby.begun-outside')}</output>
        <JoinByCode />
      </section>
    )
  }
  return (
    <section className="lobby-enter" aria-labelledby="enter">
      <h2 id="enter">{say('lobby.enter')}</h2>
      <p className="hint">{say('lobby.enter.how')}</p>
      <form onSubmit={(event) => void enter(event)} noValidate>
        <Field
          label={say('lobby.name')}
          hint={say('lobby.name-hint')}
          value={name}
          onChange={({ target }) => setName(target.value)}
          maxLength={60}
          autoComplete="name"
          spellCheck={false}
        />
        <div className="field">
          <label htmlFor={select}>{say('lobby.perspective')}</label>
          <select
            id={select}
            className="inp"
            value={perspective}
            onChange={({ target }) => setPerspective(target.value)}
          >
            <option value="">{say('lobby.perspective-none')}</option>
            {offered.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </div>
        <p className="problem" role="alert">
          {problem !== null && say(`problem.${problem}`)}
        </p>
        <Button type="submit" variant="primary" size="lg" aria-disabled={busy}>
          {say('lobby.go')}
        </Button>
      </form>
    </section>
  )
}
