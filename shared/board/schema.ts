/** The board document: what may be in it, and nothing else exists. The one place that says so. */

import { count, group, matching, moment, oneOf, optional, passing, required, text, words, type Plain } from './field.ts'
import { cardKinds, languages, layers, noteKinds, relations } from './kinds.ts'
import { isKnowledge } from './knowledge.ts'
import { longest, planMax } from './lengths.ts'
import { isPlace } from './order.ts'
import { variants } from './variants.ts'

/** Rises by one whenever an older document needs a step in `migrate.ts`. */
export const schemaVersion = 1

const id = matching(/^[0-9A-Za-z]{1,32}$/, ['aB3dE5gH7jK9mN2p'])
const phaseId = matching(/^[0-9A-Za-z-]{1,32}$/, ['inbrengen', 'verkennen'])
/** Where something stands among its neighbours. */
const place = passing(isPlace, ['a0', 'a0V', 'a1'])

/** What says how a card or a note came to be; written once, when it is made. */
const origin = {
  /** The finer word for what it is; absent when its kind says all. */
  variant: optional(oneOf(variants)),
  /** The phase in which it was brought. */
  phase: optional(phaseId),
  /** For whom it was written down: somebody in the room without a device. */
  behalf: optional(id),
} as const

export const cardFields = {
  kind: required(oneOf(cardKinds), 'card.move'),
  ...origin,
  title: text(longest.title, 'card.shape'),
  body: text(longest.body, 'card.shape'),
  options: group(longest.options, 'card.shape', {
    text: text(longest.option, 'card.shape'),
    loss: text(longest.loss, 'card.shape'),
    order: required(place, 'card.shape'),
  }),
  chafes: text(longest.chafes, 'card.shape'),
  order: required(place, 'card.move'),
  cluster: optional(id, 'card.move'),
  table: optional(id, 'card.move'),
  theme: optional(words(80), 'card.move'),
  language: required(oneOf(languages)),
  author: required(id),
  perspective: optional(words(60)),
  createdAt: required(moment),
  trashed: optional(moment, 'card.trash'),
  /** Kept for later: out of the lanes, and not lost. */
  parked: optional(moment, 'card.park'),
  /** For this room alone: it goes into no archive, and nobody but its bringer can say otherwise. */
  here: optional(moment, 'card.confine'),
  carriedFrom: optional(id),
  /** The card of an earlier session that whoever wrote it said it goes on about. */
  recalls: optional(id),
} as const

export const noteFields = {
  card: required(id),
  kind: required(oneOf(noteKinds)),
  ...origin,
  layer: required(oneOf(layers)),
  text: text(2000, 'note.shape'),
  /** Kinds of knowledge, separated by spaces (`knowledge.ts`). */
  knowledge: optional(passing(isKnowledge, ['lived', 'practice research']), 'note.shape'),
  source: optional(words(500), 'note.shape'),
  /** The part of the card that it is about: a field's name or an option's id; absent when it is about all of it. */
  part: optional(words(40)),
  /** The words of that part that it is about, as they were. */
  quote: optional(words(300)),
  /** Since when this question waits for an expert. */
  asks: optional(moment),
  /** The question that it answers. */
  answers: optional(id),
  author: required(id),
  createdAt: required(moment),
  trashed: optional(moment, 'note.trash'),
} as const

export const linkFields = {
  from: required(id),
  to: required(id),
  relation: required(oneOf(relations)),
  author: required(id),
  trashed: optional(moment, 'link.trash'),
} as const

export const clusterFields = {
  title: text(200, 'cluster.shape'),
  author: required(id),
  trashed: optional(moment, 'cluster.shape'),
} as const

/** Written by the server alone. */
export const personFields = {
  name: required(words(60)),
  perspective: optional(words(60)),
  role: required(oneOf(['participant', 'expert', 'coordinator', 'observer'])),
  /** The table they sit at, and whether they lead it. */
  table: optional(id),
  host: optional(moment),
  /** Since when their hand is up. */
  hand: optional(moment),
  /** Since when they say that they gladly help at a table. */
  offers: optional(moment),
  /** The phase for which they said to be ready. */
  ready: optional(phaseId),
  /** For somebody without a device: who writes down what they say. */
  scribe: optional(id),
  /** Since when they may only read. */
  muted: optional(moment),
} as const

