/** What is known of somebody in one session. What comes to be kept of people there is added here. */

import { snapshotOf, type Snapshot } from '#shared/board/document.ts'
import type { Ballot } from '#shared/board/schema.ts'
import type { MySession, MyVote } from '#shared/commands/my-data.ts'
import { saidOfReport } from '#server/archive/reports.ts'
import { openBoard } from '#server/sessions/board.ts'
import type { Desk } from '#server/sessions/desk.ts'
import { readHidden } from '#server/sessions/hidden-card.ts'
import { roleNow } from '#server/sessions/role-now.ts'
import type { Erasure } from '#server/store/archive-ports.ts'
import type { Participant, Session } from '#server/store/ports.ts'
import { broughtByMe, type Seen } from './brought-by-me.ts'

export async function mySession(desk: Desk, session: Session, me: Participant): Promise<MySession> {
  const board = session.boardGoneAt === null ? (await openBoard(desk, session)).read(snapshotOf) : null
  const seen = { board, titles: titlesFor(me, board) }
  const atelier = await desk.catalogue.atelier(session.atelier)
  const consent = (await desk.archives.consentsOf(session.id)).find(({ participant }) => participant === me.id)
  const invitation = (await desk.catalogue.invitationsOf(session.id)).find(({ id }) => id === me.invitation)
  const archives = await desk.archives.archivesOf(session.id)
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
    joinedAt: me.joinedAt,
    leftAt: me.leftAt,
    mutedAt: me.mutedAt,
    removedAt: me.removedAt,
    invitedAt: invitation?.createdAt ?? null,
    seat: seatOn(board, me.id),
    consent: { named: consent?.named ?? false, research: consent?.research ?? false },
    brought: await broughtByMe(desk, session, me.id, seen),
    recognised: await recognisedBy(desk, session, me.id, seen),
    votes: await votesOf(desk, session, me.id, seen),
    tickets: [...(await desk.register.ticketsTakenBy(id, me.id))],
    hands: await desk.register.handsOf(id, me.id),
    report: await saidOfReport(desk, id, me.id),
    signed: archives.flatMap(({ edition, madeAt: at, madeBy }) => (madeBy === me.id ? [{ edition, at }] : [])),
    asked: (await desk.erasures.askedErasures(id)).flatMap(({ entity, reason, at }) =>
      entity === me.id ? [{ reason, at }] : [],
    ),
    erased: (await desk.erasures.erasuresOf(id)).flatMap(({ entity, reason, at, scope }) =>
      entity === me.id && isOfPerson(scope) ? [{ what: scope, reason, at }] : [],
    ),
  }
}

/** Of others’ cards only what lies on the board is told, and only to who may see that. */
function titlesFor({ leftAt }: Participant, board: Snapshot | null): Seen['titles'] {
  const cards = leftAt === null ? board?.cards : []
  return new Map(cards?.map(({ id, title, body }) => [id, title.trim() || body.trim().slice(0, 120)]))
}

type OfPerson = MySession['erased'][number]['what']

const isOfPerson = (scope: Erasure['scope']): scope is OfPerson =>
  scope === 'person' || scope === 'let-go' || scope === 'name'

function seatOn(board: Snapshot | null, me: string): MySession['seat'] {
  const person = board?.people.find(({ id }) => id === me)
  if (board === null || person === undefined) return null
  return {
    table: board.tables.find(({ id }) => id === person.table)?.name ?? null,
    host: person.host !== null,
    hand: person.hand !== null,
    offers: person.offers !== null,
    ready: person.ready !== null,
    leads: board.session?.leader === me,
    followed: board.session?.follows === me,
    guests: board.people.filter(({ scribe }) => scribe === me).map(({ name }) => name),
  }
}

/** Also what was taken off the board: then it is not said what it was called, as others brought it. */
async function recognisedBy(
  desk: Desk,
  { id: session }: Session,
  me: string,
  { board, titles }: Seen,
): Promise<MySession['recognised']> {
  const hidden = (await desk.hidden.hiddenCards(session)).map(({ content }) => readHidden(content))
  const keys = [board ?? { recognitions: [] }, ...hidden].flatMap(({ recognitions }) => recognitions)
  const cards = [...new Set(keys)].flatMap((key) => {
    const [card = '', person] = key.split(':')
    return person === me ? [card] : []
  })
  return cards.map((card) => ({ card, title: titles.get(card) ?? '' }))
}

/** Who did what is kept until the session closes, also in what was closed before. */
async function votesOf(desk: Desk, session: Session, me: string, { board, titles }: Seen): Promise<MyVote[]> {
  if (board === null) return []
  const votes: MyVote[] = []
  for (const ballot of board.ballots) {
    const dots = (await desk.hidden.dotsOf(session.id, ballot.id)).filter(({ person }) => person === me)
    const stance = (await desk.hidden.stancesOf(session.id, ballot.id)).find(({ person }) => person === me)
    if (dots.length === 0 && stance === undefined) continue
    votes.push({
      ballot: ballot.id,
      open: ballot.closedAt === null,
      dots: dots.map(({ card, dots: many }) => ({ card, title: titles.get(card) ?? '', dots: many })),
      stance:
        stance === undefined ? null : { options: weighed({ board, titles }, ballot, stance), because: stance.because },
    })
  }
  return votes
}

function weighed(
  { board, titles }: Seen,
  { card }: Ballot,
  { options, weights }: { readonly options: readonly string[]; readonly weights: readonly number[] },
): { text: string; weight: number }[] {
  const sides = board?.cards.find(({ id }) => id === card && titles.has(id))?.options ?? {}
  return options.map((id, at) => ({ text: sides[id]?.text ?? '', weight: weights[at] ?? 0 }))
}
