import './came.css'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import { mayNotStand } from '#client/privacy/FoundIn.tsx'
import { GuardedField } from '#client/privacy/GuardedField.tsx'
import { ask, problemCode } from '#client/ask.ts'
import { useLanguage } from '#client/language.tsx'
import { Button } from '#client/ui/Button.tsx'
import { FormEnd } from '#client/ui/FormEnd.tsx'
import { newId } from '#shared/id.ts'
import { mostQuestion } from '#shared/years/questions.ts'
import { useAsked } from '#client/asked.ts'
import { QuestionRow } from './QuestionRow.tsx'
import { useSay } from './say.ts'

/** The learning questions of an atelier: open ones first, and one more from whoever is in it. */
export function Questions({ atelier }: { readonly atelier: string }) {
  const say = useSay()
  const { asked, again } = useAsked('listQuestions', { atelier })
  // Without it the rest of the page is as good.
  if (asked.is !== 'here') return null
  const { questions, leads, member } = asked.answer
  const open = questions.filter(({ state }) => state === 'open')
  const done = questions.filter(({ state }) => state !== 'open')
  if (questions.length === 0 && !member) return null
  const rows = (some: typeof questions) => (
    <ul className="questions">
      {some.map((question) => (
        <QuestionRow key={question.id} atelier={atelier} question={question} leads={leads} again={again} />
      ))}
    </ul>
  )
  return (
    <section className="came-questions" aria-labelledby="questions">
      <h2 id="questions">{say('questions.title')}</h2>
      <p className="hint">{say(questions.length === 0 ? 'questions.none' : 'questions.how')}</p>
      {open.length > 0 && rows(open)}
      {done.length > 0 && (
        <details>
          <summary>{say('questions.done', { n: done.length })}</summary>
          {rows(done)}
        </details>
      )}
      {member && <PutQuestion atelier={atelier} again={again} />}
    </section>
  )
}

interface PutProps {
  readonly atelier: string
  readonly again: () => Promise<void>
}

function PutQuestion({ atelier, again }: PutProps) {
  const say = useSay()
  const language = useLanguage()
  const button = useRef<HTMLButtonElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const [words, setWords] = useState<string | null>(null)
  const isOpen = words !== null
  useEffect(() => {
    if (isOpen) field.current?.focus()
  }, [isOpen])
  const [told, setTold] = useState('')
  const [problem, setProblem] = useState('')
  /** Of this question, however often it is sent. */
  const [id, setId] = useState(newId)
  const blocked = words !== null && mayNotStand(words, language)

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault()
    const typed = words?.trim() ?? ''
    if (typed === '' || blocked) return
    setProblem('')
    try {
      await ask('putQuestion', { atelier, id, words: typed, language })
      await again()
      setWords(null)
      setId(newId())
      setTold(say('questions.put.done'))
      button.current?.focus()
    } catch (error) {
      setProblem(say(`problem.${problemCode(error)}`))
    }
  }

  return (
    <div className="came-put">
      <Button
        ref={button}
        icon="plus"
        aria-expanded={words !== null}
        onClick={() => {
          setTold('')
          setWords(words === null ? '' : null)
        }}
      >
        {say('questions.ask')}
      </Button>
      {words !== null && (
        <form className="came-form" onSubmit={(event) => void send(event)} noValidate>
          <GuardedField
            ref={field}
            multiline
            label={say('questions.words')}
            hint={say('questions.words.hint')}
            value={words}
            maxLength={mostQuestion}
            counter={(n) => say('text.left', { n })}
            onChange={({ target }) => setWords(target.value)}
            language={language}
            blocked={say('questions.found')}
          />
          <p className="problem" role="alert">
            {problem}
          </p>
          <FormEnd does={say('questions.put')} held={words.trim() === '' || blocked} onCancel={() => setWords(null)} />
        </form>
      )}
      <output className="told">{told}</output>
    </div>
  )
}
