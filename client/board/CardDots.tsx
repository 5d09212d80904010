import type { CSSProperties } from 'react'
import type { Ballot, Card } from '#shared/board/schema.ts'
import { useLastVote, useMayVote, useMyBallots, useMyDots, useMyDotsOn, useOpenVote, useResult } from './ballots.ts'
import { dotsLeft, putDot } from '#client/live/my-ballots.ts'
import { Icon } from '#client/ui/Icon.tsx'
import { Dots } from './Dots.tsx'
import { useSay } from './say.ts'
import { useTitleOf } from './who.ts'
import { speak } from './voice.ts'
import './voting.css'

export interface CardDotsProps {
  readonly card: Card
  readonly tabIndex?: number
}

/** On a card: my dots while a vote goes on; afterwards how many it got. */
export function CardDots({ card, tabIndex = 0 }: CardDotsProps) {
  const open = useOpenVote()
  const last = useLastVote()
  const mayVote = useMayVote()
  if (open === null) return last === null ? null : <Counted vote={last} card={card.id} />
  if (!mayVote) return null
  return <MyDots vote={open} card={card} tabIndex={tabIndex} />
}

interface MyDotsProps {
  readonly vote: Ballot
  readonly card: Card
  readonly tabIndex?: number
}

/** One press is one dot. Nothing here is disabled: a button that goes under one’s finger is worse than one that says no. */
export function MyDots({ vote, card, tabIndex = 0 }: MyDotsProps) {
  const say = useSay()
  const titleOf = useTitleOf()
  const title = titleOf(card)
  const n = useMyDotsOn(vote.id, card.id)
  const { left } = useMyDots(vote)
  const put = useDotPutter(vote)
  if (vote.several !== 1) {
    return (
      <div className="dots-row">
        <button
          type="button"
          className="dot-toggle"
          data-dot={n > 0 ? 'fewer' : 'more'}
          aria-pressed={n > 0}
          aria-label={say('vote.toggle', { title })}
          aria-disabled={n === 0 && left === 0}
          tabIndex={tabIndex}
          onClick={() => put(card, n > 0 ? -1 : 1)}
        >
          <span className="dot" aria-hidden="true" />
          {say('vote.dot')}
        </button>
      </div>
    )
  }
  return (
    <div className="dots-row">
      <button
        type="button"
        className="dot-step"
        data-dot="fewer"
        aria-label={say('vote.take', { title })}
        aria-disabled={n === 0}
        tabIndex={tabIndex}
        onClick={() => put(card, -1)}
      >
        <Icon name="minus" />
      </button>
      <span className="own num">
        {n > 0 ? say('vote.mine', { n }) : say('vote.mine.none')}
        <Dots n={n} />
      </span>
      <button
        type="button"
        className="dot-step"
        data-dot="more"
        aria-label={say('vote.add', { title })}
        aria-disabled={left === 0}
        tabIndex={tabIndex}
        onClick={() => put(card, 1)}
      >
        <Icon name="plus" />
      </button>
    </div>
  )
}

/** Puts a dot on a card, or takes one off, and says aloud how it stands. */
function useDotPutter(vote: Ballot): (card: Card, by: 1 | -1) => void {
  const say = useSay()
  const mine = useMyBallots()
  const titleOf = useTitleOf()
  return (card, by) => {
    const { done, dots: n } = putDot(mine, vote, card.id, by)
    const left = dotsLeft(mine.store.getState(), vote)
    if (!done && by === 1) speak(say('vote.none-left'))
    else speak(say('vote.heard', { title: titleOf(card), n, left }))
  }
}

/** What a card got in the last vote. */
function Counted({ vote, card }: { readonly vote: Ballot; readonly card: string }) {
  const say = useSay()
  const result = useResult(vote)
  const n = result?.kind === 'vote' ? (result.cards[card] ?? 0) : 0
  if (result?.kind !== 'vote' || n === 0) return null
  const most = Math.max(...Object.values(result.cards))
  return (
    <div className="dots-row counted">
      <span className="got-bar" aria-hidden="true" style={{ '--part': n / most } as CSSProperties} />
      <b className="num">{say('vote.result.on', { n })}</b>
    </div>
  )
}
