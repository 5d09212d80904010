import type { Card } from '#shared/board/schema.ts'
import { useSay } from '#client/language.tsx'
import { useOptionName } from './EditCard.tsx'
import { optionsOf } from './texts.ts'

/** All the words of a card below its title. */
export function ThreadWords({ card }: { readonly card: Card }) {
  const say = useSay()
  const options = optionsOf(card)
  const nameOf = useOptionName(options.length)
  const written = options.map((option, index) => ({ ...option, name: nameOf(index) }))
  return (
    <div className="words">
      {card.title.trim() !== '' && card.body !== '' && <p className="say">{card.body}</p>}
      {card.kind === 'dilemma' && options.length > 0 && (
        <ul className="options">
          {written
            .filter(({ text, loss }) => text !== '' || loss !== '')
            .map(({ id, name, text, loss }) => (
              <li key={id}>
                <b>{name}</b>
                <p className="say">{text}</p>
                {loss !== '' && (
                  <p className="loss">
                    <span className="what">{say('edit.lost')}</span> {loss}
                  </p>
                )}
              </li>
            ))}
        </ul>
      )}
      {card.chafes !== '' && (
        <div className="chafes">
          <b>{say('edit.chafes')}</b>
          <p className="say">{card.chafes}</p>
        </div>
      )}
    </div>
  )
}
