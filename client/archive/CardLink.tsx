import { Clasp, kindClass } from '#client/ui/Clasp.tsx'
import { titleOf } from './reading.ts'
import { useReading } from './reading-context.ts'
import { useSay } from './say.ts'

/** To a card on this page, with its shape before its words. Nothing for a card that is not in it. */
export function CardLink({ id }: { readonly id: string }) {
  const say = useSay()
  const card = useReading().byId.get(id)
  if (card === undefined) return null
  return (
    <a href={`#${id}`} className={`card-link ${kindClass[card.kind]}`}>
      <Clasp kind={card.kind} size={16} />
      <span className="vh">{say(`kind.${card.kind}`)}: </span>
      <span lang={card.language}>{titleOf(card) || say('archive.untitled')}</span>
    </a>
  )
}
