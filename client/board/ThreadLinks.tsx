import type { CardKind, Relation } from '#shared/board/kinds.ts'
import { relationKey } from '#shared/board/links.ts'
import type { Card, Link } from '#shared/board/schema.ts'
import { useActs, useCard, useLinks, useMay, useRecognised } from '#client/live/hooks.ts'
import { Clasp, kindClass } from '#client/ui/Clasp.tsx'
import { IconButton } from '#client/ui/IconButton.tsx'
import { focusOutside } from './OneNote.tsx'
import { useSay } from './say.ts'
import { useTitleOf } from './who.ts'

const groups = ['from', 'dilemmas', 'directions', 'answers', 'raises', 'resembles', 'versions'] as const
type Group = (typeof groups)[number]

/** What a link is from this card's side, by its relation there and back. */
const groupOf: Readonly<Record<Relation, readonly [forward: Group, back: Group]>> = {
  concerns: ['from', 'dilemmas'],
  raises: ['raises', 'from'],
  answers: ['answers', 'directions'],
  resembles: ['resembles', 'resembles'],
  specialises: ['versions', 'versions'],
  replaces: ['versions', 'versions'],
}

interface ThreadLinksProps {
  readonly card: Card
  readonly onChoose: (id: string) => void
}

/** The cards this one is tied to. Each is a way to walk on. */
export function ThreadLinks({ card, onChoose }: ThreadLinksProps) {
  const say = useSay()
  const links = useLinks(card.id)
  return groups.map((group) => {
    const those = links.filter((link) => groupOf[link.relation][link.from === card.id ? 0 : 1] === group)
    if (those.length === 0) return null
    return (
      <section key={group}>
        <h4>{say(`links.${group}`)}</h4>
        <ul className="link-rows">
          {those.map((link) => (
            <Row key={link.id} link={link} card={card.id} kind={card.kind} onChoose={onChoose} />
          ))}
        </ul>
      </section>
    )
  })
}

interface RowProps {
  readonly link: Link
  readonly card: string
  readonly kind: CardKind
  readonly onChoose: (id: string) => void
}

function Row({ link, card, onChoose }: RowProps) {
  const say = useSay()
  const acts = useActs()
  const titleOf = useTitleOf()
  const forward = link.from === card
  const other = useCard(forward ? link.to : link.from)
  const recognised = useRecognised(other?.id ?? '')
  const may = useMay('link.trash', link.author)
  if (other === undefined) return null
  const title = titleOf(other)
  const facts = [
    say(relationKey({ relation: link.relation, forward })),
    other.perspective,
    recognised.count > 0 && say('thread.recognise', { n: recognised.count }),
  ]
  return (
    <li className={`link-row ${kindClass[other.kind]}`}>
      <button type="button" className="go" onClick={() => onChoose(other.id)}>
        <Clasp kind={other.kind} size={18} />
        <span>
          <span className="vh">{say(`kind.${other.kind}`)}: </span>
          <span className="t">{title}</span>
          <small>{facts.filter(Boolean).join(', ')}</small>
        </span>
      </button>
      {may && (
        <IconButton
          icon="unlink"
          iconSize={16}
          label={say('thread.unlink', { title: title.slice(0, 60) })}
          onClick={(event) => {
            focusOutside(event.currentTarget)
            acts.unlink(link.id, link.author)
          }}
        />
      )}
    </li>
  )
}
