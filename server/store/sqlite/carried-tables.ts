/** What was carried from one session to another. Archives of an older version say it of cards; boards have to be read. */

export const carriedTables = `
  CREATE TABLE carried (
    session TEXT NOT NULL,
    entity TEXT NOT NULL,
    from_entity TEXT NOT NULL,
    PRIMARY KEY (from_entity, session, entity)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX carried_session ON carried (session);

  CREATE TABLE carried_unread (
    session TEXT PRIMARY KEY
  ) STRICT, WITHOUT ROWID;

  INSERT OR IGNORE INTO carried (session, entity, from_entity)
    SELECT archive.session, json_extract(card.value, '$.id'), json_extract(card.value, '$.carriedFrom')
    FROM archive, json_each(archive.content, '$.cards') AS card
    WHERE json_extract(card.value, '$.carriedFrom') IS NOT NULL;
  INSERT OR IGNORE INTO carried (session, entity, from_entity)
    SELECT session, card, json_extract(content, '$.card.carriedFrom') FROM hidden_card
    WHERE json_extract(content, '$.card.carriedFrom') IS NOT NULL;
  INSERT INTO carried_unread (session)
    SELECT id FROM session WHERE board_gone_at IS NULL AND EXISTS (
      SELECT 1 FROM session AS other
      WHERE other.atelier = session.atelier AND other.id <> session.id
        AND (other.archived_at IS NOT NULL OR other.undone_at IS NOT NULL));
`
