import { variantOfCard } from '#shared/board/variants.ts'
import { memo } from 'react'
import type { Card } from '#shared/board/schema.ts'
import { useDesk } from '#client/board/desk.ts'
import { useLinks, useLiveState, useNotes, useRecognised } from '#client/live/hooks.ts'
import { Clasp, kindClass } from '#client/ui/Clasp.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { useSay } from './say.ts'

/** One card of mine with what others did with it. */
export const MineRow = memo(function MineRow({ card }: { readonly card: Card }) {
  const say = useSay()
  const desk = useDesk()
  const { count } = useRecognised(card.id)
  const notes = useNotes(card.id).length
  const links = useLinks(card.id).length
  const waits = useLiveState((state) => state.line.state !== 'live' && state.waiting.has(card.id))
  return (
    <li>
      <article className={`card ${kindClass[card.kind]}${waits ? ' wait' : ''}`} data-card={card.id}>
        <Clasp kind={card.kind} />
        <div className="meta">
          <span className="kind">{say(`variant.${variantOfCard(card)}`)}</span>
        </div>
        <h4 className={card.kind === 'dilemma' ? 'ttl' : 'body'} lang={card.language}>
          <button type="button" className="open" onClick={() => desk.choose(card.id)}>
            {card.title}
          </button>
        </h4>
        <ul className="did">
          {waits && (
            <li className="waits">
              <Icon name="clock" size={16} />
              {say('phone.waiting')}
            </li>
          )}
          <li>
            <Icon name="hand" size={16} />
            {say('phone.mine.recognised', { n: count })}
          </li>
          <li>
            <Icon name="note" size={16} />
            {say('phone.mine.notes', { n: notes })}
          </li>
          <li>
            <Icon name="link" size={16} />
            {say('phone.mine.links', { n: links })}
          </li>
        </ul>
      </article>
    </li>
  )
})
