/**
 * Bringing without a name. Who asks for tickets is known, and what a ticket brings is not theirs: between the two
 * nothing is kept. Whoever brings something comes in without a face (`bare` in the list of commands).
 */

import { timingSafeEqual } from 'node:crypto'
import { bringerIn } from '#shared/board/bringing.ts'
import { readCard, readSession } from '#shared/board/document.ts'
import { noteKindsOn } from '#shared/board/links.ts'
import { Problem } from '#shared/commands/problem.ts'
import type { WholeThing } from '#shared/commands/shapes.ts'
import { mayBring, mayWrite, waysOf, type Bringer } from '#shared/policy/phase.ts'
import type { Phase } from '#shared/session/format.ts'
import type { Ticket } from '#server/store/hidden-ports.ts'
import type { Participant, Session } from '#server/store/ports.ts'
import { openBoard, planIn } from './board.ts'
import type { Desk, Handler } from './desk.ts'
import { inTurn, stateTurn } from './in-turn.ts'
import { fewest, withdrawNameless } from './nameless-batch.ts'
import { mustNotBeForbidden } from './personal.ts'
import { mustBeIn } from './rights.ts'
import { roleNow } from './role-now.ts'
import { hashOf, newToken } from './secret.ts'
import { mustNotBeTooOften } from './tries.ts'

/** How many tickets one gets at a time where one may bring as many as one likes. */
const usual = 4

export const takeTickets: Handler<'takeTickets'> = async ({ session: id, phase: asked }, asker, desk) => {
  const { session, me } = await mustBeIn(desk, asker, id)
  const phase = await mustBeRunning(desk, session, asked)
  if (!waysOf(phase).includes('anonymous')) throw new Problem('phase')
  const authors = await possibleAuthors(desk, session, phase, me)
  if (!authors.some((one) => one.id === me.id)) throw new Problem('turn')
  if (authors.length < fewest) throw new Problem('few')
  const many = phase.most ?? usual
  const tickets = Array.from({ length: many }, newToken)
  // As many again for a device that lost them.
  const isWithin = await desk.hidden.addTickets(session.id, phase.id, me.id, tickets.map(hashOf), 2 * many)
  if (many === 0 || !isWithin) throw new Problem('enough')
  return { tickets, possible: authors.length }
}

async function mustBeRunning(desk: Desk, session: Session, asked: string): Promise<Phase> {
  const room = await openBoard(desk, session)
  const phase = room.read((doc) => planIn(doc)[readSession(doc)?.phase ?? 0])
  if (phase?.id !== asked) throw new Problem('over')
  return phase
}

const whoWrites = new Set<string>(['participant', 'expert', 'coordinator'])

/** Everybody who could have written what is brought now: here, and with the right to write. Who asks is here. */
async function possibleAuthors(
  desk: Desk,
  session: Session,
  phase: Phase,
  me: Participant,
): Promise<readonly Participant[]> {
  const people = await desk.catalogue.participantsOf(session.id)
  const room = await openBoard(desk, session)
  return room.read((doc) =>
    people.filter((one) => {
      const role = roleNow(one)
      if (one.leftAt !== null || one.removedAt !== null || !whoWrites.has(role)) return false
      if (one.id !== me.id && !room.isHere(one.id)) return false
      return mayWrite(phase, bringerIn(doc, one.id, role, phase.id))
    }),
  )
}

export const bringNameless: Handler<'bringNameless'> = async ({ ticket, secretHash, id, thing }, asker, desk) => {
  mustNotBeTooOften(desk.nameless, asker.address)
  mustNotBeForbidden(thing)
  const hash = hashOf(ticket)
  const there = await desk.hidden.ticket(hash)
  if (there !== null) await mustFit(desk, there, id, thing)
  // Also for a ticket that is gone: whoever did not hear the answer asks again, and it was theirs.
  const kept = await desk.hidden.spendTicket(hash, { id, thing, secretHash })
  if (kept === null) throw new Problem('used')
  return { done: true }
}

/** Judged by the phase of the ticket, until ten seconds after it; of no person, so all that a ticket allows may be. */
async function mustFit(desk: Desk, ticket: Ticket, id: string, thing: WholeThing): Promise<void> {
  const session = await desk.catalogue.session(ticket.session)
  if (session === null) throw new Problem('not-found')
  if (session.state === 'closed') throw new Problem('closed')
  const room = await openBoard(desk, session)
  const phase = room.moments().find((moment) => moment.phase?.id === ticket.phase)?.phase
  if (phase === undefined) throw new Problem('over')
  const verdict = mayBring({ ...phase, writers: ['everyone'], most: null }, thing, somebody, 'anonymous')
  if (!verdict.ok) throw new Problem('phase')
  if (room.isTaken(id)) throw new Problem('bad-input')
  const fits = room.read((doc) => {
    if (thing.is === 'card') return null
    const card = readCard(doc, thing.card)
    if (card === null) return 'not-found'
    return noteKindsOn(card.kind).includes(thing.kind) ? null : 'bad-input'
  })
  if (fits !== null) throw new Problem(fits)
}

const somebody: Bringer = { role: 'participant', perspective: null, host: false, chosen: null, brought: 0 }

export const changeNameless: Handler<'changeNameless'> = async ({ session: at, id, secret, thing }, asker, desk) => {
  mustNotBeTooOften(desk.nameless, asker.address)
  const kept = await desk.hidden.nameless(at, id)
  if (kept === null || !isSecret(secret, kept.secretHash)) throw new Problem('not-found')
  if (thing !== null) mustNotBeForbidden(thing)
  // Before the session closes, and then the last batch takes it along; or after.
  await inTurn(desk, stateTurn(at), () => change(desk, at, id, thing))
  return { done: true }
}

/** Words can be taken back as long as they are known here: once the session is closed at once, and by themselves. */
async function change(desk: Desk, at: string, id: string, thing: WholeThing | null): Promise<void> {
  const [session, kept] = [await desk.catalogue.session(at), await desk.hidden.nameless(at, id)]
  if (session === null || kept === null) throw new Problem('not-found')
  if (session.state === 'closed' && thing !== null) throw new Problem('closed')
  // Taken back twice is taken back once; and what is gone does not come again.
  if (kept.thing === null && thing !== null) throw new Problem('over')
  if (kept.thing !== null) await desk.hidden.changeNameless(at, id, thing && reworded(kept.thing, thing))
  if (session.state === 'closed') await withdrawNameless(desk, session)
}

/** Only the words change: what it is, and what it hangs on, stays. */
function reworded(kept: WholeThing, changed: WholeThing): WholeThing {
  if (kept.is === 'card' && changed.is === 'card') {
    const { title, body, options, chafes } = changed
    return { ...kept, title, body, options, chafes }
  }
  if (kept.is === 'note' && changed.is === 'note') return { ...kept, text: changed.text, source: changed.source }
  throw new Problem('bad-input', 'thing')
}

function isSecret(secret: string, hash: string): boolean {
  const [given, kept] = [Buffer.from(hashOf(secret)), Buffer.from(hash)]
  return given.length === kept.length && timingSafeEqual(given, kept)
}
