/**
 * What may never happen, looked for from outside the gate: in snapshots, in Yjs' own store, in a copy
 * that takes in only what was given out, and by what the game itself wrote down.
 */

import * as Y from 'yjs'
import { entityOf, newDocument, snapshotOf, type Snapshot } from '#shared/board/document.ts'
import type { Moment } from '#shared/policy/permissions.ts'
import type { Rights } from '#server/gate/rights.ts'
import { misplacedIn, tooManyIn, unaskedIn } from './asked.ts'
import { everWrites, everybody, type Player } from './cast.ts'
import { brokenIn, isMade, wrongIn, type Ledger } from './right.ts'
import { differences, type Seen } from './sight.ts'
import { liveIn, placeOf, strayIn, wrongAt, type Asked, type Place } from './store.ts'
import { Wrong } from './wrong.ts'

export interface Watched {
  readonly doc: Y.Doc
  readonly shadow: Y.Doc
  readonly ledger: Ledger
  readonly rights: Rights
  readonly journal: readonly Uint8Array[]
}

export interface Admitted {
  readonly by: Player
  readonly honest: boolean
  /** The moment by which it was let in. */
  readonly moment: Moment
  readonly update: Uint8Array
  readonly before: Snapshot
  readonly after: Snapshot
  readonly clocks: ReadonlyMap<number, number>
}

export const stateOf = (doc: Y.Doc): Buffer => Buffer.from(Y.encodeStateAsUpdate(doc))

export function clocksOf(doc: Y.Doc): Map<number, number> {
  const clocks = new Map<number, number>()
  for (const client of doc.store.clients.keys()) clocks.set(client, Y.getState(doc.store, client))
  return clocks
}

/** After each update that was let in. Also brings the copy and the game's own books up to date. */
export function checkAdmitted(watched: Watched, admitted: Admitted): void {
  const { by, honest, moment, update, before, after, clocks } = admitted
  const { doc, shadow, ledger } = watched
  mustBeOwnClocks(watched, by, clocks)
  const seen = differences(before, after)
  for (const change of seen) {
    const wrong = wrongIn(change, by, moment, ledger)
    if (!honest && tears(change))
      throw new Wrong('no character is torn', `${change.root}/${change.id}, by ${by.person}`)
    if (wrong !== null) throw new Wrong('nothing changes without right', `${wrong}, by ${by.role} ${by.person}`)
  }
  const unasked = unaskedAt(seen, after, by, moment, ledger)
  if (unasked !== null) throw new Wrong('nothing comes that is not asked', `${unasked}, by ${by.role} ${by.person}`)
  const fresh = new Set(seen.flatMap(({ is, root, id }) => (is === 'added' && isMade(root) ? [`${root}/${id}`] : [])))
  const asked: Asked = { player: by, moment, ledger, fresh }
  const { structs, ds } = Y.decodeUpdate(update)
  // Before the copy takes it in: afterwards what was deleted may be nowhere.
  const dying = new Map<Y.Item, Place>()
  for (const [client, ranges] of ds.clients) {
    for (const { clock, len } of ranges) {
      for (const item of liveIn(shadow, client, clock, len)) dying.set(item, placeOf(shadow, item))
    }
  }
  for (const [item, place] of dying) mustBeRight(place, item.content, asked)
  mustTakeIn(shadow, update)
  for (const { id, length } of structs) {
    for (const item of itemsIn(doc, id.client, id.clock, length)) mustBeRight(placeOf(doc, item), null, asked)
  }
  const broken = brokenIn(doc, after, seen)
  if (broken !== null) throw new Wrong('no half things', broken)
  mustBeSameClocks(doc, shadow)
  for (const key of fresh) ledger.brought.set(key, by.person)
  for (const one of seen) {
    if (one.is === 'added' && one.entry['layer'] === 'expert') ledger.annotations.add(`${one.root}/${one.id}`)
  }
}

function mustTakeIn(copy: Y.Doc, update: Uint8Array): void {
  try {
    Y.applyUpdate(copy, update)
  } catch (cause) {
    throw new Wrong('what is given out is what was done', 'a copy cannot take it in', { cause })
  }
}

/**
 * Half a character has become a replacement mark, which nobody here types. An honest person can bring one
 * in: where somebody wrote inside what is deleted already, the half that they take back is torn.
 */
function tears(seen: Seen): boolean {
  const marks = (value: unknown): number => (JSON.stringify(value) ?? '').split(/\ufffd|\\ud[89a-f]/).length
  return seen.is === 'changed' && marks(seen.after) > marks(seen.before)
}

function mustBeRight(place: Place, dying: Y.Item['content'] | null, asked: Asked): void {
  const wrong = wrongAt(place, dying, asked)
  if (wrong === null) return
  const { role, person } = asked.player
  throw new Wrong(
    'nothing is left without right',
    `${dying === null ? 'wrote' : 'deleted'} ${wrong}, by ${role} ${person}`,
  )
}

function* itemsIn(doc: Y.Doc, client: number, clock: number, length: number): Iterable<Y.Item> {
  const structs = doc.store.clients.get(client) ?? []
  for (let at = Y.findIndexSS(structs, clock); at < structs.length; at += 1) {
    const struct = structs[at]
    if (struct === undefined || struct.id.clock >= clock + length) return
    if (struct instanceof Y.Item) yield struct
  }
}

/** How many client ids one person may write under on one board. */
const mostClients = 64

