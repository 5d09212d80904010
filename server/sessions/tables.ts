/** Tables: which there are, and who sits at them. Each command is one change of the board, seen as a whole. */

import type * as Y from 'yjs'
import { rootOf } from '#shared/board/document.ts'
import { setFields, yRecord } from '#shared/board/edit.ts'
import { tableFields, type Person } from '#shared/board/schema.ts'
import type { Input, commands } from '#shared/commands/commands.ts'
import { Problem } from '#shared/commands/problem.ts'
import type { Session } from '#server/store/ports.ts'
import { peopleOf, writeBoard } from './board.ts'
import { changeBoard } from './change.ts'
import type { Desk, Handler } from './desk.ts'
import { tidyName } from './joining.ts'
import { mustHoldNoNumber } from './personal.ts'
import { mustBeIn } from './rights.ts'
import { drawSeats, sitsAlong, writeSeat, type Seat } from './seating.ts'

type Laying = Input<typeof commands.layTables>
type LaidTable = Laying['tables'][number]

export const layTables: Handler<'layTables'> = async (input, asker, desk) => {
  const { session } = await mustBeIn(desk, asker, input.session)
  const tables = input.tables.map((table) => ({ ...table, name: tidyName(table.name), prompt: tidyName(table.prompt) }))
  mustBeSound(tables, input.seats)
  mustHoldNoNumber({ tables: tables.flatMap(({ name, prompt }) => [name, prompt]) })
  const isHere = await whoIsHere(desk, session)
  await writeBoard(desk, session, (doc) => {
    writeTables(doc, tables)
    const people = peopleOf(doc)
    const chosen = chosenSeats(input.seats, people.filter(isHere))
    const kept = keptSeats(people.filter(isHere), tables, input.seating, chosen)
    const taken = new Map([...chosen, ...kept].flatMap(([id, { table }]) => (table === null ? [] : [[id, table]])))
    const standing = people.filter((one) => isHere(one) && sitsAlong(one) && !chosen.has(one.id))
    const ids = tables.map(({ id }) => id)
    const drawn = input.seating === 'stay' ? taken : drawSeats(standing, ids, input.seating, taken)
    const all = people.map(({ id }) => id)
    for (const { id } of people) {
      if (chosen.has(id)) continue
      writeSeat(doc, all, id, { table: drawn.get(id) ?? null, host: kept.get(id)?.host ?? false }, desk.now())
    }
    // After the others: a host who was chosen now takes the place of one who stayed.
    for (const [id, seat] of chosen) writeSeat(doc, all, id, seat, desk.now())
  })
  return { done: true }
}

export const seat: Handler<'seat'> = async ({ session: id, person, table, host }, asker, desk) => {
  const { session } = await mustBeIn(desk, asker, id)
  const isHere = await whoIsHere(desk, session)
  await changeBoard(desk, session, (doc) => {
    const people = peopleOf(doc)
    if (!people.some((one) => one.id === person && isHere(one))) return 'not-found'
    if (table !== null && !rootOf(doc, 'tables').has(table)) return 'not-found'
    const all = people.map((one) => one.id)
    writeSeat(doc, all, person, { table, host }, desk.now())
    return null
  })
  return { done: true }
}

function mustBeSound(tables: readonly LaidTable[], seats: Laying['seats']): void {
  const ids = new Set(tables.map(({ id }) => id))
  if (ids.size !== tables.length || tables.some(({ name }) => name === '')) throw new Problem('bad-input', 'tables')
  if (seats.some(({ table }) => table !== null && !ids.has(table))) throw new Problem('bad-input', 'seats')
}

/** Who was put out keeps a name on the board, for what they brought; a seat they do not need. */
async function whoIsHere(desk: Desk, session: Session): Promise<(person: Person) => boolean> {
  const all = await desk.catalogue.participantsOf(session.id)
  const here = new Set(all.filter(({ leftAt }) => leftAt === null).map(({ id }) => id))
  return ({ id, scribe }) => here.has(id) || scribe !== null
}

/** Tables that go take nothing along: cards keep their id, and are everybody's again. */
function writeTables(doc: Y.Doc, tables: readonly LaidTable[]): void {
  const root = rootOf(doc, 'tables')
  const ids = new Set(tables.map(({ id }) => id))
  for (const id of [...root.keys()]) if (!ids.has(id)) root.delete(id)
  for (const [order, { id, name, prompt }] of tables.entries()) {
    const fields = { name, prompt: prompt === '' ? null : prompt, order }
    if (root.has(id)) setFields(doc, 'tables', id, fields)
    else root.set(id, yRecord(tableFields, fields))
  }
}

type Seated = ReadonlyMap<string, Seat>

function chosenSeats(seats: Laying['seats'], people: readonly Person[]): Seated {
  const here = new Set(people.map(({ id }) => id))
  return new Map(seats.flatMap(({ person, table, host }) => (here.has(person) ? [[person, { table, host }]] : [])))
}

/** Whose seat is not drawn: hosts, and who was seated by hand; when all stay, everybody whose table is still there. */
function keptSeats(
  people: readonly Person[],
  tables: readonly LaidTable[],
  seating: Laying['seating'],
  chosen: Seated,
): Seated {
  const ids = new Set(tables.map(({ id }) => id))
  const stays = (one: Person): boolean => seating === 'stay' || one.host !== null || !sitsAlong(one)
  return new Map(
    people.flatMap((one) => {
      const { id, table, host } = one
      if (chosen.has(id) || table === null || !ids.has(table) || !stays(one)) return []
      return [[id, { table, host: host !== null }]]
    }),
  )
}
