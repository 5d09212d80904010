/** Who takes part in a session, under which name. */

import { roles } from '#shared/policy/operations.ts'
import { StoreFailed, type Catalogue, type Participant } from '#server/store/ports.ts'
import type { Database, Row } from './binding.ts'
import { answer } from './failures.ts'
import { oneOf, text, textOrNull, whole, wholeOrNull } from './rows.ts'

export type Participants = Pick<
  Catalogue,
  | 'putParticipant'
  | 'introduceParticipant'
  | 'participant'
  | 'participantsOf'
  | 'removeParticipants'
  | 'muteParticipant'
  | 'removeParticipant'
>

export function participantsIn(db: Database): Participants {
  // Cards carry the participant's id, so somebody who comes twice keeps the first one.
  const put = db.prepare(`
    INSERT INTO participant (id, session, identity, name, perspective, role, invitation, joined_at, left_at)
    SELECT :id, :session, :identity, :name, :perspective, :role, :invitation, :joinedAt, :leftAt
    WHERE NOT EXISTS (SELECT 1 FROM invitation WHERE id = :invitation AND revoked_at IS NOT NULL)
    ON CONFLICT (session, identity) DO UPDATE SET
      name = excluded.name, perspective = excluded.perspective,
      role = excluded.role, invitation = excluded.invitation, left_at = excluded.left_at
    RETURNING *`)
  const introduce = db.prepare('UPDATE participant SET name = ?, perspective = ? WHERE id = ? RETURNING *')
  const mute = db.prepare('UPDATE participant SET muted_at = ? WHERE id = ? RETURNING *')
  // Two coordinators who put each other out at once: the second stays.
  const removeOne = db.prepare(`
    UPDATE participant SET left_at = coalesce(left_at, :at), removed_at = coalesce(removed_at, :at)
    WHERE id = :id AND (role <> 'coordinator' OR left_at IS NOT NULL OR EXISTS (
      SELECT 1 FROM participant AS other
      WHERE other.session = participant.session AND other.id <> participant.id
        AND other.role = 'coordinator' AND other.left_at IS NULL))
    RETURNING *`)
  const one = db.prepare('SELECT * FROM participant WHERE session = ? AND identity = ?')
  const ofSession = db.prepare('SELECT * FROM participant WHERE session = ? ORDER BY joined_at, id')
  const remove = db.prepare(`
    UPDATE participant SET left_at = ?
    WHERE invitation = ? AND role <> 'coordinator' AND left_at IS NULL
    RETURNING *`)

  return {
    putParticipant: (participant) =>
      answer(() => {
        const { id, session, identity, name, perspective, role, invitation, joinedAt, leftAt } = participant
        const row = put.get({ id, session, identity, name, perspective, role, invitation, joinedAt, leftAt })
        return row === undefined ? null : rowToParticipant(row)
      }),
    introduceParticipant: (id, name, perspective) =>
      answer(() => {
        return there(introduce.get(name, perspective, id))
      }),
    muteParticipant: (id, at) => answer(() => there(mute.get(at, id))),
    removeParticipant: (id, at) =>
      answer(() => {
        const row = removeOne.get({ id, at })
        return row === undefined ? null : rowToParticipant(row)
      }),
    participant: (session, identity) =>
      answer(() => {
        const row = one.get(session, identity)
        return row === undefined ? null : rowToParticipant(row)
      }),
    participantsOf: (session) => answer(() => ofSession.all(session).map(rowToParticipant)),
    removeParticipants: (invitation, at) => answer(() => remove.all(at, invitation).map(rowToParticipant)),
  }
}

function there(row: Row | undefined): Participant {
  if (row === undefined) throw new StoreFailed('The participant is not there.')
  return rowToParticipant(row)
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
    leftAt: wholeOrNull(row, 'left_at'),
    mutedAt: wholeOrNull(row, 'muted_at'),
    removedAt: wholeOrNull(row, 'removed_at'),
  }
}
