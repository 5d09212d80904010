import { Button } from '#client/ui/Button.tsx'
import { useSay } from './say.ts'
import type { SignalDraft } from './signal-draft.ts'
import { SignalText, type SignalTextProps } from './SignalText.tsx'

interface ComposedProps extends Pick<SignalTextProps, 'language' | 'names' | 'missing' | 'field'> {
  readonly draft: Pick<SignalDraft, 'composed' | 'isComposed'>
  /** Whether it was to be kept without the tick. */
  readonly untold: boolean
  readonly onChange: (change: Partial<SignalDraft>) => void
}

/** An example of nobody: only with the word that it is made up of several stories. */
export function Composed({ draft: { composed, isComposed }, untold, onChange, ...text }: ComposedProps) {
  const say = useSay()
  if (composed === null) {
    return (
      <Button icon="plus" onClick={() => onChange({ composed: '', isComposed: false })}>
        {say('signal.composed.add')}
      </Button>
    )
  }
  const wrong = untold && !isComposed
  return (
    <section className="signal-composed">
      <SignalText {...text} text="composed" value={composed} onChange={(words) => onChange({ composed: words })} />
      <label className="tick">
        <input
          type="checkbox"
          id="signal-is-composed"
          checked={isComposed}
          aria-invalid={wrong || undefined}
          aria-describedby={wrong ? 'signal-untold' : undefined}
          onChange={() => onChange({ isComposed: !isComposed })}
        />
        <span>{say('signal.composed.tick')}</span>
      </label>
      {wrong && (
        <p id="signal-untold" className="error">
          {say('signal.composed.untold')}
        </p>
      )}
      <Button size="sm" variant="quiet" icon="trash" onClick={() => onChange({ composed: null, isComposed: false })}>
        {say('signal.composed.drop')}
      </Button>
    </section>
  )
}