/** Only clocks of this person's own may move; an id belongs to whom it moved for first. */
function mustBeOwnClocks({ doc, ledger }: Watched, by: Player, before: ReadonlyMap<number, number>): void {
  for (const [client, clock] of clocksOf(doc)) {
    if (before.get(client) === clock) continue
    const holder = ledger.clients.get(client)
    if (holder === undefined) ledger.clients.set(client, by.person)
    else if (holder !== by.person)
      throw new Wrong('no clocks of others', `${client} of ${holder} moved for ${by.person}`)
    else continue
    const theirs = [...ledger.clients.values()].filter((person) => person === by.person).length
    if (theirs > mostClients) throw new Wrong('client ids are few', `${by.person} writes under ${theirs}`)
  }
}

function mustBeSameClocks(doc: Y.Doc, shadow: Y.Doc): void {
  const clocks = clocksOf(doc)
  const same = clocks.size === shadow.store.clients.size
  if (!same) throw new Wrong('what is given out is what was done', 'other clients in a copy')
  for (const [client, clock] of clocks) {
    if (Y.getState(shadow.store, client) !== clock) {
      throw new Wrong('what is given out is what was done', `another clock of ${client} in a copy`)
    }
  }
}

const silent = new Set(everybody.filter(({ role }) => !everWrites(role)).map(({ person }) => person))

/** The costly looks: the whole store, the copy to the byte, and the gate's books beside the game's. */
export function checkWhole({ doc, shadow, ledger, rights }: Watched): void {
  const stray = strayIn(doc)
  if (stray !== null) throw new Wrong('nothing strange is left', stray)
  for (const client of doc.store.clients.keys()) {
    const holder = ledger.clients.get(client) ?? '?'
    if (silent.has(holder)) throw new Wrong('who may write nothing leaves nothing', `${holder} did`)
  }
  // What is collected is joined differently by who deleted it and by who hears of it.
  const same = stateOf(doc).equals(stateOf(shadow)) || collected(doc).equals(collected(shadow))
  if (!same) throw new Wrong('what is given out is what was done', 'another copy')
  // Bytes alone must say it all: in what order an update came must not matter to who reads it later.
  if (JSON.stringify(snapshotOf(readAnew(doc))) !== JSON.stringify(snapshotOf(doc))) {
    throw new Wrong('everybody has the same board', 'a newcomer reads another board from the same bytes')
  }
  mustBeSame(
    'leases',
    rights.leases,
    [...ledger.clients].filter(([, person]) => person !== ''),
  )
  mustBeSame('owners', rights.owners, [...ledger.brought])
}

function mustBeSame<K>(what: string, kept: ReadonlyMap<K, string>, ours: readonly (readonly [K, string])[]): void {
  const wrong = ours.find(([key, person]) => kept.get(key) !== person)
  if (wrong !== undefined) throw new Wrong('the books are right', `${what}: ${String(wrong[0])} is ${wrong[1]}’s`)
  if (kept.size !== ours.length) throw new Wrong('the books are right', `${kept.size} ${what}, not ${ours.length}`)
}

/** At the end: a document built at once from all that was given out is the same. */
export function checkCold({ doc, journal }: Watched): void {
  const cold = newDocument()
  cold.transact(() => {
    for (const update of journal) Y.applyUpdate(cold, update)
  })
  checkReplicas(doc, [['a cold replica', cold]])
}

/** The same board at everyone, and the same document to the byte. */
export function checkReplicas(doc: Y.Doc, replicas: readonly (readonly [whose: string, replica: Y.Doc])[]): void {
  const [board, bytes] = [JSON.stringify(snapshotOf(doc)), collected(doc)]
  for (const [whose, replica] of replicas) {
    const same = JSON.stringify(snapshotOf(replica)) === board
    if (!same) throw new Wrong('everybody has the same board', `${whose} sees another board`)
    if (!collected(replica).equals(bytes)) throw new Wrong('everybody has the same board', `${whose} keeps other bytes`)
  }
}

/**
 * A document's bytes once all that is deleted has been collected, and joined where it can be: one who
 * can take steps back keeps deleted words, and Yjs joins what is collected only near a change.
 */
const collected = (doc: Y.Doc): Buffer => stateOf(readAnew(doc))

function readAnew(doc: Y.Doc): Y.Doc {
  const copy = newDocument()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  return copy
}

/** A recognition of a card that is gone by now, also when it was taken back at once: nothing of it is to be seen. */
export function looseIn(doc: Y.Doc, update: Uint8Array): string | null {
  for (const struct of Y.decodeUpdate(update).structs) {
    if (!(struct instanceof Y.Item) || (struct.parent as unknown) !== 'recognitions') continue
    const card = struct.parentSub?.split(':')[0] ?? ''
    if (entityOf(doc, 'cards', card) === undefined) return 'a recognition of no card'
  }
  return null
}

function unaskedAt(seen: readonly Seen[], after: Snapshot, by: Player, moment: Moment, ledger: Ledger): string | null {
  return unaskedIn(seen, after, by, moment, ledger) ?? tooManyIn(seen, after, moment) ?? misplacedIn(seen, moment)
}

/** Why, at none of these moments, something new was asked for; null when at one of them all of it was. */
export function lateIn(
  doc: Y.Doc,
  before: Snapshot,
  by: Player,
  moments: readonly Moment[],
  ledger: Ledger,
): string | null {
  const after = snapshotOf(doc)
  const seen = differences(before, after)
  const reasons = moments.map((moment) => unaskedAt(seen, after, by, moment, ledger))
  const [first = null] = reasons
  return reasons.includes(null) ? null : `late: ${first}`
}

/** Why a board and something new that is in it now do not go together; null when they do. */
export function conflictIn(doc: Y.Doc, before: Snapshot): string | null {
  const after = snapshotOf(doc)
  return brokenIn(doc, after, differences(before, after))
}
