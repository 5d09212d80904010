/** Devices that carry our cookie, and the one-time keys that make one a coordinator's. */

import { languages } from '#shared/board/kinds.ts'
import type { Catalogue, Identity } from '#server/store/ports.ts'
import type { Database, Row } from './binding.ts'
import { answer } from './failures.ts'
import { flag, oneOf, text } from './rows.ts'

export type Identities = Pick<
  Catalogue,
  | 'addIdentity'
  | 'identityByToken'
  | 'setLanguage'
  | 'makeCoordinator'
  | 'hasCoordinator'
  | 'coordinators'
  | 'addKey'
  | 'isKey'
  | 'useKey'
>

export function identitiesIn(db: Database): Identities {
  const add = db.prepare(
    'INSERT INTO identity (id, token_hash, language, coordinator, created_at) VALUES (?, ?, ?, ?, ?)',
  )
  // The device that somebody came with first, or one by which they came back.
  const byToken = db.prepare(`
    SELECT id, language, coordinator FROM identity WHERE token_hash = :tokenHash
    UNION ALL SELECT id, language, coordinator FROM identity JOIN device ON device.identity = identity.id
    WHERE device.token_hash = :tokenHash LIMIT 1`)
  const setLanguage = db.prepare('UPDATE identity SET language = ? WHERE id = ?')
  const makeCoordinator = db.prepare('UPDATE identity SET coordinator = 1 WHERE id = ?')
  const coordinator = db.prepare('SELECT 1 FROM identity WHERE coordinator = 1 LIMIT 1')
  const all = db.prepare('SELECT id FROM identity WHERE coordinator = 1 ORDER BY created_at, id')
  const dropKeys = db.prepare('DELETE FROM coordinator_key WHERE used_at IS NULL')
  const addKey = db.prepare('INSERT INTO coordinator_key (token_hash, created_at) VALUES (?, ?)')
  const key = db.prepare('SELECT 1 FROM coordinator_key WHERE token_hash = ? AND used_at IS NULL')
  const useKey = db.prepare('UPDATE coordinator_key SET used_at = ? WHERE token_hash = ? AND used_at IS NULL')

  return {
    addIdentity: (identity, tokenHash, at) =>
      answer(() => {
        add.run(identity.id, tokenHash, identity.language, Number(identity.coordinator), at)
      }),
    identityByToken: (tokenHash) =>
      answer(() => {
        const row = byToken.get({ tokenHash })
        return row === undefined ? null : rowToIdentity(row)
      }),
    setLanguage: (identity, language) =>
      answer(() => {
        setLanguage.run(language, identity)
      }),
    makeCoordinator: (identity) =>
      answer(() => {
        makeCoordinator.run(identity)
      }),
    coordinators: () => answer(() => all.all().map((row) => text(row, 'id'))),
    hasCoordinator: () => answer(() => coordinator.get() !== undefined),
    addKey: (tokenHash, at) =>
      answer(() => {
        dropKeys.run()
        addKey.run(tokenHash, at)
      }),
    isKey: (tokenHash) => answer(() => key.get(tokenHash) !== undefined),
    useKey: (tokenHash, at) => answer(() => useKey.run(at, tokenHash).changes === 1),
  }
}

export const rowToIdentity = (row: Row): Identity => ({
  id: text(row, 'id'),
  language: oneOf(row, 'language', languages),
  coordinator: flag(row, 'coordinator'),
})
