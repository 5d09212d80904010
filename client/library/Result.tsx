import { useLanguage } from '#client/language.tsx'
import { useSay } from './say.ts'
import { Clasp, kindClass } from '#client/ui/Clasp.tsx'
import { TimelineLink } from '#client/came/TimelineLink.tsx'
import { TakeCard } from '#client/take/TakeCard.tsx'
import type { LibraryHit } from '#shared/commands/library-commands.ts'
import { shortDay } from './days.ts'
import { Highlighted } from './Highlighted.tsx'
import { sideOf } from './pieces.ts'
import { shapeOf } from './shape-of.ts'

interface ResultProps {
  readonly hit: LibraryHit
  /** Somebody goes and reads it here, and will come back. */
  readonly onLeave: (hit: LibraryHit) => void
}

export const linkIdOf = ({ entity }: LibraryHit): string => `found-${entity}`

/** One thing that was found: what it is and says, where it comes from, and the way to its thread. */
export function Result({ hit, onLeave }: ResultProps) {
  const say = useSay()
  const { kind, title, session, card } = hit
  const linkId = linkIdOf(hit)
  return (
    <article className={`found ${kindClass[shapeOf(kind)]}`} aria-labelledby={linkId}>
      <Clasp kind={shapeOf(kind)} />
      <h3>
        <a
          id={linkId}
          href={`/archief/${session}#${card}`}
          onClick={(event) => {
            // In a new tab one stays here.
            if (!event.metaKey && !event.ctrlKey && !event.shiftKey) onLeave(hit)
          }}
        >
          {title.words.trim() === '' ? say('card.empty') : <Highlighted {...title} />}
        </a>
      </h3>
      <Sides hit={hit} />
      {hit.pieces.slice(hit.sides).map((piece) => (
        <p key={piece.words}>
          <Highlighted {...piece} />
        </p>
      ))}
      <Facts hit={hit} />
      <TimelineLink session={session} card={card} title={title.words} />
      <TakeCard later session={session} card={card} title={title.words} />
    </article>
  )
}

/** Two sides are poles, as on the board; three and more are counted. */
function Sides({ hit: { pieces, sides } }: { readonly hit: LibraryHit }) {
  const say = useSay()
  if (sides === 0) return null
  const poles = sides === 2
  return (
    <div className="sides-found">
      {pieces.slice(0, sides).map((piece, nth) => {
        const { text, loss } = sideOf(piece)
        return (
          <div key={`${nth} ${piece.words}`}>
            <b>{say(poles ? (nth === 0 ? 'card.pole.one' : 'card.pole.other') : 'card.option', { n: nth + 1 })}</b>
            <p>
              <Highlighted {...text} />
            </p>
            {loss !== null && (
              <p className="loss">
                <span>{say('card.loss')}: </span>
                <Highlighted {...loss} />
              </p>
            )}
          </div>
        )
      })}
    </div>
  )
}

function Facts({ hit }: { readonly hit: LibraryHit }) {
  const say = useSay()
  const language = useLanguage()
  const { recognitions, links, annotations, perspective, theme, number, subject, atelier, date, kind } = hit
  return (
    <ul className="facts" aria-label={say('library.facts')}>
      <li className="kind">{say(`kind.${kind}`)}</li>
      {recognitions > 0 && <li>{say('library.recognised', { n: recognitions })}</li>}
      {links > 0 && <li>{say('library.links', { n: links })}</li>}
      {annotations > 0 && <li>{say('library.annotations', { n: annotations })}</li>}
      {perspective !== null && <li>{perspective}</li>}
      {theme !== null && <li>{theme}</li>}
      <li>{say('library.session', { n: number, subject })}</li>
      <li>{atelier.title}</li>
      <li>
        <time dateTime={date}>{shortDay(date, language)}</time>
      </li>
    </ul>
  )
}
