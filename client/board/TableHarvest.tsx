import { ListItem } from './ListCard.tsx'
import type { Harvest } from './list-rows.ts'
import { useSay } from './say.ts'

/** What the tables bring to everybody: under each table's name what it harvested. */
export function TableHarvest({ harvest }: { readonly harvest: readonly Harvest[] }) {
  const say = useSay()
  return (
    <section className="kind-list ri" aria-labelledby="lijst-oogst">
      <h2 id="lijst-oogst" tabIndex={-1}>
        {say('table.harvest')} <span className="num">{harvest.reduce((sum, { cards }) => sum + cards.length, 0)}</span>
      </h2>
      <ol>
        {harvest.map(({ table, cards }) => (
          <li key={table.id} className="list-group">
            <section aria-label={say('table.harvest.of', { table: table.name, n: cards.length })}>
              <h3>
                {table.name} <span className="num">{cards.length}</span>
              </h3>
              <ol>
                {cards.map((card) => (
                  <ListItem key={card} id={card} />
                ))}
              </ol>
            </section>
          </li>
        ))}
      </ol>
    </section>
  )
}
