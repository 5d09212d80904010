import { Icon, type IconName } from '#client/ui/Icon.tsx'
import { goneWhy } from '#shared/archive/archived.ts'
import type { Review, ReviewItem } from '#shared/commands/archive-commands.ts'
import { useKindWord } from './ItemSign.tsx'
import { lotOf, nameOf, type Lot } from './review.ts'
import { useSay } from './say.ts'

interface CheckAsideProps {
  readonly review: Review
  /** The item one is at. */
  readonly at: string | null
  readonly onGo: (id: string) => void
}

const lots = ['todo', 'goes', 'stays'] as const
const signs: Readonly<Record<Lot, IconName>> = { todo: 'clock', goes: 'check', stays: 'home' }

/** Beside the walk: what searching can and cannot do, whose names go, and everything by where it goes. */
export function CheckAside({ review, at, onGo }: CheckAsideProps) {
  const say = useSay()
  const { items } = review
  return (
    <aside className="closing-aside" aria-label={say('closing.overview')}>
      <p className="honest">
        <Icon name="info" />
        <span>{say('closing.honest')}</span>
      </p>
      <Names review={review} />
      <Never items={items} />
      <h3>{say('closing.overview')}</h3>
      {lots.map((lot) => (
        <LotOf
          key={lot}
          lot={lot}
          items={items.filter((one) => one.stays === null && lotOf(one) === lot)}
          at={at}
          onGo={onGo}
        />
      ))}
    </aside>
  )
}

export function Names({ review: { names } }: Pick<CheckAsideProps, 'review'>) {
  const say = useSay()
  return (
    <div>
      <h3>{say('closing.names')}</h3>
      <p>{say('closing.names.removed', { n: names.removed })}</p>
      <p>{names.stay === 0 ? say('closing.names.none') : say('closing.names.stay', { n: names.stay })}</p>
    </div>
  )
}

function Never({ items }: { readonly items: readonly ReviewItem[] }) {
  const say = useSay()
  const counts = goneWhy.map((why) => ({ why, n: items.filter(({ stays }) => stays === why).length }))
  const some = counts.filter(({ n }) => n > 0)
  if (some.length === 0) return null
  return (
    <div>
      <h3>{say('closing.never')}</h3>
      <ul>
        {some.map(({ why, n }) => (
          <li key={why}>{say(`closing.never.${why}`, { n })}</li>
        ))}
      </ul>
    </div>
  )
}

interface LotProps extends Pick<CheckAsideProps, 'at' | 'onGo'> {
  readonly lot: Lot
  readonly items: readonly ReviewItem[]
}

function LotOf({ lot, items, at, onGo }: LotProps) {
  const say = useSay()
  const kindWord = useKindWord()
  if (items.length === 0) return null
  return (
    <details className="lot">
      <summary>
        <Icon name={signs[lot]} size={16} weight={2.2} />
        {say('closing.overview.n', { what: say(`closing.overview.${lot}`), n: items.length })}
      </summary>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <button type="button" aria-current={item.id === at ? 'true' : undefined} onClick={() => onGo(item.id)}>
              <span className="what">{kindWord(item.kind)}</span> {nameOf(item) || say('closing.nameless')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
