/** Who sits where, as plain arithmetic: tables as even as can be, and perspectives spread over them. */

/** Somebody who is to be given a place. `group`: whom they are spread with; the same for all is by chance alone. */
export interface Sitter {
  readonly id: string
  readonly group: string
}

/** Gives a whole number from 0 up to, and not with, `below`. */
export type Draw = (below: number) => number

/** Person to table. */
export type Seats = ReadonlyMap<string, string>

/**
 * Gives everybody a table. Who has a seat in `taken` keeps it. Tables differ by one person at most, and so does each
 * group from table to table, as far as those who sit already leave room for that.
 */
export function seatAll(
  people: readonly Sitter[],
  tables: readonly string[],
  draw: Draw,
  taken: Seats = new Map(),
): Seats {
  if (tables.length === 0) return taken
  const seats = new Map(taken)
  const sizes = new Map(tables.map((table) => [table, 0]))
  const groups = new Map(tables.map((table) => [table, new Map<string, number>()]))
  const groupOf = new Map(people.map(({ id, group }) => [id, group]))
  const sit = (id: string, table: string): void => {
    seats.set(id, table)
    sizes.set(table, (sizes.get(table) ?? 0) + 1)
    const there = groups.get(table)
    const group = groupOf.get(id) ?? ''
    there?.set(group, (there.get(group) ?? 0) + 1)
  }
  for (const [id, table] of taken) if (sizes.has(table)) sit(id, table)
  const standing = inGroups(shuffled(people, draw).filter(({ id }) => !taken.has(id)))
  const { level, more } = levelOf([...sizes.values()], standing.length)
  let extra = more
  for (const { id, group } of standing) {
    const room = tables.filter((table) => (sizes.get(table) ?? 0) < level + (extra > 0 ? 1 : 0))
    const free = leastBy(
      leastBy(room, (table) => groups.get(table)?.get(group) ?? 0),
      (table) => sizes.get(table) ?? 0,
    )
    const table = free[draw(free.length)]
    if (table === undefined) continue
    if (sizes.get(table) === level) extra -= 1
    sit(id, table)
  }
  return seats
}

/** The table with the fewest people, the first of those that have as few. */
export function smallestTable(tables: readonly string[], seats: Iterable<string | null>): string | null {
  const sizes = new Map(tables.map((table) => [table, 0]))
  for (const table of seats) if (table !== null && sizes.has(table)) sizes.set(table, (sizes.get(table) ?? 0) + 1)
  return leastBy(tables, (table) => sizes.get(table) ?? 0)[0] ?? null
}

/** How many tables suit so many people: four to six at each, as near to five as can be. */
export function tablesFor(people: number): number {
  return Math.max(1, Math.min(maxTables, Math.round(people / 5)))
}

/** More tables than this one board does not hold apart. */
export const maxTables = 20

/** Fair by a draw that is: each order is as likely as any other. */
export function shuffled<T>(list: readonly T[], draw: Draw): T[] {
  const mixed = [...list]
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = draw(at + 1)
    const [a, b] = [mixed[at] as T, mixed[other] as T]
    mixed[at] = b
    mixed[other] = a
  }
  return mixed
}

/** The same people, those of a group after each other. */
function inGroups(people: readonly Sitter[]): readonly Sitter[] {
  const groups = new Map<string, Sitter[]>()
  for (const sitter of people) groups.set(sitter.group, [...(groups.get(sitter.group) ?? []), sitter])
  return [...groups.values()].flat()
}

/** Up to where the tables fill when the emptiest are filled first, and how many of them get one more. */
function levelOf(sizes: readonly number[], people: number): { level: number; more: number } {
  let level = Math.min(...sizes)
  let left = people
  for (;;) {
    const low = sizes.filter((size) => size <= level).length
    if (left < low) return { level, more: left }
    left -= low
    level += 1
  }
}

function leastBy<T>(list: readonly T[], weigh: (one: T) => number): readonly T[] {
  const least = Math.min(...list.map(weigh))
  return list.filter((one) => weigh(one) === least)
}
