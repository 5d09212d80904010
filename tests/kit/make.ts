/** The only place that fills fields, so that a test names what it is about. */

import type * as Y from 'yjs'
import { rootOf } from '#shared/board/document.ts'
import { yRecord } from '#shared/board/edit.ts'
import {
  personFields,
  schemaVersion,
  type Card,
  type Note,
  type Person,
  type SessionState,
} from '#shared/board/schema.ts'
import type { SessionInfo } from '#shared/commands/shapes.ts'
import { freePhase, ordinaryPlan, type Phase } from '#shared/session/format.ts'
import type { Settings } from '#server/settings.ts'

export const madeAt = 1_767_222_000_000

type Me = SessionInfo['me']
export type InfoChanges = Partial<Omit<SessionInfo, 'me'>> & { readonly me?: Partial<Me> }

export const makeInfo = ({ me, ...changes }: InfoChanges = {}): SessionInfo => ({
  id: 'session1',
  epoch: 1,
  atelier: { id: 'atelier1', title: 'Leeratelier', demo: false, leaderWord: '' },
  number: 1,
  subject: 'Samen leven',
  date: '2026-11-24',
  start: '13:30',
  place: '',
  language: 'nl',
  state: 'open',
  perspectives: ['Wonen', 'Beleid'],
  plan: ordinaryPlan,
  code: null,
  site: null,
  ...changes,
  me: { person: 'ik', name: 'Bea', perspective: null, role: 'participant', ...me },
})

/** The session as the board itself tells it. */
export const makeSession = (changes: Partial<SessionState> = {}): SessionState => ({
  schema: schemaVersion,
  subject: 'Samen leven',
  state: 'open',
  plan: JSON.stringify(ordinaryPlan),
  phase: 0,
  endsAt: null,
  left: null,
  spotlight: null,
  chosen: null,
  follows: null,
  leader: null,
  locked: null,
  held: null,
  holders: null,
  shown: null,
  experts: null,
  archived: null,
  ...changes,
})

export const makePerson = (id: string, changes: Partial<Person> = {}): Person => ({
  id,
  name: id,
  perspective: null,
  role: 'participant',
  table: null,
  host: null,
  hand: null,
  offers: null,
  ready: null,
  scribe: null,
  muted: null,
  ...changes,
})

/** A phase in which everybody brings issues and dilemmas under their name, and nothing else. */
export const makePhase = (changes: Partial<Phase> = {}): Phase => ({
  ...freePhase,
  id: 'inbrengen',
  title: { nl: 'Inbrengen', en: 'Bring' },
  minutes: 10,
  prompt: { nl: 'Wat speelt er?', en: 'What is going on?' },
  brings: ['issue', 'dilemma'],
  free: false,
  ...changes,
})

/** Puts somebody among the people of a board. */
export function putPerson(doc: Y.Doc, person: Person): void {
  rootOf(doc, 'people').set(person.id, yRecord(personFields, { ...person }))
}

export const makeCard = (id: string, changes: Partial<Card> = {}): Card => ({
  id,
  kind: 'issue',
  variant: null,
  phase: null,
  behalf: null,
  title: id,
  body: '',
  options: {},
  chafes: '',
  order: 'a0',
  cluster: null,
  table: null,
  theme: null,
  language: 'nl',
  author: 'mei',
  perspective: null,
  createdAt: madeAt,
  trashed: null,
  parked: null,
  here: null,
  carriedFrom: null,
  recalls: null,
  ...changes,
})

export const makeNote = (id: string, changes: Partial<Note> = {}): Note => ({
  id,
  card: 'een',
  kind: 'experience',
  variant: null,
  phase: null,
  behalf: null,
  layer: 'room',
  text: 'Dat herken ik.',
  knowledge: null,
  source: null,
  part: null,
  quote: null,
  asks: null,
  answers: null,
  author: 'mei',
  createdAt: madeAt,
  trashed: null,
  ...changes,
})

export const makeSettings = (changes: Partial<Settings> = {}): Settings => ({
  host: '127.0.0.1',
  port: 0,
  data: './data',
  url: null,
  claim: 'open',
  demo: false,
  newLink: false,
  mail: null,
  ...changes,
})
