import { useState } from 'react'
import { Button } from '#client/ui/Button.tsx'
import type { ReviewItem } from '#shared/commands/archive-commands.ts'
import type { SessionInfo } from '#shared/commands/shapes.ts'
import { ItemSign } from './ItemSign.tsx'
import { nameOf } from './review.ts'
import { useSay } from './say.ts'

/** An archive tells five insights at most: what everybody should remember. */
export const mostInsights = 5

interface InsightsProps {
  readonly info: SessionInfo
  readonly cards: readonly ReviewItem[]
  readonly proposed: readonly string[]
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}

/** Up to five cards as insights: first those that are proposed or chosen, the others on demand. */
export function Insights({ info, cards, proposed, chosen, onChange }: InsightsProps) {
  const say = useSay()
  const [all, setAll] = useState(false)
  const [first] = useState(() => new Set([...proposed, ...chosen]))
  const shown = all || first.size === 0 ? cards : cards.filter(({ id }) => first.has(id))
  const full = chosen.length >= mostInsights
  return (
    <fieldset className="insights">
      <legend>{say('closing.insights')}</legend>
      <p className="hint">
        {say('closing.insights.hint')}{' '}
        <output className="num">{say('closing.insights.n', { n: chosen.length })}</output>
      </p>
      <ul className="plain">
        {shown.map((card) => {
          const on = chosen.includes(card.id)
          return (
            <li key={card.id}>
              <label className="tick">
                <input
                  type="checkbox"
                  checked={on}
                  disabled={full && !on}
                  onChange={() => onChange(on ? chosen.filter((id) => id !== card.id) : [...chosen, card.id])}
                />
                <span>
                  <ItemSign item={card} /> <span lang={info.language}>{nameOf(card) || say('closing.nameless')}</span>
                </span>
              </label>
            </li>
          )
        })}
      </ul>
      {shown.length < cards.length && (
        <Button size="sm" icon="plus" onClick={() => setAll(true)}>
          {say('closing.insights.more')}
        </Button>
      )}
    </fieldset>
  )
}
