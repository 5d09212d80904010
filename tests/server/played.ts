/** A meeting that was really held: by six people, an expert and who leads, in two phases; of everything there is something. */

import type { Live } from '#client/live/open.ts'
import type { Placing } from '#client/live/card-acts.ts'
import type { ReviewItem } from '#shared/commands/archive-commands.ts'
import { makePhase } from '#tests/kit/make.ts'
import type { TestSettings } from '#tests/kit/server.ts'
import { until, Visitor } from '#tests/kit/visitor.ts'
import { Meeting, seen, type Guest } from './meeting.ts'

/** Words that must be nowhere once the session is archived. */
export const canaries = {
  named: 'Wolmoedine',
  others: ['Annechien', 'Bartholomea', 'Cunegonde', 'Dieuwertje', 'Everarda'],
  guest: 'Gastonella',
  here: 'kamerkanarie',
  hereNote: 'onderkamerkanarie',
  trashed: 'weggooikanarie',
  trashedNote: 'weggooibijdrage',
  hidden: 'verbergkanarie',
  typed: 'tikfoutkanarie',
  leftOut: 'weglaatkanarie',
} as const

export interface Played {
  readonly meeting: Meeting
  readonly session: string
  readonly people: readonly Guest[]
  readonly expert: Guest
  readonly ids: {
    readonly dilemma: string
    readonly issue: string
    readonly direction: string
    readonly question: string
    readonly parked: string
    readonly here: string
    readonly trashed: string
    readonly hidden: string
    readonly leftOut: string
    readonly note: string
    readonly trashedNote: string
    readonly annotation: string
    readonly link: string
    readonly vote: string
    readonly stance: string
  }
  /** Yjs’ own ids of whoever typed. */
  readonly clients: readonly number[]
  readonly begun: number
}

export const isSaved = ({ board }: Guest): boolean => board.store.getState().saved

/** Who lets themselves be named is the first of the people. */
export async function playSession(settings: TestSettings = {}): Promise<Played> {
  const begun = Date.now()
  const plan = [
    makePhase({ id: 'inbrengen', free: true }),
    makePhase({ id: 'verkennen', title: { nl: 'Verkennen', en: 'Explore' }, free: true, grouping: 'table' }),
    makePhase({ id: 'nooit', free: true }),
  ]
  const meeting = await Meeting.begin(settings, { plan })
  const { session, lead } = meeting
  const ask = lead.visitor.ask.bind(lead.visitor)
  const names = [canaries.named, ...canaries.others]
  const people: Guest[] = []
  for (const name of names) people.push(await enterAs(meeting, name, 'Beleid'))
  const [wol, anne, bart, cune, dieu, ever] = people as [Guest, Guest, Guest, Guest, Guest, Guest]
  const expert = await meeting.enter('Frederieke', 'expert')
  await wol.visitor.ask('setConsent', { session, named: true, research: false })
  await anne.visitor.ask('addGuest', { session, id: 'gast1', name: canaries.guest, perspective: 'Ervaring' })
  await ask('layTables', { session, tables: [{ id: 'tafel1', name: 'Tafel 1' }], seating: 'chance' })
  await ask('leadPhase', { session, act: 'start' })

  const dilemma = await put(wol, {
    kind: 'dilemma',
    title: 'Melden of meelopen',
    body: 'Een gezin dat niemand binnenlaat.',
    options: [
      { text: 'Melden', loss: 'Het vertrouwen is weg.' },
      { text: 'Meelopen', loss: 'Het duurt te lang.' },
    ],
    chafes: 'Niets doen is ook kiezen.',
    language: 'nl',
  })
  const issue = await put(anne, { kind: 'issue', title: 'Wachten op hulp', language: 'nl' })
  const direction = await put(bart, {
    kind: 'direction',
    variant: 'tryout',
    title: 'Samen op huisbezoek',
    language: 'nl',
    linkTo: [dilemma],
  })
  const question = await put(cune, {
    kind: 'issue',
    variant: 'learningQuestion',
    title: 'Wanneer mag je wachten?',
    language: 'nl',
  })
  const parked = await put(dieu, { kind: 'issue', title: 'De lift is stuk', language: 'nl' })
  const here = await put(ever, { kind: 'issue', title: `Een ${canaries.here}`, language: 'nl' })
  const trashed = await put(ever, { kind: 'issue', title: `Een ${canaries.trashed}`, language: 'nl' })
  const hidden = await put(ever, { kind: 'issue', title: `Een ${canaries.hidden}`, language: 'nl' })
  const leftOut = await put(ever, { kind: 'dilemma', title: `Een ${canaries.leftOut}`, language: 'nl' })
  await put(anne, { kind: 'issue', title: 'Het loket is te ver', language: 'nl', behalf: 'gast1' })

  const word = `${canaries.typed} `
  anne.board.acts.type('cards', issue, ['title'], { at: 0, remove: 0, insert: word })
  await until(() => isSaved(anne), 'what was typed')
  anne.board.acts.type('cards', issue, ['title'], { at: 0, remove: word.length, insert: '' })
  dieu.board.acts.parkCard(parked, true)
  ever.board.acts.confineCard(here, true)
  ever.board.acts.addNote({ card: here, kind: 'question', layer: 'room', text: canaries.hereNote })
  ever.board.acts.trashCard(trashed)
  await until(() => people.every((one) => seen(one).cards.length === 10), 'everybody has all cards')

  await ask('leadPhase', { session, act: 'next' })
  await until(() => people.every(({ board }) => board.store.getState().session?.phase === 1), 'the next phase')
  const note = await noteOn(dieu, { card: dilemma, kind: 'value', text: 'Vertrouwen' })
  const trashedNote = await noteOn(dieu, { card: dilemma, kind: 'question', text: canaries.trashedNote })
  const annotation = await noteOn(expert, {
    card: dilemma,
    kind: 'source',
    text: 'Wie meeloopt, meldt later beter.',
    layer: 'expert',
    knowledge: 'practice research',
    source: 'Handreiking 2024',
    part: 'title',
    quote: 'Melden',
  })
  const thrown = seen(dieu).notes.find(({ id }) => id === trashedNote)
  if (thrown !== undefined) dieu.board.acts.trashNote(thrown)
  for (const one of [anne, bart]) one.board.acts.recognise(dilemma, true)
  const [link] = seen(bart).links
  await ask('choose', { session, cards: [dilemma] })
  await until(() => [...people, expert].every(isSaved), 'kept')
  await ask('hideCard', { session, card: hidden })

  const vote = 'stemming1'
  await ask('openBallot', { session, id: vote, kind: 'vote', dots: 3 })
  for (const { visitor } of people) await visitor.ask('castDots', { session, ballot: vote, card: dilemma, dots: 1 })
  const stance = 'stand1'
  await ask('openBallot', { session, id: stance, kind: 'stance', card: dilemma })
  for (const [nth, { visitor }] of people.entries()) {
    const because = nth === 0 ? `Omdat ${canaries.others[0]} dat zegt` : nth === 1 ? 'Omdat het veilig is' : ''
    await visitor.ask('takeStance', { session, ballot: stance, weights: [0.25, 0.75], because })
  }
  const clients = [...people, expert].map(({ board }) => board.doc().clientID)
  await ask('setState', { session, state: 'closed' })
  return {
    meeting,
    session,
    people,
    expert,
    ids: {
      ...{ dilemma, issue, direction, question, parked, here, trashed, hidden, leftOut, note, trashedNote },
      ...{ annotation, link: link?.id ?? '', vote, stance },
    },
    clients,
    begun,
  }
}

