/**
 * Everything that must be kept; a subject of its own has a file of its own beside this. Nothing above knows a database. All
 * answers are promises, so that a store may be elsewhere; a promise of a change resolves when it is on disk.
 */

import type { Language } from '#shared/board/kinds.ts'
import type { Role } from '#shared/policy/operations.ts'
import type { Plan } from '#shared/session/format.ts'
import type { Archives, Erasures, Register } from './archive-ports.ts'
import type { Library } from './library-ports.ts'
import type { BackPort } from './back-ports.ts'
import type { CamePort } from './came-ports.ts'
import type { Hidden } from './hidden-ports.ts'
import type { Reports } from './report-ports.ts'
import type { SignInPort } from './sign-in-ports.ts'
import type { Signals } from './signal-ports.ts'
import type { TakePort } from './take-ports.ts'

/** A board's document under one epoch. */
export interface BoardKey {
  readonly board: string
  readonly epoch: number
}

/** What is known beside a board's document: who brought which entity, and who writes under which client id. */
export interface Rights {
  readonly owners: ReadonlyMap<string, string>
  readonly leases: ReadonlyMap<number, string>
}

/** What an update adds to the rights. Of two rows for one entity or one client id the first counts. */
export interface NewRights {
  readonly owners: readonly (readonly [entity: string, person: string])[]
  readonly leases: readonly (readonly [client: number, person: string])[]
}

/** What a board's document is made of: a snapshot, and the updates since, in order; with its rights. */
export interface StoredBoard extends Rights {
  readonly snapshot: Uint8Array | null
  readonly tail: readonly Uint8Array[]
  /** The number of the last update; 0 for a board without any. */
  readonly seq: number
}

export interface Journal {
  /**
   * Appends updates, and the rights that they bring, in one transaction; calls of one turn are committed
   * together. Resolves to the last one's number. Rejects with `StoreFull` or `StoreFailed`, and then kept nothing.
   */
  append(key: BoardKey, updates: readonly Uint8Array[], rights?: NewRights): Promise<number>
  read(key: BoardKey): Promise<StoredBoard>
  /** Replaces all updates up to and with `seq` by one snapshot; never a newer one by an older. Rights stay. */
  compact(key: BoardKey, seq: number, snapshot: Uint8Array): Promise<void>
  /**
   * Moves a board to the next epoch: the snapshot is all that stays of it, with these rights. Everything of earlier
   * epochs goes, in the same transaction, and the log is emptied before this resolves. From then on an earlier epoch
   * is neither read nor written: who asks for it gets a `StoreFailed`.
   */
  renew(key: BoardKey, snapshot: Uint8Array, rights: NewRights): Promise<BoardKey>
}

/** A device that carries our cookie; knows no name. */
export interface Identity {
  readonly id: string
  readonly language: Language
  readonly coordinator: boolean
}

export interface Atelier {
  readonly id: string
  readonly title: string
  readonly purpose: string
  /** How it works, and for whom it is, in its own words. */
  readonly way: string
  readonly forWhom: string
  /** What it calls whoever leads it; empty for the usual word. */
  readonly leaderWord: string
  readonly language: Language
  readonly demo: boolean
  readonly createdAt: number
}

/** What an atelier says of itself, and its leaders may change. */
export type AboutAtelier = Pick<Atelier, 'title' | 'purpose' | 'way' | 'forWhom' | 'leaderWord'>

/** An atelier as it is begun: what is told of it later may be left out. */
export type NewAtelier = Omit<Atelier, 'way' | 'forWhom' | 'leaderWord'> & Partial<AboutAtelier>

export interface Session {
  readonly id: string
  readonly atelier: string
  readonly epoch: number
  /** The how-manieth of its atelier, from 1; given by the store. */
  readonly number: number
  readonly subject: string
  readonly date: string
  readonly start: string
  /** Where one meets; empty when nobody said so. */
  readonly place: string
  readonly language: Language
  readonly state: 'open' | 'closed'
  readonly perspectives: readonly string[]
  readonly plan: Plan
  readonly createdAt: number
  readonly closedAt: number | null
  /** When its last archive was made. */
  readonly archivedAt: number | null
  /** When its live board was thrown away: only the archive is left. */
  readonly boardGoneAt: number | null
}

/** A session as it is made: what the store or time adds is not there yet. */
export type NewSession = Omit<Session, 'number' | 'place' | 'closedAt' | 'archivedAt' | 'boardGoneAt'> &
  Partial<Pick<Session, 'place'>>

/** Where and when one meets, and about what. */
export type Meeting = Pick<Session, 'subject' | 'date' | 'start' | 'place'>

export interface Participant {
  readonly id: string
  readonly session: string
  readonly identity: string
  readonly name: string
  readonly perspective: string | null
  readonly role: Role
  /** The invitation it came by; null for who made the session. */
  readonly invitation: string | null
  readonly joinedAt: number
  /** When they were put out; whoever comes in again has not left. */
  readonly leftAt: number | null
  /** Since when they may only read. */
  readonly mutedAt: number | null
  /** When they were put out for good. */
  readonly removedAt: number | null
}

/** A format of an atelier's own. */
export interface OwnFormat {
  readonly id: string
  readonly atelier: string
  readonly title: string
  readonly plan: Plan
  readonly createdAt: number
}

export interface Invitation {
  readonly id: string
  readonly session: string
  readonly role: Role
  /** SHA-256 of the secret in the link, in hex. */
  readonly tokenHash: string
  /** The join code in plain words, for the one invitation that is shown to a whole room. */
  readonly code: string | null
  readonly createdAt: number
  readonly expiresAt: number
  readonly revokedAt: number | null
}

