import { useState } from 'react'
import { problemCode } from '#client/ask.ts'
import { useLanguage } from '#client/language.tsx'
import { dayInWords } from '#client/pages/when.ts'
import { Button } from '#client/ui/Button.tsx'
import type { Place } from '#shared/commands/back-commands.ts'
import { useSay } from './say.ts'
import type { Told } from './signed-in.ts'

interface SureProps {
  readonly told: Told
  /** Whom it may concern that is not oneself, and what one is sure of. */
  readonly own: string
  readonly yes: string
  readonly onYes: () => Promise<void>
  readonly onNo: () => void
}

/** Where this device was somebody already: what comes along and what stays behind, before anything is done. */
export function Sure({ told: { leads, along, stays }, own, yes, onYes, onNo }: SureProps) {
  const say = useSay()
  const [problem, setProblem] = useState('')

  async function go(): Promise<void> {
    setProblem('')
    try {
      await onYes()
    } catch (error) {
      setProblem(say(`problem.${problemCode(error)}`))
    }
  }

  return (
    <div className="come-back">
      <h1 tabIndex={-1} ref={focus}>
        {say('return.here')}
      </h1>
      {leads ? (
        <p className="lead">{say('return.leads')}</p>
      ) : (
        <>
          <Places title={say('return.along')} places={along} />
          <Places title={say('return.stays')} places={stays} />
          <p>{own}</p>
        </>
      )}
      <p className="error" role="alert">
        {problem}
      </p>
      <div className="acts">
        {!leads && (
          <Button variant="primary" onClick={() => void go()}>
            {yes}
          </Button>
        )}
        <Button onClick={onNo}>{say('return.no')}</Button>
      </div>
    </div>
  )
}

/** One function, so that it is called once. */
const focus = (title: HTMLElement | null): void => title?.focus()

function Places({ title, places }: { readonly title: string; readonly places: readonly Place[] }) {
  const language = useLanguage()
  const [now] = useState(() => new Date())
  if (places.length === 0) return null
  return (
    <section>
      <p>{title}</p>
      <ul>
        {places.map(({ subject, date }, at) => (
          <li key={at}>
            <b>{subject}</b> · {dayInWords(date, language, now)}
          </li>
        ))}
      </ul>
    </section>
  )
}