/** Decides all that is asked: everything goes in but one card, and all that is asked about stays. */
export async function checkAll({ meeting, session, ids }: Played, lead: Visitor = meeting.lead.visitor): Promise<void> {
  const { items } = await lead.ask('getReview', { session })
  for (const item of items) {
    if (item.stays === null) await decideOn(lead, session, item, item.id !== ids.leftOut)
  }
}

export function decideOn(lead: Visitor, session: string, item: ReviewItem, goes: boolean) {
  return lead.ask('decide', {
    session,
    entity: item.id,
    seen: item.texts.map(({ words }) => words),
    decision: {
      goes,
      recognisable: item.asksPeople ? 'no' : null,
      changed: item.asksPeople ? 'not-needed' : null,
      kept: item.texts.flatMap(({ part, findings }) => findings.map(({ start, end }) => ({ part, start, end }))),
    },
  })
}

export const signs = (played: Pick<Played, 'session'>, more: Readonly<Record<string, unknown>> = {}) =>
  ({ session: played.session, signed: true, audience: 'session', ...more }) as const

async function enterAs(meeting: Meeting, name: string, perspective: string): Promise<Guest> {
  const visitor = new Visitor(meeting.server.url)
  await visitor.ask('join', { code: meeting.code, name, perspective, language: 'nl' })
  return meeting.open(visitor)
}

async function put(guest: Guest, placing: Placing): Promise<string> {
  const placed = guest.board.acts.placeCard(placing)
  if (!placed.ok) throw new Error(`not placed: ${placed.code}`)
  await until(() => isSaved(guest), placing.title)
  return placed.id ?? ''
}

type NewNote = Parameters<Live['acts']['addNote']>[0]

async function noteOn(guest: Guest, note: Omit<NewNote, 'layer'> & { readonly layer?: 'expert' }): Promise<string> {
  await until(() => seen(guest).cards.some(({ id }) => id === note.card), 'the card to note on')
  const added = guest.board.acts.addNote({ layer: 'room', ...note })
  if (!added.ok) throw new Error(`not noted: ${added.code}`)
  await until(() => isSaved(guest), note.text)
  return seen(guest).notes.find(({ text }) => text === note.text)?.id ?? ''
}
