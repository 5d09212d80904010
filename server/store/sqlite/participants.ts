/** Who takes part in a session, under which name. */

import { roles } from '#shared/policy/operations.ts'
import { StoreFailed, type Catalogue, type Participant } from '#server/store/ports.ts'
import type { Database, Row } from './binding.ts'
import { answer } from './failures.ts'
import { oneOf, text, textOrNull, whole } from './rows.ts'

export type Participants = Pick<Catalogue, 'putParticipant' | 'participant' | 'participantsOf'>

export function participantsIn(db: Database): Participants {
  // Cards carry the participant's id, so somebody who comes twice keeps the first one.
  const put = db.prepare(`
    INSERT INTO participant (id, session, identity, name, perspective, role, invitation, joined_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (session, identity) DO UPDATE SET
      name = excluded.name, perspective = excluded.perspective,
      role = excluded.role, invitation = excluded.invitation
    RETURNING *`)
  const one = db.prepare('SELECT * FROM participant WHERE session = ? AND identity = ?')
  const ofSession = db.prepare('SELECT * FROM participant WHERE session = ? ORDER BY joined_at, id')

  return {
    putParticipant: (participant) =>
      answer(() => {
        const { id, session, identity, name, perspective, role, invitation, joinedAt } = participant
        const row = put.get(id, session, identity, name, perspective, role, invitation, joinedAt)
        if (row === undefined) throw new StoreFailed('The participant was not kept.')
        return rowToParticipant(row)
      }),
    participant: (session, identity) =>
      answer(() => {
        const row = one.get(session, identity)
        return row === undefined ? null : rowToParticipant(row)
      }),
    participantsOf: (session) => answer(() => ofSession.all(session).map(rowToParticipant)),
  }
}

function rowToParticipant(row: Row): Participant {
  return {
    id: text(row, 'id'),
    session: text(row, 'session'),
    identity: text(row, 'identity'),
    name: text(row, 'name'),
    perspective: textOrNull(row, 'perspective'),
    role: oneOf(row, 'role', roles),
    invitation: textOrNull(row, 'invitation'),
    joinedAt: whole(row, 'joined_at'),
  }
}
