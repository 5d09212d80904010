/** The learning questions of ateliers, as far as they are kept: what was put between sessions, and what people said of them. */

import { cardKinds, languages } from '#shared/board/kinds.ts'
import { variants } from '#shared/board/variants.ts'
import { saidChanges } from '#shared/years/questions.ts'
import type { ArchivedCardLine, CamePort, Question, QuestionSaid } from '#server/store/came-ports.ts'
import type { Database, Row } from './binding.ts'
import { answer } from './failures.ts'
import { followUpForgetter, followUpsIn } from './follow-ups.ts'
import { oneOf, text, textOrNull, whole } from './rows.ts'
import { transact } from './transact.ts'

export function cameIn(db: Database): CamePort {
  return { ...followUpsIn(db), ...questionsIn(db), ...stepsIn(db), ...archivedIn(db), ...forgetIn(db) }
}

type Questions = Pick<
  CamePort,
  'addQuestion' | 'question' | 'questionsIn' | 'questionsBy' | 'removeQuestion' | 'carriedOnIn'
>

function questionsIn(db: Database): Questions {
  const add = db.prepare(`
    INSERT INTO question (id, atelier, words, language, identity, session, card, day) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO NOTHING`)
  const one = db.prepare('SELECT * FROM question WHERE id = ?')
  const inAtelier = db.prepare('SELECT * FROM question WHERE atelier = ? ORDER BY day, id')
  const by = db.prepare('SELECT * FROM question WHERE identity = ? ORDER BY day, id')
  const remove = questionRemover(db)
  const onward = db.prepare(`
    SELECT session, entity FROM carried
    WHERE from_entity = ? AND session IN (SELECT id FROM session WHERE atelier = ?) ORDER BY session, entity`)
  return {
    addQuestion: ({ id, atelier, words, language, identity, session, card, day }) =>
      answer(() => {
        add.run(id, atelier, words, language, identity, session, card, day)
      }),
    question: (id) =>
      answer(() => {
        const row = one.get(id)
        return row === undefined ? null : rowToQuestion(row)
      }),
    questionsIn: (atelier) => answer(() => inAtelier.all(atelier).map(rowToQuestion)),
    questionsBy: (identity) => answer(() => by.all(identity).map(rowToQuestion)),
    removeQuestion: (id) => answer(() => transact(db, () => remove('id = :id', { id }))),
    carriedOnIn: (atelier, from) =>
      answer(() =>
        onward.all(from, atelier).map((row) => ({ session: text(row, 'session'), entity: text(row, 'entity') })),
      ),
  }
}

/** Inside a transaction: the questions that a condition holds for, each with all that was said of it. */
function questionRemover(db: Database): (which: string, of: Readonly<Record<string, string>>) => void {
  return (which, of) => {
    db.prepare(`DELETE FROM question_step WHERE question IN (SELECT id FROM question WHERE ${which})`).run(of)
    db.prepare(`DELETE FROM question WHERE ${which}`).run(of)
  }
}

function stepsIn(db: Database): Pick<CamePort, 'addStep' | 'stepsIn' | 'stepsBy'> {
  const add = db.prepare(`
    INSERT INTO question_step (id, question, change, words, identity, day) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO NOTHING`)
  const inAtelier = db.prepare(`
    SELECT * FROM question_step WHERE question IN (SELECT id FROM question WHERE atelier = ?) ORDER BY day, rowid`)
  const by = db.prepare('SELECT * FROM question_step WHERE identity = ? ORDER BY day, rowid')
  return {
    addStep: ({ id, question, change, words, identity, day }) =>
      answer(() => {
        add.run(id, question, change, words, identity, day)
      }),
    stepsIn: (atelier) => answer(() => inAtelier.all(atelier).map(rowToStep)),
    stepsBy: (identity) => answer(() => by.all(identity).map(rowToStep)),
  }
}

const lastArchives = `
  SELECT archive.session, archive.content, session.number, session.subject FROM archive
  JOIN session ON session.id = archive.session
  WHERE session.atelier = ?
    AND edition = (SELECT max(edition) FROM archive AS later WHERE later.session = archive.session)`

