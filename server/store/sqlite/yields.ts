/** The last archives of an atelier and what they came to, where they lie: a list of years is shown without reading them whole. */

import type { Archives } from '#server/store/archive-ports.ts'
import type { Database } from './binding.ts'
import { answer } from './failures.ts'
import { oneOf, text, whole } from './rows.ts'

const audiences = ['session', 'atelier'] as const

export function yieldsIn(db: Database): Pick<Archives, 'yieldsOf' | 'lastIn'> {
  const all = db.prepare(`
    SELECT archive.session, json_extract(content, '$.provenance.audience') AS audience,
      json_array_length(content, '$.yield.insights') AS insights,
      json_array_length(content, '$.yield.directions') AS directions,
      json_array_length(content, '$.yield.questions') AS questions,
      json_array_length(content, '$.yield.tries') AS tries
    FROM archive JOIN session ON session.id = archive.session
    WHERE session.atelier = ?
      AND edition = (SELECT max(edition) FROM archive AS later WHERE later.session = archive.session)
    ORDER BY session.number`)
  const last = db.prepare(`
    SELECT archive.session, session.number, session.subject, session.date, archive.hash,
      json_extract(content, '$.provenance.audience') AS audience
    FROM archive JOIN session ON session.id = archive.session
    WHERE session.atelier = ?
      AND edition = (SELECT max(edition) FROM archive AS later WHERE later.session = archive.session)
    ORDER BY session.date DESC, session.number DESC
    LIMIT ?`)
  return {
    lastIn: (atelier, most) =>
      answer(() =>
        last.all(atelier, most).map((row) => ({
          session: text(row, 'session'),
          number: whole(row, 'number'),
          subject: text(row, 'subject'),
          date: text(row, 'date'),
          audience: oneOf(row, 'audience', audiences),
          hash: text(row, 'hash'),
        })),
      ),
    yieldsOf: (atelier) =>
      answer(() =>
        all.all(atelier).map((row) => ({
          session: text(row, 'session'),
          audience: oneOf(row, 'audience', audiences),
          insights: whole(row, 'insights'),
          directions: whole(row, 'directions'),
          questions: whole(row, 'questions'),
          tries: whole(row, 'tries'),
        })),
      ),
  }
}
