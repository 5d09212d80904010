/**
 * A session with words in it that stand nowhere else, in every place where words can be: all about one dilemma of
 * Noor’s, one card of hers that is hidden, and herself. And a look at each byte that is kept or sent.
 */

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fold, stemsOf } from '#shared/words.ts'
import { unpack } from '#server/room/pack.ts'
import { closeDatabase, openDatabase } from '#server/store/sqlite/open.ts'
import { makePhase } from '#tests/kit/make.ts'
import { Nobody } from '#tests/kit/nameless.ts'
import type { TestSettings } from '#tests/kit/server.ts'
import { until, Visitor } from '#tests/kit/visitor.ts'
import { Ear } from './ear.ts'
import { Meeting, seen, type Guest } from './meeting.ts'
import { decideOn } from './played.ts'

/** Words of one piece each, and with an ending that stemmers take off. */
export const canaries = {
  title: 'zwaluwtitelgangen',
  body: 'merelverhaalgangen',
  option: 'spreeuwkeuzegangen',
  loss: 'koolmeesverliesgangen',
  chafes: 'roodborstwringgangen',
  note: 'winterkoninggangen',
  annotation: 'boomkruipergangen',
  source: 'goudvinkbrongangen',
  typed: 'putterkladgangen',
  nameless: 'grutterstilgangen',
  held: 'tureluurwachtgangen',
  because: 'wulpomdatgangen',
} as const
export const hiddenCanaries = { hidden: 'kwartelkoninggangen', under: 'waterralgangen' } as const
export const personCanaries = { name: 'Noordelijkestormvogel' } as const

/** What others brought, which stays. */
export const staying = 'ooievaarblijfgangen'

export interface Ground {
  readonly meeting: Meeting
  readonly session: string
  readonly noor: Guest
  readonly bo: Guest
  readonly expert: Guest
  readonly ids: {
    readonly dilemma: string
    readonly other: string
    readonly hidden: string
    readonly note: string
    readonly guests: string
  }
}

const saved = (...guests: readonly Guest[]): Promise<void> =>
  until(() => guests.every(({ board }) => board.store.getState().saved), 'kept')

/** `settings` may have a folder of its own for the server. */
export async function makeGround(settings: TestSettings = {}): Promise<Ground> {
  const plan = [
    makePhase({ id: 'open', free: true, visibility: 'named-or-anonymous' }),
    makePhase({ id: 'stil', visibility: 'private-then-together', brings: ['issue', 'experience'] }),
  ]
  const meeting = await Meeting.begin(settings, { plan })
  const { session, lead } = meeting
  const noor = await meeting.enter(personCanaries.name)
  const bo = await meeting.enter('Bo')
  const expert = await meeting.enter('Frederieke', 'expert')
  await noor.visitor.ask('addGuest', { session, id: 'gast1', name: 'Gast' })

  const put = async (guest: Guest, card: Parameters<Guest['board']['acts']['placeCard']>[0]): Promise<string> => {
    const placed = guest.board.acts.placeCard(card)
    if (!placed.ok) throw new Error(`not placed: ${placed.code}`)
    await saved(guest)
    return placed.id ?? ''
  }
  const dilemma = await put(noor, {
    kind: 'dilemma',
    title: canaries.title,
    body: canaries.body,
    options: [
      { text: canaries.option, loss: canaries.loss },
      { text: 'Anders', loss: 'Ook iets' },
    ],
    chafes: canaries.chafes,
    language: 'nl',
  })
  const other = await put(bo, { kind: 'issue', title: staying, language: 'nl', linkTo: [dilemma] })
  const hidden = await put(noor, { kind: 'issue', title: hiddenCanaries.hidden, language: 'nl' })
  await until(() => seen(noor).people.some(({ id }) => id === 'gast1'), 'the guest')
  const guests = await put(noor, { kind: 'issue', title: 'Van de gast', language: 'nl', behalf: 'gast1' })
  const everybody = [lead, noor, bo, expert]
  await until(() => everybody.every((one) => seen(one).cards.length === 4), 'all cards')

  const noted = async (guest: Guest, note: Parameters<Guest['board']['acts']['addNote']>[0]): Promise<void> => {
    const done = guest.board.acts.addNote(note)
    if (!done.ok) throw new Error(`not noted: ${done.code}`)
    await saved(guest)
  }
  await noted(bo, { card: dilemma, kind: 'experience', layer: 'room', text: canaries.note })
  await noted(bo, { card: hidden, kind: 'experience', layer: 'room', text: hiddenCanaries.under })
  await noted(expert, {
    ...{ card: dilemma, kind: 'source', layer: 'expert', text: canaries.annotation, source: canaries.source },
    ...{ part: 'title', quote: canaries.title, knowledge: 'practice' },
  })
  const word = `${canaries.typed} `
  noor.board.acts.type('cards', dilemma, ['title'], { at: 0, remove: 0, insert: word })
  await saved(noor)
  noor.board.acts.type('cards', dilemma, ['title'], { at: 0, remove: word.length, insert: '' })
  await saved(noor)
  bo.board.acts.recognise(dilemma, true)
  noor.board.acts.recognise(other, true)
  await saved(bo, noor)
  await until(() => seen(lead).notes.length === 3, 'all notes')
  await lead.visitor.ask('spotlight', { session, card: dilemma })
  await lead.visitor.ask('choose', { session, cards: [dilemma, other] })
  await lead.visitor.ask('hideCard', { session, card: hidden })

  const { tickets } = await bo.visitor.ask('takeTickets', { session, phase: 'open' })
  await new Nobody(meeting.server.url).bring(tickets[0] ?? '', {
    ...{ is: 'note', card: dilemma, kind: 'experience', text: canaries.nameless },
  })
  await lead.visitor.ask('openBallot', { session, id: 'stand1', kind: 'stance', card: dilemma })
  await bo.visitor.ask('takeStance', { session, ballot: 'stand1', weights: [0.25, 0.75], because: canaries.because })
  await lead.visitor.ask('leadPhase', { session, act: 'next' })
  await bo.visitor.ask('handIn', {
    ...{ session, id: 'held1', phase: 'stil' },
    thing: { is: 'note', card: dilemma, kind: 'experience', text: canaries.held },
  })
  const note = seen(lead).notes.find(({ text }) => text === canaries.note)?.id ?? ''
  return { meeting, session, noor, bo, expert, ids: { dilemma, other, hidden, note, guests } }
}

