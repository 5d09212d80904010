import { Icon } from '#client/ui/Icon.tsx'
import type { BeforehandPage } from '#shared/commands/atelier-commands.ts'
import { useSay } from './say.ts'

interface ReadAlongProps {
  readonly atelier: string
  readonly last: BeforehandPage['last']
}

/** What was found last time, and the way to all that was found before. */
export function ReadAlong({ atelier, last }: ReadAlongProps) {
  const say = useSay()
  return (
    <section className="lobby-read" aria-labelledby="read">
      <h2 id="read">{say('lobby.read')}</h2>
      {last === null ? (
        <p className="hint">{say('lobby.read-none')}</p>
      ) : (
        <ul>
          <li>
            <a href={`/archief/${last.session}`}>
              <Icon name="archive" size={16} />
              {say('lobby.read-last', { subject: last.subject })}
            </a>
          </li>
          <li>
            <a href={`/bibliotheek?atelier=${atelier}`}>
              <Icon name="search" size={16} />
              {say('lobby.read-library')}
            </a>
          </li>
        </ul>
      )}
    </section>
  )
}
