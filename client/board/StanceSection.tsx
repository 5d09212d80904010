import { useEffect, useId, useRef, useState } from 'react'
import { canBeWeighed, optionsToWeigh } from '#shared/board/options.ts'
import type { Ballot, Card } from '#shared/board/schema.ts'
import { newId } from '#shared/id.ts'
import { ask, problemCode } from '#client/ask.ts'
import { useBallots, useMayVote, useResult } from './ballots.ts'
import { useGuides } from './lead.ts'
import { useLiveState } from '#client/live/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { Clasp } from '#client/ui/Clasp.tsx'
import { StancePlot } from '#client/ui/StancePlot.tsx'
import { CloseBallot } from './CloseBallot.tsx'
import { StanceInput } from './StanceInput.tsx'
import { useSay } from './say.ts'
import { whenStanceWanted } from './stance-here.ts'
import { useMoment } from './who.ts'
import './voting.css'

/** In the thread of a dilemma: where everybody stands, as soon as that was asked. */
export function StanceSection({ card }: { readonly card: Card }) {
  const say = useSay()
  const heading = useId()
  const guides = useGuides()
  const all = useBallots().filter((ballot) => ballot.kind === 'stance' && ballot.card === card.id)
  const open = all.find(({ closedAt }) => closedAt === null)
  const closed = all.filter(({ closedAt }) => closedAt !== null)
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(
    () =>
      whenStanceWanted(card.id, () => {
        title.current?.scrollIntoView({ block: 'start' })
        title.current?.focus({ preventScroll: true })
      }),
    [card.id],
  )
  const [latest, ...earlier] = closed
  const mayOpen = guides && open === undefined && canBeWeighed(card)
  if (card.kind !== 'dilemma' || (all.length === 0 && !mayOpen)) return null
  return (
    <section className="stance" aria-labelledby={heading}>
      <h4 id={heading} ref={title} tabIndex={-1}>
        <Clasp kind="dilemma" size={16} />
        {say('stance.title')}
      </h4>
      {open !== undefined && <Asked ballot={open} card={card} />}
      {latest !== undefined && open === undefined && <Result ballot={latest} card={card} />}
      {mayOpen && <AskButton card={card.id} again={latest !== undefined} />}
      {(open === undefined ? earlier : closed).map((ballot) => (
        <Earlier key={ballot.id} ballot={ballot} card={card} />
      ))}
    </section>
  )
}

interface OneProps {
  readonly ballot: Ballot
  readonly card: Card
}

function Asked({ ballot, card }: OneProps) {
  const say = useSay()
  const mayVote = useMayVote()
  return (
    <>
      {mayVote ? (
        <StanceInput ballot={ballot} options={optionsToWeigh(card)} />
      ) : (
        <p className="hint">{say('vote.looking')}</p>
      )}
      <div className="row took">
        <span className="hint num">{say('vote.took', { n: ballot.took })}</span>
        <CloseBallot ballot={ballot} />
      </div>
    </>
  )
}

function Result({ ballot, card }: OneProps) {
  const say = useSay()
  const result = useResult(ballot)
  const perspectives = useLiveState((state) => state.info.perspectives)
  if (result?.kind !== 'stance') return null
  return (
    <>
      <StancePlot result={result} options={optionsToWeigh(card).map(({ text }) => text)} perspectives={perspectives} />
      {result.because.length > 0 && (
        <ul className="reasons" aria-label={say('stance.reasons')}>
          {result.because.map((words, nth) => (
            <li key={nth}>{words}</li>
          ))}
        </ul>
      )}
    </>
  )
}

function Earlier(props: OneProps) {
  const say = useSay()
  const moment = useMoment()
  const [open, setOpen] = useState(false)
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {say('ballot.earlier')}, {moment(props.ballot.openedAt)}
      </summary>
      {open && <Result {...props} />}
    </details>
  )
}

function AskButton({ card, again }: { readonly card: string; readonly again: boolean }) {
  const say = useSay()
  const session = useLiveState((state) => state.info.id)
  const [problem, setProblem] = useState('')
  const [asking, setAsking] = useState(false)
  // Kept for a second try after a lost answer: it is one question.
  const id = useRef(newId())

  function open(): void {
    if (asking) return
    setAsking(true)
    setProblem('')
    ask('openBallot', { session, id: id.current, kind: 'stance', card })
      .then(() => {
        id.current = newId()
      })
      .catch((error: unknown) => {
        const code = problemCode(error)
        setProblem(say(code === 'over' ? 'ballot.over' : `problem.${code}`))
      })
      .finally(() => setAsking(false))
  }

  return (
    <div className="row ask">
      {!again && <p className="hint">{say('stance.open.hint')}</p>}
      <Button size="sm" onClick={open}>
        {say(again ? 'stance.open.again' : 'stance.open')}
      </Button>
      <output className="error">{problem}</output>
    </div>
  )
}
