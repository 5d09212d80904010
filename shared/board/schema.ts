/** The board document: what may be in it, and nothing else exists. The one place that says so. */

import { count, group, matching, moment, oneOf, optional, passing, required, text, words, type Plain } from './field.ts'
import { cardKinds, knowledgeKinds, languages, layers, noteKinds, relations } from './kinds.ts'
import { isPlace } from './order.ts'

/** Rises by one whenever an older document needs a step in `migrate.ts`. */
export const schemaVersion = 1

const id = matching(/^[0-9A-Za-z]{1,32}$/, ['aB3dE5gH7jK9mN2p'])
/** Where something stands among its neighbours. */
const place = passing(isPlace, ['a0', 'a0V', 'a1'])

export const cardFields = {
  kind: required(oneOf(cardKinds), 'card.move'),
  title: text(1000, 'card.shape'),
  /** Room for a case worked out in full; a composer asks for far less. */
  body: text(24_000, 'card.shape'),
  options: group(6, 'card.shape', {
    text: text(500, 'card.shape'),
    loss: text(500, 'card.shape'),
    order: required(place, 'card.shape'),
  }),
  chafes: text(1000, 'card.shape'),
  order: required(place, 'card.move'),
  cluster: optional(id, 'card.move'),
  table: optional(id, 'card.move'),
  theme: optional(words(80), 'card.move'),
  language: required(oneOf(languages)),
  author: required(id),
  perspective: optional(words(60)),
  createdAt: required(moment),
  trashed: optional(moment, 'card.trash'),
  carriedFrom: optional(id),
} as const

export const noteFields = {
  card: required(id),
  kind: required(oneOf(noteKinds)),
  layer: required(oneOf(layers)),
  text: text(2000, 'note.shape'),
  knowledge: optional(oneOf(knowledgeKinds), 'note.shape'),
  source: optional(words(500), 'note.shape'),
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
} as const

/** Written by the server alone; one record for the whole board. `plan` is the phases as JSON. */
export const sessionFields = {
  schema: required(count),
  subject: required(words(200)),
  state: required(oneOf(['open', 'closed'])),
  plan: required(words(20_000, ['[]'])),
  phase: required(count),
  /** When the running phase's time is up; null while paused or not begun. */
  endsAt: optional(moment),
  /** Milliseconds left while paused; null while running. */
  left: optional(count),
  spotlight: optional(id),
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
} as const

export const rootNames = ['cards', 'notes', 'links', 'clusters', 'recognitions', 'session', 'people'] as const
export type RootName = (typeof rootNames)[number]
export type EntityRoot = keyof typeof entityRoots

export type Card = { readonly id: string } & Plain<typeof cardFields>
export type Note = { readonly id: string } & Plain<typeof noteFields>
export type Link = { readonly id: string } & Plain<typeof linkFields>
export type Cluster = { readonly id: string } & Plain<typeof clusterFields>
export type Person = { readonly id: string } & Plain<typeof personFields>
export type SessionState = Plain<typeof sessionFields>
export type Option = Card['options'][string]

/** The fields of a card that hold words, in the order in which one reads them. */
export const cardTexts = ['title', 'body', 'chafes'] as const

/** The key of one person's recognition of one card. */
export function recognitionKey(card: string, person: string): string {
  return `${card}:${person}`
}
