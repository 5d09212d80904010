import { memo } from 'react'
import { headHeight } from './map-room.ts'
import type { MapPlan, MapThread } from './map-shapes.ts'

/** The threads as a drawing below the cards. The list of each card says the same in words. */
export const MapThreads = memo(function MapThreads({ plan, chosen }: { plan: MapPlan; chosen: string | null }) {
  const strong = ({ from, to }: MapThread): boolean => from === chosen || to === chosen
  const sorted = [...plan.threads].sort((a, b) => Number(strong(a)) - Number(strong(b)))
  return (
    <svg className="threads" width={plan.width} height={plan.height} style={{ top: headHeight }} aria-hidden="true">
      {sorted.map((thread) => (
        <path key={`${thread.from} ${thread.to}`} className={strong(thread) ? 'strong' : 'weak'} d={thread.d} />
      ))}
    </svg>
  )
})
