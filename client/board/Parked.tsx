import { useShallow } from 'zustand/react/shallow'
import type { Card } from '#shared/board/schema.ts'
import { useActs, useCard, useLiveState, useMay } from '#client/live/hooks.ts'
import { parkedIn } from '#client/live/leading.ts'
import { PutAway, PutAwayCard, type PutAwayRowProps } from './PutAway.tsx'
import { useSay } from './say.ts'
import { useBy, useMoment, useTitleOf } from './who.ts'

/** What is kept for later, and the way back. */
export function Parked({ onClose }: { readonly onClose: () => void }) {
  const say = useSay()
  const parked = useLiveState(useShallow(parkedIn))
  return (
    <PutAway
      title={say('parked.title')}
      about={say(parked.length === 0 ? 'parked.empty' : 'parked.about')}
      ids={parked}
      Row={Row}
      onClose={onClose}
    />
  )
}

function Row({ id, tell }: PutAwayRowProps) {
  const card = useCard(id)
  return card === undefined || card.parked === null ? null : <OneCard card={card} since={card.parked} tell={tell} />
}

function OneCard({ card, since, tell }: { readonly card: Card; readonly since: number } & Omit<PutAwayRowProps, 'id'>) {
  const say = useSay()
  const acts = useActs()
  const date = useMoment()(since)
  const by = useBy(card)
  const may = useMay('card.park', card.author)
  const title = useTitleOf()(card)
  const back = {
    name: say('parked.back'),
    label: say('parked.back-of', { title: title.slice(0, 60) }),
    act: () => {
      if (acts.parkCard(card.id, false).ok) tell(say('parked.is-back', { title }))
    },
  }
  return <PutAwayCard card={card} facts={[by, say('parked.since', { date })]} back={may ? back : null} />
}