/** Closes it and brings all of it into the library. */
export const archived = ({ meeting, session }: Ground): Promise<void> => archivedBy(meeting.lead.visitor, session)

export async function archivedBy(lead: Visitor, session: string): Promise<void> {
  await lead.ask('setState', { session, state: 'closed' })
  const { items } = await lead.ask('getReview', { session })
  for (const item of items) if (item.stays === null) await decideOn(lead, session, item, true)
  await lead.ask('archive', { session, signed: true, audience: 'session' })
}

/** A word as it may stand somewhere: whole, as the index has it, and as what is left of it as a stem. */
function formsOf(word: string): readonly string[] {
  const folded = fold(word)
  const { dutch, english } = stemsOf(folded)
  return [...new Set([word, folded, dutch, english])]
}

/** Which of the words stand in these bytes, in any form and writing. */
export function standing(bytes: Buffer, words: readonly string[]): readonly string[] {
  return words.filter((word) =>
    formsOf(word).some((form) => {
      const wide = Buffer.from(form, 'utf16le')
      return [Buffer.from(form), wide, Buffer.from(wide).swap16()].some((one) => bytes.includes(one))
    }),
  )
}

/**
 * Every byte of a server’s folder but for copies, and what its boards unpack to. From a copy that another process makes:
 * to close the file in this one would free the lock.
 */
export function bytesIn(data: string): Buffer {
  const into = mkdtempSync(join(tmpdir(), 'inbreng-scan-'))
  try {
    const copy = join(into, 'copy')
    execFileSync('cp', ['-r', data, copy])
    rmSync(join(copy, 'copies'), { recursive: true, force: true })
    const files = (readdirSync(copy, { recursive: true }) as string[]).filter((name) =>
      statSync(join(copy, name)).isFile(),
    )
    const raw = files.map((name) => readFileSync(join(copy, name)))
    const names = Buffer.from(files.map((name) => relative(copy, join(copy, name))).join('\n'))
    const db = openDatabase(copy)
    const packed = db.prepare('SELECT bytes FROM snapshot').all()
    const boards = packed.map(({ bytes }) => Buffer.from(unpack(bytes as Uint8Array)))
    closeDatabase(db)
    return Buffer.concat([...raw, ...boards, names])
  } finally {
    rmSync(into, { recursive: true, force: true })
  }
}

/** All that somebody can ask for by HTTP; what is refused is an answer as well. */
export async function answersTo(who: Visitor, session: string): Promise<Buffer> {
  const reads = [
    ...(['getSession', 'listHeld', 'listHidden', 'listMyBallots', 'listInvitations', 'home', 'getMyData'] as const),
    ...(['getReview', 'getArchive', 'listErasures'] as const),
  ]
  const answers: string[] = []
  for (const name of reads) answers.push(JSON.stringify(await who.try(name, { session })))
  for (const words of [canaries.title.slice(0, -2), staying]) {
    answers.push(JSON.stringify(await who.try('searchLibrary', { words })).replaceAll(words, '…'))
  }
  answers.push(JSON.stringify(await who.try('countLibrary', {})))
  for (const as of ['json', 'csv', 'csv/links', 'csv/notes', 'csv/came', 'md', 'docx', 'print', 'research.json']) {
    const response = await who.fetch(`/export/${session}/${as}`)
    answers.push(Buffer.from(await response.arrayBuffer()).toString('latin1'))
  }
  for (const path of [`/s/${session}`, '/']) answers.push(await who.page(path))
  return Buffer.from(answers.join('\n'))
}

/** All that a newcomer’s line is sent. */
export async function sentTo(who: Visitor, session: string): Promise<Buffer> {
  const ear = await Ear.open(who, session, false)
  await ear.askAll()
  ear.close()
  return Buffer.concat(ear.frames)
}
