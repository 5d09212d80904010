import type { Role } from '#shared/policy/operations.ts'
import type { Participant } from '#server/store/ports.ts'

/** What somebody may do now: who is muted only looks on. */
export function roleNow({ role, mutedAt }: Pick<Participant, 'role' | 'mutedAt'>): Role {
  return mutedAt === null ? role : 'observer'
}

const leading: ReadonlySet<Role> = new Set<Role>(['participant', 'expert', 'coordinator'])

/** Whether somebody can have the lead: whoever only looks on now cannot, also when it was handed to them before. */
export const canLead = (person: Pick<Participant, 'role' | 'mutedAt'>): boolean => leading.has(roleNow(person))
