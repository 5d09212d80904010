/** The sixth step: an atelier over the years. Of what people do the day is kept, never the moment. */

export const yearsTables = `
  ALTER TABLE atelier ADD COLUMN way TEXT NOT NULL DEFAULT '';
  ALTER TABLE atelier ADD COLUMN for_whom TEXT NOT NULL DEFAULT '';
  ALTER TABLE atelier ADD COLUMN leader_word TEXT NOT NULL DEFAULT '';
  ALTER TABLE atelier ADD COLUMN calendar_token TEXT;
  CREATE UNIQUE INDEX atelier_calendar ON atelier (calendar_token);
  ALTER TABLE session ADD COLUMN place TEXT NOT NULL DEFAULT '';

  CREATE TABLE leader_key (
    token_hash TEXT PRIMARY KEY,
    atelier TEXT NOT NULL REFERENCES atelier (id),
    expires_at INTEGER NOT NULL,
    used_at INTEGER
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE device (
    token_hash TEXT PRIMARY KEY,
    identity TEXT NOT NULL REFERENCES identity (id),
    since TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX device_identity ON device (identity);

  CREATE TABLE return_code (
    identity TEXT PRIMARY KEY REFERENCES identity (id),
    code_hash TEXT NOT NULL UNIQUE,
    made_on TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE way_back (
    token_hash TEXT PRIMARY KEY,
    identity TEXT NOT NULL REFERENCES identity (id),
    participant TEXT NOT NULL,
    atelier TEXT,
    expires_at INTEGER NOT NULL,
    used_on TEXT,
    came TEXT REFERENCES identity (id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX way_back_identity ON way_back (identity);

  CREATE TABLE taken (
    identity TEXT NOT NULL REFERENCES identity (id),
    session TEXT NOT NULL REFERENCES session (id),
    card TEXT NOT NULL,
    how TEXT NOT NULL,
    until TEXT,
    day TEXT NOT NULL,
    shared INTEGER NOT NULL,
    named INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (identity, session, card, how)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX taken_card ON taken (session, card);

  CREATE TABLE take_asked (
    identity TEXT NOT NULL REFERENCES identity (id),
    session TEXT NOT NULL REFERENCES session (id),
    PRIMARY KEY (identity, session)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE follow_up (
    id TEXT PRIMARY KEY,
    session TEXT NOT NULL REFERENCES session (id),
    card TEXT NOT NULL,
    identity TEXT,
    outcome TEXT NOT NULL,
    words TEXT NOT NULL,
    language TEXT NOT NULL,
    name TEXT,
    perspective TEXT,
    day TEXT NOT NULL
  ) STRICT;
  CREATE INDEX follow_up_card ON follow_up (session, card);

  CREATE TABLE question (
    id TEXT PRIMARY KEY,
    atelier TEXT NOT NULL REFERENCES atelier (id),
    words TEXT NOT NULL,
    language TEXT NOT NULL,
    identity TEXT,
    session TEXT,
    card TEXT,
    day TEXT NOT NULL
  ) STRICT;
  CREATE INDEX question_atelier ON question (atelier);

  CREATE TABLE question_step (
    id TEXT PRIMARY KEY,
    question TEXT NOT NULL REFERENCES question (id),
    change TEXT NOT NULL,
    session TEXT,
    card TEXT,
    words TEXT NOT NULL,
    identity TEXT,
    day TEXT NOT NULL
  ) STRICT;
  CREATE INDEX question_step_question ON question_step (question);
`
