import { variantOfCard } from '#shared/board/variants.ts'
import { memo, useId, type CSSProperties } from 'react'
import { nobodyKnown } from '#shared/board/kinds.ts'
import type { Card as CardShape } from '#shared/board/schema.ts'
import { personColour } from '#shared/session/faces.ts'
import { Clasp, kindClass } from '#client/ui/Clasp.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import './card.css'
import './experts.css'
import { CardDots } from './CardDots.tsx'
import { CardFoot } from './CardFoot.tsx'
import { CardWords } from './CardWords.tsx'
import { useFace, useStanding, type Face, type Standing } from './face.ts'
import { TableTag } from './TableTag.tsx'
import { useSay, type BoardSay } from './say.ts'

export type CardVariant = 'board' | 'phone' | 'list'

export interface CardProps {
  readonly id: string
  /** On the board the lanes decide where the focus goes; elsewhere the card's title is a button. */
  readonly variant?: CardVariant
}

/** The one face of a card, in every view. It renders again only when what it shows changed. */
export const Card = memo(function Card({ id, variant = 'board' }: CardProps) {
  const say = useSay()
  const face = useFace(id, say('common.anonymous'))
  const standing = useStanding(id)
  const name = useId()
  if (face.card === undefined) return null
  const { card } = face
  return (
    <article
      className={classOf(card, face, standing)}
      data-card={id}
      data-variant={variant}
      aria-labelledby={`${name}-kind ${name}-title`}
      {...(variant === 'board' ? { tabIndex: -1 } : {})}
      {...(standing === 'chosen' ? { 'aria-current': true as const } : {})}
      {...(face.writer === null ? {} : { style: { '--a': personColour(face.writer) } as CSSProperties })}
    >
      <Clasp kind={card.kind} />
      {face.writer !== null && (
        <span className="by" aria-hidden="true">
          {face.writers}
        </span>
      )}
      <div className="meta">
        <span className="kind" id={`${name}-kind`}>
          {say(`variant.${variantOfCard(card)}`)}
        </span>
        {card.perspective !== null && <span className="tag">{card.perspective}</span>}
        {card.table !== null && <TableTag table={card.table} />}
        {face.here && (
          <span className="here-mark" title={say('here.what')}>
            <Icon name="home" size={14} />
            {say('here.mark')}
          </span>
        )}
        <span className="who">{whoOf(face, say)}</span>
      </div>
      <CardWords card={card} titleId={`${name}-title`} variant={variant} />
      <CardDots card={card} tabIndex={variant === 'board' ? -1 : 0} />
      <CardFoot id={id} face={face} variant={variant} />
    </article>
  )
})

function whoOf({ card, behalf, mine, author }: Face, say: BoardSay): string {
  if (card?.author === nobodyKnown) return say('nameless.author')
  if (behalf !== '') return say('behalf.of', { name: behalf })
  return mine ? say('common.you') : author || say('common.anonymous')
}

function classOf(card: CardShape, face: Face, standing: Standing): string {
  const parts = ['card', kindClass[card.kind]]
  if (standing === 'chosen') parts.push('sel')
  if (standing === 'related') parts.push('rel')
  if (face.writer !== null) parts.push('lock')
  if (face.waits) parts.push('wait')
  return parts.join(' ')
}
