import { useId, useState, type FormEvent } from 'react'
import { mayNotStand } from '#client/privacy/FoundIn.tsx'
import { GuardedField } from '#client/privacy/GuardedField.tsx'
import { ask, problemCode } from '#client/ask.ts'
import { DialogButton } from '#client/ui/DialogButton.tsx'
import { FormEnd } from '#client/ui/FormEnd.tsx'
import type { QuestionTold } from '#shared/commands/came-commands.ts'
import { newId } from '#shared/id.ts'
import { mostStepWords, saidChanges } from '#shared/years/questions.ts'
import { useSay } from './say.ts'

interface SayProps {
  readonly atelier: string
  readonly question: QuestionTold
  readonly again: () => Promise<void>
}

/** For who leads: how it goes with a question, in one word and a few more. */
export function SayOfQuestion({ atelier, question, again }: SayProps) {
  const say = useSay()
  return (
    <DialogButton
      size="sm"
      title={say('questions.say')}
      inside={(close) => (
        <SayForm atelier={atelier} question={question} again={() => again().then(close)} onCancel={close} />
      )}
    >
      {say('questions.say')}
      <span className="vh">: {question.words}</span>
    </DialogButton>
  )
}

function SayForm({ atelier, question, again, onCancel }: SayProps & { readonly onCancel: () => void }) {
  const say = useSay()
  const name = useId()
  // What is open cannot be opened again.
  const ways = saidChanges.filter((change) => (change === 'reopened') === (question.state !== 'open'))
  const [change, setChange] = useState(ways[0] ?? 'moved')
  const [words, setWords] = useState('')
  const [problem, setProblem] = useState('')
  const [id] = useState(newId)
  const blocked = mayNotStand(words, question.language)

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (blocked) return
    await ask('stepQuestion', { atelier, question: question.id, id, change, words: words.trim() }).then(
      again,
      (error: unknown) => setProblem(say(`problem.${problemCode(error)}`)),
    )
  }

  return (
    <form className="came-form" onSubmit={(event) => void send(event)} noValidate>
      <p className="words" lang={question.language}>
        {question.words}
      </p>
      <fieldset className="came-ways">
        <legend>{say('questions.say.which')}</legend>
        {ways.map((one) => (
          <label key={one}>
            <input type="radio" name={name} checked={one === change} onChange={() => setChange(one)} />
            {say(`questions.change.${one}`)}
          </label>
        ))}
      </fieldset>
      <GuardedField
        multiline
        label={say('questions.say.words')}
        value={words}
        maxLength={mostStepWords}
        counter={(n) => say('text.left', { n })}
        onChange={({ target }) => setWords(target.value)}
        language={question.language}
        blocked={say('came.found')}
      />
      <p className="problem" role="alert">
        {problem}
      </p>
      <FormEnd does={say('questions.say.do')} held={blocked} onCancel={onCancel} />
    </form>
  )
}
