/** The only place of this suite that fills fields, so that a test names what it is about. */

import { ordinaryPlan } from '#shared/session/format.ts'
import type {
  Atelier,
  BoardKey,
  Identity,
  Invitation,
  NewSession,
  Participant,
  Session,
  Store,
} from '#server/store/ports.ts'

export const bytesOf = (words: string): Uint8Array => new TextEncoder().encode(words)
export const wordsOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

export const board: BoardKey = { board: 'board', epoch: 1 }

export const identity = (id: string, more: Partial<Identity> = {}): Identity => ({
  id,
  language: 'nl',
  coordinator: false,
  ...more,
})

export const atelier = (id: string, more: Partial<Atelier> = {}): Atelier => ({
  id,
  title: 'Wonen en welzijn',
  purpose: 'Leren van wat wringt',
  way: '',
  forWhom: '',
  leaderWord: '',
  language: 'nl',
  demo: false,
  createdAt: 1,
  ...more,
})

export const session = (id: string, more: Partial<NewSession> = {}): NewSession & Pick<Session, 'place'> => ({
  id,
  atelier: 'west',
  epoch: 1,
  subject: 'Schuldhulp aan de keukentafel',
  date: '2026-11-30',
  start: '13:30',
  place: '',
  language: 'nl',
  state: 'open',
  perspectives: ['Beleid', 'Ervaring'],
  plan: ordinaryPlan,
  createdAt: 2,
  ...more,
})

export const participant = (id: string, more: Partial<Participant> = {}): Participant => ({
  id,
  session: 'monday',
  identity: 'ans',
  name: 'Ans',
  perspective: 'Ervaring',
  role: 'participant',
  invitation: null,
  joinedAt: 3,
  leftAt: null,
  mutedAt: null,
  removedAt: null,
  ...more,
})

export const invitation = (id: string, more: Partial<Invitation> = {}): Invitation => ({
  id,
  session: 'monday',
  role: 'participant',
  tokenHash: `hash of ${id}`,
  code: null,
  createdAt: 4,
  expiresAt: 1000,
  revokedAt: null,
  ...more,
})

/** Ans and Bea, and an atelier in West that Ans leads, with a session on Monday. */
export async function people({ catalogue }: Store): Promise<void> {
  await catalogue.addIdentity(identity('ans'), 'hash of ans', 0)
  await catalogue.addIdentity(identity('bea', { language: 'en' }), 'hash of bea', 0)
  await catalogue.addAtelier(atelier('west'), 'ans')
  await catalogue.addSession(session('monday'))
}

/** The same as it is kept: with its number, and what time adds not there yet. */
export const keptSession = (id: string, number: number, more: Partial<NewSession> = {}): Session => ({
  ...session(id, more),
  number,
  closedAt: null,
  archivedAt: null,
  boardGoneAt: null,
})
