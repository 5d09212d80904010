import { lazy, Suspense } from 'react'
import { useLiveState } from '#client/live/hooks.ts'
import { Guard } from '#client/ui/Guard.tsx'
import type { Card } from '#shared/board/schema.ts'
import { titleOf } from './texts.ts'

const TakeCard = lazy(() => import('#client/take/TakeCard.tsx').then((module) => ({ default: module.TakeCard })))
const TakeAsk = lazy(() => import('#client/take/TakeAsk.tsx').then((module) => ({ default: module.TakeAsk })))

const letBe = (): void => {}

/** In the thread: taking this card along. Comes by itself; without a line it is not there. */
export function TakeThis({ card }: { readonly card: Card }) {
  const session = useLiveState(({ info }) => info.id)
  return (
    <Guard onFail={letBe}>
      <Suspense fallback={null}>
        <TakeCard session={session} card={card.id} title={titleOf(card)} />
      </Suspense>
    </Guard>
  )
}

/** Once it is closed, so that nothing moves while people work: whether one takes something along. Asked once, by the server’s word. */
export function TakeAtEnd() {
  const session = useLiveState(({ info }) => info.id)
  const isEnd = useLiveState((state) => state.session?.state === 'closed')
  if (!isEnd) return null
  return (
    <Guard onFail={letBe}>
      <Suspense fallback={null}>
        <TakeAsk session={session} />
      </Suspense>
    </Guard>
  )
}
