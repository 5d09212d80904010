import { useEffect, useId, useRef, useState } from 'react'
import { Button } from '#client/ui/Button.tsx'
import type { Language } from '#shared/board/kinds.ts'
import type { Question } from './looking.ts'
import { QuestionRow } from './QuestionRow.tsx'
import { useSay, type FoundKey } from './say.ts'
import { useLatest } from './useLatest.ts'
import './guard.css'

export interface PanelProps {
  readonly questions: readonly Question[]
  /** The how-manieth time it is asked: each time one is brought here anew. */
  readonly asked: number
  readonly language: Language
  /** The words that come instead; null lets it stand. */
  readonly onAnswer: (question: Question, words: string | null) => void
  readonly onLeave: () => void
}

/** What may lead to somebody, one row each. Once all is answered it goes on by itself. */
export function Panel({ questions, asked, language, onAnswer, onLeave }: PanelProps) {
  const say = useSay()
  const name = useId()
  const panel = useRef<HTMLFieldSetElement>(null)
  const title = useRef<HTMLHeadingElement>(null)
  const latest = useLatest(onLeave)
  const [told, setTold] = useState<FoundKey | null>(null)
  const [answers, setAnswers] = useState(0)
  useEffect(() => {
    // The button that was pressed is gone with what was found.
    title.current?.focus()
    panel.current?.scrollIntoView({ block: 'nearest' })
  }, [asked, answers])

  useEffect(() => {
    const here = panel.current
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      // The window around it stays.
      event.preventDefault()
      event.stopPropagation()
      latest.current()
    }
    here?.addEventListener('keydown', onKey)
    return () => here?.removeEventListener('keydown', onKey)
  }, [latest])

  return (
    <fieldset ref={panel} aria-labelledby={name} aria-describedby={`${name}-about`} className="guard-panel">
      <h3 id={name} ref={title} tabIndex={-1}>
        {say('guard.title', { n: questions.length })}
      </h3>
      <p id={`${name}-about`}>{say('guard.about')}</p>
      <output>{told !== null && say(told)}</output>
      <ul>
        {questions.map((question) => (
          <QuestionRow
            key={`${question.text.part} ${question.mark} ${question.finding.start}`}
            question={question}
            why={question.text.quoted === true ? 'guard.ask-quoted' : 'guard.ask'}
            language={language}
            onAnswer={(change, word) => {
              setTold(word)
              setAnswers((times) => times + 1)
              onAnswer(question, change(question))
            }}
          />
        ))}
      </ul>
      <div className="guard-end">
        <p>{say('guard.honest')}</p>
        <Button size="sm" variant="quiet" icon="pencil" onClick={onLeave}>
          {say('guard.self')}
        </Button>
      </div>
    </fieldset>
  )
}
