/**
 * A gate over a small board, with people around it: Ada and Bo take part, Eva is an expert, Kim
 * leads, Oda looks on. Each has a real Yjs replica whose edits go through the gate.
 */

import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import * as Y from 'yjs'
import { entityOf, newDocument, snapshotOf, textOf, type Snapshot } from '#shared/board/document.ts'
import { addCard, addCluster, addLink, addNote, setRecognition } from '#shared/board/edit.ts'
import type { EntityRoot } from '#shared/board/schema.ts'
import type { Role } from '#shared/policy/operations.ts'
import type { Moment, RefusalCode } from '#shared/policy/permissions.ts'
import { Gate, type Admission } from '#server/gate/gate.ts'
import type { Rights } from '#server/gate/rights.ts'
import { setSession } from '#server/sessions/board.ts'
import { makePerson, makeSession, putPerson } from '#tests/kit/make.ts'
import type { At } from './assemble.ts'
import { expectLinked } from './linked.ts'
import { cardOf, clientOf, noteOf, roles, type Name } from './people.ts'

export const serverClient = 77

/** The origin of what comes from the gate. */
const line = Symbol('line')

export class Board {
  readonly doc = newDocument()
  readonly rights: Rights = { owners: new Map(), leases: new Map() }
  readonly gate: Gate
  readonly replicas: Replica[] = []
  moment: Moment = { state: 'open' }
  /** Roles as they are now; a test may change them. */
  readonly roles: Record<Name, Role> = { ...roles }
  /** Follows what the gate hands out, and nothing else. */
  readonly #follower = newDocument()

