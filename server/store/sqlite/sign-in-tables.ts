/** The seventh step: signing in without a password. Of what people do the day is kept, never the moment. */

export const signInTables = `
  CREATE TABLE passkey (
    id TEXT PRIMARY KEY,
    credential TEXT NOT NULL UNIQUE,
    identity TEXT NOT NULL REFERENCES identity (id),
    site TEXT NOT NULL,
    public_key BLOB NOT NULL,
    counter INTEGER NOT NULL,
    transports TEXT NOT NULL,
    name TEXT NOT NULL,
    made_on TEXT NOT NULL,
    used_on TEXT
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX passkey_identity ON passkey (identity);

  CREATE TABLE mail_address (
    identity TEXT PRIMARY KEY REFERENCES identity (id),
    mail TEXT NOT NULL UNIQUE,
    since TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE sign_in_link (
    token_hash TEXT PRIMARY KEY,
    identity TEXT NOT NULL REFERENCES identity (id),
    way TEXT NOT NULL,
    mail TEXT,
    expires_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX sign_in_link_identity ON sign_in_link (identity);
`
