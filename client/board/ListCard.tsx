import { memo } from 'react'
import { useCard, useLiveState, useRecognised } from '#client/live/hooks.ts'
import { kindClass } from '#client/ui/Clasp.tsx'
import { Card } from './Card.tsx'
import { useDesk } from './desk.ts'
import { ListLinks } from './ListLinks.tsx'
import { ListNotes } from './ListNotes.tsx'
import { useSay } from './say.ts'
import { titleOf } from './texts.ts'

/** Cards that were put together, under the title of their group. */
export const ListGroup = memo(function ListGroup({
  id,
  cards,
}: {
  readonly id: string
  readonly cards: readonly string[]
}) {
  const say = useSay()
  const title = useLiveState((state) => state.clusters[id]?.title.trim()) || say('cluster.nameless')
  return (
    <li className="list-group">
      <section aria-label={say('cluster.label', { title, n: cards.length })}>
        <h3>
          {title} <span className="num">{cards.length}</span>
        </h3>
        <ol>
          {cards.map((card) => (
            <ListItem key={card} id={card} />
          ))}
        </ol>
      </section>
    </li>
  )
})

/** A card with everything that hangs on it. */
export const ListItem = memo(function ListItem({ id }: { readonly id: string }) {
  const card = useCard(id)
  if (card === undefined) return null
  return (
    <li className={`list-card ${kindClass[card.kind]}`} id={`kaart-${id}`} tabIndex={-1}>
      <Card id={id} variant="list" />
      <div className="hangs">
        <Recognised id={id} />
        <ListNotes id={id} />
        <ListLinks id={id} />
        <OpenThread id={id} title={titleOf(card)} />
      </div>
    </li>
  )
})

function Recognised({ id }: { readonly id: string }) {
  const say = useSay()
  const { count, mine } = useRecognised(id)
  if (count === 0) return null
  return <p className="by">{say(mine ? 'list.recognised.too' : 'list.recognised', { n: count })}</p>
}

function OpenThread({ id, title }: { readonly id: string; readonly title: string }) {
  const say = useSay()
  const desk = useDesk()
  return (
    <button
      type="button"
      className="as-link no-print"
      aria-label={say('list.open.label', { title: title || say('thread.untitled') })}
      onClick={() => desk.choose(id)}
    >
      {say('list.open')}
    </button>
  )
}