/** Written by the server alone: a group at its own part of the board. */
export const tableFields = {
  name: required(words(60)),
  prompt: optional(words(200)),
  order: required(count),
} as const

/**
 * Written by the server alone: a dot vote, or where everybody stands on one dilemma. While it is open only
 * how many took part; once closed `result` holds, as JSON, what may be shown (shared/session/results.ts).
 */
export const ballotFields = {
  kind: required(oneOf(['vote', 'stance'])),
  phase: optional(phaseId),
  /** The dilemma that a stance is about. */
  card: optional(id),
  /** Dots for each person. */
  dots: optional(count),
  /** Whether several dots may go to one card: 1 or absent. */
  several: optional(count),
  openedAt: required(moment),
  closedAt: optional(moment),
  /** How many took part. */
  took: required(count),
  result: optional(words(60_000, ['{}'])),
} as const

/** Written by the server alone; one record for the whole board. `plan` is the phases as JSON. */
export const sessionFields = {
  schema: required(count),
  subject: required(words(200)),
  state: required(oneOf(['open', 'closed'])),
  plan: required(words(planMax, ['[]'])),
  phase: required(count),
  /** When the running phase's time is up; null while paused or not begun. */
  endsAt: optional(moment),
  /** Milliseconds left while paused; null while running. */
  left: optional(count),
  /** The card that the big screen shows whole. */
  spotlight: optional(id),
  /** Ids of the cards that the room goes on with, separated by spaces. */
  chosen: optional(words(700)),
  /** Whose view everybody follows who wants to. */
  follows: optional(id),
  /** Who leads now, when the coordinator has handed it over. */
  leader: optional(id),
  /** Since when nobody new comes in. */
  locked: optional(moment),
  /** Until when experts still annotate and answer while all else is closed. */
  experts: optional(moment),
  /** Since when the board is in the library: from then on it stays as it is. */
  archived: optional(moment),
  /** How many things wait to be shown, and of how many people. */
  held: optional(count),
  holders: optional(count),
  /** Ids of the phases of which what was handed in has been shown, separated by spaces: what comes later is shown at once. */
  shown: optional(words(800)),
} as const

/** How many of each a board holds at most. */
export const limits = { cards: 2000, notes: 8000, links: 6000, clusters: 400, recognitions: 60_000 } as const

/** The roots of entities under ids. */
export const entityRoots = {
  cards: cardFields,
  notes: noteFields,
  links: linkFields,
  clusters: clusterFields,
  people: personFields,
  tables: tableFields,
  ballots: ballotFields,
} as const

export const rootNames = [
  'cards',
  'notes',
  'links',
  'clusters',
  'recognitions',
  'session',
  'people',
  'tables',
  'ballots',
] as const
export type RootName = (typeof rootNames)[number]
export type EntityRoot = keyof typeof entityRoots

/** What the server alone writes. */
export const serverRoots = ['session', 'people', 'tables', 'ballots'] as const satisfies readonly RootName[]
/** What people bring and shape. */
export type BroughtRoot = Exclude<EntityRoot, (typeof serverRoots)[number]>

export const isServers = (root: RootName): boolean => serverRoots.some((one) => one === root)

export type Card = { readonly id: string } & Plain<typeof cardFields>
export type Note = { readonly id: string } & Plain<typeof noteFields>
export type Link = { readonly id: string } & Plain<typeof linkFields>
export type Cluster = { readonly id: string } & Plain<typeof clusterFields>
export type Person = { readonly id: string } & Plain<typeof personFields>
export type Table = { readonly id: string } & Plain<typeof tableFields>
export type Ballot = { readonly id: string } & Plain<typeof ballotFields>
export type SessionState = Plain<typeof sessionFields>
export type Option = Card['options'][string]

/** The fields of a card that hold words, in the order in which one reads them. */
export const cardTexts = ['title', 'body', 'chafes'] as const

/** The key of one person's recognition of one card. */
export function recognitionKey(card: string, person: string): string {
  return `${card}:${person}`
}
