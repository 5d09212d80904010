import type { Card } from '#shared/board/schema.ts'
import { optionsOf } from '#client/board/face.ts'
import { useLiveState, useRecognised } from '#client/live/hooks.ts'
import { Clasp, kindClass } from '#client/ui/Clasp.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { useSay } from './say.ts'

/** A longer text than this is for reading by oneself, or for the spotlight. */
const shortBody = 240

/** A card in a lane: its words, from which perspective, and how many recognise it. No name. */
export function LaneCard({ card, fresh }: { readonly card: Card; readonly fresh: boolean }) {
  const say = useSay()
  const { kind, title, body, language } = card
  const text = body.trim()
  return (
    <li className={`c ${kindClass[kind]}${fresh ? ' fresh' : ''}`} lang={language}>
      <Clasp kind={kind} />
      {title.trim() !== '' && <h3 className={kind === 'dilemma' ? 'ttl' : ''}>{title}</h3>}
      {text !== '' && text.length <= shortBody && <p className="body">{text}</p>}
      <Sides card={card} />
      <Foot card={card} fresh={fresh} />
      {text.length > shortBody && <p className="rest">{say('beamer.rest')}</p>}
    </li>
  )
}

function Sides({ card }: { readonly card: Card }) {
  const sides = optionsOf(card).filter(({ text }) => text.trim() !== '')
  if (sides.length === 0) return null
  const poles = sides.length === 2
  return (
    <div className={poles ? 'pp' : 'pp stacked'}>
      {poles && <Clasp kind="dilemma" />}
      {sides.map(({ id, text }) => (
        <div key={id}>{text}</div>
      ))}
    </div>
  )
}

function Foot({ card, fresh }: { readonly card: Card; readonly fresh: boolean }) {
  const say = useSay()
  const { count } = useRecognised(card.id)
  const perspective = usePerspective(card)
  if (!fresh && count === 0 && perspective === null) return null
  return (
    <div className="f">
      {fresh ? (
        <b>{say('beamer.fresh')}</b>
      ) : (
        count > 0 && (
          <span className="known">
            <Icon name="hand" />
            {say('beamer.recognised', { n: count })}
          </span>
        )
      )}
      {perspective !== null && <span className="from">{perspective}</span>}
    </div>
  )
}

/** The perspective a card was brought from. */
export function usePerspective({ perspective, author }: Pick<Card, 'perspective' | 'author'>): string | null {
  const known = useLiveState(({ people }) => people[author]?.perspective ?? null)
  return perspective ?? known
}
