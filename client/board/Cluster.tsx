import { useId, useState } from 'react'
import { useLiveState, useMay } from '#client/live/hooks.ts'
import { Icon } from '#client/ui/Icon.tsx'
import { Card } from './Card.tsx'
import { CardText } from './CardText.tsx'
import { useSay } from './say.ts'
import './cluster.css'

interface Box {
  readonly id: string
  readonly cards: readonly string[]
}

/** Cards that were put together, under a name of their own. Folding is only for oneself. */
export function Cluster({ id, cards }: Box) {
  const say = useSay()
  const cluster = useLiveState((state) => state.clusters[id])
  const mayName = useMay('cluster.shape', cluster?.author)
  const [folded, setFolded] = useState(false)
  const title = cluster?.title.trim() || say('cluster.nameless')
  const list = useId()
  return (
    <section className="cluster" data-cluster={id} aria-label={say('cluster.label', { title, n: cards.length })}>
      <header>
        <button
          type="button"
          className="fold"
          aria-expanded={!folded}
          aria-controls={list}
          aria-label={say(folded ? 'cluster.unfold' : 'cluster.fold', { title })}
          onClick={() => setFolded(!folded)}
        >
          <Icon name={folded ? 'chevron-right' : 'chevron-down'} size={16} weight={2.4} />
        </button>
        {mayName ? (
          <CardText
            root="clusters"
            id={id}
            path={titlePath}
            label={say('cluster.name')}
            placeholder={say('cluster.name')}
            hideLabel
            oneLine
          />
        ) : (
          <h3>{title}</h3>
        )}
        <span className="c num">{cards.length}</span>
      </header>
      <ol id={list} hidden={folded}>
        {cards.map((card) => (
          <li key={card}>
            <Card id={card} />
          </li>
        ))}
      </ol>
    </section>
  )
}

const titlePath = ['title'] as const
