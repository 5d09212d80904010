import type { Card } from '#shared/board/schema.ts'
import { useOptionName } from './option-name.ts'
import { Marked } from './Marked.tsx'
import { useSay } from './say.ts'
import { optionsOf } from './texts.ts'

/** All the words of a card below its title. */
export function ThreadWords({ card }: { readonly card: Card }) {
  const say = useSay()
  const options = optionsOf(card)
  const nameOf = useOptionName(options.length)
  const written = options.map((option, index) => ({ ...option, name: nameOf(index) }))
  return (
    <div className="words">
      {card.title.trim() !== '' && card.body !== '' && (
        <p className="say" data-part="body">
          <Marked card={card} part="body" text={card.body} />
        </p>
      )}
      {card.kind === 'dilemma' && options.length > 0 && (
        <ul className="options">
          {written
            .filter(({ text, loss }) => text !== '' || loss !== '')
            .map(({ id, name, text, loss }) => (
              <li key={id} data-part={id}>
                <b>{name}</b>
                <p className="say">
                  <Marked card={card} part={id} text={text} />
                </p>
                {loss !== '' && (
                  <p className="loss">
                    <span className="what">{say('edit.lost')}</span> <Marked card={card} part={id} text={loss} />
                  </p>
                )}
              </li>
            ))}
        </ul>
      )}
      {card.chafes !== '' && (
        <div className="chafes" data-part="chafes">
          <b>{say('edit.chafes')}</b>
          <p className="say">
            <Marked card={card} part="chafes" text={card.chafes} />
          </p>
        </div>
      )}
    </div>
  )
}
