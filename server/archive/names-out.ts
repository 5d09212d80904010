/**
 * Somebody who was named does not want to be any more: their name goes out of what was archived, in every edition, also
 * where others wrote it.
 */

import type { ArchivedCard, ArchivedSession } from '#shared/archive/archived.ts'
import { setFields } from '#shared/board/edit.ts'
import { readPerson } from '#shared/board/document.ts'
import type { Participant, Session } from '#server/store/ports.ts'
import type { Desk } from '#server/sessions/desk.ts'
import { changeAway } from '#server/sessions/change.ts'
import { changeEditions } from './editions.ts'
import { wordsWithoutName } from './words-without-name.ts'

/**
 * Nothing happens where there is no archive: then the name is not taken over in the first place. To be called in the
 * session’s turn.
 */
export async function nameOutNow(desk: Desk, session: Session, { id: person, name }: Participant): Promise<void> {
  if (session.archivedAt === null) return
  const brought = new Set(await desk.register.broughtBy(session.id, person))
  await changeEditions(desk, session, (content) => wordsWithoutName(without(content, brought), name))
  if (session.boardGoneAt !== null) return
  await changeAway(desk, session, (doc) => {
    if (readPerson(doc, person) !== null) setFields(doc, 'people', person, { name: '' })
  })
}

/** `brought`: keys as `cards/ID`. What they wrote down for somebody else never had a name. */
function without(content: ArchivedSession, brought: ReadonlySet<string>): ArchivedSession {
  const isTheirs = (root: 'cards' | 'notes', { id, by }: Pick<ArchivedCard, 'id' | 'by'>): boolean =>
    by.name !== null && brought.has(`${root}/${id}`)
  const { cards, notes } = content
  if (!cards.some((one) => isTheirs('cards', one)) && !notes.some((one) => isTheirs('notes', one))) return content
  return {
    ...content,
    cards: cards.map((one) => (isTheirs('cards', one) ? { ...one, by: { ...one.by, name: null } } : one)),
    notes: notes.map((one) => (isTheirs('notes', one) ? { ...one, by: { ...one.by, name: null } } : one)),
  }
}
