/** Where people sit, as the server writes it on a board. Who is not written about here keeps their seat. */

import { randomInt } from 'node:crypto'
import type * as Y from 'yjs'
import { readPerson } from '#shared/board/document.ts'
import { setFields } from '#shared/board/edit.ts'
import { tablesIn } from '#shared/board/tables.ts'
import type { Person } from '#shared/board/schema.ts'
import { seatAll, smallestTable, type Seats } from '#shared/session/seating.ts'

/** Who is given a seat without being asked for: whoever takes part, and may write. */
export function sitsAlong({ role, muted }: Pick<Person, 'role' | 'muted'>): boolean {
  return (role === 'participant' || role === 'expert') && muted === null
}

/** Somebody comes in, or begins to take part, while there are tables: they get the smallest. */
export function seatLatecomer(doc: Y.Doc, people: readonly Person[], id: string, before: Person | null): void {
  const person = people.find((one) => one.id === id)
  if (person === undefined || person.table !== null || !sitsAlong(person)) return
  if (before !== null && sitsAlong(before)) return
  const table = smallestTable(
    tablesIn(doc).map((one) => one.id),
    people.map((one) => one.table),
  )
  if (table !== null) setFields(doc, 'people', id, { table })
}

/** By chance, or with their perspectives spread: evenly over the tables, around whoever sits there already. */
export function drawSeats(
  people: readonly Person[],
  tables: readonly string[],
  seating: 'chance' | 'mixed',
  taken: Seats,
): Seats {
  const sitters = people.map(({ id, perspective }) => ({ id, group: seating === 'mixed' ? (perspective ?? '') : '' }))
  return seatAll(sitters, tables, (below) => randomInt(below), taken)
}

export interface Seat {
  readonly table: string | null
  readonly host: boolean
}

/** One host for each table: whoever was it makes room. */
export function writeSeat(doc: Y.Doc, people: readonly string[], id: string, { table, host }: Seat, now: number): void {
  const person = readPerson(doc, id)
  if (person === null) return
  const hosts = host && table !== null
  for (const other of hosts ? people : []) {
    if (other !== id && readPerson(doc, other)?.table === table) setFields(doc, 'people', other, { host: null })
  }
  const since = person.table === table ? (person.host ?? now) : now
  setFields(doc, 'people', id, { table, host: hosts ? since : null })
}
