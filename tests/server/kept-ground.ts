/** A session in which Noor did something of everything that is kept of people, in words that stand nowhere else. */

import type { MySession, Where } from '#shared/commands/my-data.ts'
import { makePhase } from '#tests/kit/make.ts'
import type { TestSettings } from '#tests/kit/server.ts'
import { until, Visitor } from '#tests/kit/visitor.ts'
import { Meeting, seen, type Guest } from './meeting.ts'
import { decideOn } from './played.ts'

export const noorsName = 'Noordelijkestormvogel'

/** What she brought, by where it is. */
export const hers = {
  board: 'zwaluwbord',
  side: 'zwaluwkant',
  note: 'merelnotitie',
  cluster: 'spreeuwgroep',
  trash: 'koolmeesprullenbak',
  hidden: 'roodborstverborgen',
  noteOnHidden: 'winterkoningonder',
  here: 'boomkruiperhier',
  leftOut: 'goudvinkweggelaten',
  waiting: 'putterwachtend',
  guests: 'grutterigast',
  guestsWaiting: 'grutterwachtend',
  because: 'tureluuromdat',
  remark: 'wulpverslagje',
} as const

/** What she told of a card when it was archived; and what she asked the atelier, which is of no session. */
export const afterwards = { came: 'kievitprobeersel', question: 'gruttoleervraag' } as const

export interface Kept {
  readonly meeting: Meeting
  readonly session: string
  readonly noor: Guest
  readonly bo: Guest
  readonly ids: Readonly<
    Record<'board' | 'trash' | 'hidden' | 'here' | 'leftOut' | 'bos' | 'bosHidden' | 'guests', string>
  >
}

const saved = (...guests: readonly Guest[]): Promise<void> =>
  until(() => guests.every(({ board }) => board.store.getState().saved), 'kept')

/** On another device, by a link of who leads; and then on one more, by her code. */
async function comeAnew(meeting: Meeting, { id }: Guest): Promise<Guest> {
  const { server, session, lead } = meeting
  const { path } = await lead.visitor.ask('makeWayBack', { session, person: id })
  const phone = new Visitor(server.url)
  const visit = /name="visit" value="(\w+)"/.exec(await phone.page(path))?.[1] ?? ''
  await phone.post(path, { visit })
  const { code } = await phone.ask('makeReturnCode', {})
  await new Visitor(server.url).ask('comeBack', { code })
  return meeting.open(phone)
}

