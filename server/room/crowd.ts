/** Everyone at one board. Tells them all the same bytes, and cuts off who keeps too much waiting. */

import { close } from '#shared/wire/close.ts'
import type { Connection } from './connection.ts'
import { maxLines, maxRoomBacklog } from './limits.ts'

export class Crowd {
  readonly everyone = new Set<Connection>()
  readonly #lines = new Map<string, Set<Connection>>()

  /** One person may have many windows open; not any number of them: the oldest makes room. */
  add(connection: Connection): void {
    for (const other of this.of(connection.person)) {
      // The same page, back again: what is still under way on its old line would get ahead of it.
      if (connection.writesAs !== null && other.writesAs === connection.writesAs) other.end(close.restarting)
    }
    const lines = this.#lines.get(connection.person) ?? new Set()
    const [oldest] = lines
    if (lines.size >= maxLines && oldest !== undefined) oldest.end(close.tooMuch)
    this.#lines.set(connection.person, lines.add(connection))
    this.everyone.add(connection)
  }

  delete(connection: Connection): boolean {
    const lines = this.#lines.get(connection.person)
    lines?.delete(connection)
    if (lines?.size === 0) this.#lines.delete(connection.person)
    return this.everyone.delete(connection)
  }

  of(person: string): readonly Connection[] {
    return [...(this.#lines.get(person) ?? [])]
  }

  /** Everybody is sent the same object, so that it is framed once. */
  tell(frame: Uint8Array): void {
    let waiting = 0
    for (const connection of this.everyone) waiting += connection.tell(frame)
    if (waiting > maxRoomBacklog) this.#cutSlowest()
  }

  #cutSlowest(): void {
    const [slowest] = [...this.everyone].sort((a, b) => b.backlog() - a.backlog())
    slowest?.end(close.tooSlow)
  }
}
