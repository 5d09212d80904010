/** The meetings to come to which somebody brought nothing yet, for their first page. */

import { dayOf } from '#shared/day.ts'
import type { Waiting } from '#shared/commands/shapes.ts'
import { beforehandPhase } from '#shared/session/beforehand.ts'
import type { Desk } from '#server/sessions/desk.ts'
import { roleNow } from '#server/sessions/role-now.ts'
import type { Identity, Session } from '#server/store/ports.ts'
import { mayComeByThemselves } from './beforehand.ts'

const dayMs = 86_400_000
/** Further away nobody needs to think of it yet. */
const aheadDays = 21

export async function toBring(desk: Desk, identity: Identity | null): Promise<readonly Waiting[]> {
  if (identity === null) return []
  const waits: Waiting[] = []
  for (const { id: atelier, demo } of await desk.catalogue.ateliersFor(identity.id)) {
    // Who leads has it on their own pages.
    if (demo || (await desk.catalogue.leads(atelier, identity.id))) continue
    for (const session of await desk.catalogue.sessionsOf(atelier)) {
      if (!(await isToBringTo(desk, identity, session))) continue
      const { id, subject, date } = session
      waits.push({ kind: 'bring', atelier, session: id, subject, date })
    }
  }
  return waits
}

/** Asked of what is kept beside the board: no board is opened for somebody’s first page. */
async function isToBringTo(desk: Desk, identity: Identity, session: Session): Promise<boolean> {
  const { id, date, state, subject, plan } = session
  const now = desk.now()
  if (state !== 'open' || subject === '' || date < dayOf(now) || date > dayOf(now + aheadDays * dayMs)) return false
  if (beforehandPhase(plan) === null || (await desk.archives.phaseTimesOf(id)).length > 0) return false
  const me = await desk.catalogue.participant(id, identity.id)
  if (me === null || me.leftAt !== null) return mayComeByThemselves(desk, identity, session)
  if (!bringing.has(roleNow(me))) return false
  const held = await desk.hidden.heldOf(id, me.id)
  return held.length === 0 && (await desk.register.broughtBy(id, me.id)).length === 0
}

const bringing: ReadonlySet<string> = new Set(['participant', 'expert'])
