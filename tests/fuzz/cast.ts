/** Who is at the table: honest people, and people who are members and mean harm, in every role. */

import type { Role } from '#shared/policy/operations.ts'
import { operations } from '#shared/policy/operations.ts'
import { permissions } from '#shared/policy/permissions.ts'

export interface Player {
  readonly person: string
  readonly role: Role
}

export const honest: readonly Player[] = [
  { person: 'ann', role: 'participant' },
  { person: 'bea', role: 'participant' },
  { person: 'emre', role: 'expert' },
  { person: 'cor', role: 'coordinator' },
  { person: 'olga', role: 'observer' },
]

export const hostile: readonly Player[] = [
  { person: 'mal', role: 'participant' },
  { person: 'nix', role: 'participant' },
  { person: 'xan', role: 'expert' },
  { person: 'kol', role: 'coordinator' },
  { person: 'sly', role: 'observer' },
]

export const everybody: readonly Player[] = [...honest, ...hostile]

/** People without a device, each with whoever writes for them: an honest one, and one who is not. */
export const guests: Readonly<Record<string, string>> = { gus: 'ann', gea: 'bea', hed: 'mal' }

/** Whether somebody in this role ever leaves anything on a board. */
export const everWrites = (role: Role): boolean =>
  operations.some((operation) => permissions[operation][role] !== 'never')
