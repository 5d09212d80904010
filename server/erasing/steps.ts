/**
 * What was entered in the ledger is taken out of everything, step by step. Each step can be done again, so that after a
 * stop in between all of them are.
 */

import { snapshotOf, type Snapshot } from '#shared/board/document.ts'
import { newId } from '#shared/id.ts'
import { changeEditions } from '#server/archive/editions.ts'
import { nameOutNow } from '#server/archive/names-out.ts'
import { signalWithout } from '#server/archive/signal-without.ts'
import { releaseEverywhere } from '#server/care/everywhere.ts'
import { takeBackNames } from '#server/care/releasing.ts'
import { isEverywhere, isOfName, isThing, isWhole, type Erasure } from '#server/store/archive-ports.ts'
import type { Session } from '#server/store/ports.ts'
import { openBoard } from '#server/sessions/board.ts'
import type { Desk } from '#server/sessions/desk.ts'
import { hidingTurn, readHidden, writeHidden } from '#server/sessions/hidden-card.ts'
import { inTurn, stateTurn } from '#server/sessions/in-turn.ts'
import { namelessTurn } from '#server/sessions/nameless-batch.ts'
import { renewBoard } from '#server/sessions/renewing.ts'
import { inTurnOf, writeCount } from '#server/sessions/waiting.ts'
import { archiveWithout } from './archive-without.ts'
import { beginCarried } from './carried.ts'
import { nowhere, type Onward } from './entering.ts'
import { boardOf, hiddenWithout } from './hidden-without.ts'
import { broughtOn, emptyBoard, goneWith, without, type Going } from './without.ts'

export const erasingSteps = ['begun', 'beside', 'renewed', 'after', 'hidden', 'archives', 'scrubbed'] as const

/** Called after each step; a test stops everything there. */
export type Between = (step: (typeof erasingSteps)[number]) => void

/** Those that are done but for the scrubbing of the file, and where it goes as well. */
export interface ErasedHere {
  readonly gone: readonly Erasure[]
  readonly onward: Onward
}

export function eraseIn(desk: Desk, id: string, between: Between): Promise<ErasedHere> {
  return inTurn(desk, stateTurn(id), async () => {
    const session = await desk.catalogue.session(id)
    const open = await openIn(desk, id)
    if (open.some(isEverywhere)) return { gone: open, onward: await releaseEverywhere(desk, open, between) }
    // Of a copy from before it was made: then there is nothing of it.
    if (session === null || open.length === 0) return { gone: open, onward: nowhere }
    // Nothing is shown, hidden, put back or handed in meanwhile: it would bring back what goes.
    return inTurnOf(desk, session, () =>
      inTurn(desk, namelessTurn(session), () =>
        inTurn(desk, hidingTurn(session), () => eraseNext(desk, session, between)),
      ),
    )
  })
}

const openIn = async (desk: Desk, id: string): Promise<readonly Erasure[]> =>
  (await desk.erasures.openErasures()).filter(({ session }) => session === id)

async function eraseNext(desk: Desk, session: Session, between: Between): Promise<ErasedHere> {
  // First: what somebody let go of as nobody’s stays, also when they asked for the rest of theirs to go later.
  await takeBackNames(desk, session, await openIn(desk, session.id))
  for (const one of await openIn(desk, session.id)) {
    if (one.scope !== 'person') continue
    await beginTheirs(desk, session, one)
    await takeNameOut(desk, session, one.entity)
  }
  const onward = await beginCarried(desk, await openIn(desk, session.id))
  const open = await openIn(desk, session.id)
  between('begun')
  if (open.every(isOfName)) return { gone: open, onward }
  const whole = open.find(isWhole)
  if (whole === undefined) await eraseParts(desk, session, open, between)
  else await eraseWhole(desk, session, whole, between)
  return { gone: open, onward }
}

/** What somebody brought goes with them: entered one by one, as whose it was cannot be asked any more later on. */
async function beginTheirs(desk: Desk, session: Session, erasure: Erasure): Promise<void> {
  const known = new Set((await desk.erasures.erasuresOf(session.id)).map(({ scope, entity }) => `${scope} ${entity}`))
  const boards = [...(await boardsOf(desk, session)), ...(await hiddenOf(desk, session))]
  const brought = boards.map((board) => broughtOn(board, erasure.entity))
  const archived = await archivedOf(desk, session, erasure.entity)
  const begin = async (scope: 'card' | 'note', ids: readonly string[]): Promise<void> => {
    for (const entity of new Set(ids)) {
      if (known.has(`${scope} ${entity}`)) continue
      await desk.erasures.beginErasure({ ...erasure, id: newId(), scope, entity })
    }
  }
  await begin('card', [...brought.flatMap(({ cards }) => cards), ...archived.cards])
  await begin('note', [...brought.flatMap(({ notes }) => notes), ...archived.notes])
}

