/** Who somebody is to an atelier. What is not allowed here is not allowed, and nobody outside hears what there is. */

import { Problem } from '#shared/commands/problem.ts'
import { mustBeKnown, type Asker, type Desk } from '#server/sessions/desk.ts'
import type { Identity } from '#server/store/ports.ts'

/** A leader leads it; a member takes part in one of its sessions, not as a screen for the room, and not put out. */
export type Part = 'leader' | 'member'

export async function partOf(desk: Desk, identity: Identity | null, atelier: string): Promise<Part | null> {
  if (identity === null) return null
  if (await desk.catalogue.leads(atelier, identity.id)) return 'leader'
  return (await desk.catalogue.takesPart(atelier, identity.id)) ? 'member' : null
}

/** Asked before everything that is done in an atelier. One that is not there is refused as one of others. */
export async function mustBeOf(desk: Desk, asker: Asker, atelier: string): Promise<Part> {
  const part = await partOf(desk, mustBeKnown(asker), atelier)
  if (part === null) throw new Problem('not-allowed')
  return part
}

/** Refuses who does not lead this atelier. Whoever leads the installation leads only what they lead. */
export async function mustLead(desk: Desk, asker: Asker, atelier: string): Promise<Identity> {
  const identity = mustBeKnown(asker)
  if ((await mustBeOf(desk, asker, atelier)) !== 'leader') throw new Problem('not-allowed')
  return identity
}
