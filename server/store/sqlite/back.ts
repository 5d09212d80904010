/** Coming back: more devices of one person, return codes, and links that are used once. */

import type { BackPort, Way } from '#server/store/back-ports.ts'
import type { Database } from './binding.ts'
import { answer } from './failures.ts'
import { rowToIdentity } from './identities.ts'
import { moverIn, parterIn } from './moving.ts'
import { text, textOrNull } from './rows.ts'
import { transact } from './transact.ts'

export function backIn(db: Database): BackPort {
  return { ...devicesIn(db), ...waysIn(db) }
}

type Devices = Omit<BackPort, 'addWay' | 'wayAt' | 'useWay'>
type Ways = Pick<BackPort, 'addWay' | 'wayAt' | 'useWay'>

function devicesIn(db: Database): Devices {
  const addDevice = db.prepare('INSERT INTO device (token_hash, identity, since) VALUES (?, ?, ?)')
  const setCode = db.prepare(`
    INSERT INTO return_code (identity, code_hash, made_on) VALUES (?, ?, ?)
    ON CONFLICT (identity) DO UPDATE SET code_hash = excluded.code_hash, made_on = excluded.made_on`)
  const byCode = db.prepare(`
    SELECT id, language, coordinator FROM identity JOIN return_code ON return_code.identity = identity.id
    WHERE return_code.code_hash = ?`)
  const leads = db.prepare(`
    SELECT 1 FROM identity WHERE id = :identity AND coordinator = 1
    UNION ALL SELECT 1 FROM leader WHERE identity = :identity LIMIT 1`)
  const mover = moverIn(db)
  return {
    addDevice: (tokenHash, identity, day) =>
      answer(() => {
        addDevice.run(tokenHash, identity, day)
      }),
    setReturnCode: (identity, codeHash, day) =>
      answer(() => {
        setCode.run(identity, codeHash, day)
      }),
    identityByCode: (codeHash) =>
      answer(() => {
        const row = byCode.get(codeHash)
        return row === undefined ? null : rowToIdentity(row)
      }),
    leadsAnything: (identity) => answer(() => leads.get({ identity }) !== undefined),
    moving: (from, to) => answer(() => mover.moving(from, to)),
    moveAlong: (from, to, day) => answer(() => transact(db, () => mover.move(from, to, day))),
  }
}

function waysIn(db: Database): Ways {
  // What can be used no more is of no use to keep; that one was used stays, so that whose it was can see that.
  const tidy = db.prepare('DELETE FROM way_back WHERE participant = ? AND used_on IS NULL')
  const add = db.prepare(`
    INSERT INTO way_back (token_hash, identity, participant, atelier, expires_at)
    VALUES (:tokenHash, :identity, :participant, :atelier, :expiresAt)`)
  const find = db.prepare(`
    SELECT identity, participant, atelier FROM way_back
    WHERE token_hash = ? AND used_on IS NULL AND expires_at > ?`)
  const use = db.prepare('UPDATE way_back SET used_on = ?, came = ? WHERE token_hash = ?')
  const part = parterIn(db)
  const wayAt = (tokenHash: string, at: number): Way | null => {
    const row = find.get(tokenHash, at)
    if (row === undefined) return null
    return {
      identity: text(row, 'identity'),
      participant: text(row, 'participant'),
      atelier: textOrNull(row, 'atelier'),
    }
  }
  return {
    addWay: (tokenHash, { identity, participant, atelier }, expiresAt) =>
      answer(() =>
        transact(db, () => {
          tidy.run(participant)
          add.run({ tokenHash, identity, participant, atelier, expiresAt })
        }),
      ),
    wayAt: (tokenHash, at) => answer(() => wayAt(tokenHash, at)),
    useWay: (tokenHash, device, at, day) =>
      answer(() =>
        transact(db, () => {
          const way = wayAt(tokenHash, at)
          if (way === null) return null
          const moved = part(way, device, at)
          use.run(day, device.identity.id, tokenHash)
          return moved
        }),
      ),
  }
}
