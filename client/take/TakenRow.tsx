import { useState } from 'react'
import { HowWasIt } from '#client/came/HowWasIt.tsx'
import { ask, problemCode } from '#client/ask.ts'
import { useLanguage } from '#client/language.tsx'
import { dayInWords } from '#client/pages/when.ts'
import { Button } from '#client/ui/Button.tsx'
import { Clasp, kindClass } from '#client/ui/Clasp.tsx'
import type { ProblemCode } from '#shared/commands/problem.ts'
import type { TakenCard } from '#shared/commands/take-commands.ts'
import { useSay } from './say.ts'
import { whereOf } from './where.ts'

interface TakenRowProps {
  readonly session: string
  readonly taken: TakenCard
  readonly now: Date
  readonly onGone: () => Promise<void>
  /** Its day has come: how was it? */
  readonly due?: boolean
}

/** One card that I took: how, since when, and the way to it. */
export function TakenRow({ session, taken, now, onGone, due = false }: TakenRowProps) {
  const say = useSay()
  const language = useLanguage()
  const [problem, setProblem] = useState<ProblemCode | null>(null)
  const { card, how, until, day, shared, named, words } = taken
  const title = words === null ? say('taken.gone') : words.title || say('taken.no-title')
  const facts = [
    say(`take.${how}`),
    until === null ? '' : say('taken.until', { day: dayInWords(until, language, now) }),
    say('taken.on', { day: dayInWords(day, language, now) }),
    shared ? say(named ? 'taken.named' : 'taken.shared') : '',
  ]

  async function remove(): Promise<void> {
    setProblem(null)
    await ask('untake', { session, card, how }).then(onGone, (error: unknown) => setProblem(problemCode(error)))
  }

  return (
    <li className={words === null ? undefined : kindClass[words.kind]}>
      {words === null ? (
        <p className="gone">{title}</p>
      ) : (
        <a href={whereOf(session, card, words.where)}>
          <Clasp kind={words.kind} size={18} />
          <span>{title}</span>
        </a>
      )}
      <p className="facts">{facts.filter(Boolean).join(' · ')}</p>
      {due && words?.where === 'archive' && <HowWasIt session={session} card={card} title={title} />}
      <Button
        size="sm"
        variant="quiet"
        icon="close"
        aria-label={say('taken.remove-what', { title })}
        onClick={() => void remove()}
      >
        {say('taken.remove')}
      </Button>
      {problem !== null && (
        <p className="error" role="alert">
          {say(`problem.${problem}`)}
        </p>
      )}
    </li>
  )
}
