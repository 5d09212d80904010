/** Who may have a board's line: whoever is in that session, on the board's present epoch. */

import type { IncomingMessage } from 'node:http'
import { Problem, type ProblemCode } from '#shared/commands/problem.ts'
import { close, type CloseCode } from '#shared/wire/close.ts'
import type { Desk } from '#server/sessions/desk.ts'
import { placeOf } from '#server/sessions/rights.ts'
import { roleNow } from '#server/sessions/role-now.ts'
import { writePerson } from '#server/sessions/board.ts'
import type { Admitted } from '#server/socket/socket.ts'
import { identityOf } from './identity.ts'

export type Admission = Admitted | CloseCode

const codes: Partial<Record<ProblemCode, CloseCode>> = {
  'not-found': close.noBoard,
  'not-allowed': close.notAllowed,
}

export async function admit(desk: Desk, request: IncomingMessage, session: string, epoch: number): Promise<Admission> {
  const identity = await identityOf(desk, request)
  if (identity === null) return close.notJoined
  try {
    const { session: found, me } = await placeOf(desk, identity, session)
    if (found.boardGoneAt !== null) return close.noBoard
    if (found.epoch !== epoch) return close.oldEpoch
    return {
      key: { board: session, epoch },
      member: { person: me.id, role: roleNow(me) },
      arrive: () => writePerson(desk, found, me),
    }
  } catch (error) {
    const code = error instanceof Problem ? codes[error.code] : undefined
    if (code === undefined) throw error
    return code
  }
}
