import type { CSSProperties } from 'react'
import { useSay } from './say.ts'
import type { LibraryFigures } from '#shared/commands/library-commands.ts'
import { TooFew } from './TooFew.tsx'

type Lines = LibraryFigures['balance']

/** What each perspective brought and took: a table whose numbers are bars too. */
export function Balance({ balance }: { readonly balance: Lines }) {
  const say = useSay()
  const most = Math.max(1, ...balance.flatMap(({ brought, taken }) => [brought ?? 0, taken ?? 0]))
  const few = balance.some(({ brought, taken }) => brought === null || taken === null)
  return (
    <section className="figure" aria-labelledby="balance">
      <h2 id="balance">{say('library.balance')}</h2>
      {balance.length === 0 ? (
        <p className="how">{say('library.balance-none')}</p>
      ) : (
        <>
          <p className="how">{say('library.balance-how')}</p>
          <table className="balance" aria-labelledby="balance">
            <thead>
              <tr>
                <th scope="col">{say('library.brought')}</th>
                <th scope="col">
                  <span className="vh">{say('library.perspective')}</span>
                </th>
                <th scope="col">{say('library.taken')}</th>
              </tr>
            </thead>
            <tbody>
              {balance.map(({ perspective, brought, taken }) => (
                <tr key={perspective}>
                  <Bar className="brought" cards={brought} most={most} />
                  <th scope="row">{perspective}</th>
                  <Bar className="taken" cards={taken} most={most} />
                </tr>
              ))}
            </tbody>
          </table>
          {few && <p className="how">{say('library.too-few-how')}</p>}
        </>
      )}
    </section>
  )
}

interface BarProps {
  readonly className: 'brought' | 'taken'
  readonly cards: number | null
  readonly most: number
}

function Bar({ className, cards, most }: BarProps) {
  return (
    <td className={className}>
      <span className="line num">
        {cards !== null && cards > 0 && <i style={{ '--part': cards / most } as CSSProperties} />}
        {cards ?? <TooFew />}
      </span>
    </td>
  )
}
