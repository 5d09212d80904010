/**
 * What the library is searched by: a row for each card and annotation of an archived session, all their words in
 * `library_text`, and each different word once in `library_word`, with its stems, and in `library_part` by its parts.
 * Both indexes take what is deleted out of their pages at once (`secure-delete`).
 */

export const libraryTables = `
  CREATE TABLE library_session (
    slot INTEGER PRIMARY KEY AUTOINCREMENT,
    session TEXT NOT NULL UNIQUE REFERENCES session (id),
    atelier TEXT NOT NULL,
    audience TEXT NOT NULL,
    date TEXT NOT NULL,
    perspectives TEXT NOT NULL,
    themes TEXT NOT NULL,
    numbers BLOB NOT NULL
  ) STRICT;

  CREATE TABLE library_entry (
    id INTEGER PRIMARY KEY,
    entity TEXT NOT NULL,
    card TEXT NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    sides TEXT NOT NULL,
    perspective TEXT,
    theme TEXT,
    taken INTEGER NOT NULL,
    answering INTEGER NOT NULL,
    recognitions INTEGER NOT NULL,
    links INTEGER NOT NULL,
    annotations INTEGER NOT NULL,
    people INTEGER
  ) STRICT;

  CREATE VIRTUAL TABLE library_text USING fts5 (
    title, text, sides,
    content = 'library_entry', content_rowid = 'id', columnsize = 0,
    tokenize = 'unicode61 remove_diacritics 2'
  );
  INSERT INTO library_text (library_text, rank) VALUES ('secure-delete', 1);

  CREATE TABLE library_word (
    id INTEGER PRIMARY KEY,
    word TEXT NOT NULL UNIQUE,
    dutch TEXT NOT NULL,
    english TEXT NOT NULL
  ) STRICT;
  CREATE INDEX library_word_dutch ON library_word (dutch);
  CREATE INDEX library_word_english ON library_word (english);

  CREATE VIRTUAL TABLE library_part USING fts5 (
    word,
    content = 'library_word', content_rowid = 'id', columnsize = 0,
    tokenize = 'trigram'
  );
  INSERT INTO library_part (library_part, rank) VALUES ('secure-delete', 1);
`
