import type { Card } from '#shared/board/schema.ts'
import { Clasp } from '#client/ui/Clasp.tsx'
import type { CardVariant } from './Card.tsx'
import { useDesk } from './desk.ts'
import { isLong, optionsOf } from './face.ts'
import { useSay } from './say.ts'

interface Words {
  readonly card: Card
  readonly titleId: string
  readonly variant: CardVariant
}

/** What a card says: of a dilemma its title, its situation and its sides; of the others their text. */
export function CardWords({ card, titleId, variant }: Words) {
  const say = useSay()
  const desk = useDesk()
  const { title, body, chafes, language } = card
  const dilemma = card.kind === 'dilemma'
  const words = title.trim() === '' ? say('card.empty') : title
  const long = isLong(title) || isLong(body)
  const open = (): void => desk.choose(card.id)
  return (
    <div lang={language}>
      <h3 className={`${dilemma ? 'ttl' : 'body'}${isLong(title) ? ' cut' : ''}`} id={titleId}>
        {variant === 'board' ? (
          words
        ) : (
          <button type="button" className="open" onClick={open}>
            {words}
          </button>
        )}
      </h3>
      {body.trim() !== '' && <p className={`${dilemma ? 'body' : 'below'}${isLong(body) ? ' cut' : ''}`}>{body}</p>}
      <Options card={card} />
      {chafes.trim() !== '' && (
        <p className="below">
          <b className="what">{say('card.chafes')}</b> {chafes}
        </p>
      )}
      {long && (
        <button type="button" className="longer" tabIndex={variant === 'board' ? -1 : 0} onClick={open}>
          {say('card.longer')}
        </button>
      )}
    </div>
  )
}

/** Two options are poles; one, or three and more, stand below each other. */
function Options({ card }: { readonly card: Card }) {
  const say = useSay()
  const options = optionsOf(card)
  if (options.length === 0) return null
  const poles = options.length === 2
  return (
    <div className="sides">
      <div className={poles ? 'poles' : 'stacked'}>
        {poles && <Clasp kind="dilemma" size={16} className="dia" />}
        {options.map((option, index) => (
          <div key={option.id}>
            <b>{say(poles ? (index === 0 ? 'card.pole.one' : 'card.pole.other') : 'card.option', { n: index + 1 })}</b>
            {option.text}
            {option.loss.trim() !== '' && (
              <p className="loss">
                <span className="what">{say('card.loss')}</span> {option.loss}
              </p>
            )}
          </div>
        ))}
      </div>
    </div>
  )
}
