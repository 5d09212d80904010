/**
 * The second judge. Looks at what really happened, after the update went in and before anything is
 * collected, in Yjs' own structures and with none of the first judge's findings. When it would not
 * have let something pass, one of the two is wrong, and the document is not to be trusted.
 */

import * as Y from 'yjs'
import { fitsLayer, hasPart, isAnsweredBy } from '#shared/board/annotating.ts'
import { broughtBy, standingIn, thingFrom } from '#shared/board/bringing.ts'
import type { CardKind } from '#shared/board/kinds.ts'
import type { Fields } from '#shared/board/field.ts'
import { entityOf, readCard, readNote, readPerson, readRecord, rootOf, textOf } from '#shared/board/document.ts'
import { isServers, rootNames, type Card, type Note, type RootName } from '#shared/board/schema.ts'
import { inLayer } from '#shared/policy/operations.ts'
import { doesCount, mayBecome, mayBring, maySayNoPhase } from '#shared/policy/phase.ts'
import { may, mayTo, phaseAt, type Moment } from '#shared/policy/permissions.ts'
import type { Member } from './member.ts'
import { entityKey, type Rights } from './rights.ts'
import { creating, fieldAt, isEntityRoot, nodeUnder, type Node } from './schema-node.ts'

/** The two judges disagree, or Yjs did what neither expected: the document must be thrown away. */
export class Disagreement extends Error {
  override readonly name = 'Disagreement'
}

export interface Expected {
  readonly member: Member
  readonly moment: Moment
  /** Client → next clock, for every client that moves. */
  readonly clocks: ReadonlyMap<number, number>
  readonly rights: Rights
}

interface Place {
  readonly root: RootName
  readonly path: readonly string[]
  /** What the item stands in. */
  readonly node: Node
}

const known: ReadonlySet<string> = new Set(rootNames)

function surprise(what: string): never {
  throw new Disagreement(what)
}

/** Throws `Disagreement`; the transaction is over by then, so the document stays as it is. */
export function inspect(transaction: Y.Transaction, expected: Expected): void {
  const { doc, beforeState, afterState, deleteSet } = transaction
  if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null) surprise('something is pending')
  for (const name of doc.share.keys()) if (!known.has(name)) surprise('a new root')
  /** Entities of which a field changed, and whether they are new. */
  const touched = new Map<string, boolean>()
  for (const [client, after] of afterState) {
    const before = beforeState.get(client) ?? 0
    if (after === before) continue
    if (expected.clocks.get(client) !== after) surprise('a clock moved')
    const structs = doc.store.clients.get(client) ?? []
    for (let at = Y.findIndexSS(structs, before); at < structs.length; at += 1) {
      const struct = structs[at]
      if (struct instanceof Y.Item && !struct.deleted) look(placeOf(doc, struct), beforeState, expected, doc, touched)
    }
  }
  Y.iterateDeletedStructs(transaction, deleteSet, (struct) => {
    if (!(struct instanceof Y.Item)) return
    if (struct.id.clock >= (beforeState.get(struct.id.client) ?? 0)) return
    const place = placeOf(doc, struct)
    if (place.node.is === 'root' && isEntityRoot(place.node.root)) surprise('an entity went')
    look(place, beforeState, expected, doc, touched)
  })
  const counts: Counts = new Map()
  for (const [key, isNew] of touched) mustRead(doc, key, isNew, expected, counts)
}

function look(
  place: Place,
  before: Y.Transaction['beforeState'],
  { member, moment, rights }: Expected,
  doc: Y.Doc,
  touched: Map<string, boolean>,
): void {
  const [id = '', field] = place.path
  const { root } = place
  if (isServers(root)) surprise('what is the server’s changed')
  if (root === 'recognitions') {
    if (!may('recognise', member.role, id.split(':')[1] === member.person, moment).ok) surprise('a recognition')
    return
  }
  const item = entityOf(doc, root, id)?._item ?? null
  if (item === null) surprise('an item of nothing')
  const isNew = item.id.clock >= (before.get(item.id.client) ?? 0)
  if (isNew || place.node.is !== 'text') touched.set(entityKey(root, id), isNew)
  if (isNew) return
  const rule = nodeUnder({ is: 'root', root }, id)
  const by = rule?.is === 'record' ? fieldAt(rule.fields, field ?? '')?.by : undefined
  if (by === undefined || by === null) surprise('a field that stays')
  const layer = root === 'notes' ? entityOf(doc, root, id)?.get('layer') : null
  if (!mayTo(inLayer(by, layer), member, rights.owners.get(entityKey(root, id)), moment).ok)
    surprise('more than this person may')
  if (field === 'trashed' && (root === 'cards' || root === 'notes')) mustFitAgain(doc, root, id, moment)
  if (root === 'cards' && field === 'kind') mustBeAskedThere(entityOf(doc, root, id)?.get('kind'), moment)
  if (root === 'cards' && field === 'table') mustBeLaid(doc, entityOf(doc, root, id)?.get('table'))
  if (place.node.is !== 'text') return
  const words = textOf(rootOf(doc, root), place.path)
  if (words === undefined || words.length > place.node.max) surprise('words that do not fit')
}

