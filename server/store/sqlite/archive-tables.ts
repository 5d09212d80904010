/** The fourth step: what stays of sessions that are over, what was erased, and how people’s data are cared for. */

import { libraryTables } from './library-tables.ts'

export const archiveTables = `
  ALTER TABLE session ADD COLUMN archived_at INTEGER;
  ALTER TABLE session ADD COLUMN board_gone_at INTEGER;
  ALTER TABLE session ADD COLUMN undone_at INTEGER;
  ALTER TABLE identity ADD COLUMN seen_on TEXT;

  CREATE TABLE renewed (
    board TEXT PRIMARY KEY,
    epoch INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE archive (
    session TEXT NOT NULL REFERENCES session (id),
    edition INTEGER NOT NULL,
    content TEXT NOT NULL,
    hash TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    made_by TEXT,
    PRIMARY KEY (session, edition)
  ) STRICT;

  CREATE TABLE archive_unfinished (
    session TEXT PRIMARY KEY REFERENCES session (id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE decided (
    session TEXT NOT NULL REFERENCES session (id),
    entity TEXT NOT NULL,
    words_hash TEXT NOT NULL,
    decision TEXT NOT NULL,
    PRIMARY KEY (session, entity)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE consent (
    session TEXT NOT NULL REFERENCES session (id),
    participant TEXT NOT NULL,
    named INTEGER NOT NULL,
    research INTEGER NOT NULL,
    PRIMARY KEY (session, participant)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE phase_time (
    session TEXT NOT NULL REFERENCES session (id),
    at INTEGER NOT NULL,
    phase TEXT NOT NULL,
    PRIMARY KEY (session, at)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE erasure (
    id TEXT PRIMARY KEY,
    session TEXT NOT NULL,
    scope TEXT NOT NULL,
    entity TEXT NOT NULL,
    reason TEXT NOT NULL,
    own INTEGER NOT NULL,
    at INTEGER NOT NULL,
    done_at INTEGER
  ) STRICT;
  CREATE INDEX erasure_session ON erasure (session);

  CREATE TABLE asked_erasure (
    id TEXT PRIMARY KEY,
    session TEXT NOT NULL REFERENCES session (id),
    entity TEXT NOT NULL,
    reason TEXT NOT NULL,
    at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX asked_erasure_session ON asked_erasure (session);

  CREATE TABLE audit (
    seq INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    action TEXT NOT NULL,
    by_role TEXT NOT NULL,
    session TEXT
  ) STRICT;

  CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  ${libraryTables}
`
