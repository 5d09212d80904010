import type { CSSProperties } from 'react'
import type { Plan } from '#shared/session/format.ts'

/** A plan as a thin line: as many pieces as phases, as wide as their minutes. */
export function MiniRail({ plan }: { readonly plan: Plan }) {
  return (
    <div className="mini" aria-hidden="true">
      {plan.map(({ id, minutes }) => (
        <i key={id} style={{ '--m': minutes } as CSSProperties} />
      ))}
    </div>
  )
}
