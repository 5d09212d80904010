import { memo } from 'react'
import { Card } from '#client/board/Card.tsx'
import type { Row } from '#client/board/rows.ts'
import { useDesk } from '#client/board/desk.ts'
import { useLiveState } from '#client/live/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { useSay } from './say.ts'

/** A card, or cards that were put together under a name. */
export const LaneRow = memo(function LaneRow({ row }: { readonly row: Row }) {
  if (row.is === 'card') return <OneCard id={row.id} />
  return <Together id={row.id} cards={row.cards} />
})

function Together({ id, cards }: { readonly id: string; readonly cards: readonly string[] }) {
  const say = useSay()
  const title = useLiveState((state) => state.clusters[id]?.title.trim())
  return (
    <li className="together">
      <h3>
        {title || say('cluster.nameless')} <span className="num">{cards.length}</span>
      </h3>
      <ol>
        {cards.map((card) => (
          <OneCard key={card} id={card} />
        ))}
      </ol>
    </li>
  )
}

/** A card that waits for the line can be edited at once. */
function OneCard({ id }: { readonly id: string }) {
  const say = useSay()
  const desk = useDesk()
  const waits = useLiveState((state) => state.line.state !== 'live' && state.waiting.has(id))
  return (
    <li className={waits ? 'waits' : undefined}>
      <Card id={id} variant="phone" />
      {waits && (
        <Button variant="quiet" size="sm" className="edit" onClick={() => desk.show({ is: 'edit', card: id })}>
          {say('phone.edit')}
        </Button>
      )}
    </li>
  )
}
