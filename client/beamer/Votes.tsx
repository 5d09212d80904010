import { useMemo } from 'react'
import type { Card } from '#shared/board/schema.ts'
import { readResult } from '#shared/session/results.ts'
import { useLiveState } from '#client/live/hooks.ts'
import { Clasp, kindClass } from '#client/ui/Clasp.tsx'
import { useWhole } from './fit.ts'
import { useSay } from './say.ts'

/** What came of a vote: the cards with the most dots, whole. */
export function Votes({ ballot }: { readonly ballot: string }) {
  const say = useSay()
  const json = useLiveState((state) => state.ballots[ballot]?.result ?? null)
  const cards = useLiveState((state) => state.cards)
  const result = useMemo(() => readResult(json), [json])
  const top = useMemo(() => (result?.kind === 'vote' ? rankedIn(result.cards, cards) : []), [result, cards])
  const { list, shown } = useWhole()
  if (result?.kind !== 'vote') return null
  const more = top.length - shown
  const most = top[0]?.dots ?? 1
  return (
    <section className="beamer-votes" aria-labelledby="beamer-votes">
      <h2 id="beamer-votes">
        {say('vote.result')}
        <span>{say(result.voters === 0 ? 'vote.result.nobody' : 'vote.result.by', { n: result.voters })}</span>
      </h2>
      <ol ref={list}>
        {top.map(({ card, dots }) => (
          <li key={card.id} className={`c ${kindClass[card.kind]}`} lang={card.language}>
            <Clasp kind={card.kind} />
            <h3>{card.title}</h3>
            <p className="given">
              <b className="num">{dots}</b> <span className="vh">{say('vote.result.on', { n: dots })}</span>
              <i style={{ width: `${(dots / most) * 100}%` }} />
            </p>
          </li>
        ))}
      </ol>
      <p className="more">{more > 0 && say('beamer.more', { n: more })}</p>
    </section>
  )
}

interface Ranked {
  readonly card: Card
  readonly dots: number
}

/** Cards that lie on the board still, those with the most dots first. */
function rankedIn(dots: Readonly<Record<string, number>>, cards: Readonly<Record<string, Card>>): readonly Ranked[] {
  return Object.entries(dots)
    .flatMap(([id, n]) => {
      const card = cards[id]
      return card?.trashed === null && n > 0 ? [{ card, dots: n }] : []
    })
    .toSorted((a, b) => b.dots - a.dots || a.card.createdAt - b.card.createdAt || (a.card.id < b.card.id ? -1 : 1))
}
