/** The year of the demo: lived at the desk before anybody can come in. */

import type { Desk } from '#server/sessions/desk.ts'
import type { Journal } from '#server/store/ports.ts'
import { DeskWorld } from './desk-world.ts'
import { announceNext } from './year/coming.ts'
import { liveYear } from './year/living.ts'
import { yearOf } from './year/year.ts'

interface LivedYear {
  /** What is still to come, once today is laid. */
  goOn(): Promise<void>
}

type Begin = (atelier: string, leader: string, now: number) => Promise<string>

export async function liveDemoYear(desk: Desk, journal: Journal, begin: Begin): Promise<LivedYear> {
  const world = new DeskWorld(desk, journal, begin)
  const lived = await liveYear(world, yearOf, desk.now())
  return {
    async goOn() {
      for (const atelier of yearOf) await announceNext(lived, atelier)
      await world.close()
      // What was done in a year that nobody lived is not for whoever comes to lead.
      await desk.register.dropAudit(desk.now())
    },
  }
}
