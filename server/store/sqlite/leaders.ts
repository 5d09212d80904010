/** Who leads an atelier, who is in it, and the one-time links by which somebody else comes to lead it. */

import type { Catalogue } from '#server/store/ports.ts'
import type { Database } from './binding.ts'
import { answer } from './failures.ts'
import { takesPart } from './library-eyes.ts'
import { text } from './rows.ts'
import { transact } from './transact.ts'

type Leading = Pick<Catalogue, 'leads' | 'addLeader' | 'leadersOf' | 'removeLeader' | 'leadsAlone' | 'takesPart'>
type Keys = Pick<Catalogue, 'addLeaderKey' | 'leaderKey' | 'useLeaderKey'>

export function leadersIn(db: Database): Leading & Keys {
  return { ...leadingIn(db), ...keysIn(db) }
}

function leadingIn(db: Database): Leading {
  const leads = db.prepare('SELECT 1 FROM leader WHERE atelier = ? AND identity = ?')
  const add = db.prepare('INSERT INTO leader (atelier, identity) VALUES (?, ?) ON CONFLICT DO NOTHING')
  const all = db.prepare('SELECT identity FROM leader WHERE atelier = ? ORDER BY identity')
  // Two who go at once: the second stays.
  const remove = db.prepare(`
    DELETE FROM leader WHERE atelier = :atelier AND identity = :identity
      AND EXISTS (SELECT 1 FROM leader WHERE atelier = :atelier AND identity <> :identity)`)
  const alone = db.prepare(`
    SELECT atelier FROM leader WHERE identity = :identity AND NOT EXISTS (
      SELECT 1 FROM leader AS other WHERE other.atelier = leader.atelier AND other.identity <> :identity)
    ORDER BY atelier`)
  const isIn = db.prepare(`
    SELECT 1 FROM participant JOIN session ON session.id = participant.session
    WHERE session.atelier = :atelier AND ${takesPart} LIMIT 1`)
  return {
    leads: (atelier, identity) => answer(() => leads.get(atelier, identity) !== undefined),
    addLeader: (atelier, identity) =>
      answer(() => {
        add.run(atelier, identity)
      }),
    leadersOf: (atelier) => answer(() => all.all(atelier).map((row) => text(row, 'identity'))),
    removeLeader: (atelier, identity) => answer(() => remove.run({ atelier, identity }).changes === 1),
    leadsAlone: (identity) => answer(() => alone.all({ identity }).map((row) => text(row, 'atelier'))),
    takesPart: (atelier, identity) => answer(() => isIn.get({ atelier, identity }) !== undefined),
  }
}

function keysIn(db: Database): Keys {
  const add = db.prepare('INSERT INTO leader_key (token_hash, atelier, expires_at) VALUES (?, ?, ?)')
  // What can be used no more is of no use to keep.
  const tidy = db.prepare('DELETE FROM leader_key WHERE atelier = ? AND (used_at IS NOT NULL OR expires_at <= ?)')
  const find = db.prepare('SELECT atelier FROM leader_key WHERE token_hash = ? AND used_at IS NULL AND expires_at > ?')
  const use = db.prepare(`
    UPDATE leader_key SET used_at = :at WHERE token_hash = :tokenHash AND used_at IS NULL AND expires_at > :at
    RETURNING atelier`)
  return {
    addLeaderKey: (tokenHash, atelier, expiresAt, at) =>
      answer(() =>
        transact(db, () => {
          tidy.run(atelier, at)
          add.run(tokenHash, atelier, expiresAt)
        }),
      ),
    leaderKey: (tokenHash, at) =>
      answer(() => {
        const row = find.get(tokenHash, at)
        return row === undefined ? null : text(row, 'atelier')
      }),
    useLeaderKey: (tokenHash, at) =>
      answer(() => {
        const row = use.get({ tokenHash, at })
        return row === undefined ? null : text(row, 'atelier')
      }),
  }
}
