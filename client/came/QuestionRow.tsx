import { useState } from 'react'
import { longDay } from '#client/archive/days.ts'
import { ask, problemCode } from '#client/ask.ts'
import { useLanguage } from '#client/language.tsx'
import { Button } from '#client/ui/Button.tsx'
import type { QuestionTold } from '#shared/commands/came-commands.ts'
import { SayOfQuestion } from './SayOfQuestion.tsx'
import { useSay } from './say.ts'

interface QuestionRowProps {
  readonly atelier: string
  readonly question: QuestionTold
  readonly leads: boolean
  readonly again: () => Promise<void>
}

/** One learning question: where it stands now, how it went on, and what one may do with it. */
export function QuestionRow({ atelier, question, leads, again }: QuestionRowProps) {
  const say = useSay()
  const language = useLanguage()
  const [problem, setProblem] = useState('')
  const { id, words, state, steps, last, mine } = question

  async function takeBack(): Promise<void> {
    setProblem('')
    await ask('takeBackQuestion', { atelier, question: id }).then(again, (error: unknown) =>
      setProblem(say(`problem.${problemCode(error)}`)),
    )
  }

  const now = steps.at(-1)
  return (
    <li className="kw">
      <p className="words" lang={question.language}>
        {words}
      </p>
      <p className="facts">
        <b className={`came-state ${state}`}>{say(`questions.state.${state}`)}</b>
        {now !== undefined && ` · ${say(`questions.change.${now.change}`)}, ${longDay(now.day, language)}`}
        {now !== undefined && now.words !== '' && (
          <>
            {': '}
            <span lang={question.language}>{now.words}</span>
          </>
        )}
      </p>
      {steps.length > 1 && (
        <details>
          <summary>{say('questions.steps')}</summary>
          <ol className="steps">
            {steps.map((step, nth) => (
              <li key={`${nth} ${step.day} ${step.change}`}>
                <time dateTime={step.day}>{longDay(step.day, language)}</time>
                <span>
                  {say(`questions.change.${step.change}`)}
                  {step.at !== null && (
                    <>
                      {', '}
                      <a href={`/archief/${step.at.session}#${step.at.card}`}>
                        {say('questions.at', { n: step.at.number })}
                      </a>
                    </>
                  )}
                  {step.words !== '' && <span lang={question.language}>: {step.words}</span>}
                </span>
              </li>
            ))}
          </ol>
        </details>
      )}
      <div className="acts">
        {last !== null && (
          <a className="came-link" href={`/tijdlijn/${last.session}/${last.card}`}>
            {say('timeline.to')}
            <span className="vh">: {words}</span>
          </a>
        )}
        {mine && (
          <Button size="sm" variant="quiet" icon="undo" onClick={() => void takeBack()}>
            {say('questions.take-back')}
          </Button>
        )}
        {leads && <SayOfQuestion atelier={atelier} question={question} again={again} />}
      </div>
      {problem !== '' && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
    </li>
  )
}
