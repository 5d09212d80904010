import type { Card } from '#shared/board/schema.ts'
import { optionsOf } from '#client/board/face.ts'
import { useSay } from './say.ts'

/** The sides of a dilemma, each with what one loses by it, and what keeps chafing. */
export function SpotlightSides({ card }: { readonly card: Card }) {
  const say = useSay()
  const sides = optionsOf(card)
  const chafes = card.chafes.trim()
  const poles = sides.length === 2
  return (
    <>
      {sides.length > 0 && (
        <div className="poles2" data-sides={sides.length} lang={card.language}>
          {sides.map(({ id, text, loss }, index) => (
            <div key={id}>
              <b>
                {say(poles ? (index === 0 ? 'card.pole.one' : 'card.pole.other') : 'card.option', { n: index + 1 })}
              </b>
              {text}
              {loss.trim() !== '' && (
                <p className="loss">
                  <span>{say('card.loss')}</span> {loss}
                </p>
              )}
            </div>
          ))}
        </div>
      )}
      {chafes !== '' && (
        <p className="chafes" lang={card.language}>
          <b>{say('card.chafes')}</b> {chafes}
        </p>
      )}
    </>
  )
}