/** Read where archives lie: a list of years is worked out without reading them whole. */
function archivedIn(db: Database): Pick<CamePort, 'cardsIn' | 'ledgerIn'> {
  const cards = db.prepare(`
    SELECT last.session, last.number, last.subject, json_extract(last.content, '$.session.date') AS date,
      json_extract(last.content, '$.provenance.audience') AS audience,
      json_extract(card.value, '$.id') AS card, json_extract(card.value, '$.kind') AS kind,
      json_extract(card.value, '$.variant') AS variant, json_extract(card.value, '$.language') AS language,
      json_extract(card.value, '$.carriedFrom') AS carried_from,
      json_extract(card.value, '$.recalls') AS recalls,
      coalesce(nullif(trim(json_extract(card.value, '$.title')), ''),
        substr(json_extract(card.value, '$.body'), 1, 120)) AS title
    FROM (${lastArchives}) AS last, json_each(last.content, '$.cards') AS card
    ORDER BY date, last.number, card.key`)
  const ledger = db.prepare(`
    SELECT last.session, json_extract(line.value, '$.question') AS question,
      json_extract(line.value, '$.change') AS change, json_extract(line.value, '$.by') AS by_card
    FROM (${lastArchives}) AS last, json_each(last.content, '$.ledger') AS line
    ORDER BY last.session, line.key`)
  return {
    cardsIn: (atelier) => answer(() => cards.all(atelier).map(rowToLine)),
    ledgerIn: (atelier) =>
      answer(() =>
        ledger.all(atelier).map((row) => ({
          session: text(row, 'session'),
          question: text(row, 'question'),
          change: oneOf(row, 'change', ['opened', 'moved', 'answered'] as const),
          by: textOrNull(row, 'by_card'),
        })),
      ),
  }
}

/** What they put between sessions is their own words; what hung on it goes along. */
function forgetIn(db: Database): Pick<CamePort, 'forgetCame'> {
  const forgetFollowUps = followUpForgetter(db)
  const remove = questionRemover(db)
  const unsay = db.prepare('DELETE FROM question_step WHERE identity = ?')
  const letGo = ['question', 'question_step'].map((table) =>
    db.prepare(`UPDATE ${table} SET identity = NULL WHERE identity = ?`),
  )
  return {
    forgetCame: (identity, session, how) =>
      answer(() =>
        transact(db, () => {
          forgetFollowUps(identity, session, how)
          if (session !== null) return
          if (how === 'remove') {
            unsay.run(identity)
            remove('identity = :identity', { identity })
          } else for (const each of letGo) each.run(identity)
        }),
      ),
  }
}

function rowToQuestion(row: Row): Question {
  return {
    id: text(row, 'id'),
    atelier: text(row, 'atelier'),
    words: text(row, 'words'),
    language: oneOf(row, 'language', languages),
    identity: textOrNull(row, 'identity'),
    session: textOrNull(row, 'session'),
    card: textOrNull(row, 'card'),
    day: text(row, 'day'),
  }
}

function rowToStep(row: Row): QuestionSaid {
  return {
    id: text(row, 'id'),
    question: text(row, 'question'),
    change: oneOf(row, 'change', saidChanges),
    words: text(row, 'words'),
    identity: textOrNull(row, 'identity'),
    day: text(row, 'day'),
  }
}

function rowToLine(row: Row): ArchivedCardLine {
  return {
    session: text(row, 'session'),
    number: whole(row, 'number'),
    subject: text(row, 'subject'),
    date: text(row, 'date'),
    audience: oneOf(row, 'audience', ['session', 'atelier'] as const),
    card: text(row, 'card'),
    kind: oneOf(row, 'kind', cardKinds),
    variant: textOrNull(row, 'variant') === null ? null : oneOf(row, 'variant', variants),
    title: text(row, 'title'),
    language: oneOf(row, 'language', languages),
    carriedFrom: textOrNull(row, 'carried_from'),
    recalls: textOrNull(row, 'recalls'),
  }
}
