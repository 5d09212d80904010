/** The tables, as numbered steps. A step that has been released is never changed; a change is a next step. */

import { type Database } from './binding.ts'
import { StoreUnreadable } from '#server/store/ports.ts'
import { afterArchiveTables } from './after-archive-tables.ts'
import { archiveTables } from './archive-tables.ts'
import { whole } from './rows.ts'
import { signInTables } from './sign-in-tables.ts'
import { transact } from './transact.ts'
import { yearsTables } from './years-tables.ts'

const first = `
  CREATE TABLE journal (
    board TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (board, epoch, seq)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE snapshot (
    board TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (board, epoch)
  ) STRICT;

  CREATE TABLE identity (
    id TEXT PRIMARY KEY,
    token_hash TEXT NOT NULL UNIQUE,
    language TEXT NOT NULL,
    coordinator INTEGER NOT NULL,
    created_at INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE coordinator_key (
    token_hash TEXT PRIMARY KEY,
    created_at INTEGER NOT NULL,
    used_at INTEGER
  ) STRICT;

  CREATE TABLE atelier (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    purpose TEXT NOT NULL,
    language TEXT NOT NULL,
    demo INTEGER NOT NULL,
    created_at INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE leader (
    atelier TEXT NOT NULL REFERENCES atelier (id),
    identity TEXT NOT NULL REFERENCES identity (id),
    PRIMARY KEY (atelier, identity)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE session (
    id TEXT PRIMARY KEY,
    atelier TEXT NOT NULL REFERENCES atelier (id),
    epoch INTEGER NOT NULL,
    number INTEGER NOT NULL,
    subject TEXT NOT NULL,
    date TEXT NOT NULL,
    start TEXT NOT NULL,
    language TEXT NOT NULL,
    state TEXT NOT NULL,
    perspectives TEXT NOT NULL,
    plan TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    UNIQUE (atelier, number)
  ) STRICT;

  CREATE TABLE invitation (
    id TEXT PRIMARY KEY,
    session TEXT NOT NULL REFERENCES session (id),
    role TEXT NOT NULL,
    token_hash TEXT NOT NULL UNIQUE,
    code TEXT,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    revoked_at INTEGER
  ) STRICT;
  CREATE INDEX invitation_session ON invitation (session);

  CREATE TABLE participant (
    id TEXT PRIMARY KEY,
    session TEXT NOT NULL REFERENCES session (id),
    identity TEXT NOT NULL REFERENCES identity (id),
    name TEXT NOT NULL,
    perspective TEXT,
    role TEXT NOT NULL,
    invitation TEXT REFERENCES invitation (id),
    joined_at INTEGER NOT NULL,
    UNIQUE (session, identity)
  ) STRICT;
  CREATE INDEX participant_identity ON participant (identity);
  CREATE INDEX participant_invitation ON participant (invitation);
`

const second = `
  CREATE TABLE owner (
    board TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    entity TEXT NOT NULL,
    person TEXT NOT NULL,
    PRIMARY KEY (board, epoch, entity)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE lease (
    board TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    client INTEGER NOT NULL,
    person TEXT NOT NULL,
    PRIMARY KEY (board, epoch, client)
  ) STRICT, WITHOUT ROWID;

  ALTER TABLE participant ADD COLUMN left_at INTEGER;
`

/** What not everyone may see: apart from the boards, and of what has no name nothing that leads to somebody. */
const third = `
  ALTER TABLE participant ADD COLUMN muted_at INTEGER;
  ALTER TABLE participant ADD COLUMN removed_at INTEGER;
  ALTER TABLE session ADD COLUMN closed_at INTEGER;

  CREATE TABLE format (
    id TEXT PRIMARY KEY,
    atelier TEXT NOT NULL REFERENCES atelier (id),
    title TEXT NOT NULL,
    plan TEXT NOT NULL,
    created_at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX format_atelier ON format (atelier);

  CREATE TABLE held (
    session TEXT NOT NULL REFERENCES session (id),
    id TEXT NOT NULL,
    phase TEXT NOT NULL,
    person TEXT NOT NULL,
    behalf TEXT,
    thing TEXT NOT NULL,
    PRIMARY KEY (session, id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE hidden_card (
    session TEXT NOT NULL REFERENCES session (id),
    card TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (session, card)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE ticket (
    session TEXT NOT NULL REFERENCES session (id),
    phase TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (hash)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE tickets_taken (
    session TEXT NOT NULL REFERENCES session (id),
    phase TEXT NOT NULL,
    person TEXT NOT NULL,
    taken INTEGER NOT NULL,
    PRIMARY KEY (session, phase, person)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE nameless (
    session TEXT NOT NULL REFERENCES session (id),
    id TEXT NOT NULL,
    phase TEXT NOT NULL,
    thing TEXT,
    secret_hash TEXT NOT NULL,
    waits INTEGER NOT NULL,
    shown INTEGER NOT NULL,
    PRIMARY KEY (session, id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE dots (
    session TEXT NOT NULL REFERENCES session (id),
    ballot TEXT NOT NULL,
    person TEXT NOT NULL,
    card TEXT NOT NULL,
    dots INTEGER NOT NULL,
    PRIMARY KEY (session, ballot, person, card)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE stance (
    session TEXT NOT NULL REFERENCES session (id),
    ballot TEXT NOT NULL,
    person TEXT NOT NULL,
    options TEXT NOT NULL,
    weights TEXT NOT NULL,
    because TEXT NOT NULL,
    PRIMARY KEY (session, ballot, person)
  ) STRICT, WITHOUT ROWID;
`

const steps: readonly string[] = [first, second, third, archiveTables, afterArchiveTables, yearsTables, signInTables]

/** The step that the file has reached; a file from a later version of ours is refused. */
export function reached(db: Database): number {
  const version = whole(db.prepare('PRAGMA user_version').get() ?? {}, 'user_version')
  if (version > steps.length) {
    throw new StoreUnreadable('The store was made by a later version of this server; it was left as it was.')
  }
  return version
}

/** Takes the steps that the file has not seen, each in a transaction of its own. */
export function migrate(db: Database): void {
  for (const [index, step] of [...steps.entries()].slice(reached(db))) {
    transact(db, () => {
      db.exec(step)
      db.exec(`PRAGMA user_version = ${index + 1}`)
    })
  }
}