  constructor() {
    this.doc.clientID = serverClient
    this.doc.transact(() => {
      setSession(this.doc, makeSession())
      for (const [id, role] of Object.entries(roles)) putPerson(this.doc, makePerson(id, { role }))
    })
    Y.applyUpdate(this.#follower, this.state())
    this.gate = new Gate(this.doc, this.rights)
  }

  /** A board with something on it of everybody who may bring something. */
  static begin(): Board {
    const board = new Board()
    const title = 'Wie heeft de regie? 😀'
    board.does('ada', (doc) => addCard(doc, { kind: 'issue', title, ...cardOf('ada') }, 'cardA'))
    const options = [
      { text: 'Delen', loss: 'vertrouwen' },
      { text: 'Zwijgen', loss: 'hulp' },
    ]
    const dilemma = { kind: 'dilemma', title: 'Delen?', options, ...cardOf('ada') } as const
    board.does('ada', (doc) => addCard(doc, dilemma, 'cardD'))
    board.does('bo', (doc) => addCard(doc, { kind: 'direction', title: 'Vraag het', ...cardOf('bo') }, 'cardB'))
    board.does('ada', (doc) =>
      addLink(doc, { from: 'cardB', to: 'cardA', relation: 'answers', author: 'ada' }, 'linkA'),
    )
    board.does('bo', (doc) => addNote(doc, { ...noteOf('bo'), text: 'Herken ik' }, 'noteB'))
    board.does('eva', (doc) => addNote(doc, { ...noteOf('eva'), layer: 'expert', text: 'Zo zit het' }, 'noteE'))
    board.does('kim', (doc) => addCluster(doc, { title: 'Samen', author: 'kim' }, 'clusterK'))
    board.does('bo', (doc) => setRecognition(doc, 'cardA', 'bo', true))
    return board
  }

  admit(person: Name, update: Uint8Array): Admission {
    const answer = this.gate.admit(update, { person, role: this.roles[person] }, this.moment)
    if (answer.ok && answer.update !== null) {
      Y.applyUpdate(this.#follower, answer.update)
      for (const replica of this.replicas) replica.hear(answer.update)
    }
    return answer
  }

  /** The person's own replica: the first, or the one with this client id. */
  of(person: Name, client: number = clientOf[person]): Replica {
    const there = this.replicas.find((replica) => replica.doc.clientID === client)
    if (there) return there
    const replica = new Replica(this, person, client)
    this.replicas.push(replica)
    return replica
  }

  /** An edit in the person's replica that the gate must admit. */
  does(person: Name, edit: (doc: Y.Doc) => void): void {
    const answer = this.of(person).edit(edit)
    if (answer?.ok !== true) throw new Error(`this was refused: ${answer?.code ?? 'nothing was said'}`)
  }

  /** The server's own edit, which everybody hears. */
  serverWrites(edit: (doc: Y.Doc) => void): void {
    const before = Y.encodeStateVector(this.doc)
    this.doc.transact(() => edit(this.doc))
    const update = Y.encodeStateAsUpdate(this.doc, before)
    Y.applyUpdate(this.#follower, update)
    for (const replica of this.replicas) replica.hear(update)
  }

  state(): Uint8Array {
    return Y.encodeStateAsUpdate(this.doc)
  }

  read(): Snapshot {
    return snapshotOf(this.doc)
  }

  /** The first clock that a client has not used. */
  next(client: number): At {
    return { client, clock: Y.getState(this.doc.store, client) }
  }

  /** Where an entity's container stands. */
  entity(root: EntityRoot, id: string): At {
    return itemOf(entityOf(this.doc, root, id)).id
  }

  /** Where the newest value of an entity's field stands. */
  field(root: EntityRoot, id: string, name: string): At {
    const value = entityOf(this.doc, root, id)?._map.get(name)
    if (value === undefined) throw new Error(`no ${root}/${id}/${name}`)
    return value.lastId
  }

  /** Where the newest value of a key directly below a root stands. */
  key(root: string, key: string): At {
    const value = this.doc.getMap(root)._map.get(key)
    if (value === undefined) throw new Error(`no ${root}/${key}`)
    return value.lastId
  }

  words(root: EntityRoot, id: string, ...path: string[]): Y.Text {
    const entity = entityOf(this.doc, root, id)
    const found = entity && textOf(entity, path)
    if (!found) throw new Error(`no text at ${root}/${id}/${path.join('/')}`)
    return found
  }

  /** Where the text's unit at an index stands. */
  unit(found: Y.Text, index: number): At {
    let left = index
    for (let at = found._start; at !== null; at = at.right) {
      if (at.deleted) continue
      if (left < at.length) return { client: at.id.client, clock: at.id.clock + left }
      left -= at.length
    }
    throw new Error(`no unit ${index}`)
  }

  /** Everything that a refusal must leave as it was. */
  fingerprint() {
    return {
      state: createHash('sha256').update(this.state()).digest('hex'),
      roots: [...this.doc.share.keys()].sort(),
      pending: [this.doc.store.pendingStructs, this.doc.store.pendingDs],
      owners: [...this.rights.owners].sort(([a], [b]) => (a < b ? -1 : 1)),
      leases: [...this.rights.leases].sort(([a], [b]) => a - b),
    }
  }

  /** Why the gate refuses this; fails when it does not, or when a refusal leaves a trace. */
  refusal(person: Name, update: Uint8Array): RefusalCode {
    const before = this.fingerprint()
    const answer = this.admit(person, update)
    if (answer.ok) throw new Error('this was admitted')
    assert.deepEqual(this.fingerprint(), before)
    return answer.code
  }

  /** Whoever hears only what the gate hands out has the same board, and nothing in it hangs loose. */
  expectSound(): void {
    assert.equal(this.doc.store.pendingStructs, null)
    assert.equal(this.doc.store.pendingDs, null)
    for (const root of this.doc.share.values()) expectLinked(root as Y.AbstractType<unknown>)
    assert.equal(Buffer.compare(Y.encodeStateAsUpdate(this.#follower), this.state()), 0, 'what was handed out')
    const { cards, notes, links, clusters } = this.read()
    for (const [name, list] of Object.entries({ cards, notes, links, clusters })) {
      assert.deepEqual(
        list.map(({ id }) => id),
        [...this.doc.getMap(name).keys()].sort(),
      )
    }
  }
}

/** One tab of one person: a real Yjs document whose edits go to the gate. */
export class Replica {
  readonly doc: Y.Doc
  readonly person: Name
  readonly #board: Board
  /** All that the gate has said to this tab. */
  readonly answers: Admission[] = []
  #online = true

  constructor(board: Board, person: Name, client: number, doc: Y.Doc = newDocument()) {
    this.#board = board
    this.person = person
    this.doc = doc
    doc.clientID = client
    Y.applyUpdate(this.doc, board.state(), line)
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== line && this.#online) this.answers.push(board.admit(person, update))
    })
  }

  hear(update: Uint8Array): void {
    if (this.#online) Y.applyUpdate(this.doc, update, line)
  }

  /** Edits in one transaction; what the gate said to it, or null when it heard nothing. */
  edit(edit: (doc: Y.Doc) => void): Admission | null {
    const before = this.answers.length
    this.doc.transact(() => edit(this.doc))
    return this.answers.length > before ? (this.answers.at(-1) ?? null) : null
  }

  /** The update that an edit makes in another tab of this person, which has what this one has. */
  updateOf(edit: (doc: Y.Doc) => void): Uint8Array {
    const copy = newDocument()
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(this.doc))
    copy.clientID = this.doc.clientID + 10_000
    let made: Uint8Array = new Uint8Array()
    copy.on('update', (update: Uint8Array) => {
      made = update
    })
    copy.transact(() => edit(copy))
    return made
  }

  get online(): boolean {
    return this.#online
  }

  leave(): void {
    this.#online = false
  }

  /** The line is back: what was done meanwhile goes both ways. */
  back(): Admission {
    const update = Y.encodeStateAsUpdate(this.doc, Y.encodeStateVector(this.#board.doc))
    Y.applyUpdate(this.doc, Y.encodeStateAsUpdate(this.#board.doc, Y.encodeStateVector(this.doc)), line)
    this.#online = true
    const answer = this.#board.admit(this.person, update)
    this.answers.push(answer)
    return answer
  }
}

function itemOf(type: Pick<Y.AbstractType<unknown>, '_item'> | undefined): Y.Item {
  const found = type?._item
  if (!found) throw new Error('no such container')
  return found
}
