import { useState } from 'react'
import { useLanguage } from '#client/language.tsx'
import { dayOf } from '#client/pages/when.ts'
import { Button } from '#client/ui/Button.tsx'
import { Field } from '#client/ui/Field.tsx'
import type { Review, ReviewItem } from '#shared/commands/archive-commands.ts'
import type { SessionInfo } from '#shared/commands/shapes.ts'
import type { ClosingDraft } from './closing-draft.ts'
import { Insights } from './Insights.tsx'
import { ReportField } from './ReportField.tsx'
import { lotOf, nameOf } from './review.ts'
import { StepTitle } from './Steps.tsx'
import { useSay } from './say.ts'

interface YieldStepProps {
  readonly info: SessionInfo
  readonly review: Review
  readonly draft: ClosingDraft
  readonly onChange: (change: Partial<ClosingDraft>) => void
  readonly arrived: boolean
  readonly onDone: () => void
}

/** What the session came to: the first thing one reads in its archive. */
export function YieldStep({ info, review, draft, onChange, arrived, onDone }: YieldStepProps) {
  const say = useSay()
  const cards = review.items.filter((item) => item.is === 'card' && lotOf(item) !== 'stays')
  const of = (ids: readonly string[]): readonly ReviewItem[] => cards.filter(({ id }) => ids.includes(id))
  const questions = of(review.proposed.questions)
  return (
    <section className="closing-yield">
      <StepTitle arrived={arrived}>{say('closing.yield.title')}</StepTitle>
      <p className="lead">{say('closing.yield.lead')}</p>
      {review.archive?.reportFrozen ? (
        <section aria-labelledby="closing-report">
          <h3 id="closing-report">{say('archive.report')}</h3>
          <p className="hint">{say('closing.report.frozen')}</p>
          <p className="report" lang={info.language}>
            {draft.report}
          </p>
        </section>
      ) : (
        <ReportField language={info.language} value={draft.report} onChange={(report) => onChange({ report })} />
      )}
      <Insights
        info={info}
        cards={cards}
        proposed={review.proposed.insights}
        chosen={draft.insights.filter((id) => cards.some((card) => card.id === id))}
        onChange={(insights) => onChange({ insights })}
      />
      <section aria-labelledby="closing-questions">
        <h3 id="closing-questions">{say('closing.questions')}</h3>
        {questions.length === 0 ? (
          <p className="hint">{say('closing.questions.none')}</p>
        ) : (
          <ul className="plain">
            {questions.map((card) => (
              <li key={card.id} lang={info.language}>
                {nameOf(card) || say('closing.nameless')}
              </li>
            ))}
          </ul>
        )}
      </section>
      <Tries info={info} cards={of(review.proposed.tries)} draft={draft} onChange={onChange} />
      <Button variant="primary" icon="arrow-right" onClick={onDone}>
        {say('closing.on-sign')}
      </Button>
    </section>
  )
}

interface TriesProps extends Pick<YieldStepProps, 'info' | 'draft' | 'onChange'> {
  readonly cards: readonly ReviewItem[]
}

/** What somebody will try, each with a day on which to look back. */
function Tries({ info, cards, draft, onChange }: TriesProps) {
  const say = useSay()
  const language = useLanguage()
  const [today] = useState(() => dayOf(new Date()))
  return (
    <section aria-labelledby="closing-tries">
      <h3 id="closing-tries">{say('closing.tries')}</h3>
      {cards.length === 0 && <p className="hint">{say('closing.tries.none')}</p>}
      <ul className="plain tries">
        {cards.map((card) => (
          <li key={card.id}>
            <p lang={info.language}>{nameOf(card) || say('closing.nameless')}</p>
            <Field
              type="date"
              lang={language}
              label={
                <>
                  {say('closing.tries.until')} <span className="vh">: {nameOf(card)}</span>
                </>
              }
              min={today}
              value={draft.until[card.id] ?? ''}
              onChange={(event) => onChange({ until: { ...draft.until, [card.id]: event.target.value } })}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
