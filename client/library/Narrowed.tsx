import { useLanguage } from '#client/language.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import type { LibraryAnswer } from '#shared/commands/library-commands.ts'
import { shortDay } from './days.ts'
import type { Need } from './need.ts'
import { useSay } from './say.ts'

interface NarrowedProps {
  readonly need: Need
  readonly answer: LibraryAnswer
  readonly onChange: (change: Partial<Need>) => void
  readonly onClear: () => void
}

/** What is chosen, each to be taken away, and all at once. */
export function Narrowed({ need, answer, onChange, onClear }: NarrowedProps) {
  const say = useSay()
  const chosen = useChosen(need, answer)
  if (chosen.length === 0) return null
  return (
    <div className="library-narrowed">
      <ul aria-label={say('library.chosen')}>
        {chosen.map(({ what, off }) => (
          <li key={Object.keys(off).join()}>
            <button
              type="button"
              className="chip"
              aria-label={say('library.without', { what })}
              onClick={() => onChange(off)}
            >
              {what}
              <Icon name="close" size={14} weight={2.4} />
            </button>
          </li>
        ))}
      </ul>
      <Button variant="quiet" size="sm" onClick={onClear}>
        {say('library.clear')}
      </Button>
    </div>
  )
}

interface Chosen {
  readonly what: string
  readonly off: Partial<Need>
}

function useChosen(need: Need, { ateliers, hits }: LibraryAnswer): readonly Chosen[] {
  const say = useSay()
  const language = useLanguage()
  const { perspective, theme, from, to, atelier, session, kind } = need
  const inSession = hits.find((hit) => hit.session === session)
  const chosen: Chosen[] = []
  if (kind !== null) chosen.push({ what: say(`kinds.${kind}`), off: { kind: null } })
  if (perspective !== null) chosen.push({ what: perspective, off: { perspective: null } })
  if (theme !== null) chosen.push({ what: theme, off: { theme: null } })
  if (from !== null) chosen.push({ what: say('library.since', { day: shortDay(from, language) }), off: { from: null } })
  if (to !== null) chosen.push({ what: say('library.until', { day: shortDay(to, language) }), off: { to: null } })
  if (atelier !== null) {
    const title = ateliers.find(({ id }) => id === atelier)?.title
    chosen.push({ what: title ?? say('library.atelier.one'), off: { atelier: null } })
  }
  if (session !== null) {
    const { number: n, subject = '' } = inSession ?? {}
    const what = n === undefined ? say('library.session.one') : say('library.session', { n, subject })
    chosen.push({ what, off: { session: null } })
  }
  return chosen
}
