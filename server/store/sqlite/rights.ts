/** Who brought what to a board, and who writes under which client id. A first row is never changed. */

import type { BoardKey, NewRights, Rights } from '#server/store/ports.ts'
import type { Database, Statement } from './binding.ts'
import { text, whole } from './rows.ts'

export class RightsTables {
  readonly #addOwner: Statement
  readonly #addLease: Statement
  readonly #owners: Statement
  readonly #leases: Statement

  constructor(db: Database) {
    this.#addOwner = db.prepare(`
      INSERT INTO owner (board, epoch, entity, person) VALUES (?, ?, ?, ?)
      ON CONFLICT (board, epoch, entity) DO NOTHING`)
    this.#addLease = db.prepare(`
      INSERT INTO lease (board, epoch, client, person) VALUES (?, ?, ?, ?)
      ON CONFLICT (board, epoch, client) DO NOTHING`)
    this.#owners = db.prepare('SELECT entity, person FROM owner WHERE board = ? AND epoch = ?')
    this.#leases = db.prepare('SELECT client, person FROM lease WHERE board = ? AND epoch = ?')
  }

  /** Inside the transaction of the updates that bring them. */
  add({ board, epoch }: BoardKey, { owners, leases }: NewRights): void {
    for (const [entity, person] of owners) this.#addOwner.run(board, epoch, entity, person)
    for (const [client, person] of leases) this.#addLease.run(board, epoch, client, person)
  }

  of({ board, epoch }: BoardKey): Rights {
    const owners = this.#owners.all(board, epoch).map((row) => [text(row, 'entity'), text(row, 'person')] as const)
    const leases = this.#leases.all(board, epoch).map((row) => [whole(row, 'client'), text(row, 'person')] as const)
    return { owners: new Map(owners), leases: new Map(leases) }
  }
}