export interface Catalogue {
  addIdentity(identity: Identity, tokenHash: string, at: number): Promise<void>
  identityByToken(tokenHash: string): Promise<Identity | null>
  setLanguage(identity: string, language: Language): Promise<void>
  makeCoordinator(identity: string): Promise<void>
  hasCoordinator(): Promise<boolean>
  /** The devices that lead the installation. */
  coordinators(): Promise<readonly string[]>

  /** A one-time link for a coordinator; one that was not used yet is replaced. */
  addKey(tokenHash: string, at: number): Promise<void>
  isKey(tokenHash: string): Promise<boolean>
  /** True for the one caller who used it up. */
  useKey(tokenHash: string, at: number): Promise<boolean>

  /** Adds it with its leader; an id that is there already is left as it is, and gets no leader by this. */
  addAtelier(atelier: NewAtelier, leader: string | null): Promise<void>
  atelier(id: string): Promise<Atelier | null>
  changeAtelier(id: string, about: AboutAtelier): Promise<void>
  /** Those that somebody leads or takes part in and has not left, and the demo's. */
  ateliersFor(identity: string | null): Promise<readonly Atelier[]>
  leads(atelier: string, identity: string): Promise<boolean>
  addLeader(atelier: string, identity: string): Promise<void>
  leadersOf(atelier: string): Promise<readonly string[]>
  /** False, and nothing changed, when they are the last who leads it. */
  removeLeader(atelier: string, identity: string): Promise<boolean>
  /** The ateliers that nobody leads but this one. */
  leadsAlone(identity: string): Promise<readonly string[]>
  /** Whether somebody is in one of its sessions: not as a screen for the room, and not put out since. */
  takesPart(atelier: string, identity: string): Promise<boolean>

  /** A one-time link by which somebody comes to lead an atelier. */
  addLeaderKey(tokenHash: string, atelier: string, expiresAt: number, at: number): Promise<void>
  /** The atelier that it is for; null when it was used, or is too old. */
  leaderKey(tokenHash: string, at: number): Promise<string | null>
  /** The atelier, for the one caller who used it up. */
  useLeaderKey(tokenHash: string, at: number): Promise<string | null>

  /** The token of an atelier’s calendar: the one that it has, or else this one from now on. */
  calendarOf(atelier: string, otherwise: string): Promise<string>
  /** Another token; the one of before leads nowhere any more. */
  setCalendar(atelier: string, token: string): Promise<void>
  atelierByCalendar(token: string): Promise<Atelier | null>

  /** Adds it and gives it its number; an id that is there already is returned as it is. */
  addSession(session: NewSession): Promise<Session>
  session(id: string): Promise<Session | null>
  sessionsOf(atelier: string): Promise<readonly Session[]>
  /** `at` is when it was closed; closing what is closed leaves the first moment. */
  setSessionState(id: string, state: 'open' | 'closed', at: number): Promise<void>
  setSessionPlan(id: string, plan: Plan): Promise<void>
  changeSession(id: string, meeting: Meeting): Promise<void>

  /** Adds or changes; an id that is another atelier's is left as it is. */
  putFormat(format: OwnFormat): Promise<void>
  formatsOf(atelier: string): Promise<readonly OwnFormat[]>
  removeFormat(atelier: string, id: string): Promise<void>

  /**
   * Adds or changes; one participant per session and identity. Who is there keeps their id and
   * `joinedAt`, as cards carry that id. Resolves to the participant as it is kept; to null, without a
   * change, when its invitation is withdrawn: of one who comes in at that very moment too.
   */
  putParticipant(participant: Participant): Promise<Participant | null>
  /** Changes what others see of somebody and nothing else. */
  introduceParticipant(id: string, name: string, perspective: string | null): Promise<Participant>
  participant(session: string, identity: string): Promise<Participant | null>
  /** Lets somebody read only (a moment), or write again (null). */
  muteParticipant(id: string, at: number | null): Promise<Participant>
  /** Puts one person out for good; null, and nothing changed, when they are the last coordinator who is there. */
  removeParticipant(id: string, at: number): Promise<Participant | null>
  /** Those who left too. */
  participantsOf(session: string): Promise<readonly Participant[]>
  /** Marks who came by this invitation and is still there, except coordinators, as gone. Resolves to them. */
  removeParticipants(invitation: string, at: number): Promise<readonly Participant[]>

  addInvitation(invitation: Invitation): Promise<void>
  /** Expired and revoked ones too: who asks, says why. */
  invitationByToken(tokenHash: string): Promise<Invitation | null>
  invitationsOf(session: string): Promise<readonly (Invitation & { readonly joined: number })[]>
  revokeInvitation(id: string, at: number): Promise<void>
  /** Lets the code of a session work at least until then; one that was withdrawn stays so. */
  prolongCode(session: string, until: number): Promise<void>
}

export interface Store {
  readonly journal: Journal
  readonly catalogue: Catalogue
  readonly hidden: Hidden
  readonly archives: Archives
  readonly reports: Reports
  readonly signals: Signals
  readonly library: Library
  readonly erasures: Erasures
  readonly register: Register
  readonly back: BackPort
  readonly taking: TakePort
  readonly came: CamePort
  readonly signIn: SignInPort
  close(): Promise<void>
}

/** The store cannot be read or written. */
export class StoreFailed extends Error {
  override readonly name: string = 'StoreFailed'
}

/** The disk is full: what was asked is not kept, and asking again later may work. */
export class StoreFull extends StoreFailed {
  override readonly name = 'StoreFull'
}

/** Another process owns the store. */
export class StoreInUse extends StoreFailed {
  override readonly name = 'StoreInUse'
}

/** What is there is damaged, something else, or of a later version; it is left as it was. */
export class StoreUnreadable extends StoreFailed {
  override readonly name = 'StoreUnreadable'
}
