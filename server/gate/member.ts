import type { Role } from '#shared/policy/operations.ts'

/** Who is behind an update. */
export interface Member {
  readonly person: string
  readonly role: Role
}
