import { useId } from 'react'
import { quoteIn } from '#shared/board/annotating.ts'
import type { Card } from '#shared/board/schema.ts'
import { Field } from '#client/ui/Field.tsx'
import { useDesk } from './desk.ts'
import type { NoteDraft } from './note-drafts.ts'
import { partsOf, usePartName } from './parts.ts'
import { useSay } from './say.ts'

export interface AboutProps {
  readonly card: Card
  readonly draft: NoteDraft
  readonly onChange: (changed: Partial<NoteDraft>) => void
}

/** Whether words were chosen that the part does not have. */
export const lacksQuote = (card: Card, { part, quote }: NoteDraft): boolean =>
  part !== null && quote.trim() !== '' && quoteIn(card, part, quote) === null

/** The longest quote there may be: `shared/board/schema.ts`. */
const mostQuoted = 300

/** What an annotation is about: the whole card, a part, or words of a part. */
export function About({ card, draft, onChange }: AboutProps) {
  const say = useSay()
  const desk = useDesk()
  const id = useId()
  const nameOf = usePartName(card)
  const parts = partsOf(card)
  const { part, quote } = draft
  // A part that was emptied meanwhile is still what was chosen.
  const shown = part === null || parts.includes(part) ? parts : [...parts, part]

  function mark(next: Pick<NoteDraft, 'part' | 'quote'>): void {
    const words = next.part === null ? null : quoteIn(card, next.part, next.quote)
    desk.setState({ marked: next.part === null ? null : { part: next.part, quote: words } })
    onChange(next)
    // Drawn by then: what one chooses can be seen above what one writes.
    requestAnimationFrame(() => document.querySelector('.thread .face mark')?.scrollIntoView({ block: 'center' }))
  }

  return (
    <div className="about" onBlur={() => desk.setState({ marked: null })}>
      <div className="field">
        <label htmlFor={id}>{say('annotate.about')}</label>
        <select
          id={id}
          className="inp"
          value={part ?? ''}
          onChange={({ target }) => mark({ part: target.value === '' ? null : target.value, quote: '' })}
        >
          <option value="">{say('annotate.whole')}</option>
          {shown.map((one) => (
            <option key={one} value={one}>
              {nameOf(one)}
            </option>
          ))}
        </select>
      </div>
      {part !== null && (
        <Field
          name="quote"
          label={say('annotate.quote')}
          hint={say('annotate.quote.hint')}
          error={lacksQuote(card, draft) && say('annotate.quote.missing')}
          value={quote}
          maxLength={mostQuoted}
          autoComplete="off"
          onChange={({ target }) => mark({ part, quote: target.value })}
        />
      )}
    </div>
  )
}
