/** On which day a device was last here: so that one that nobody uses any more can be forgotten. Finer is not kept. */

import { dayOf } from '#shared/day.ts'
import type { Desk } from '#server/sessions/desk.ts'
import type { Identity } from '#server/store/ports.ts'

const noted = new WeakMap<object, { day: string; readonly devices: Set<string> }>()

/** Once a day for each device; does not keep whoever asks waiting. */
export function noteSeen(desk: Pick<Desk, 'register' | 'now'>, { id }: Identity): void {
  const day = dayOf(desk.now())
  const today = noted.get(desk.register)
  const devices = today?.day === day ? today.devices : new Set<string>()
  if (devices.has(id)) return
  devices.add(id)
  noted.set(desk.register, { day, devices })
  // A device that is noted a day later lives a day longer.
  desk.register.seen(id, day).catch(() => devices.delete(id))
}
