/** The people of a session: hands and readiness, guests without a device, and who may no longer write or be there. */

import type * as Y from 'yjs'
import { readPerson, readSession, rootOf } from '#shared/board/document.ts'
import { setFields, yRecord } from '#shared/board/edit.ts'
import { personFields, type Person } from '#shared/board/schema.ts'
import { Problem } from '#shared/commands/problem.ts'
import type { Participant, Session } from '#server/store/ports.ts'
import { peopleOf, planIn, writeBoard } from './board.ts'
import { changeBoard } from './change.ts'
import type { Desk, Handler } from './desk.ts'
import { introduction } from './joining.ts'
import { endLeadOf, followRole, putOut } from './lines.ts'
import { mustBeIn } from './rights.ts'
import { recount } from './waiting.ts'
import { seatLatecomer } from './seating.ts'

/** How many people one scribe writes for at most. */
const mostGuests = 8

export const mute: Handler<'mute'> = async ({ session: id, person, muted }, asker, desk) => {
  const { session, me } = await mustBeIn(desk, asker, id)
  const them = await mustBeThere(desk, session, person)
  // Nobody silences who coordinates: that would be a way to seize the session.
  if (them.id === me.id || them.role === 'coordinator') throw new Problem('not-allowed', 'person')
  const since = muted ? (them.mutedAt ?? desk.now()) : null
  await followRole(desk, session, await desk.catalogue.muteParticipant(them.id, since))
  await writeBoard(desk, session, (doc) => {
    setFields(doc, 'people', them.id, muted ? { muted: since, hand: null } : { muted: null })
    if (muted) endLeadOf(doc, them.id)
  })
  return { done: true }
}

/** For good. What they brought stays, with their name. */
export const removePerson: Handler<'removePerson'> = async ({ session: id, person }, asker, desk) => {
  const { session, me } = await mustBeIn(desk, asker, id)
  if (person === me.id) throw new Problem('not-allowed', 'person')
  if (await removeGuest(desk, session, person)) {
    await recount(desk, session)
    return { done: true }
  }
  const them = await mustBeThere(desk, session, person)
  // Who leads the atelier would be back at once, by their own right.
  if (await desk.catalogue.leads(session.atelier, them.identity)) throw new Problem('not-allowed', 'person')
  const gone = await desk.catalogue.removeParticipant(them.id, desk.now())
  if (gone === null) throw new Problem('not-allowed', 'person')
  await putOut(desk, session, [gone])
  await writeBoard(desk, session, (doc) => {
    // Somebody goes on writing for their guests.
    for (const guest of guestsOf(doc, gone.id)) setFields(doc, 'people', guest.id, { scribe: me.id })
  })
  return { done: true }
}

/** One's own or one's guest's; who leads may lower anybody's. The first moment counts, for the order. */
export const raiseHand: Handler<'raiseHand'> = async ({ session: id, up, person }, asker, desk) => {
  const { session, me } = await mustBeIn(desk, asker, id)
  const whose = person ?? me.id
  await changeBoard(desk, session, (doc) => {
    const them = readPerson(doc, whose)
    if (them === null) return 'not-found'
    const theirOwn = whose === me.id || them.scribe === me.id
    if (!theirOwn && (up || !leadsNow(doc, me))) return 'not-allowed'
    if ((them.hand !== null) !== up) setFields(doc, 'people', whose, { hand: up ? desk.now() : null })
    return null
  })
  return { done: true }
}

/** Who leads sees it while laying tables; the first moment counts. */
export const offerHelp: Handler<'offerHelp'> = async ({ session: id, on }, asker, desk) => {
  const { session, me } = await mustBeIn(desk, asker, id)
  await changeBoard(desk, session, (doc) => {
    const them = readPerson(doc, me.id)
    if (them === null) return 'not-found'
    if ((them.offers !== null) !== on) setFields(doc, 'people', me.id, { offers: on ? desk.now() : null })
    return null
  })
  return { done: true }
}

export const sayReady: Handler<'sayReady'> = async ({ session: id, ready }, asker, desk) => {
  const { session, me } = await mustBeIn(desk, asker, id)
  await changeBoard(desk, session, (doc) => {
    if (readPerson(doc, me.id) === null) return 'not-found'
    const running = planIn(doc)[readSession(doc)?.phase ?? 0]?.id ?? null
    setFields(doc, 'people', me.id, { ready: ready ? running : null })
    return null
  })
  return { done: true }
}

/** A name on the board that somebody writes for. There is no device behind it, so that nobody can come in as one. */
export const addGuest: Handler<'addGuest'> = async (input, asker, desk) => {
  const { session, me } = await mustBeIn(desk, asker, input.session)
  const known = await desk.catalogue.participantsOf(session.id)
  if (known.some((one) => one.id === input.id)) throw new Problem('bad-input', 'id')
  const told = introduction(input)
  if (told.name === '') throw new Problem('bad-input', 'name')
  await changeBoard(desk, session, (doc) => {
    const there = readPerson(doc, input.id)
    if (there !== null) return there.scribe === me.id ? null : 'bad-input'
    if (guestsOf(doc, me.id).length >= mostGuests) return 'enough'
    const guest = { ...told, role: 'participant', scribe: me.id }
    rootOf(doc, 'people').set(input.id, yRecord(personFields, guest))
    seatLatecomer(doc, peopleOf(doc), input.id, null)
    return null
  })
  return { done: true }
}

const guestsOf = (doc: Y.Doc, scribe: string): readonly Person[] =>
  peopleOf(doc).filter((person) => person.scribe === scribe)

const leadsNow = (doc: Y.Doc, { id, role }: Participant): boolean =>
  role === 'coordinator' || readSession(doc)?.leader === id

async function mustBeThere(desk: Desk, session: Session, id: string): Promise<Participant> {
  const all = await desk.catalogue.participantsOf(session.id)
  const person = all.find((one) => one.id === id && one.role !== 'beamer')
  if (person === undefined) throw new Problem('not-found', 'person')
  return person
}

/** A guest of whom something lies on the board keeps their name there; nobody writes for them any more. */
async function removeGuest(desk: Desk, session: Session, id: string): Promise<boolean> {
  let was = false as boolean
  await writeBoard(desk, session, (doc) => {
    was = (readPerson(doc, id)?.scribe ?? null) !== null
    if (!was) return
    if (hasBrought(doc, id)) setFields(doc, 'people', id, { scribe: null, hand: null, ready: null })
    else rootOf(doc, 'people').delete(id)
  })
  return was
}

function hasBrought(doc: Y.Doc, guest: string): boolean {
  return (['cards', 'notes'] as const).some((root) =>
    [...rootOf(doc, root).values()].some((entity) => (entity as Y.Map<unknown>).get('behalf') === guest),
  )
}
