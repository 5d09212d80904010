import './came.css'
import { lazy, Suspense, useState } from 'react'
import { ask, problemCode } from '#client/ask.ts'
import { useLanguage } from '#client/language.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Guard } from '#client/ui/Guard.tsx'
import { newId } from '#shared/id.ts'
import { outcomes, type Outcome } from '#shared/years/follow-ups.ts'
import { useSay } from './say.ts'

/** It brings the guard along, which a board or a big screen that opens need not wait for. */
const FollowUpForm = lazy(() => import('./FollowUpForm.tsx').then((module) => ({ default: module.FollowUpForm })))

interface HowWasItProps {
  readonly session: string
  readonly card: string
  /** The words of the card, for who hears the page. */
  readonly title: string
  /** It was answered; what one adds to it comes after. */
  readonly onTold?: () => void
}

/** How it went with something that one wanted to try: one press is an answer, and words are for who wants. */
export function HowWasIt({ session, card, title, onTold }: HowWasItProps) {
  const say = useSay()
  const language = useLanguage()
  const [id] = useState(newId)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [adding, setAdding] = useState(false)
  const [problem, setProblem] = useState('')

  async function press(one: Outcome): Promise<void> {
    setProblem('')
    try {
      await ask('putFollowUp', { session, card, id, outcome: one, words: '', language })
      setOutcome(one)
      setAdding(one !== 'nothing')
      onTold?.()
    } catch (error) {
      setProblem(say(`problem.${problemCode(error)}`))
    }
  }

  return (
    <div className="how-was-it">
      {outcome === null && (
        <fieldset className="came-press" aria-label={`${say('came.outcome')} ${title}`}>
          {outcomes.map((one) => (
            <Button key={one} onClick={() => void press(one)}>
              {say(`came.${one}`)}
            </Button>
          ))}
        </fieldset>
      )}
      <output className="told">{outcome !== null && say('came.told')}</output>
      {outcome !== null && adding && (
        <Guard onFail={() => setAdding(false)}>
          <Suspense fallback={null}>
            <FollowUpForm
              session={session}
              card={card}
              told={{ id, outcome, words: '', named: false }}
              onTold={() => setAdding(false)}
              onCancel={() => setAdding(false)}
            />
          </Suspense>
        </Guard>
      )}
      {problem !== '' && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
