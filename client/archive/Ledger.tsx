import type { ArchivedSession } from '#shared/archive/archived.ts'
import { CardLink } from './CardLink.tsx'
import { useSay } from './say.ts'

/** How the learning questions went on here. */
export function Ledger({ content: { ledger } }: { readonly content: ArchivedSession }) {
  const say = useSay()
  return (
    <section aria-labelledby="ledger">
      <h2 id="ledger" tabIndex={-1}>
        {say('archive.ledger')}
      </h2>
      {ledger.length === 0 ? (
        <p>{say('archive.ledger.none')}</p>
      ) : (
        <table className="read-table">
          <caption className="vh">{say('archive.ledger')}</caption>
          <thead>
            <tr>
              {(['question', 'change', 'by'] as const).map((head) => (
                <th key={head} scope="col">
                  {say(`archive.ledger.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ledger.map(({ question, change, by }) => (
              <tr key={`${question} ${change} ${by ?? ''}`}>
                <th scope="row">
                  <CardLink id={question} />
                </th>
                <td>{say(`archive.ledger.${change}`)}</td>
                <td>{by !== null && <CardLink id={by} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
