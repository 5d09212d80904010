/** What somebody brought to a session, wherever it lies by now: what is not on the board any more as well. */

import type { Snapshot } from '#shared/board/document.ts'
import type { Card } from '#shared/board/schema.ts'
import type { BroughtThing, Where } from '#shared/commands/my-data.ts'
import { boardOf } from '#server/erasing/hidden-without.ts'
import type { Desk } from '#server/sessions/desk.ts'
import { readHidden } from '#server/sessions/hidden-card.ts'
import type { Session } from '#server/store/ports.ts'
import { archivedAs, bare, cardAs, clusterAs, heldAs, linkAs, noteAs, type Found } from './brought-as.ts'

/** A board, null when only the archive is left; and what of others’ cards they are called by to whoever asks. */
export interface Seen {
  readonly board: Snapshot | null
  readonly titles: ReadonlyMap<string, string>
}

/** Of the same words in several places it is said once. */
export async function broughtByMe(
  desk: Desk,
  session: Session,
  me: string,
  { board, titles }: Seen,
): Promise<BroughtThing[]> {
  const keys = new Set(await desk.register.broughtBy(session.id, me))
  const archives = await desk.archives.archivesOf(session.id)
  const held = await desk.hidden.heldOf(session.id, me)
  const onBoard = board === null ? [] : madeOn(board, me, titles, whereOn(board))
  const found = [
    ...onBoard,
    ...(await offBoard(desk, session, me, titles)).filter((one) => !onBoard.some((there) => isSame(there, one))),
    ...held.map(heldAs),
    ...archives.flatMap(({ content }) => archivedAs(content, keys)),
  ]
  const told: BroughtThing[] = []
  for (const one of [...found, ...numbersLeft(keys, found)]) {
    const there = told.find((other) => isSame(other, one))
    if (there === undefined) told.push({ ...one, where: [one.where], carried: await timesCarried(desk, session, one) })
    else if (!there.where.includes(one.where)) there.where.push(one.where)
  }
  return told
}

type Wording = Pick<BroughtThing, 'is' | 'id' | 'title' | 'text'>

/** A tie is called by the cards that it is between, and stays the same when those are called otherwise. */
const isSame = (a: Wording, b: Wording): boolean =>
  a.is === b.is && a.id === b.id && (a.is === 'link' || (a.title === b.title && a.text === b.text))

/** Of a note under a card that was thrown away it is said too. */
function whereOn({ cards }: Snapshot): (one: { readonly trashed: number | null; readonly card?: string }) => Where {
  const thrown = new Set(cards.filter(({ trashed }) => trashed !== null).map(({ id }) => id))
  return ({ trashed, card = '' }) => (trashed !== null || thrown.has(card) ? 'trash' : 'board')
}

/** Taken off the board by who leads, or left out of an archive. */
async function offBoard(
  desk: Desk,
  session: Session,
  me: string,
  titles: ReadonlyMap<string, string>,
): Promise<readonly Found[]> {
  const all = await desk.hidden.hiddenCards(session.id)
  return all.flatMap(({ content }) => {
    const hidden = readHidden(content)
    return madeOn(boardOf(hidden), me, titles, () => (hidden.aside === true ? 'aside' : 'hidden'))
  })
}

type Made = Pick<Card, 'author'> & { readonly behalf?: string | null }

function madeOn(
  board: Snapshot,
  me: string,
  titles: ReadonlyMap<string, string>,
  where: ReturnType<typeof whereOn>,
): readonly Found[] {
  const isMine = ({ author, behalf }: Made): boolean => author === me || behalf === me
  return [
    ...board.cards.filter(isMine).map((card) => ({ ...cardAs(card, me), where: where(card) })),
    ...board.notes.filter(isMine).map((note) => ({ ...noteAs(note, me), where: where(note) })),
    ...board.links.filter(isMine).map((link) => ({ ...linkAs(link, titles), where: where(link) })),
    ...board.clusters.filter(isMine).map((cluster) => ({ ...clusterAs(cluster), where: where(cluster) })),
  ]
}

const kinds = { cards: 'card', notes: 'note', links: 'link', clusters: 'cluster' } as const

/** Of what is nowhere any more: that an id was used stays known, so that it is never another’s. */
function numbersLeft(keys: ReadonlySet<string>, found: readonly Found[]): readonly Found[] {
  const there = new Set(found.map(({ is, id }) => `${is} ${id}`))
  return [...keys].flatMap((key) => {
    const [root = '', id = ''] = key.split('/')
    const is = Object.hasOwn(kinds, root) ? kinds[root as keyof typeof kinds] : null
    if (is === null || there.has(`${is} ${id}`)) return []
    return [{ ...bare, id, is, kind: '', title: '', text: '', where: 'number' as const }]
  })
}

async function timesCarried(desk: Desk, session: Session, { is, id }: Found): Promise<number> {
  if (is !== 'card' && is !== 'note') return 0
  return new Set((await desk.erasures.carriedFrom(session.id, id)).map((on) => on.session)).size
}
