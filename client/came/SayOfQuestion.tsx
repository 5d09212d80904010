import { useId, useState, type FormEvent } from 'react'
import { FoundIn, mayNotStand } from '#client/archive/FoundIn.tsx'
import { ask, problemCode } from '#client/ask.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Field } from '#client/ui/Field.tsx'
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
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button size="sm" variant="quiet" icon="pencil" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {say('questions.say')}
        <span className="vh">: {question.words}</span>
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={say('questions.say')} closeLabel={say('common.close')}>
        <SayForm
          atelier={atelier}
          question={question}
          again={async () => {
            await again()
            setOpen(false)
          }}
          onCancel={() => setOpen(false)}
        />
      </Dialog>
    </>
  )
}

function SayForm({ atelier, question, again, onCancel }: SayProps & { readonly onCancel: () => void }) {
  const say = useSay()
  const name = useId()
  const found = useId()
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
      <Field
        multiline
        label={say('questions.say.words')}
        value={words}
        lang={question.language}
        maxLength={mostStepWords}
        counter={(n) => say('text.left', { n })}
        aria-describedby={found}
        onChange={({ target }) => setWords(target.value)}
      />
      <FoundIn id={found} words={words} language={question.language} blocked={say('came.found')} />
      <p className="problem" role="alert">
        {problem}
      </p>
      <div className="acts">
        <Button type="submit" variant="primary" aria-disabled={blocked}>
          {say('questions.say.do')}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {say('common.cancel')}
        </Button>
      </div>
    </form>
  )
}
