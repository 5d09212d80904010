/** Signing in: passkeys, mail addresses, links that are used once, and the devices that end. */

import { linkWays, type Passkey, type SignInLink, type SignInPort } from '#server/store/sign-in-ports.ts'
import type { Database, Row } from './binding.ts'
import { answer } from './failures.ts'
import { rowToIdentity } from './identities.ts'
import { bytes, oneOf, text, textOrNull, whole } from './rows.ts'
import { transact } from './transact.ts'

export function signInIn(db: Database): SignInPort {
  const identity = db.prepare('SELECT id, language, coordinator FROM identity WHERE id = ?')
  const devices = db.prepare('SELECT count(*) AS many FROM device WHERE identity = ?')
  const dropDevices = db.prepare('DELETE FROM device WHERE identity = ?')
  const setToken = db.prepare('UPDATE identity SET token_hash = ? WHERE id = ?')
  return {
    ...passkeysIn(db),
    ...mailIn(db),
    ...linksIn(db),
    identity: (id) =>
      answer(() => {
        const row = identity.get(id)
        return row === undefined ? null : rowToIdentity(row)
      }),
    endDevices: (whose, tokenHash) =>
      answer(() =>
        transact(db, () => {
          const others = whole(devices.get(whose) ?? {}, 'many') > 0
          dropDevices.run(whose)
          setToken.run(tokenHash, whose)
          return others
        }),
      ),
  }
}

type Passkeys = 'addPasskey' | 'passkey' | 'passkeysOf' | 'renamePasskey' | 'removePasskey' | 'usePasskey'

function passkeysIn(db: Database): Pick<SignInPort, Passkeys> {
  const add = db.prepare(`
    INSERT INTO passkey (id, credential, identity, site, public_key, counter, transports, name, made_on, used_on)
    VALUES (:id, :credential, :identity, :site, :publicKey, :counter, :transports, :name, :madeOn, :usedOn)
    ON CONFLICT DO NOTHING`)
  const find = db.prepare('SELECT * FROM passkey WHERE credential = ?')
  const all = db.prepare('SELECT * FROM passkey WHERE identity = ? ORDER BY made_on, id')
  const rename = db.prepare('UPDATE passkey SET name = ? WHERE identity = ? AND id = ?')
  const remove = db.prepare('DELETE FROM passkey WHERE identity = ? AND id = ?')
  // Authenticators that do not count say 0 each time.
  const use = db.prepare(`
    UPDATE passkey SET counter = :counter, used_on = :day
    WHERE id = :id AND (counter < :counter OR (counter = 0 AND :counter = 0))`)
  return {
    addPasskey: (passkey) =>
      answer(() => add.run({ ...passkey, transports: passkey.transports.join(' ') }).changes === 1),
    passkey: (credential) =>
      answer(() => {
        const row = find.get(credential)
        return row === undefined ? null : rowToPasskey(row)
      }),
    passkeysOf: (identity) => answer(() => all.all(identity).map(rowToPasskey)),
    renamePasskey: (identity, id, name) => answer(() => rename.run(name, identity, id).changes === 1),
    removePasskey: (identity, id) => answer(() => remove.run(identity, id).changes === 1),
    usePasskey: (id, counter, day) => answer(() => use.run({ id, counter, day }).changes === 1),
  }
}

function mailIn(db: Database): Pick<SignInPort, 'setMail' | 'mailOf' | 'identityByMail' | 'removeMail'> {
  const others = db.prepare('SELECT 1 FROM mail_address WHERE mail = ? AND identity <> ?')
  const set = db.prepare(`
    INSERT INTO mail_address (identity, mail, since) VALUES (:identity, :mail, :day)
    ON CONFLICT (identity) DO UPDATE SET mail = excluded.mail, since = excluded.since`)
  const of = db.prepare('SELECT mail, since FROM mail_address WHERE identity = ?')
  const whose = db.prepare(`
    SELECT id, language, coordinator FROM identity JOIN mail_address ON mail_address.identity = identity.id
    WHERE mail_address.mail = ?`)
  const drops = [
    'DELETE FROM mail_address WHERE identity = ?',
    "DELETE FROM sign_in_link WHERE identity = ? AND way <> 'paper'",
  ].map((sql) => db.prepare(sql))
  return {
    setMail: (identity, mail, day) =>
      answer(() =>
        transact(db, () => {
          if (others.get(mail, identity) !== undefined) return false
          set.run({ identity, mail, day })
          return true
        }),
      ),
    mailOf: (identity) =>
      answer(() => {
        const row = of.get(identity)
        return row === undefined ? null : { mail: text(row, 'mail'), since: text(row, 'since') }
      }),
    identityByMail: (mail) =>
      answer(() => {
        const row = whose.get(mail)
        return row === undefined ? null : rowToIdentity(row)
      }),
    removeMail: (identity) =>
      answer(() =>
        transact(db, () => {
          for (const drop of drops) drop.run(identity)
        }),
      ),
  }
}

function linksIn(db: Database): Pick<SignInPort, 'addLink' | 'linkAt' | 'useLink' | 'linksOf' | 'dropLinks'> {
  // A mail that was asked for by somebody else must not end the link of one’s own.
  const before = db.prepare("DELETE FROM sign_in_link WHERE identity = ? AND way = ? AND way <> 'mail'")
  const add = db.prepare(`
    INSERT INTO sign_in_link (token_hash, identity, way, mail, expires_at)
    VALUES (:tokenHash, :identity, :way, :mail, :expiresAt)`)
  const find = db.prepare('SELECT * FROM sign_in_link WHERE token_hash = ? AND expires_at > ?')
  const use = db.prepare('DELETE FROM sign_in_link WHERE token_hash = ? AND expires_at > ? RETURNING *')
  const all = db.prepare('SELECT * FROM sign_in_link WHERE identity = ? AND expires_at > ? ORDER BY expires_at')
  const drop = db.prepare('DELETE FROM sign_in_link WHERE expires_at <= ?')
  return {
    addLink: (tokenHash, { identity, way, mail }, expiresAt) =>
      answer(() =>
        transact(db, () => {
          before.run(identity, way)
          add.run({ tokenHash, identity, way, mail, expiresAt })
        }),
      ),
    linkAt: (tokenHash, at) =>
      answer(() => {
        const row = find.get(tokenHash, at)
        return row === undefined ? null : rowToLink(row)
      }),
    useLink: (tokenHash, at) =>
      answer(() => {
        const row = use.get(tokenHash, at)
        return row === undefined ? null : rowToLink(row)
      }),
    linksOf: (identity, at) =>
      answer(() => all.all(identity, at).map((row) => ({ ...rowToLink(row), expiresAt: whole(row, 'expires_at') }))),
    dropLinks: (at) =>
      answer(() => {
        drop.run(at)
      }),
  }
}

const rowToPasskey = (row: Row): Passkey => ({
  id: text(row, 'id'),
  credential: text(row, 'credential'),
  identity: text(row, 'identity'),
  site: text(row, 'site'),
  publicKey: Uint8Array.from(bytes(row, 'public_key')),
  counter: whole(row, 'counter'),
  transports: text(row, 'transports').split(' ').filter(Boolean),
  name: text(row, 'name'),
  madeOn: text(row, 'made_on'),
  usedOn: textOrNull(row, 'used_on'),
})

const rowToLink = (row: Row): SignInLink => ({
  identity: text(row, 'identity'),
  way: oneOf(row, 'way', linkWays),
  mail: textOrNull(row, 'mail'),
})
