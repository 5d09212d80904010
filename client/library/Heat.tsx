import { useState, type CSSProperties } from 'react'
import { useSay } from './say.ts'
import { Button } from '#client/ui/Button.tsx'
import type { LibraryFigures } from '#shared/commands/library-commands.ts'
import type { Need } from './need.ts'
import { TooFew } from './TooFew.tsx'

interface HeatProps {
  readonly heat: LibraryFigures['heat']
  readonly need: Pick<Need, 'perspective' | 'theme'>
  readonly onChange: (change: Pick<Need, 'perspective' | 'theme'>) => void
}

/** As many as fit beside the results; the rest is shown when asked. */
const [fewRows, fewThemes] = [7, 5]

/** From this part of the most on, the colour is so strong that its number is light. */
const strongFrom = 0.9

/** Who brings which theme: a table of numbers, the more the stronger. A cell narrows to its cards. */
export function Heat({ heat, need, onChange }: HeatProps) {
  const say = useSay()
  const [whole, setWhole] = useState(false)
  const { themes, rows } = heat
  const fits = themes.length <= fewThemes && rows.length <= fewRows
  const shownThemes = whole ? themes : themes.slice(0, fewThemes)
  const shownRows = whole ? rows : rows.slice(0, fewRows)
  const most = Math.max(1, ...rows.flatMap(({ cards }) => cards.map((n) => n ?? 0)))
  const few = shownRows.some(({ cards }) => cards.slice(0, shownThemes.length).includes(null))
  return (
    <section className="figure" aria-labelledby="heat">
      <h2 id="heat">{say('library.heat')}</h2>
      {rows.length === 0 ? (
        <p className="how">{say('library.heat-none')}</p>
      ) : (
        <>
          <p className="how">{say('library.heat-how')}</p>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keys */}
          <section className="scroll" aria-label={say('library.heat-table')} tabIndex={0}>
            <table className="heat" style={{ '--themes': shownThemes.length } as CSSProperties}>
              <thead>
                <tr>
                  <th scope="col">
                    <span className="vh">{say('library.perspective')}</span>
                  </th>
                  {shownThemes.map((theme) => (
                    <th key={theme} scope="col">
                      {theme}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {shownRows.map(({ perspective, cards }) => (
                  <tr key={perspective}>
                    <th scope="row">{perspective}</th>
                    {shownThemes.map((theme, nth) => (
                      <Cell
                        key={theme}
                        cards={cards[nth] ?? null}
                        most={most}
                        label={say('library.heat-cell', { perspective, theme })}
                        pressed={need.perspective === perspective && need.theme === theme}
                        onPress={(on) => onChange(on ? { perspective, theme } : { perspective: null, theme: null })}
                      />
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          {few && <p className="how">{say('library.too-few-how')}</p>}
          {!fits && (
            <Button variant="quiet" size="sm" aria-expanded={whole} onClick={() => setWhole(!whole)}>
              {say(whole ? 'library.heat-fewer' : 'library.heat-all')}
            </Button>
          )}
        </>
      )}
    </section>
  )
}

interface CellProps {
  readonly cards: number | null
  readonly most: number
  readonly label: string
  readonly pressed: boolean
  readonly onPress: (on: boolean) => void
}

/** A number that narrows; of too few people a dash; and a nought, of which nothing can be shown. */
function Cell({ cards, most, label, pressed, onPress }: CellProps) {
  if (cards === null) {
    return (
      <td className="untold">
        <TooFew />
      </td>
    )
  }
  if (cards === 0 && !pressed) return <td className="num">0</td>
  const part = cards / most
  return (
    <td>
      <button
        type="button"
        className={part >= strongFrom ? 'num strong' : 'num'}
        style={{ '--part': `${Math.round(8 + 92 * part)}%` } as CSSProperties}
        aria-pressed={pressed}
        onClick={() => onPress(!pressed)}
      >
        {cards}
        <span className="vh"> {label}</span>
      </button>
    </td>
  )
}
