import { useState } from 'react'
import { ask, problemCode } from '#client/ask.ts'
import { Button } from '#client/ui/Button.tsx'
import type { Review } from '#shared/commands/archive-commands.ts'
import { Problem } from '#shared/commands/problem.ts'
import type { SessionInfo } from '#shared/commands/shapes.ts'
import { Names } from './CheckAside.tsx'
import type { ClosingDraft } from './closing-draft.ts'
import { ExpertsWindow } from './ExpertsWindow.tsx'
import { mayNotStand } from '#client/privacy/FoundIn.tsx'
import { mostInsights } from './Insights.tsx'
import { lotOf, progressOf } from './review.ts'
import { StepTitle } from './Steps.tsx'
import { useSay, type ArchiveKey } from './say.ts'

interface SignStepProps {
  readonly info: SessionInfo
  readonly review: Review
  readonly draft: ClosingDraft
  readonly onChange: (change: Partial<ClosingDraft>) => void
  readonly arrived: boolean
  readonly onToCheck: () => void
  readonly onMade: () => Promise<void>
}

const audiences = ['session', 'atelier'] as const

/** What goes in, who may read it, a signature, and the one button. */
export function SignStep({ info, review, draft, onChange, arrived, onToCheck, onMade }: SignStepProps) {
  const say = useSay()
  const [signed, setSigned] = useState(false)
  const [busy, setBusy] = useState(false)
  const [untold, setUntold] = useState(false)
  const [problem, setProblem] = useState<ArchiveKey | null>(null)
  const { left } = progressOf(review)
  const blocked = review.archive?.reportFrozen !== true && mayNotStand(draft.report, info.language)
  const goes = review.items.filter((item) => lotOf(item) === 'goes')

  async function make(): Promise<void> {
    if (busy) return
    setProblem(null)
    if (!signed || blocked) {
      setUntold(true)
      return
    }
    setBusy(true)
    const ids = new Set(goes.map(({ id }) => id))
    try {
      await ask('archive', {
        session: info.id,
        signed: true,
        audience: draft.audience,
        report: draft.report,
        insights: draft.insights.filter((id) => ids.has(id)).slice(0, mostInsights),
        tries: review.proposed.tries
          .filter((id) => ids.has(id))
          .map((card) => ({ card, until: draft.until[card] || null })),
      })
      await onMade()
    } catch (error) {
      // Names of who was there are known to the server alone.
      const isReport = error instanceof Problem && error.code === 'bad-input' && error.field === 'report'
      setProblem(isReport ? 'closing.report.names' : `problem.${problemCode(error)}`)
    } finally {
      setBusy(false)
    }
  }

  return (
    <section className="closing-sign">
      <StepTitle arrived={arrived}>{say('closing.sign.title')}</StepTitle>
      <Sum review={review} />
      <Names review={review} />
      <fieldset>
        <legend>{say('closing.audience')}</legend>
        {audiences.map((audience) => (
          <label key={audience} className="tick">
            <input
              type="radio"
              name="audience"
              checked={draft.audience === audience}
              onChange={() => onChange({ audience })}
            />
            <span>{say(`closing.audience.${audience}`)}</span>
          </label>
        ))}
      </fieldset>
      <ExpertsWindow session={info.id} />
      {left > 0 ? (
        <div className="not-yet">
          <p>{say('closing.not-yet', { n: left })}</p>
          <Button variant="primary" onClick={onToCheck}>
            {say('closing.to-check')}
          </Button>
        </div>
      ) : (
        <div className="signature">
          <label className="tick">
            <input type="checkbox" checked={signed} onChange={(event) => setSigned(event.target.checked)} />
            <span>
              <b>{say('closing.sign.mine')}</b>{' '}
              <span className="hint">
                {say('closing.sign.as', { role: say(`role.${info.me.role}`).toLowerCase() })}
              </span>
            </span>
          </label>
          <Button
            variant="primary"
            size="lg"
            icon="archive"
            aria-disabled={busy || !signed}
            onClick={() => void make()}
          >
            {say('closing.sign.do')}
          </Button>
          <p className="hint">{say('closing.sign.undo')}</p>
          <output>
            {busy && say('closing.sign.making')}
            {!busy && untold && !signed && say('closing.sign.tick-first')}
            {!busy && blocked && say('closing.report.block')}
          </output>
          {problem !== null && (
            <p className="error" role="alert">
              {say(problem)}
            </p>
          )}
        </div>
      )}
    </section>
  )
}

function Sum({ review }: { readonly review: Review }) {
  const say = useSay()
  const count = (lot: 'goes' | 'stays', is?: 'card' | 'note'): number =>
    review.items.filter((item) => lotOf(item) === lot && (is === undefined || item.is === is)).length
  return (
    <dl className="sum">
      <dt>{say('closing.sign.what')}</dt>
      <dd>{say('closing.cards', { n: count('goes', 'card') })}</dd>
      <dd>{say('closing.notes', { n: count('goes', 'note') })}</dd>
      <dd className="out">{say('closing.out', { n: count('stays') })}</dd>
    </dl>
  )
}
