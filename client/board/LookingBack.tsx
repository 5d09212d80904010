import { lazy, Suspense } from 'react'
import { useLiveState } from '#client/live/hooks.ts'
import { isLookingBack } from '#client/live/looking-back.ts'
import { Guard } from '#client/ui/Guard.tsx'

const LookBack = lazy(() => import('#client/came/LookBack.tsx').then((module) => ({ default: module.LookBack })))
const CarriedFrom = lazy(() =>
  import('#client/came/CarriedFrom.tsx').then((module) => ({ default: module.CarriedFrom })),
)

const letBe = (): void => {}

/** Before the first phase, and while the room looks back: what went on since last time. Without a line it is not there. */
export function LookingBack() {
  const session = useLiveState(({ info }) => info.id)
  if (!useLiveState(isLookingBack)) return null
  return (
    <Guard onFail={letBe}>
      <Suspense fallback={null}>
        <LookBack session={session} />
      </Suspense>
    </Guard>
  )
}

/** In the thread of a card that came along from an earlier session. */
export function WhereFrom({ card }: { readonly card: string }) {
  const session = useLiveState(({ info }) => info.id)
  return (
    <Guard onFail={letBe}>
      <Suspense fallback={null}>
        <CarriedFrom session={session} card={card} />
      </Suspense>
    </Guard>
  )
}
