import { useId } from 'react'
import type { RecalledCard } from '#shared/commands/came-commands.ts'
import { recallWords } from '#shared/language/recall.ts'
import { textWords } from '#shared/language/text.ts'
import { longDay } from '#client/archive/days.ts'
import { sayingWith, useLanguage } from '#client/language.tsx'
import type { Draft } from '#client/live/drafts.ts'
import { useLiveState } from '#client/live/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { Clasp, kindClass } from '#client/ui/Clasp.tsx'
import { useRecall } from './recall.ts'
import './recall.css'

const useSay = sayingWith({ ...textWords, ...recallWords })

/** Under what one writes: what was said like it before. Whether it belongs together is for the author to say. */
export function Earlier({ draft, onTie }: EarlierProps) {
  const say = useSay()
  const session = useLiveState(({ info }) => info.id)
  const found = useRecall(session, draft)
  const title = useId()
  const { recalls } = draft
  const isAway = recalls !== null && !found.some(({ card }) => card === recalls)
  return (
    <section className="earlier" aria-labelledby={title} hidden={found.length === 0 && !isAway}>
      <h3 id={title}>{say('recall.title')}</h3>
      <output className="aloud">{found.length > 0 && say('recall.found', { n: found.length })}</output>
      <ul>
        {found.map((card) => (
          <Row
            key={card.card}
            card={card}
            tied={card.card === recalls}
            onTie={() => onTie(card.card === recalls ? null : card.card)}
          />
        ))}
      </ul>
      {isAway && (
        <p className="tied">
          {say('recall.tied')}{' '}
          <Button variant="quiet" size="sm" icon="close" onClick={() => onTie(null)}>
            {say('recall.untie')}
          </Button>
        </p>
      )}
    </section>
  )
}

export interface EarlierProps {
  readonly draft: Draft
  readonly onTie: (recalls: string | null) => void
}

function Row({ card, tied, onTie }: RowProps) {
  const say = useSay()
  const language = useLanguage()
  const { session, number, date } = card
  return (
    <li className={kindClass[card.kind]}>
      <Clasp kind={card.kind} size={16} />
      <div>
        {/* Beside what one is writing, which stays. */}
        <a href={`/archief/${session}#${card.card}`} target="_blank" rel="noopener" lang={card.language}>
          {card.title}
          <span className="aloud"> {say('recall.opens')}</span>
        </a>
        <p className="from">{say('recall.from', { n: number, day: longDay(date, language) })}</p>
      </div>
      <Button size="sm" icon={tied ? 'check' : 'link'} aria-pressed={tied} onClick={onTie}>
        {say('recall.tie')}
      </Button>
    </li>
  )
}

interface RowProps {
  readonly card: RecalledCard
  readonly tied: boolean
  readonly onTie: () => void
}
