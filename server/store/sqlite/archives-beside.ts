/** What is kept beside archives: decisions about what goes in, consents, and when phases began. */

import { decision } from '#shared/commands/archive-commands.ts'
import type { Archives } from '#server/store/archive-ports.ts'
import type { Database } from './binding.ts'
import { answer } from './failures.ts'
import { flag, json, text, whole } from './rows.ts'

type BesideArchives = Pick<
  Archives,
  'putDecided' | 'dropDecided' | 'decidedIn' | 'setConsent' | 'consentsOf' | 'addPhaseTime' | 'phaseTimesOf'
>

export function besideArchivesIn(db: Database): BesideArchives {
  const putDecided = db.prepare(`
    INSERT INTO decided (session, entity, words_hash, decision) VALUES (?, ?, ?, ?)
    ON CONFLICT (session, entity) DO UPDATE SET words_hash = excluded.words_hash, decision = excluded.decision`)
  const dropDecided = db.prepare('DELETE FROM decided WHERE session = ? AND entity = ?')
  const decided = db.prepare('SELECT * FROM decided WHERE session = ? ORDER BY entity')
  const putConsent = db.prepare(`
    INSERT INTO consent (session, participant, named, research) VALUES (?, ?, ?, ?)
    ON CONFLICT (session, participant) DO UPDATE SET named = excluded.named, research = excluded.research`)
  const consents = db.prepare('SELECT * FROM consent WHERE session = ? ORDER BY participant')
  // Of two in one millisecond the last is where the session is.
  const addTime = db.prepare(`
    INSERT INTO phase_time (session, at, phase) VALUES (?, ?, ?)
    ON CONFLICT (session, at) DO UPDATE SET phase = excluded.phase`)
  const times = db.prepare('SELECT at, phase FROM phase_time WHERE session = ? ORDER BY at')

  return {
    putDecided: (one) =>
      answer(() => {
        putDecided.run(one.session, one.entity, one.wordsHash, JSON.stringify(one.decision))
      }),
    dropDecided: (session, entity) =>
      answer(() => {
        dropDecided.run(session, entity)
      }),
    decidedIn: (session) =>
      answer(() =>
        decided.all(session).map((row) => ({
          session: text(row, 'session'),
          entity: text(row, 'entity'),
          wordsHash: text(row, 'words_hash'),
          decision: json(row, 'decision', decision),
        })),
      ),
    setConsent: (session, { participant, named, research }) =>
      answer(() => {
        putConsent.run(session, participant, named ? 1 : 0, research ? 1 : 0)
      }),
    consentsOf: (session) =>
      answer(() =>
        consents.all(session).map((row) => ({
          participant: text(row, 'participant'),
          named: flag(row, 'named'),
          research: flag(row, 'research'),
        })),
      ),
    addPhaseTime: (session, { phase, at }) =>
      answer(() => {
        addTime.run(session, at, phase)
      }),
    phaseTimesOf: (session) =>
      answer(() => times.all(session).map((row) => ({ phase: text(row, 'phase'), at: whole(row, 'at') }))),
  }
}
