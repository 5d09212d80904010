import { useMemo } from 'react'
import { chosenIn } from '#shared/board/chosen.ts'
import { cardKinds, type CardKind } from '#shared/board/kinds.ts'
import { useLane, useLiveState } from '#client/live/hooks.ts'
import { Clasp, kindClass } from '#client/ui/Clasp.tsx'
import { useWhole } from './fit.ts'
import { LaneCard } from './LaneCard.tsx'
import { newestOf } from './newest.ts'
import { useSay } from './say.ts'

export interface LanesProps {
  /** The cards that came in a moment ago. */
  readonly fresh: ReadonlySet<string>
  /** Ids of the cards that are shown alone. */
  readonly chosen: string | null
}

/** Three lanes with the newest cards whole; how many more there are stands below. */
export function Lanes({ fresh, chosen }: LanesProps) {
  return (
    <div className="beamer-lanes">
      {cardKinds.map((kind) => (
        <Lane key={kind} kind={kind} fresh={fresh} chosen={chosen} />
      ))}
    </div>
  )
}

function Lane({ kind, fresh, chosen }: LanesProps & { readonly kind: CardKind }) {
  const say = useSay()
  const all = useLane(kind)
  const lane = useMemo(() => (chosen === null ? all : all.filter((id) => chosenIn(chosen).includes(id))), [all, chosen])
  const cards = useLiveState((state) => state.cards)
  const newest = useMemo(() => newestOf(lane, cards), [lane, cards])
  const { list, shown } = useWhole()
  const heading = `beamer-${kind}`
  const more = lane.length - shown
  return (
    <section className={`beamer-lane ${kindClass[kind]}`} aria-labelledby={heading}>
      <h2 id={heading}>
        <Clasp kind={kind} />
        {say(`kinds.${kind}`)}
        <span className="num">{lane.length}</span>
      </h2>
      <ol ref={list}>
        {newest.map((card) => (
          <LaneCard key={card.id} card={card} fresh={fresh.has(card.id)} />
        ))}
      </ol>
      <p className="more">{more > 0 && say('beamer.more', { n: more })}</p>
    </section>
  )
}
