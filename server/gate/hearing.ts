/**
 * One update, heard: which operation is every effect, and may this person do that now? Hears of
 * each placed item and of each deletion; what an entity must be as a whole is asked at the end.
 */

import { inLayer, type Operation } from '#shared/policy/operations.ts'
import { isId } from '#shared/id.ts'
import { may, mayTo, type Moment, type Verdict } from '#shared/policy/permissions.ts'
import type { Field } from '#shared/board/field.ts'
import { isServers } from '#shared/board/schema.ts'
import type { Member } from './member.ts'
import { Refusal, schema } from './refusal.ts'
import { entityKey, type Rights } from './rights.ts'
import { fieldAt, isEntityRoot, nodeUnder } from './schema-node.ts'
import type { Placed } from './seat.ts'
import { entityUnder, type Container, type Entity, type Piece } from './piece.ts'
import type { View } from './view.ts'

export class Hearing {
  readonly #view: View
  readonly #rights: Rights
  readonly #member: Member
  readonly moment: Moment
  /** Granted already, so that a long text is not asked about letter by letter. */
  readonly #granted = new Set<string>()
  /** Entities and parts that this update brings. */
  readonly made: Piece[] = []
  /** Words that grow or shrink. */
  readonly words = new Set<Container>()
  /** Containers under whose keys something changed. */
  readonly changed = new Set<Container>()

  constructor(view: View, rights: Rights, member: Member, moment: Moment) {
    this.#view = view
    this.#rights = rights
    this.#member = member
    this.moment = moment
  }

  /** An item has been placed. */
  placed(placed: Placed): void {
    const { node } = placed.container
    if (node.is === 'text') this.#wordsPlaced(placed)
    else if (node.is === 'root') this.#underRoot(placed, node.root)
    else if (node.is === 'group') this.#partPlaced(placed)
    else this.#fieldPlaced(placed, fieldAt(node.fields, placed.piece.key ?? '') ?? schema())
  }

  /** A living item is to die, without anything in its place. */
  dies(piece: Piece): void {
    const { container, key } = piece
    const { node } = container
    if (node.is === 'text') {
      this.#demand(node.by, container.entity)
      container.grows -= piece.length
      this.words.add(container)
    } else if (node.is === 'root' && node.root === 'recognitions') this.#demandRecognition(key ?? '')
    else if (node.is === 'root' && !isEntityRoot(node.root)) throw new Refusal('role')
    else if (node.is === 'record') this.#fieldDies(container, fieldAt(node.fields, key ?? '') ?? schema())
    // Entities and their parts are put in the trash; to take them away is the server's.
    else throw new Refusal('schema')
    this.changed.add(container)
  }

  #wordsPlaced({ piece, container }: Placed): void {
    const { node } = container
    if (node.is !== 'text' || (piece.content.is !== 'string' && piece.content.is !== 'deleted')) return schema()
    this.#demand(node.by, container.entity)
    if (piece.dead) return
    container.grows += piece.length
    this.words.add(container)
  }

  #underRoot(placed: Placed, root: Entity['root']): void {
    const { piece, newest } = placed
    const { key, content } = piece
    if (key === null || isServers(root)) throw new Refusal('role')
    if (root === 'recognitions') {
      this.#demandRecognition(key)
      if (content.is === 'deleted') return
      if (content.is !== 'any' || content.value !== true) schema()
      if (!piece.dead) this.changed.add(placed.container)
      if (entityAt(this.#view, 'cards', key.split(':')[0] ?? '') === null) schema()
      return
    }
    // An id that was somebody's once is nobody else's, not even when it is gone.
    const taken = this.#rights.owners.has(entityKey(root, key)) || piece.before !== null
    if (!newest || taken || !isId(key)) schema()
    this.#hold(piece, 'map')
    this.made.push(piece)
  }

  #partPlaced(placed: Placed): void {
    const { piece, container, newest } = placed
    const { node } = container
    if (node.is !== 'group' || !newest || piece.before !== null || !isId(piece.key)) return schema()
    this.#demand(node.by, container.entity)
    this.#hold(piece, 'map')
    this.made.push(piece)
    this.changed.add(container)
  }

  #fieldPlaced({ piece, container, newest }: Placed, field: Field): void {
    this.changed.add(container)
    if (field.is !== 'scalar') {
      // Words and groups come with what they are part of, and stay as long.
      if (container.held?.item !== null || !newest || piece.before !== null) schema()
      this.#hold(piece, field.is === 'text' ? 'text' : 'map')
      return
    }
    const { content } = piece
    if (content.is === 'any' ? !field.check(content.value) : content.is !== 'deleted') schema()
    this.#demandField(field.by, container.entity)
  }

  #fieldDies(container: Container, field: Field): void {
    if (field.is !== 'scalar') throw new Refusal('schema')
    this.#demandField(field.by, container.entity)
  }

  /** Opens what a piece holds, if it holds what it should. */
  #hold(piece: Piece, type: 'map' | 'text'): void {
    const { container, content, key } = piece
    if (content.is !== 'type' || content.type !== type) return schema()
    this.#view.hold(piece, nodeUnder(container.node, key ?? '') ?? schema(), entityUnder(piece, true))
  }

  #demandField(by: Operation | null, entity: Entity | null): void {
    if (by !== null) this.#demand(by, entity)
    else if (entity?.fresh !== true) throw new Refusal('schema')
  }

  #demandRecognition(key: string): void {
    const [card, person, more] = key.split(':')
    if (more !== undefined || !isId(card) || !isId(person)) schema()
    this.demand('recognise', person === this.#member.person)
  }

  /** What is new is asked about as a whole, when all of it is there. */
  #demand(operation: Operation, entity: Entity | null): void {
    if (entity === null || entity.fresh) return
    const key = entityKey(entity.root, entity.id)
    const asked = `${operation} ${key}`
    if (this.#granted.has(asked)) return
    const layer = entity.root === 'notes' ? layerOf(this.#view, entity.id) : null
    mustBeOk(mayTo(inLayer(operation, layer), this.#member, this.#rights.owners.get(key), this.moment))
    this.#granted.add(asked)
  }

  /** Throws when this person may not do this now. */
  demand(operation: Operation, owns: boolean): void {
    mustBeOk(may(operation, this.#member.role, owns, this.moment))
  }
}

function mustBeOk(verdict: Verdict): void {
  if (!verdict.ok) throw new Refusal(verdict.code)
}

/** The value of a scalar field; undefined when it has none. */
export function scalarOf(view: View, container: Container, name: string): unknown {
  const content = view.live(container, name)?.content
  return content?.is === 'any' ? content.value : undefined
}

/** What stands under an id; null when nothing lives there. */
export function entityAt(view: View, root: Entity['root'], id: string): Container | null {
  const piece = view.live(view.root(root), id)
  return piece === null ? null : view.holds(piece)
}

/** The layer of a note that lives: it never changes. */
function layerOf(view: View, id: string): unknown {
  const note = entityAt(view, 'notes', id)
  return note === null ? null : scalarOf(view, note, 'layer')
}

/** The kind of a card that lives; null when there is none. */
export function kindOfCard(view: View, id: string): unknown {
  const card = entityAt(view, 'cards', id)
  return card === null ? null : (scalarOf(view, card, 'kind') ?? null)
}
