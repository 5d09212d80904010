/** What is taken from earlier sessions to a new one: open learning questions, and cards that somebody who leads chose. */

import type { ArchivedSession } from '#shared/archive/archived.ts'
import { carryOnto } from '#shared/archive/carry-onto.ts'
import { copiedOf } from '#shared/archive/copy-onto.ts'
import { rootOf } from '#shared/board/document.ts'
import { limits } from '#shared/board/schema.ts'
import type { Carriable, Spot } from '#shared/commands/came-commands.ts'
import { Problem } from '#shared/commands/problem.ts'
import { newId } from '#shared/id.ts'
import { byMeeting } from '#shared/years/questions.ts'
import { takenAlong } from '#server/erasing/archive-without.ts'
import { openBoard, writeBoard } from '#server/sessions/board.ts'
import type { Desk, Handler } from '#server/sessions/desk.ts'
import { inTurn, stateTurn } from '#server/sessions/in-turn.ts'
import type { Question } from '#server/store/came-ports.ts'
import type { Session } from '#server/store/ports.ts'
import { cardsForAll, isQuestion, keyOf, variantOfLine } from './archived-cards.ts'
import { questionsIn } from './questions.ts'
import { mustLead } from './rights.ts'

/** So many of the last archives one chooses from. */
const lastArchives = 3

/** Of what everybody of the atelier may read: who comes to the new session reads it there too. */
export const listCarriable: Handler<'listCarriable'> = async ({ atelier }, asker, desk) => {
  await mustLead(desk, asker, atelier)
  const cards = await cardsForAll(desk, atelier)
  const questions = (await questionsIn(desk, atelier, cards)).filter(({ state }) => state === 'open')
  const sessions = new Map<string, Carriable['sessions'][number]>()
  for (const line of [...cards].sort((a, b) => byMeeting(b, a))) {
    const { session, number, subject, date, card, kind, title } = line
    const of = sessions.get(session) ?? { session, number, subject, date, cards: [] }
    if (!sessions.has(session) && sessions.size === lastArchives) break
    sessions.set(session, of)
    if (!isQuestion(line)) of.cards.push({ card, kind, variant: variantOfLine(line), title })
  }
  return { questions: questions.map(({ id, words, day }) => ({ id, words, day })), sessions: [...sessions.values()] }
}

export const carryOver: Handler<'carryOver'> = async ({ atelier, session: id, questions, cards }, asker, desk) => {
  await mustLead(desk, asker, atelier)
  const carried = await inTurn(desk, stateTurn(id), async () => {
    const session = await desk.catalogue.session(id)
    if (session === null || session.atelier !== atelier) throw new Problem('not-found', 'session')
    if (session.state === 'closed') throw new Problem('closed')
    return carry(desk, session, questions, cards)
  })
  return { carried }
}

async function carry(desk: Desk, session: Session, ids: readonly string[], spots: readonly Spot[]): Promise<number> {
  const { atelier } = session
  const lines = await cardsForAll(desk, atelier)
  const known = new Set(lines.map(keyOf))
  const all = await questionsIn(desk, atelier, lines)
  const wished = all.filter((one) => ids.includes(one.id))
  if (wished.length !== new Set(ids).size) throw new Problem('not-found', 'questions')
  if (!spots.every((spot) => known.has(keyOf(spot)))) throw new Problem('not-found', 'cards')
  // A question that was on a board before is carried from there; else from where it was put.
  const from = [...spots, ...wished.flatMap(({ last }) => last ?? [])].filter((spot) => spot.session !== session.id)
  const put = await Promise.all(wished.filter(({ last }) => last === null).map((one) => desk.came.question(one.id)))
  const names = await namesFor(
    desk,
    session.id,
    await contentsOf(desk, from),
    put.flatMap((one) => one ?? []),
  )
  // Once more, now that it is noted: what was begun to be erased before that does not come here any more.
  const contents = await contentsOf(desk, from)
  const room = await openBoard(desk, session)
  const there = room.read((doc) => new Set(rootOf(doc, 'cards').keys()))
  const isNew = ({ id }: { readonly id: string }): boolean => !there.has(names.get(id) ?? '')
  const asked = put.flatMap((one) => (one !== null && isNew(one) ? [asCard(one)] : []))
  const chosen = contents.map((content) => ({ ...content, cards: content.cards.filter(isNew) }))
  const many = asked.length + chosen.reduce((sum, { cards }) => sum + cards.length, 0)
  if (there.size + many > limits.cards) throw new Problem('enough')
  if (many === 0) return 0
  await writeBoard(desk, session, (doc) => {
    for (const content of chosen) carryOnto(doc, content, desk.now(), names)
    carryOnto(doc, { cards: asked, notes: [], links: [] }, desk.now(), names)
  })
  return many
}

type Chosen = Pick<ArchivedSession, 'cards' | 'notes' | 'links'>

/** Of each archive what was chosen, without what is erased of it meanwhile. */
async function contentsOf(desk: Desk, spots: readonly Spot[]): Promise<readonly Chosen[]> {
  const contents: Chosen[] = []
  for (const session of new Set(spots.map((spot) => spot.session))) {
    const archive = await desk.archives.archiveOf(session)
    if (archive === null) continue
    const { cards, notes, links } = takenAlong(archive.content, await desk.erasures.erasuresOf(session))
    const ids = new Set(spots.filter((spot) => spot.session === session).map(({ card }) => card))
    contents.push({
      cards: cards.filter(({ id }) => ids.has(id)),
      notes: notes.filter(({ card }) => ids.has(card)),
      links: links.filter(({ from, to }) => ids.has(from) && ids.has(to)),
    })
  }
  return contents
}

/** What each is called on the board. Noted before it is there: what is erased from now on goes there as well. */
async function namesFor(
  desk: Desk,
  session: string,
  contents: readonly Chosen[],
  put: readonly Question[],
): Promise<ReadonlyMap<string, string>> {
  // Of an earlier try, that stopped in between; and what was carried before is not carried twice.
  const before = new Map((await desk.erasures.carriedTo(session)).map((one) => [one.from, one.entity]))
  const ids = [...contents.flatMap(copiedOf), ...put.map(({ id }) => id)]
  const names = new Map(ids.map((id) => [id, before.get(id) ?? newId()]))
  await desk.erasures.noteCarried(
    session,
    [...names].map(([from, entity]) => ({ entity, from })),
  )
  return names
}

/** A question that was put between sessions, as a card: of nobody, as all that is carried. */
function asCard({ id, words, language }: Question): Chosen['cards'][number] {
  return {
    ...{ id, kind: 'issue', variant: 'learningQuestion', phase: null, title: words, body: '', options: [], chafes: '' },
    ...{ theme: null, cluster: null, table: null, language, by: { name: null, perspective: null, role: null } },
    ...{ behalf: false, parked: false, carriedFrom: null, changes: 0, recognitions: 0, opinions: null },
  }
}
