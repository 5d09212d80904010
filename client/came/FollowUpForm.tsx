import { useId, useState, type FormEvent } from 'react'
import { mayNotStand } from '#client/privacy/FoundIn.tsx'
import { GuardedField } from '#client/privacy/GuardedField.tsx'
import { ask, problemCode } from '#client/ask.ts'
import { useLanguage } from '#client/language.tsx'
import { FormEnd } from '#client/ui/FormEnd.tsx'
import { newId } from '#shared/id.ts'
import { mostFollowUp, outcomes, type Outcome } from '#shared/years/follow-ups.ts'
import { useSay } from './say.ts'

export interface Telling {
  readonly id: string
  readonly outcome: Outcome
  readonly words: string
  readonly named: boolean
}

interface FollowUpFormProps {
  readonly session: string
  readonly card: string
  /** What was told before; null for something new. */
  readonly told: Telling | null
  readonly onTold: () => Promise<void> | void
  readonly onCancel: () => void
}

/** What came of a card: one of four answers, a few words when one wants, and one’s name only when one ticks that. */
export function FollowUpForm({ session, card, told, onTold, onCancel }: FollowUpFormProps) {
  const say = useSay()
  const language = useLanguage()
  const name = useId()
  const [telling, setTelling] = useState<Telling>(
    () => told ?? { id: newId(), outcome: 'tried', words: '', named: false },
  )
  const [problem, setProblem] = useState('')
  const change = (some: Partial<Telling>): void => setTelling((before) => ({ ...before, ...some }))
  const blocked = mayNotStand(telling.words, language)

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (blocked) return
    setProblem('')
    try {
      await ask('putFollowUp', { session, card, language, ...telling, words: telling.words.trim() })
      await onTold()
    } catch (error) {
      setProblem(say(`problem.${problemCode(error)}`))
    }
  }

  return (
    <form className="came-form" onSubmit={(event) => void send(event)} noValidate>
      <fieldset className="came-ways">
        <legend>{say('came.outcome')}</legend>
        {outcomes.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={name}
              checked={one === telling.outcome}
              onChange={() => change({ outcome: one })}
            />
            {say(`came.${one}`)}
          </label>
        ))}
      </fieldset>
      <GuardedField
        multiline
        label={say('came.words')}
        hint={say('came.words.hint')}
        value={telling.words}
        maxLength={mostFollowUp}
        counter={(n) => say('text.left', { n })}
        onChange={({ target }) => change({ words: target.value })}
        language={language}
        blocked={say('came.found')}
      />
      <label className="came-tick">
        <input type="checkbox" checked={telling.named} onChange={({ target }) => change({ named: target.checked })} />
        {say('came.named')}
      </label>
      <p className="problem" role="alert">
        {problem}
      </p>
      <FormEnd does={say(told === null ? 'came.do' : 'came.keep')} held={blocked} onCancel={onCancel} />
    </form>
  )
}
