import { useState } from 'react'
import { Button } from '#client/ui/Button.tsx'
import { mostOfSignal } from '#shared/archive/signal.ts'
import { signalKinds, type SignalItem, type SignalKind } from '#shared/archive/signal-items.ts'
import { useSay } from './say.ts'

interface PicksProps {
  readonly items: readonly SignalItem[]
  /** How many are not among them, as they may lead to somebody. */
  readonly kept: number
  readonly shown: readonly string[]
  readonly onChange: (shown: readonly string[]) => void
}

/** What of the archive goes on the sheet. */
export function Picks({ items, kept, shown, onChange }: PicksProps) {
  const say = useSay()
  const full = shown.length >= mostOfSignal.shown
  return (
    <fieldset className="signal-picks">
      <legend>{say('signal.shown')}</legend>
      <p className="hint">{say('signal.shown.hint')}</p>
      {items.length === 0 ? (
        <p className="hint">{say('signal.shown.none')}</p>
      ) : (
        <output className="num">{say('signal.shown.n', { n: shown.length, most: mostOfSignal.shown })}</output>
      )}
      {signalKinds.map((kind) => (
        <PicksOf key={kind} kind={kind} {...{ shown, full, onChange }} items={items.filter(({ is }) => is === kind)} />
      ))}
      {kept > 0 && <p className="hint">{say('signal.shown.kept', { n: kept })}</p>}
    </fieldset>
  )
}

interface PicksOfProps extends Pick<PicksProps, 'items' | 'shown' | 'onChange'> {
  readonly kind: SignalKind
  readonly full: boolean
}

/** How many one sees before one asks for all. */
const first = 6

function PicksOf({ kind, items, shown, full, onChange }: PicksOfProps) {
  const say = useSay()
  const [all, setAll] = useState(false)
  // What is chosen is always in sight.
  const seen = items.filter(({ id }, nth) => all || nth < first || shown.includes(id))
  if (items.length === 0) return null
  const name = `signal-picks-${kind}`
  return (
    <section aria-labelledby={name}>
      <h3 id={name}>{say(`signal.shown.${kind}`)}</h3>
      <ul>
        {seen.map(({ id, words, language }) => {
          const on = shown.includes(id)
          return (
            <li key={id}>
              <label className="tick">
                <input
                  type="checkbox"
                  checked={on}
                  disabled={full && !on}
                  onChange={() => onChange(on ? shown.filter((one) => one !== id) : [...shown, id])}
                />
                <span lang={language}>{words}</span>
              </label>
            </li>
          )
        })}
      </ul>
      {seen.length < items.length && (
        <Button size="sm" icon="plus" onClick={() => setAll(true)}>
          {say('signal.shown.more', { n: items.length })}
        </Button>
      )}
    </section>
  )
}
