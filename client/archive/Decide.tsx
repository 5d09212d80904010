import { useState } from 'react'
import { ask, problemCode } from '#client/ask.ts'
import { Chips } from '#client/board/Chips.tsx'
import { Button } from '#client/ui/Button.tsx'
import type { ReviewItem } from '#shared/commands/archive-commands.ts'
import type { ProblemCode } from '#shared/commands/problem.ts'
import { placesOf, whyNot, type Answers } from './review.ts'
import { useSay } from './say.ts'

interface DecideProps {
  readonly session: string
  readonly item: ReviewItem
  /** The marks of what may stay as it is. */
  readonly kept: ReadonlySet<string>
  readonly again: () => Promise<void>
  readonly onDecided: (goes: boolean) => void
}

const none: Answers = { recognisable: null, changed: null }

/** The two questions where a case is told, and whether it goes in. */
export function Decide({ session, item, kept, again, onDecided }: DecideProps) {
  const say = useSay()
  const { decision, stays } = item
  const [answers, setAnswers] = useState<Answers>(decision ?? none)
  const [problem, setProblem] = useState<ProblemCode | null>(null)
  const [busy, setBusy] = useState(false)
  const [asked, setAsked] = useState(false)
  const reason = whyNot(item, kept, answers)
  if (stays !== null) return <p className="hint">{say(`closing.never.${stays}`, { n: 1 })}</p>

  async function decide(goes: boolean): Promise<void> {
    if (busy) return
    if (goes && reason !== null) {
      setAsked(true)
      return
    }
    setBusy(true)
    setProblem(null)
    const { recognisable, changed } = answers
    try {
      await ask('decide', {
        session,
        entity: item.id,
        seen: item.texts.map(({ words }) => words),
        decision: { goes, recognisable, changed, kept: goes ? placesOf(item, kept) : [] },
      })
      await again()
      onDecided(goes)
    } catch (error) {
      setProblem(problemCode(error))
      await again()
    } finally {
      setBusy(false)
    }
  }

  return (
    <div className="decide">
      {item.asksPeople && (
        <>
          <Chips
            label={say('closing.ask.recognisable')}
            showLabel
            options={(['no', 'yes'] as const).map((id) => ({ id, label: say(`closing.answer.${id}`) }))}
            value={answers.recognisable}
            onChange={(recognisable) => setAnswers({ ...answers, recognisable })}
          />
          <div>
            <Chips
              label={say('closing.ask.changed')}
              showLabel
              options={(['yes', 'not-needed', 'no'] as const).map((id) => ({ id, label: say(`closing.answer.${id}`) }))}
              value={answers.changed}
              onChange={(changed) => setAnswers({ ...answers, changed })}
            />
            <p className="hint">{say('closing.ask.changed-hint')}</p>
          </div>
        </>
      )}
      <output className="why">
        {reason === 'recognised' && say('closing.recognised')}
        {reason !== null && reason !== 'recognised' && asked && say(`closing.why-not.${reason}`)}
        {reason === null && decision !== null && say(decision.goes ? 'closing.decided.goes' : 'closing.decided.stays')}
      </output>
      {problem && (
        <p className="error" role="alert">
          {say(`problem.${problem}`)}
        </p>
      )}
      <div className="acts">
        <Button
          variant="primary"
          icon="check"
          aria-disabled={busy || reason !== null}
          onClick={() => void decide(true)}
        >
          {say('closing.goes')}
        </Button>
        <Button icon="home" aria-disabled={busy} onClick={() => void decide(false)}>
          {say('closing.stays')}
        </Button>
      </div>
    </div>
  )
}