/** Where an item stands; its own key is the last step of the path, unless it is words. */
function placeOf(doc: Y.Doc, item: Y.Item): Place {
  const path: string[] = item.parentSub === null ? [] : [item.parentSub]
  let type = item.parent as Y.AbstractType<unknown>
  for (let held = type._item; held !== null; held = type._item) {
    path.unshift(held.parentSub ?? surprise('an item in a list'))
    type = held.parent as Y.AbstractType<unknown>
  }
  const root = rootNames.find((name) => doc.share.get(name) === type) ?? surprise('a root of nowhere')
  let node: Node = { is: 'root', root }
  const steps = item.parentSub === null ? path : path.slice(0, -1)
  for (const step of steps) node = nodeUnder(node, step) ?? surprise('a place of nowhere')
  return { root, path, node }
}

/** What everybody brought in the running phase, counted once. */
type Counts = Map<string, number>

function mustRead(doc: Y.Doc, key: string, isNew: boolean, { member, moment }: Expected, counts: Counts): void {
  const [root = '', id = ''] = key.split('/')
  const name = rootNames.find((each) => each === root) ?? surprise('a root of nowhere')
  const rule = nodeUnder({ is: 'root', root: name }, id)
  const fields: Fields = rule?.is === 'record' ? rule.fields : surprise('an entity of nowhere')
  const record = readRecord(fields, rootOf(doc, name).get(id)) ?? surprise('an entity with a hole in it')
  if (!isNew) return
  const operation = creating(name, record['layer']) ?? surprise('an entity of the server’s')
  if (record['author'] !== member.person) surprise('an entity under another’s name')
  if (!may(operation, member.role, true, moment).ok) surprise('an entity that may not be made')
  if (name === 'notes') mustSayWhatFits(doc, record as unknown as Note)
  if (name === 'cards' || name === 'notes') mustBeAsked(doc, record as unknown as Card | Note, member, moment, counts)
}

/** A note points only where its layer may, and at what is there. */
function mustSayWhatFits(doc: Y.Doc, note: Note): void {
  if (!fitsLayer(note)) surprise('a note that says what its layer does not')
  const card = readCard(doc, note.card)
  if (note.part !== null && (card === null || !hasPart(card, note.part))) surprise('a part of nowhere')
  if (note.answers === null) return
  const question = readNote(doc, note.answers)
  if (question === null || !isAnsweredBy(question, note)) surprise('an answer to no question')
}

function mustBeAsked(doc: Y.Doc, made: Card | Note, { person, role }: Member, moment: Moment, counts: Counts): void {
  const { behalf } = made
  const phase = phaseAt(moment)
  const scribe = behalf === null ? person : (readPerson(doc, behalf)?.scribe ?? null)
  if (scribe === null || (scribe !== person && role !== 'coordinator')) surprise('something for another')
  if ('table' in made) mustSitThere(doc, made.table, role === 'coordinator' ? null : (behalf ?? person))
  if (phase === undefined) return
  if (made.phase !== phase.id && (made.phase !== null || !maySayNoPhase(phase))) surprise('something of another phase')
  const whose = behalf ?? person
  const all = phase.most === null ? 0 : (counts.get(whose) ?? broughtBy(doc, whose, phase.id))
  counts.set(whose, all)
  const counted = !('asks' in made) || doesCount(made)
  const itself = counted && phase.most !== null && made.phase === phase.id && made.trashed === null ? 1 : 0
  const by = { ...standingIn(doc, whose, behalf === null ? role : 'participant'), brought: all - itself }
  if (!mayBring(phase, thingFrom(made), by, 'board').ok) surprise('something that the phase does not ask for')
}

function mustBeAskedThere(kind: unknown, moment: Moment): void {
  if (!mayBecome(phaseAt(moment), kind as CardKind).ok) surprise('a card in a lane that the phase does not ask for')
}

/** What comes back from the trash may be no more than one may bring. */
function mustFitAgain(doc: Y.Doc, root: 'cards' | 'notes', id: string, moment: Moment): void {
  const record = entityOf(doc, root, id)
  const phase = phaseAt(moment)
  if (phase === undefined || phase.most === null || record?.get('phase') !== phase.id || record.get('trashed')) return
  if (!doesCount({ asks: record.get('asks') })) return
  const whose = String(record.get('behalf') ?? record.get('author'))
  if (broughtBy(doc, whose, phase.id, id) >= phase.most) surprise('more than one may bring')
}

/** `whose`: whoever has to sit at that table; null when it may be any. */
function mustSitThere(doc: Y.Doc, table: string | null, whose: string | null): void {
  mustBeLaid(doc, table)
  if (table === null || whose === null) return
  if (readPerson(doc, whose)?.table !== table) surprise('a card of another table')
}

function mustBeLaid(doc: Y.Doc, table: unknown): void {
  if (typeof table === 'string' && !rootOf(doc, 'tables').has(table)) surprise('a table of nowhere')
}
