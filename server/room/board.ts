/** A board in memory: its document, who has which rights on it, and the gate before it. */

import { randomInt } from 'node:crypto'
import * as Y from 'yjs'
import { entityOf, newDocument, readSession, type Snapshot } from '#shared/board/document.ts'
import { rebuilt } from '#shared/board/rebuild.ts'
import type { Moment, Standing } from '#shared/policy/permissions.ts'
import { nobodyKnown } from '#shared/board/kinds.ts'
import { rootNames } from '#shared/board/schema.ts'
import { readPlan } from '#shared/session/format.ts'
import { Gate, type Admission } from '#server/gate/gate.ts'
import type { Member } from '#server/gate/member.ts'
import { entityKey, type Rights } from '#server/gate/rights.ts'
import type { NewRights } from '#server/store/ports.ts'
import { Moments } from './moments.ts'
import { ownersMissing } from './owners.ts'

/** Whose the server's own client id is. */
const serverLease = ''

export interface BoardPorts {
  readonly now: () => number
  /** Whose client id is at the board right now. */
  readonly present: (client: number) => string | undefined
}

/** What the server itself wrote, and what it adds to the rights. */
export interface Written {
  readonly update: Uint8Array
  readonly rights: NewRights
}

export class Board {
  readonly #doc: Y.Doc
  readonly #rights: Rights
  readonly #gate: Gate
  readonly #moments: Moments
  readonly #present: BoardPorts['present']

  /** `rights` grows with the board. */
  constructor(snapshot: Uint8Array | null, tail: readonly Uint8Array[], rights: Rights, ports: BoardPorts) {
    const doc = newDocument()
    // In one transaction: one at a time, or merged by Yjs, a long tail takes minutes.
    doc.transact(() => {
      if (snapshot !== null) Y.applyUpdate(doc, snapshot)
      for (const update of tail) Y.applyUpdate(doc, update)
    })
    // One client id for all that the server ever writes here: every id costs every reader.
    for (const [client, person] of rights.leases) if (person === serverLease) doc.clientID = client
    this.#doc = doc
    this.#rights = rights
    this.#present = ports.present
    this.#gate = new Gate(doc, rights, ports.present)
    this.#moments = new Moments(standingOf(doc), ports.now)
  }

  /** By the moment as it is; or else, just after a phase, by the one before it. Throws `Disagreement`. */
  admit(update: Uint8Array, member: Member): Admission {
    let first: Admission | null = null
    for (const moment of this.#moments.all()) {
      const verdict = this.#gate.admit(update, member, moment)
      if (verdict.ok || verdict.code === 'gap') return verdict
      first ??= verdict
    }
    return first ?? { ok: false, code: 'closed', forged: false }
  }

  /** The server's own edit, in one transaction; what came of it, or null when nothing did. */
  write(edit: (doc: Y.Doc) => void): Written | null {
    return this.#write(edit, serverLease)
  }

  /**
   * The server's own edit under a client id that is never used again and is nobody's, so that nothing in the
   * document leads from one such edit to another.
   */
  writeAsNobody(edit: (doc: Y.Doc) => void): Written | null {
    const own = this.#doc.clientID
    this.#doc.clientID = this.#unusedClient()
    try {
      return this.#write(edit, nobodyKnown)
    } finally {
      this.#doc.clientID = own
    }
  }

  /** Owners of what is there without one: from a version that did not keep them. */
  adopt(): NewRights {
    return this.#grant(ownersMissing(this.#doc, this.#rights.owners), serverLease)
  }

  /** The moments by which an update is judged now: the running one, and just after it the one before. */
  moments(): readonly Moment[] {
    return this.#moments.all()
  }

  /** Looks at the document as it stands; `look` must not change it. */
  read<T>(look: (doc: Y.Doc) => T): T {
    return look(this.#doc)
  }

  /** Whether an id is a card's or a note's, or was one's that is gone: then it is never another's. */
  isTaken(id: string): boolean {
    return (['cards', 'notes'] as const).some((root) => this.#rights.owners.has(entityKey(root, id)))
  }

  stateVector(): Uint8Array {
    return Y.encodeStateVector(this.#doc)
  }

  /** What somebody lacks who knows `stateVector`; throws when that is none. */
  since(stateVector?: Uint8Array): Uint8Array {
    return Y.encodeStateAsUpdate(this.#doc, stateVector)
  }

  /**
   * The board as its next epoch begins: made anew, with who brought what, and all of it the server's. `comesBack`: what of
   * it is kept elsewhere, by `entityKey`.
   */
  rebuilt(
    change?: (board: Snapshot) => Snapshot,
    comesBack: ReadonlySet<string> = new Set(),
  ): { readonly state: Uint8Array; readonly rights: NewRights } {
    const made = rebuilt(this.#doc, change)
    const owners = [...this.#rights.owners].map(([key, person]): readonly [string, string] => {
      const [root = '', id = ''] = key.split('/')
      const name = rootNames.find((each) => each === root)
      const before = name && entityOf(this.#doc, name, id)
      // What is hidden comes back as whose it was, and an id that was used is never another's.
      if (name === undefined || before === undefined) return [key, person]
      const after = entityOf(made, name, id)
      if (after === undefined && comesBack.has(key)) return [key, person]
      // Whoever let go of something is not kept as its owner either; nor is anybody of what goes for good.
      const author: unknown = after?.get('author') ?? nobodyKnown
      return [key, author === nobodyKnown ? nobodyKnown : person]
    })
    const state = Y.encodeStateAsUpdate(made)
    const { clientID } = made
    made.destroy()
    return { state, rights: { owners, leases: [[clientID, serverLease]] } }
  }

  forget(): void {
    this.#doc.destroy()
  }

  #write(edit: (doc: Y.Doc) => void, lease: string): Written | null {
    let written: Written | null = null
    const note = (update: Uint8Array, _origin: unknown, _doc: Y.Doc, { changed }: Y.Transaction): void => {
      written = { update, rights: this.#grant(ownersMissing(this.#doc, this.#rights.owners, changed), lease) }
    }
    this.#doc.on('update', note)
    this.#doc.transact(() => edit(this.#doc))
    this.#doc.off('update', note)
    this.#moments.turn(standingOf(this.#doc))
    return written
  }

  #unusedClient(): number {
    for (;;) {
      const client = randomInt(1, 2 ** 32)
      const isFree = !this.#rights.leases.has(client) && this.#present(client) === undefined
      if (isFree && Y.getState(this.#doc.store, client) === 0) return client
    }
  }

  #grant(owners: NewRights['owners'], lease: string): NewRights {
    const { clientID } = this.#doc
    const leases = this.#rights.leases.has(clientID) ? [] : [[clientID, lease] as const]
    for (const [entity, person] of owners) this.#rights.owners.set(entity, person)
    for (const [client, person] of leases) this.#rights.leases.set(client, person)
    return { owners, leases }
  }
}

function standingOf(doc: Y.Doc): Standing {
  const session = readSession(doc)
  if (session === null) return { state: 'open', experts: null }
  const { state, experts } = session
  const phase = readPlan(session.plan)[session.phase]
  return { state, experts, ...(phase === undefined ? {} : { phase }) }
}
