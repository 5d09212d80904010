import { useState } from 'react'
import type { Card } from '#shared/board/schema.ts'
import { useActs, useCard, useLive, useLiveState, useMay } from '#client/live/hooks.ts'
import { PutAway, PutAwayCard, type PutAwayRowProps } from './PutAway.tsx'
import { useSay } from './say.ts'
import { useMoment, useName, useTitleOf } from './who.ts'

const day = 86_400_000
/** The server throws away what has lain here longer. */
const keptDays = 30

/** What was put away, and the way back. */
export function Trash({ onClose }: { readonly onClose: () => void }) {
  const say = useSay()
  const trash = useLiveState((state) => state.trash)
  return (
    <PutAway
      title={say('trash.title')}
      about={say(trash.length === 0 ? 'trash.empty' : 'trash.about')}
      ids={trash}
      Row={Row}
      onClose={onClose}
    />
  )
}

function Row({ id, tell }: PutAwayRowProps) {
  const card = useCard(id)
  return card === undefined || card.trashed === null ? null : <OneCard card={card} trashed={card.trashed} tell={tell} />
}

function OneCard({
  card,
  trashed,
  tell,
}: { readonly card: Card; readonly trashed: number } & Omit<PutAwayRowProps, 'id'>) {
  const say = useSay()
  const acts = useActs()
  const date = useMoment()(trashed)
  const name = useName(card.author)
  const left = useDaysLeft(trashed)
  const may = useMay('card.trash', card.author)
  const title = useTitleOf()(card)
  const facts = [say('trash.by', { name }), say('trash.when', { date }), say('trash.left', { n: left })]
  const back = {
    name: say('trash.restore'),
    label: say('trash.restore-of', { title: title.slice(0, 60) }),
    act: () => {
      if (acts.restoreCard(card.id).ok) tell(say('trash.restored', { title }))
    },
  }
  return <PutAwayCard card={card} facts={facts} back={may ? back : null} />
}

function useDaysLeft(trashed: number): number {
  const { store } = useLive()
  const [now] = useState(() => Date.now() + store.getState().clockAhead)
  return Math.max(0, keptDays - Math.floor((now - trashed) / day))
}