export async function makeKept(settings: TestSettings = {}): Promise<Kept> {
  const plan = [
    makePhase({ id: 'open', free: true, visibility: 'named-or-anonymous' }),
    makePhase({ id: 'stil', visibility: 'private-then-together', brings: ['issue', 'experience'] }),
  ]
  const meeting = await Meeting.begin(settings, { plan })
  const { session, lead } = meeting
  const noor = await comeAnew(meeting, await meeting.enter(noorsName))
  const bo = await meeting.enter('Bo')
  const everybody = [lead, noor, bo]
  const ask = noor.visitor.ask.bind(noor.visitor)
  await ask('introduceMe', { session, name: noorsName, perspective: 'Vogelaar' })
  await ask('setConsent', { session, named: true, research: false })
  await ask('addGuest', { session, id: 'gast1', name: 'Gastvogel' })
  await ask('raiseHand', { session, up: true })
  await lead.visitor.ask('layTables', { session, tables: [{ id: 'tafel1', name: 'Nesttafel' }], seating: 'chance' })
  await until(() => seen(noor).people.some(({ id }) => id === 'gast1'), 'the guest')

  const put = async (guest: Guest, card: Parameters<Guest['board']['acts']['placeCard']>[0]): Promise<string> => {
    const placed = guest.board.acts.placeCard(card)
    if (!placed.ok) throw new Error(`not placed: ${placed.code}`)
    await saved(guest)
    return placed.id ?? ''
  }
  const issue = (guest: Guest, title: string, more: { behalf?: string; linkTo?: string[]; here?: boolean } = {}) =>
    put(guest, { kind: 'issue', title, language: 'nl', ...more })
  const bos = await issue(bo, 'Van Bo')
  const bosHidden = await issue(bo, 'Ook van Bo')
  await until(() => everybody.every((one) => seen(one).cards.length === 2), 'his cards')
  const options = [
    { text: hers.side, loss: 'Iets' },
    { text: 'Anders', loss: 'Ook iets' },
  ]
  const board = await put(noor, { kind: 'dilemma', title: hers.board, options, language: 'nl', linkTo: [bos] })
  const ids = {
    ...{ board, bos, bosHidden },
    trash: await issue(noor, hers.trash),
    hidden: await issue(noor, hers.hidden),
    here: await issue(noor, hers.here, { here: true }),
    leftOut: await issue(noor, hers.leftOut),
    guests: await issue(noor, hers.guests, { behalf: 'gast1' }),
  }
  await until(() => everybody.every((one) => seen(one).cards.length === 8), 'all cards')
  noor.board.acts.addNote({ card: bos, kind: 'experience', layer: 'room', text: hers.note })
  noor.board.acts.addNote({ card: bosHidden, kind: 'experience', layer: 'room', text: hers.noteOnHidden })
  noor.board.acts.recognise(bosHidden, true)
  noor.board.acts.clusterWith(ids.leftOut, ids.here)
  await saved(noor)
  const [cluster] = seen(noor).clusters
  noor.board.acts.type('clusters', cluster?.id ?? '', ['title'], { at: 0, remove: 0, insert: hers.cluster })
  noor.board.acts.trashCard(ids.trash)
  await saved(noor)
  await until(() => seen(lead).notes.length === 2 && seen(lead).clusters[0]?.title === hers.cluster, 'all of it')
  for (const card of [ids.hidden, bosHidden]) await lead.visitor.ask('hideCard', { session, card })
  // What is hidden leaves the journal empty: from here on it holds something again.
  noor.board.acts.recognise(bos, true)
  await saved(noor)

  await ask('takeTickets', { session, phase: 'open' })
  await lead.visitor.ask('openBallot', { session, id: 'stem1', kind: 'vote', dots: 3 })
  await ask('castDots', { session, ballot: 'stem1', card: bos, dots: 1 })
  await lead.visitor.ask('openBallot', { session, id: 'stand1', kind: 'stance', card: board })
  await ask('takeStance', { session, ballot: 'stand1', weights: [0.25, 0.75], because: hers.because })
  await lead.visitor.ask('leadPhase', { session, act: 'next' })
  for (const [id, title, behalf] of [
    ['wacht1', hers.waiting, null],
    ['wacht2', hers.guestsWaiting, 'gast1'],
  ] as const) {
    const thing = { is: 'card', kind: 'issue', title, language: 'nl' } as const
    await ask('handIn', { session, id, phase: 'stil', thing, ...(behalf !== null && { behalf }) })
  }
  await ask('take', { session, card: bos, how: 'try', until: '2026-12-12', shared: true })
  await ask('closeTakeAsk', { session })
  await bo.visitor.ask('askErasure', { session, entity: noor.id, reason: 'recognisable' })
  return { meeting, session, noor, bo, ids }
}

/** Closes it and archives it, with a report; all goes in but one card of Noor’s, and she says something of it. */
export async function archiveKept({ meeting, session, noor, ids }: Kept): Promise<void> {
  const { visitor: lead } = meeting.lead
  await lead.ask('setState', { session, state: 'closed' })
  const { items } = await lead.ask('getReview', { session })
  for (const item of items) if (item.stays === null) await decideOn(lead, session, item, item.id !== ids.leftOut)
  await lead.ask('archive', { session, signed: true, audience: 'session', report: 'Het ging over vogels.' })
  const came = { session, id: 'verteld1', card: ids.bos, language: 'nl' } as const
  await noor.visitor.ask('putFollowUp', { ...came, outcome: 'tried', words: afterwards.came, named: true })
  const { atelier } = await lead.ask('getSession', { session })
  const question = { atelier: atelier.id, id: 'vraag1', words: afterwards.question, language: 'nl' } as const
  await noor.visitor.ask('putQuestion', question)
  const step = { atelier: atelier.id, question: 'vraag1', id: 'stap1', change: 'moved' } as const
  await lead.ask('stepQuestion', { ...step, words: 'Verder.' })
  await noor.visitor.ask('sayOfReport', { session, edition: 1, says: 'not-right', words: hers.remark })
}

/** Where each of her words is said to be; nothing of what is not shown. */
export const placesOf = ({ brought }: Pick<MySession, 'brought'>): Readonly<Record<string, readonly Where[]>> =>
  Object.fromEntries(brought.map(({ title, text, is, where }) => [title || (is === 'link' ? 'link' : text), where]))

export async function mineOf({ visitor }: Guest): Promise<MySession> {
  const [mine] = (await visitor.ask('getMyData', {})).sessions
  if (mine === undefined) throw new Error('nothing is kept')
  return mine
}
