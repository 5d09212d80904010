/** What must hold of the board as a whole once an update is in: new entities complete, words and counts within bounds. */

import * as Y from 'yjs'
import { fitsLayer, isCardPart } from '#shared/board/annotating.ts'
import type { Fields } from '#shared/board/field.ts'
import { cardKinds, noteKinds, relations, type CardKind } from '#shared/board/kinds.ts'
import { mayRelate, noteKindsOn } from '#shared/board/links.ts'
import { limits, type Note } from '#shared/board/schema.ts'
import { phaseAt } from '#shared/policy/permissions.ts'
import { Bringing, mustBeAtTable } from './bringing.ts'
import { entityAt, kindOfCard, scalarOf, type Hearing } from './hearing.ts'
import type { Member } from './member.ts'
import { Refusal, schema } from './refusal.ts'
import type { Rights } from './rights.ts'
import { creating } from './schema-node.ts'
import type { Container, Entity } from './piece.ts'
import type { View } from './view.ts'

/** Throws when the board would have holes, or more than fits. */
export function mustBeWhole(view: View, hearing: Hearing, rights: Rights, member: Member): void {
  const bringing = new Bringing(view, rights, member, phaseAt(hearing.moment))
  for (const piece of hearing.made) {
    const { node } = piece.container
    const record = piece.dead ? null : view.holds(piece)
    if (record === null || record.node.is !== 'record') return schema()
    mustBeComplete(view, record, record.node.fields)
    if (node.is === 'root') mustBeOurs(view, hearing, bringing, member, record)
  }
  for (const words of hearing.words) mustFit(words)
  for (const container of hearing.changed) {
    const { node } = container
    if (node.is === 'group' && view.keys(container).length > node.max) throw new Refusal('limit')
    if (node.is !== 'record') continue
    mustBeComplete(view, container, node.fields)
    if (container.entity?.root === 'links') mustRelate(view, container)
    if (container.entity?.root === 'cards' || container.entity?.root === 'notes') bringing.mustFitAgain(container)
    if (container.entity?.root !== 'cards') continue
    mustBeAtTable(view, container)
    bringing.mustBeAskedThere(container)
  }
  for (const root of new Set(hearing.made.map(({ container }) => container).concat(...hearing.changed))) {
    if (root.node.is === 'root') mustHaveRoom(view, root, root.node.root)
  }
}

function mustBeComplete(view: View, record: Container, fields: Fields): void {
  for (const [name, field] of Object.entries(fields)) {
    const piece = view.live(record, name)
    if (field.is === 'scalar') {
      if (field.required && piece === null) schema()
    } else if (piece === null || view.holds(piece) === null) schema()
  }
}

/** A new entity is its maker's, says so, and belongs where it hangs. */
function mustBeOurs(view: View, hearing: Hearing, bringing: Bringing, member: Member, record: Container): void {
  const root = record.entity?.root ?? schema()
  const layer = scalarOf(view, record, 'layer')
  hearing.demand(creating(root, layer) ?? schema(), true)
  if (scalarOf(view, record, 'author') !== member.person) throw new Refusal('owner')
  if (root === 'cards' || root === 'notes') bringing.mustBeAsked(record)
  if (root !== 'notes') return
  const card = kindAt(view, scalarOf(view, record, 'card')) ?? schema()
  const kind = noteKinds.find((each) => each === scalarOf(view, record, 'kind')) ?? schema()
  if (layer !== 'expert' && !noteKindsOn(card).includes(kind)) schema()
  mustSayWhatFits(view, record)
}

/** What a new note points at is there, and its layer may point there. */
function mustSayWhatFits(view: View, record: Container): void {
  const said = (name: keyof Note): unknown => scalarOf(view, record, name) ?? null
  const [part, answers, card] = [said('part'), said('answers'), said('card')]
  const note = { part, answers, kind: said('kind'), layer: said('layer'), variant: said('variant') }
  if (!fitsLayer({ ...note, quote: said('quote'), asks: said('asks') } as Note)) schema()
  if (typeof part === 'string' && !isCardPart(part) && !hasOption(view, card, part)) schema()
  if (typeof answers !== 'string') return
  const question = entityAt(view, 'notes', answers) ?? schema()
  if (scalarOf(view, question, 'asks') === undefined || scalarOf(view, question, 'card') !== card) schema()
}

function hasOption(view: View, card: unknown, id: string): boolean {
  const record = typeof card === 'string' ? entityAt(view, 'cards', card) : null
  const piece = record === null ? null : view.live(record, 'options')
  const options = piece === null ? null : view.holds(piece)
  return options !== null && view.live(options, id) !== null
}

/** A link that is not in the trash ties two cards that may be tied so. */
function mustRelate(view: View, link: Container): void {
  if (scalarOf(view, link, 'trashed') !== undefined) return
  const from = kindAt(view, scalarOf(view, link, 'from')) ?? schema()
  const to = kindAt(view, scalarOf(view, link, 'to')) ?? schema()
  const relation = relations.find((each) => each === scalarOf(view, link, 'relation')) ?? schema()
  if (!mayRelate(from, relation, to)) schema()
}

function kindAt(view: View, id: unknown): CardKind | undefined {
  const kind = typeof id === 'string' ? kindOfCard(view, id) : null
  return cardKinds.find((each) => each === kind)
}

function mustFit({ node, real, grows }: Container): void {
  const length = (real instanceof Y.Text ? real.length : 0) + grows
  if (node.is === 'text' && grows > 0 && length > node.max) throw new Refusal('limit')
}

/** Counts exactly only when what was ever there does not fit. */
function mustHaveRoom(view: View, container: Container, root: Entity['root']): void {
  const max = Object.hasOwn(limits, root) ? limits[root as keyof typeof limits] : Infinity
  const ever = (container.real?._map.size ?? 0) + container.newest.size
  if (ever > max && view.keys(container).length > max) throw new Refusal('limit')
}
