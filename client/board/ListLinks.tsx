import { relations } from '#shared/board/kinds.ts'
import { relationKey } from '#shared/board/links.ts'
import type { Link } from '#shared/board/schema.ts'
import { useCard, useLinks } from '#client/live/hooks.ts'
import { Clasp, kindClass } from '#client/ui/Clasp.tsx'
import { jump } from './ListTools.tsx'
import { useSay } from './say.ts'
import { useTitleOf } from './who.ts'

/** The threads of a card in words. Each goes to the card at its other end. */
export function ListLinks({ id }: { readonly id: string }) {
  const say = useSay()
  const links = useLinks(id)
  if (links.length === 0) return null
  return (
    <div className="list-links">
      <h4>{say('list.links')}</h4>
      <ul>
        {[...links].sort(byRelation).map((link) => (
          <OneLink key={link.id} link={link} from={id} />
        ))}
      </ul>
    </div>
  )
}

const byRelation = (a: Link, b: Link): number => relations.indexOf(a.relation) - relations.indexOf(b.relation)

function OneLink({ link, from }: { readonly link: Link; readonly from: string }) {
  const say = useSay()
  const titleOf = useTitleOf()
  const forward = link.from === from
  const other = useCard(forward ? link.to : link.from)
  if (other === undefined) return null
  const relation = say(relationKey({ relation: link.relation, forward }))
  return (
    <li className={kindClass[other.kind]}>
      <span className="relation">{say('list.link', { relation })}</span>{' '}
      <a href={`#kaart-${other.id}`} onClick={jump}>
        <Clasp kind={other.kind} size={15} />
        <span className="vh">{say(`kind.${other.kind}`)}: </span>
        <span lang={other.language}>{titleOf(other)}</span>
      </a>
    </li>
  )
}
