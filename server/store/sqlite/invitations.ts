/** Links and codes by which people come in. Whether one still counts is for the door to judge. */

import { roles } from '#shared/policy/operations.ts'
import type { Catalogue, Invitation } from '#server/store/ports.ts'
import type { Database, Row } from './binding.ts'
import { answer } from './failures.ts'
import { oneOf, text, textOrNull, whole, wholeOrNull } from './rows.ts'

export type Invitations = Pick<
  Catalogue,
  'addInvitation' | 'invitationByToken' | 'invitationsOf' | 'revokeInvitation' | 'prolongCode'
>

export function invitationsIn(db: Database): Invitations {
  const add = db.prepare(`
    INSERT INTO invitation (id, session, role, token_hash, code, created_at, expires_at, revoked_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)`)
  const byToken = db.prepare('SELECT * FROM invitation WHERE token_hash = ?')
  const ofSession = db.prepare(`
    SELECT *, (SELECT count(*) FROM participant WHERE participant.invitation = invitation.id) AS joined
    FROM invitation WHERE session = ? ORDER BY created_at, id`)
  const revoke = db.prepare('UPDATE invitation SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL')
  const prolong = db.prepare(`
    UPDATE invitation SET expires_at = max(expires_at, ?)
    WHERE session = ? AND code IS NOT NULL AND revoked_at IS NULL`)

  return {
    addInvitation: (invitation) =>
      answer(() => {
        const { id, session, role, tokenHash, code, createdAt, expiresAt, revokedAt } = invitation
        add.run(id, session, role, tokenHash, code, createdAt, expiresAt, revokedAt)
      }),
    invitationByToken: (tokenHash) =>
      answer(() => {
        const row = byToken.get(tokenHash)
        return row === undefined ? null : rowToInvitation(row)
      }),
    invitationsOf: (session) =>
      answer(() => ofSession.all(session).map((row) => ({ ...rowToInvitation(row), joined: whole(row, 'joined') }))),
    revokeInvitation: (id, at) =>
      answer(() => {
        revoke.run(at, id)
      }),
    prolongCode: (session, until) =>
      answer(() => {
        prolong.run(until, session)
      }),
  }
}

function rowToInvitation(row: Row): Invitation {
  return {
    id: text(row, 'id'),
    session: text(row, 'session'),
    role: oneOf(row, 'role', roles),
    tokenHash: text(row, 'token_hash'),
    code: textOrNull(row, 'code'),
    createdAt: whole(row, 'created_at'),
    expiresAt: whole(row, 'expires_at'),
    revokedAt: wholeOrNull(row, 'revoked_at'),
  }
}
