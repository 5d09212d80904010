import { useRef, useState } from 'react'
import type { Card, Note } from '#shared/board/schema.ts'
import { useMay, useMayAnnotate, useNotes } from '#client/live/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { Annotation } from './Annotation.tsx'
import { AnswerForm } from './AnswerForm.tsx'
import { answersTo } from './questions.ts'
import { useSay } from './say.ts'

/** The answers to a question; for an expert the place to answer it. */
export function Answers({ question, card }: { readonly question: Note; readonly card: Card }) {
  const say = useSay()
  const answers = answersTo(question, useNotes(card.id))
  const mayAnswer = useMayAnnotate()
  const isExpert = useMay('annotation.create')
  const open = useRef<HTMLButtonElement>(null)
  const [answering, setAnswering] = useState(false)

  function done(): void {
    setAnswering(false)
    // Once the form has gone and the button is back.
    setTimeout(() => open.current?.focus())
  }

  return (
    <div className="answers">
      {answers.length === 0 && !answering && <p className="waits">{say('ask.waits')}</p>}
      {answers.length > 0 && (
        <ul className="anns">
          {answers.map((note) => (
            <li key={note.id}>
              <Annotation note={note} card={card} />
            </li>
          ))}
        </ul>
      )}
      {answering && (mayAnswer || isExpert) && <AnswerForm question={question} card={card} onDone={done} />}
      {!answering && mayAnswer && (
        <Button
          ref={open}
          size="sm"
          variant={answers.length > 0 ? 'quiet' : 'default'}
          icon="pencil"
          aria-label={say('ask.answer-of', { question: question.text.slice(0, 60) })}
          onClick={() => setAnswering(true)}
        >
          {say('ask.answer')}
        </Button>
      )}
    </div>
  )
}
