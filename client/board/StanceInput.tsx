import { useId, useRef, useState, type FormEvent } from 'react'
import type { NamedOption } from '#shared/board/options.ts'
import type { Ballot } from '#shared/board/schema.ts'
import { useLanguage } from '#client/language.tsx'
import { GuardSpot } from '#client/privacy/GuardSpot.tsx'
import { useGuard } from '#client/privacy/useGuard.ts'
import { useMyBallots, useMyStance } from './ballots.ts'
import type { StanceDraft } from '#client/live/my-ballots.ts'
import { Button } from '#client/ui/Button.tsx'
import { Field } from '#client/ui/Field.tsx'
import { problemWord } from './ballot-words.ts'
import { evenShares, wholeShares, weightsOf } from './shares.ts'
import { StanceLine } from './StanceLine.tsx'
import { StanceShares } from './StanceShares.tsx'
import { VoteFor } from './VoteFor.tsx'
import { useSay } from './say.ts'
import { speak } from './voice.ts'

const mostBecause = 280

export interface StanceInputProps {
  readonly ballot: Ballot
  readonly options: readonly NamedOption[]
}

/** Where I stand, and why if I like. Nobody sees it before it is closed; until then I can change it or take it back. */
export function StanceInput({ ballot, options }: StanceInputProps) {
  const say = useSay()
  const words = useId()
  const form = useRef<HTMLFormElement>(null)
  const mine = useMyBallots()
  const { taken, draft, problem } = useMyStance(ballot.id)
  const [busy, setBusy] = useState(false)
  const now = fitting(draft ?? taken, options.length)
  const shares = wholeShares(now.weights)
  const setShares = (to: readonly number[]): void => mine.draft(ballot.id, { ...now, weights: weightsOf(to) })
  const tellable =
    problem !== null ? say(problemWord(problem)) : draft === null && taken !== null ? say('stance.taken') : ''

  const guard = useGuard({
    draft: `stance ${ballot.id}`,
    texts: [{ part: 'because', name: say('stance.because'), words: now.because }],
    language: useLanguage(),
    rewrite: (_, because) => mine.draft(ballot.id, { ...now, because }),
    goOn: take,
    focusOn: () => form.current?.querySelector('textarea')?.focus(),
  })

  async function act(stance: StanceDraft | null): Promise<void> {
    if (busy) return
    setBusy(true)
    const went = await mine.stand(ballot.id, stance)
    setBusy(false)
    if (went) speak(say(stance === null ? 'stance.taken-back' : 'stance.taken'))
  }

  function take(): void {
    if (guard.clears()) void act({ weights: now.weights, because: now.because.trim() })
  }

  function submit(event: FormEvent): void {
    event.preventDefault()
    take()
  }

  return (
    <form ref={form} onSubmit={submit} aria-labelledby={words}>
      <p className="hint" id={words}>
        {say('stance.blind')}
      </p>
      <VoteFor />
      {options.length === 2 ? (
        <StanceLine options={options} shares={shares} onChange={setShares} />
      ) : (
        <StanceShares options={options} shares={shares} onChange={setShares} />
      )}
      <Field
        multiline
        label={say('stance.because')}
        hint={say('stance.because.hint')}
        value={now.because}
        maxLength={mostBecause}
        rows={2}
        counter={(n) => say('text.left', { n })}
        onChange={({ target }) => mine.draft(ballot.id, { ...now, because: target.value })}
      />
      <GuardSpot guard={guard} />
      <div className="row">
        <Button
          type="submit"
          variant="primary"
          aria-disabled={busy || guard.waits || (draft === null && taken !== null)}
        >
          {say(taken === null ? 'stance.take' : 'stance.change')}
        </Button>
        {taken !== null && (
          <Button variant="quiet" onClick={() => void act(null)}>
            {say('stance.back')}
          </Button>
        )}
        <output className={problem === null ? undefined : 'error'}>
          {tellable || (draft !== null && say('stance.unsaved'))}
        </output>
      </div>
    </form>
  )
}

/** What I have, for as many options as there are now. */
function fitting(stance: StanceDraft | null, options: number): StanceDraft {
  if (stance === null) return { weights: weightsOf(evenShares(options)), because: '' }
  return stance.weights.length === options ? stance : { ...stance, weights: weightsOf(evenShares(options)) }
}
