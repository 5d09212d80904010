/** The process that makes the load: takes orders from its parent, one at a time. */

import { orders, type Order } from './orders.ts'

export interface Asked {
  readonly order: Order
  readonly input: unknown
}

export type Told = { readonly ok: true; readonly output: unknown } | { readonly ok: false; readonly reason: string }

process.on('message', ({ order, input }: Asked) => {
  // Each order's own type was checked where it was given.
  const work = orders[order] as (input: unknown) => Promise<unknown>
  work(input).then(
    (output) => tell({ ok: true, output }),
    (error: unknown) => tell({ ok: false, reason: error instanceof Error ? error.message : String(error) }),
  )
})
process.on('disconnect', () => process.exit(0))

function tell(told: Told): void {
  process.send?.(told)
}
