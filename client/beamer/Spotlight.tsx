import { variantOfCard } from '#shared/board/variants.ts'
import type { Ballot, Card } from '#shared/board/schema.ts'
import { useCard, useLiveState, useRecognised } from '#client/live/hooks.ts'
import { Clasp, kindClass } from '#client/ui/Clasp.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { usePages } from './fit.ts'
import { Join } from './Join.tsx'
import { usePerspective } from './LaneCard.tsx'
import { Pages } from './Pages.tsx'
import { SpotlightSides } from './SpotlightSides.tsx'
import { SpotlightStances } from './SpotlightStances.tsx'
import { SpotlightThread } from './SpotlightThread.tsx'
import { useSay } from './say.ts'
import './spotlight.css'

/** One card whole, for all to talk about: its words, where people stand, and what was said and tried with it. */
export function Spotlight({ id }: { readonly id: string }) {
  const card = useCard(id)
  return card === undefined ? null : <OneCard card={card} />
}

function OneCard({ card }: { readonly card: Card }) {
  const say = useSay()
  const paged = usePages()
  const stance = useLiveState(({ ballots }) => latestStance(Object.values(ballots), card.id))
  const open = stance !== null && stance.closedAt === null
  return (
    <div className={`beamer-spot ${kindClass[card.kind]}`}>
      <Pages {...paged} label={say('beamer.spotlight')} className="whole">
        <CardHead card={card} />
        <SpotlightSides card={card} />
        {stance !== null && !open && <SpotlightStances card={card} result={stance.result} />}
        <SpotlightThread id={card.id} />
      </Pages>
      <Join size="small" words={open ? 'stance.title' : 'header.join'} />
      {open && <p className="asked">{say('beamer.stance-open', { n: stance.took })}</p>}
    </div>
  )
}

/** The one that is open, or else the last that was closed. */
function latestStance(ballots: readonly Ballot[], card: string): Ballot | null {
  const about = ballots.filter((ballot) => ballot.kind === 'stance' && ballot.card === card)
  return about.toSorted((a, b) => b.openedAt - a.openedAt)[0] ?? null
}

function CardHead({ card }: { readonly card: Card }) {
  const say = useSay()
  const { count } = useRecognised(card.id)
  const perspective = usePerspective(card)
  const { title, body, language } = card
  return (
    <header>
      <p className="kind">
        <Clasp kind={card.kind} />
        {say(`variant.${variantOfCard(card)}`)}
        {perspective !== null && <span className="from">{perspective}</span>}
        {count > 0 && (
          <span className="known">
            <Icon name="hand" />
            {say('beamer.recognised', { n: count })}
          </span>
        )}
      </p>
      {title.trim() !== '' && (
        <h2 lang={language} data-length={lengthOf(title)}>
          {title}
        </h2>
      )}
      {body.trim() !== '' && (
        <p className="body" lang={language}>
          {body}
        </p>
      )}
    </header>
  )
}

/** A few words may fill the picture; a whole paragraph is read, not shouted. */
function lengthOf(title: string): 'short' | 'line' | 'lines' | 'text' {
  if (title.length <= 40) return 'short'
  if (title.length <= 90) return 'line'
  return title.length <= 200 ? 'lines' : 'text'
}
