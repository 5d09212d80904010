/** What is kept of somebody here: to read and to take along, and to let go of. */

import type { MyData } from '#shared/commands/care-commands.ts'
import { readBallot, readCard, readNote, rootOf } from '#shared/board/document.ts'
import type { Card, Note } from '#shared/board/schema.ts'
import { mustNotBeTooOften } from '#server/erasing/not-too-often.ts'
import { openBoard } from '#server/sessions/board.ts'
import type { Desk, Handler } from '#server/sessions/desk.ts'
import { roleNow } from '#server/sessions/role-now.ts'
import type { Identity, Participant, Session } from '#server/store/ports.ts'
import { audit } from './audit.ts'
import { letGo } from './letting-go.ts'

type Mine = MyData['sessions'][number]
type Brought = Mine['brought'][number]

export const getMyData: Handler<'getMyData'> = async (_input, asker, desk) => {
  const { identity } = asker
  if (identity === null) return { since: null, sessions: [] }
  const places = await placesOf(desk, identity)
  const sessions: Mine[] = []
  for (const { session, me } of places) sessions.push(await mineIn(desk, session, me))
  await audit(desk, 'my-data-read', 'somebody', null)
  return { since: Math.min(...places.map(({ me }) => me.joinedAt), desk.now()), sessions }
}

export const forgetMe: Handler<'forgetMe'> = async ({ session, how }, asker, desk) => {
  const { identity } = asker
  if (identity === null) return { done: true }
  mustNotBeTooOften(desk, identity.id)
  for (const place of await placesOf(desk, identity)) {
    if (session === null || place.session.id === session) await letGo(desk, place.session, place.me, how)
  }
  // Who leads stays: an atelier would be left without anybody.
  if (session === null && !identity.coordinator) await desk.register.forgetIdentity(identity.id)
  await audit(desk, 'person-forgotten', 'somebody', session)
  return { done: true }
}

interface Placed {
  readonly session: Session
  readonly me: Participant
}

async function placesOf(desk: Desk, identity: Identity): Promise<readonly Placed[]> {
  const placed: Placed[] = []
  for (const { session: id } of await desk.register.participantsOfIdentity(identity.id)) {
    const session = await desk.catalogue.session(id)
    const me = await desk.catalogue.participant(id, identity.id)
    if (session !== null && me !== null) placed.push({ session, me })
  }
  return placed
}

async function mineIn(desk: Desk, session: Session, me: Participant): Promise<Mine> {
  const atelier = await desk.catalogue.atelier(session.atelier)
  const consent = (await desk.archives.consentsOf(session.id)).find(({ participant }) => participant === me.id)
  const { id, subject, date } = session
  return {
    session: {
      id,
      subject,
      date,
      state: session.archivedAt === null ? session.state : 'archived',
      atelier: atelier?.title ?? '',
    },
    name: me.name,
    perspective: me.perspective,
    role: roleNow(me),
    consent: { named: consent?.named ?? false, research: consent?.research ?? false },
    ...(await writtenIn(desk, session, me.id)),
    waiting: (await desk.hidden.heldOf(session.id, me.id)).length,
    votes: await votesOf(desk, session, me.id),
  }
}

async function writtenIn(desk: Desk, session: Session, me: string): Promise<Pick<Mine, 'brought' | 'recognised'>> {
  if (session.boardGoneAt !== null) {
    return { brought: await broughtFromArchive(desk, session.id, me), recognised: [] }
  }
  const room = await openBoard(desk, session)
  return room.read((doc) => ({
    brought: [
      ...[...rootOf(doc, 'cards').keys()].flatMap((id) => {
        const card = readCard(doc, id)
        return card !== null && (card.behalf ?? card.author) === me ? [ofCard(card)] : []
      }),
      ...[...rootOf(doc, 'notes').keys()].flatMap((id) => {
        const note = readNote(doc, id)
        return note !== null && (note.behalf ?? note.author) === me ? [ofNote(note)] : []
      }),
    ],
    recognised: [...rootOf(doc, 'recognitions').keys()].flatMap((key) => {
      const [card = '', person] = key.split(':')
      return person === me ? [card] : []
    }),
  }))
}

/** Of a board that is gone: whose a card was is still known, so that they can ask after it. */
async function broughtFromArchive(desk: Desk, session: string, me: string): Promise<Brought[]> {
  const archive = await desk.archives.archiveOf(session)
  const keys = new Set(await desk.register.broughtBy(session, me))
  if (archive === null) return []
  const { cards, notes } = archive.content
  return [
    ...cards
      .filter(({ id, behalf }) => !behalf && keys.has(`cards/${id}`))
      .map((card) => ofCard({ ...card, options: Object.fromEntries(card.options.map((one) => [one.id, one])) })),
    ...notes.filter(({ id, behalf }) => !behalf && keys.has(`notes/${id}`)).map(ofNote),
  ]
}

type Worded = Pick<Card, 'id' | 'kind' | 'title' | 'body' | 'chafes'> & {
  readonly options: Readonly<Record<string, { readonly text: string; readonly loss: string }>>
}

function ofCard({ id, kind, title, body, chafes, options }: Worded): Brought {
  const sides = Object.values(options).flatMap(({ text, loss }) => [text, loss])
  return { id, is: 'card', kind, title, text: [body, ...sides, chafes].filter(Boolean).join('\n') }
}

function ofNote({ id, kind, text }: Pick<Note, 'id' | 'kind' | 'text'>): Brought {
  return { id, is: 'note', kind, title: '', text }
}

/** Of votes that are open: what came of closed ones leads to nobody. */
async function votesOf(desk: Desk, session: Session, me: string): Promise<number> {
  if (session.boardGoneAt !== null) return 0
  const room = await openBoard(desk, session)
  const ballots = room.read((doc) => [...rootOf(doc, 'ballots').keys()].flatMap((id) => readBallot(doc, id) ?? []))
  let votes = 0
  for (const { id } of ballots) {
    votes += (await desk.hidden.dotsOf(session.id, id)).filter(({ person }) => person === me).length
    votes += (await desk.hidden.stancesOf(session.id, id)).filter(({ person }) => person === me).length
  }
  return votes
}
