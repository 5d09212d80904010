import { memo, useId, type CSSProperties } from 'react'
import type { CardKind } from '#shared/board/kinds.ts'
import { useCard, useLinks, useLiveState, useRecognised } from '#client/live/hooks.ts'
import { Clasp, kindClass } from '#client/ui/Clasp.tsx'
import { useDesk } from './desk.ts'
import { softHyphen } from './map-label.ts'
import { headHeight } from './map-room.ts'
import type { MapGround, MapNode } from './map-shapes.ts'
import { useSay } from './say.ts'
import { titleOf } from './texts.ts'

interface Rank {
  readonly kind: CardKind
  readonly nodes: readonly MapNode[]
  readonly grounds: readonly MapGround[]
  readonly column: number
  readonly width: number
  readonly chosen: string | null
  readonly near: ReadonlySet<string> | null
  readonly dimmed: ReadonlySet<string> | null
  /** The card that Tab comes to. */
  readonly stop: string | null
}

/** The cards of one kind below each other: on the screen a column, for a screen reader a list. */
export function MapRank({ kind, nodes, grounds, column, width, chosen, near, dimmed, stop }: Rank) {
  const say = useSay()
  const heading = useId()
  return (
    <section className={`rank ${kindClass[kind]}`} data-kind={kind} aria-labelledby={heading}>
      <h2 id={heading} style={aboveColumn(kind, column, width, nodes[0]?.beside ?? false)}>
        {say(`kinds.${kind}`)}
        <span className="vh"> ({nodes.length})</span>
      </h2>
      {grounds
        .filter((ground) => ground.kind === kind)
        .map((ground) => (
          <Group key={ground.cluster} ground={ground} />
        ))}
      <ol>
        {nodes.map((node) => (
          <Node
            key={node.id}
            node={node}
            width={width}
            chosen={node.id === chosen}
            related={near?.has(node.id) ?? false}
            dim={dimmed?.has(node.id) ?? false}
            stop={node.id === stop}
          />
        ))}
      </ol>
    </section>
  )
}

function aboveColumn(kind: CardKind, column: number, width: number, beside: boolean): CSSProperties {
  if (kind === 'issue') return { paddingRight: width - column - 16 }
  if (kind === 'direction' || beside) return { paddingLeft: column - 16, textAlign: 'left' }
  return {}
}

function Group({ ground }: { readonly ground: MapGround }) {
  const say = useSay()
  const title = useLiveState((state) => state.clusters[ground.cluster]?.title.trim())
  const { x, y, width, height } = ground
  return (
    <p className="group" aria-hidden="true" style={{ left: x, top: y + headHeight, width, height }}>
      <span>{title || say('cluster.nameless')}</span>
    </p>
  )
}

interface NodeProps {
  readonly node: MapNode
  readonly width: number
  readonly chosen: boolean
  readonly related: boolean
  readonly dim: boolean
  readonly stop: boolean
}

const Node = memo(function Node({ node, width, chosen, related, dim, stop }: NodeProps) {
  const say = useSay()
  const desk = useDesk()
  const group = useGroup(node.id)
  const name = useNodeName(node, group, dim)
  const language = useCard(node.id)?.language
  const { id, kind, radius, lines, more, beside } = node
  const classes = [
    'node',
    kindClass[kind],
    beside && 'beside',
    chosen && 'chosen',
    related && 'near',
    dim && 'dim',
    group !== '' && 'grouped',
  ].filter(Boolean)
  const shown = lines.length > 0 ? lines : [say('thread.untitled')]
  return (
    <li>
      <button
        type="button"
        className={classes.join(' ')}
        data-node={id}
        aria-label={name}
        aria-pressed={chosen}
        tabIndex={stop ? 0 : -1}
        style={placeOf(node, width)}
        onClick={() => desk.choose(chosen ? null : id)}
      >
        <span className="shape">
          <Clasp kind={kind} size={radius * 2} />
        </span>
        <span className={more ? 'words more' : 'words'} lang={language}>
          {shown.map((line, index) =>
            line.endsWith(softHyphen) ? (
              <span key={index} className="hyphen">
                {line.slice(0, -1)}
              </span>
            ) : (
              // The space keeps words apart for who copies or listens: a line of its own does not.
              <span key={index}>{line} </span>
            ),
          )}
        </span>
      </button>
    </li>
  )
})

/** Where the button stands so that the middle of its shape is the card's place. */
function placeOf({ kind, x, y, radius, beside }: MapNode, width: number): CSSProperties {
  const top = y + headHeight
  if (kind === 'issue') return { right: width - x - radius, top }
  return kind === 'direction' || beside ? { left: x - radius, top } : { left: x, top: top - radius }
}

/** The title of the group a card is in; empty without one. */
function useGroup(id: string): string {
  const say = useSay()
  return useLiveState(({ cards, clusters }) => {
    const cluster = clusters[cards[id]?.cluster ?? '']
    return cluster?.trashed === null ? cluster.title.trim() || say('cluster.nameless') : ''
  })
}

function useNodeName({ id, kind }: MapNode, group: string, dim: boolean): string {
  const say = useSay()
  const card = useCard(id)
  const { count } = useRecognised(id)
  const links = useLinks(id).length
  const title = (card && titleOf(card)) || say('thread.untitled')
  return [
    say('map.node', { kind: say(`kind.${kind}`), title: /[.?!…]$/.test(title) ? title : `${title}.` }),
    group !== '' && say('map.node.group', { group }),
    count > 0 && say('map.node.recognised', { n: count }),
    say('map.node.links', { n: links }),
    dim && say('map.node.dim'),
  ]
    .filter(Boolean)
    .join(' ')
}
