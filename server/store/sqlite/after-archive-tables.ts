/** The fifth step: what people do with an archive once it is there. */

import { carriedTables } from './carried-tables.ts'

export const afterArchiveTables = `
  -- What was archived lately is found without reading whole archives.
  CREATE INDEX archive_made_at ON archive (made_at, session);

  CREATE TABLE report_said (
    session TEXT NOT NULL REFERENCES session (id),
    participant TEXT NOT NULL,
    report_hash TEXT NOT NULL,
    says TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (session, participant)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE report_frozen (
    session TEXT NOT NULL REFERENCES session (id),
    report_hash TEXT NOT NULL,
    people INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (session, report_hash)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE signal (
    session TEXT PRIMARY KEY REFERENCES session (id),
    content TEXT NOT NULL,
    made_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
${carriedTables}`
