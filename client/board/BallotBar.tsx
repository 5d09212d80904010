import { useId, useState } from 'react'
import type { Ballot } from '#shared/board/schema.ts'
import { useBallots, useFollowBallots, useLastVote, useMayVote, useMyDots, useOpenVote } from './ballots.ts'
import { useCard, usePhase } from '#client/live/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { Clasp } from '#client/ui/Clasp.tsx'
import { CloseBallot } from './CloseBallot.tsx'
import { useDesk } from './desk.ts'
import { Dots } from './Dots.tsx'
import { goToStance } from './stance-here.ts'
import { problemWord } from './ballot-words.ts'
import { VoteFor } from './VoteFor.tsx'
import { VoteList } from './VoteList.tsx'
import { VoteResult } from './VoteResult.tsx'
import { useSay } from './say.ts'
import './voting.css'

/** Under the toolbar: what the room is asked now, and what came of it. */
export function BallotBar() {
  useFollowBallots()
  const vote = useOpenVote()
  const last = useLastVote()
  const { plan, index } = usePhase()
  const ballots = useBallots()
  const stances = ballots.filter(({ kind, closedAt }) => kind === 'stance' && closedAt === null)
  // One row is enough: what is asked now goes before what was answered.
  const fresh = vote === null && stances.length === 0 && last !== null && last.phase === (plan[index]?.id ?? null)
  return (
    <>
      {vote !== null && <OpenVoteBar vote={vote} />}
      {stances.map((stance) => (
        <StanceBar key={stance.id} stance={stance} />
      ))}
      {fresh && <ResultBar vote={last} />}
    </>
  )
}

function OpenVoteBar({ vote }: { readonly vote: Ballot }) {
  const say = useSay()
  const name = useId()
  const mayVote = useMayVote()
  const { left, problem } = useMyDots(vote)
  const [listed, setListed] = useState(false)
  const dots = vote.dots ?? 0
  return (
    <section className="ballot-bar" aria-labelledby={name} data-ballot="vote">
      <h2 className="what" id={name}>
        {say(mayVote ? 'vote.busy' : 'vote.looking', { n: dots })}
      </h2>
      {mayVote && (
        <span className="sum">
          <Dots n={left} of={dots} />
          <span className="num">{left === 0 ? say('vote.none-left') : say('vote.left', { n: left })}</span>
        </span>
      )}
      {mayVote && <VoteFor />}
      <span className="sp" />
      <Took n={vote.took} />
      {mayVote && (
        <Button size="sm" icon="list" aria-haspopup="dialog" onClick={() => setListed(true)}>
          {say('vote.list')}
        </Button>
      )}
      <CloseBallot ballot={vote} />
      {problem !== null && (
        <p className="error" role="alert">
          {say(problemWord(problem))}
        </p>
      )}
      {listed && <VoteList vote={vote} onClose={() => setListed(false)} />}
    </section>
  )
}

function Took({ n }: { readonly n: number }) {
  const say = useSay()
  return <span className="quiet num took">{say('vote.took', { n })}</span>
}

function StanceBar({ stance }: { readonly stance: Ballot }) {
  const say = useSay()
  const name = useId()
  const desk = useDesk()
  const mayVote = useMayVote()
  const card = stance.card ?? ''
  const title = useCard(card)?.title ?? ''
  return (
    <section className="ballot-bar" aria-labelledby={name} data-ballot="stance">
      <h2 className="what" id={name}>
        <Clasp kind="dilemma" size={18} />
        <span className="title">{say('stance.asked', { title })}</span>
      </h2>
      <span className="sp" />
      <Took n={stance.took} />
      {card !== '' && (
        <Button size="sm" variant={mayVote ? 'primary' : 'default'} onClick={() => goToStance(desk, card)}>
          {say(mayVote ? 'stance.go' : 'stance.see')}
        </Button>
      )}
      <CloseBallot ballot={stance} />
    </section>
  )
}

function ResultBar({ vote }: { readonly vote: Ballot }) {
  const say = useSay()
  const name = useId()
  const [shown, setShown] = useState(false)
  return (
    <section className="ballot-bar" aria-labelledby={name} data-ballot="result">
      <h2 className="what" id={name}>
        {say('vote.result')}
      </h2>
      <span className="quiet num">{say('vote.result.by', { n: vote.took })}</span>
      <span className="sp" />
      <Button size="sm" aria-haspopup="dialog" onClick={() => setShown(true)}>
        {say('vote.result.see')}
      </Button>
      {shown && <VoteResult vote={vote} onClose={() => setShown(false)} />}
    </section>
  )
}
