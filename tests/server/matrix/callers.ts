/** Somebody of every sort who may give a command, and a right question for every command. */

import type { Asked, CommandName, commands } from '#shared/commands/commands.ts'
import { newId } from '#shared/id.ts'
import { callers, type Caller } from '#shared/policy/commands.ts'
import type { Moment } from '#shared/policy/permissions.ts'
import { withSession, type TestServer } from '#tests/kit/server.ts'
import { Visitor } from '#tests/kit/visitor.ts'

/** What the commands are about. */
export interface Scene {
  readonly lead: Visitor
  readonly session: string
  readonly code: string
  readonly atelier: string
  /** A device of that sort; of strangers a new one each time, as they may be let in. */
  caller(sort: Caller): Promise<Visitor>
}

export async function setScene(server: TestServer): Promise<Scene> {
  const { lead, info, code } = await withSession(server)
  const { id: session, atelier } = info
  const away = { id: 'session2', atelier: atelier.id, subject: 'Rust', date: '2026-12-01', language: 'nl' } as const
  const elsewhere = (await lead.ask('createSession', away)).code ?? ''
  const there = new Map<Caller, Visitor>([['leader', lead]])
  for (const role of callers) {
    if (role === 'leader' || role === 'elsewhere' || role === 'unknown') continue
    const visitor = new Visitor(server.url)
    await visitor.post((await lead.ask('invite', { session, role })).path, { name: role })
    there.set(role, visitor)
  }
  const caller = async (sort: Caller): Promise<Visitor> => {
    const known = there.get(sort)
    if (known !== undefined) return known
    const visitor = new Visitor(server.url)
    if (sort === 'elsewhere') await visitor.ask('join', { code: elsewhere, name: 'Elders' })
    return visitor
  }
  return { lead, session, code, atelier: atelier.id, caller }
}

type Questions = {
  readonly [N in CommandName]: (scene: Scene, state: Moment['state']) => Promise<Asked<(typeof commands)[N]>>
}

const newSession = { subject: 'Rust', date: '2026-12-01', language: 'nl' } as const

/** One that changes the scene as little as it can; a command that is missing does not compile. */
export const questions: Questions = {
  home: async () => ({}),
  setLanguage: async () => ({ language: 'nl' }),
  createAtelier: async () => ({ id: newId(), title: 'Wonen', language: 'nl' }),
  createSession: async ({ atelier }) => ({ ...newSession, id: newId(), atelier }),
  getSession: async ({ session }) => ({ session }),
  join: async ({ code }) => ({ code, name: 'Noor' }),
  introduceMe: async ({ session }) => ({ session, name: 'Noor', perspective: 'Student' }),
  listInvitations: async ({ session }) => ({ session }),
  invite: async ({ session }) => ({ session, role: 'expert' }),
  revokeInvitation: async ({ lead, session }) => {
    const { invitation } = await lead.ask('invite', { session, role: 'observer' })
    return { session, invitation: invitation.id }
  },
  leadPhase: async ({ session }) => ({ session, act: 'longer' }),
  setState: async ({ session }, state) => ({ session, state }),
}
