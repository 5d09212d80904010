/** One stretch of typing, with what it cost the server. */

import type { Contestant } from '../contestants.ts'
import type { Load } from '../load.ts'
import type { Pace, Typed } from '../load/typing.ts'

export interface Measured extends Typed {
  /** Milliseconds of the server's processor, until the last delivery. */
  readonly serverCpu: number
  /** Microseconds of the server's processor for each delivery. */
  readonly perDelivery: number
}

/** What a server still does for an edit after it told of it. */
const settleMs = 150

/** After some time to warm up. What is lost makes the figure worthless, so that it is an error. */
export async function measureTyping(contestant: Contestant, load: Load, pace: Pace): Promise<Measured> {
  await load.ask('type', { ...pace, seconds: 0.7 })
  const measured = await typeOnce(contestant, load, pace)
  if (measured.lost !== 0) throw new Error(`${contestant.name}: ${measured.lost} keystrokes did not arrive.`)
  return measured
}

export async function typeOnce({ server }: Contestant, load: Load, pace: Pace): Promise<Measured> {
  const before = server.cpu()
  const typed = await load.ask('type', pace)
  await new Promise((resolve) => {
    setTimeout(resolve, settleMs)
  })
  const serverCpu = server.cpu() - before
  return { ...typed, serverCpu, perDelivery: (serverCpu * 1000) / typed.deliveries }
}
