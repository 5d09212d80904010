/** Who may give which command, and when: what the board's table is for edits, this is for `/api`. */

import type { CommandName } from '../commands/commands.ts'
import type { ProblemCode } from '../commands/problem.ts'
import { roles } from './operations.ts'
import type { Moment } from './permissions.ts'

/**
 * Who asks, as seen from what the command is about: a role in that session; who leads its atelier;
 * somebody we know who is in neither; a device we do not know.
 */
export const callers = [...roles, 'leader', 'elsewhere', 'unknown'] as const
export type Caller = (typeof callers)[number]

/** any: at any time; open: while the session is open; never. */
export type CommandReach = 'any' | 'open' | 'never'

type Row = Readonly<Record<Caller, CommandReach>>

const nobody: Row = {
  participant: 'never',
  expert: 'never',
  coordinator: 'never',
  observer: 'never',
  leader: 'never',
  elsewhere: 'never',
  unknown: 'never',
}
const whoIsIn: Row = {
  ...nobody,
  participant: 'any',
  expert: 'any',
  coordinator: 'any',
  observer: 'any',
  leader: 'any',
}
const everybody: Row = { ...whoIsIn, elsewhere: 'any', unknown: 'any' }
const whoLeads: Row = { ...nobody, coordinator: 'any', leader: 'any' }

export const commandPermissions: Readonly<Record<CommandName, Row>> = {
  home: everybody,
  setLanguage: everybody,
  // An invited coordinator leads that one session. As long as nobody leads the installation, whoever is first may.
  createAtelier: { ...nobody, leader: 'any' },
  createSession: { ...nobody, leader: 'any' },
  getSession: whoIsIn,
  // Coming in twice is coming in once; nobody new comes into a closed session.
  join: { ...whoIsIn, elsewhere: 'open', unknown: 'open' },
  introduceMe: whoIsIn,
  listInvitations: whoLeads,
  invite: whoLeads,
  revokeInvitation: whoLeads,
  leadPhase: { ...nobody, coordinator: 'open', leader: 'open' },
  setState: whoLeads,
}

export type CommandVerdict = { readonly ok: true } | { readonly ok: false; readonly code: ProblemCode }

export function mayCall(name: CommandName, caller: Caller, { state }: Moment): CommandVerdict {
  const reach = commandPermissions[name][caller]
  if (reach === 'never') return { ok: false, code: caller === 'unknown' ? 'not-signed-in' : 'not-allowed' }
  return reach === 'open' && state === 'closed' ? { ok: false, code: 'closed' } : { ok: true }
}
