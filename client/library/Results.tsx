import { useEffect, useRef, useState, type RefObject } from 'react'
import { Button } from '#client/ui/Button.tsx'
import type { LibraryAnswer, LibraryHit } from '#shared/commands/library-commands.ts'
import type { Found } from './found.ts'
import { orders, type Need } from './need.ts'
import { linkIdOf, Result } from './Result.tsx'
import { useSay } from './say.ts'

interface ResultsProps {
  readonly found: Found
  readonly answer: LibraryAnswer
  readonly need: Need
  /** Where one stands after a filter was taken away. */
  readonly title: RefObject<HTMLHeadingElement | null>
  readonly onChange: (change: Partial<Need>) => void
  readonly onLeave: (hit: LibraryHit) => void
}

/** How much was found, in which order, and the first of it. */
export function Results({ found, answer, need, title, onChange, onLeave }: ResultsProps) {
  const say = useSay()
  const { cards, sessions, hits } = answer
  const howMany =
    cards === 0
      ? say('library.none')
      : say('library.in-sessions', { n: sessions, cards: say('library.cards', { n: cards }) })
  return (
    <section className="library-results" aria-labelledby="found" aria-busy={found.busy}>
      <div className="above">
        <h2 id="found" ref={title} tabIndex={-1}>
          {howMany}
        </h2>
        {cards > 0 && <OrderPick need={need} onChange={onChange} />}
      </div>
      <output className="vh">{found.busy ? '' : howMany}</output>
      {cards === 0 ? (
        <p className="none">{say('library.none-how')}</p>
      ) : (
        <ol>
          {hits.map((hit) => (
            <li key={hit.entity}>
              <Result hit={hit} onLeave={onLeave} />
            </li>
          ))}
        </ol>
      )}
      <More found={found} answer={answer} />
    </section>
  )
}

function OrderPick({ need, onChange }: Pick<ResultsProps, 'need' | 'onChange'>) {
  const say = useSay()
  return (
    <label className="order">
      {say('library.order')}{' '}
      <select
        value={need.order}
        onChange={({ target }) => onChange({ order: orders.find((one) => one === target.value) ?? 'match' })}
      >
        {orders.map((order) => (
          <option key={order} value={order}>
            {say(`library.order.${order}`)}
          </option>
        ))}
      </select>
    </label>
  )
}

/** The next page. One goes on reading at the first of what came. */
function More({ found, answer: { hits, next } }: Pick<ResultsProps, 'found' | 'answer'>) {
  const say = useSay()
  const [asking, setAsking] = useState(false)
  const [came, setCame] = useState({ n: 0, total: 0 })
  const from = useRef<number | null>(null)
  useEffect(() => {
    const first = from.current === null ? undefined : hits[from.current]
    if (first === undefined) return
    from.current = null
    document.querySelector<HTMLElement>(`#${linkIdOf(first)}`)?.focus()
  }, [hits])
  const add = async (): Promise<void> => {
    if (asking) return
    setAsking(true)
    from.current = hits.length
    const n = await found.more()
    if (n === 0) from.current = null
    setCame({ n, total: hits.length + n })
    setAsking(false)
  }
  return (
    <>
      <output className="vh">
        {came.n > 0 && came.total === hits.length && say('library.more-came', { n: came.n })}
      </output>
      {next !== null && (
        <Button className="more" aria-disabled={asking} onClick={() => void add()}>
          {say('library.more')}
        </Button>
      )}
    </>
  )
}