/** Out of what others wrote in the archive too, as its report. Now, as once they are gone nobody knows it any more. */
async function takeNameOut(desk: Desk, session: Session, person: string): Promise<void> {
  const them = (await desk.catalogue.participantsOf(session.id)).find(({ id }) => id === person)
  if (them !== undefined) await nameOutNow(desk, session, them)
}

const boardsOf = async (desk: Desk, session: Session): Promise<readonly Snapshot[]> =>
  session.boardGoneAt === null ? [(await openBoard(desk, session)).read(snapshotOf)] : []

/** Each card that was taken off the board as a board of its own. */
async function hiddenOf(desk: Desk, session: Session): Promise<readonly Snapshot[]> {
  const all = await desk.hidden.hiddenCards(session.id)
  return all.map(({ content }) => boardOf(readHidden(content)))
}

/** What stands in archives of what somebody brought themselves; what they wrote down for a guest is the guest’s. */
async function archivedOf(desk: Desk, session: Session, person: string) {
  const keys = new Set(await desk.register.broughtBy(session.id, person))
  const contents = (await desk.archives.archivesOf(session.id)).map(({ content }) => content)
  const theirs = (root: 'cards' | 'notes'): readonly string[] =>
    contents.flatMap((content) =>
      content[root].filter(({ id, behalf }) => !behalf && keys.has(`${root}/${id}`)).map(({ id }) => id),
    )
  return { cards: theirs('cards'), notes: theirs('notes') }
}

async function eraseParts(desk: Desk, session: Session, open: readonly Erasure[], between: Between): Promise<void> {
  const going = goingOf(open)
  const ids = await goneWithAll(desk, session, going)
  await eraseAllBeside(desk, open, ids)
  between('beside')
  if (session.boardGoneAt === null) {
    const now = await renewBoard(desk, session, (board) => without(board, going))
    between('renewed')
    // What came in between, as a word about where somebody stands.
    await eraseAllBeside(desk, open, ids)
    if (now.state === 'open') await writeCount(desk, now)
  }
  between('after')
  for (const { card, content } of await desk.hidden.hiddenCards(session.id)) {
    const after = hiddenWithout(readHidden(content), going)
    if (after === null) await desk.hidden.dropHiddenCard(session.id, card)
    else if (writeHidden(after) !== content) await desk.hidden.putHiddenCard(session.id, card, writeHidden(after))
  }
  between('hidden')
  await changeEditions(desk, session, (content) => archiveWithout(content, open))
  await signalWithout(desk, session.id, ids)
  between('archives')
}

function goingOf(open: readonly Erasure[]): Going {
  const ids = (isOne: (erasure: Erasure) => boolean): ReadonlySet<string> =>
    new Set(open.filter(isOne).map(({ entity }) => entity))
  return {
    things: ids(isThing),
    people: ids(({ scope }) => scope === 'person'),
  }
}

/** All that goes along, on the board and in archives. */
async function goneWithAll(desk: Desk, session: Session, going: Going): Promise<ReadonlySet<string>> {
  const boards = [...(await boardsOf(desk, session)), ...(await hiddenOf(desk, session))]
  const contents = (await desk.archives.archivesOf(session.id)).map(({ content }) => content)
  const { things } = going
  return new Set([
    ...things,
    ...boards.flatMap((board) => [...goneWith(board, going)]),
    ...contents.flatMap(({ notes }) => notes.filter(({ card }) => things.has(card)).map(({ id }) => id)),
  ])
}

/** `ids`: all things that go, so that of those one call is enough. */
async function eraseAllBeside(desk: Desk, open: readonly Erasure[], ids: ReadonlySet<string>): Promise<void> {
  const [first, ...rest] = open
  if (first === undefined) return
  await desk.erasures.eraseBeside(first, [...ids])
  for (const one of rest) if (!isThing(one)) await desk.erasures.eraseBeside(one, [])
}

/** The door first: who comes then is told that it is gone. Whoever was in is sent off by the new epoch. */
async function eraseWhole(desk: Desk, session: Session, whole: Erasure, between: Between): Promise<void> {
  await desk.erasures.eraseBeside(whole, [])
  between('beside')
  if (session.boardGoneAt === null) await renewBoard(desk, session, () => emptyBoard)
  between('renewed')
  await desk.erasures.eraseBeside(whole, [])
  between('after')
  await desk.archives.removeArchives(session.id)
  between('archives')
}
