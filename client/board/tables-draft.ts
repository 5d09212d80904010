/** Tables as who leads prepares them: nothing is so before it is confirmed, and every step can be taken back. */

import type { Person, Table } from '#shared/board/schema.ts'
import { newId } from '#shared/id.ts'
import { maxTables, seatAll, type Draw } from '#shared/session/seating.ts'
import type { Asked, commands } from '#shared/commands/commands.ts'

export interface DraftTable {
  readonly id: string
  readonly name: string
  readonly prompt: string
}

export interface Draft {
  readonly tables: readonly DraftTable[]
  /** Person to table; null was put at none by hand, and who is not in here was not decided about. */
  readonly seats: Readonly<Record<string, string | null>>
  /** Table to person. */
  readonly hosts: Readonly<Record<string, string>>
  /** How people were seated last. */
  readonly seating: Laying['seating']
}

type Laying = Asked<typeof commands.layTables>
type Name = (n: number) => string

/** Whoever takes part and may write: the others sit down only when somebody says so. */
export function sits({ role, muted }: Person): boolean {
  return (role === 'participant' || role === 'expert') && muted === null
}

/** As the board has it now, or so many empty tables. */
export function draftOf(tables: readonly Table[], people: readonly Person[], many: number, name: Name): Draft {
  const laid = new Set(tables.map(({ id }) => id))
  const seated = people.flatMap(({ id, table, host }) =>
    table !== null && laid.has(table) ? [{ id, table, host }] : [],
  )
  const began: Draft = {
    tables: tables.map(({ id, name: named, prompt }) => ({ id, name: named, prompt: prompt ?? '' })),
    seats: Object.fromEntries(seated.map(({ id, table }) => [id, table])),
    hosts: Object.fromEntries(seated.flatMap(({ id, table, host }) => (host === null ? [] : [[table, id]]))),
    seating: 'stay',
  }
  return tables.length > 0 ? began : withTables(began, many, name)
}

/** More tables, or fewer: the last ones go, and who sat there has none. */
export function withTables(draft: Draft, many: number, name: Name): Draft {
  const wanted = Math.max(1, Math.min(maxTables, many))
  const kept = draft.tables.slice(0, wanted)
  const added = Array.from({ length: wanted - kept.length }, (_, index) => ({
    id: newId(),
    name: name(kept.length + index + 1),
    prompt: '',
  }))
  const stays = new Set(kept.map(({ id }) => id))
  return {
    ...draft,
    tables: [...kept, ...added],
    seats: Object.fromEntries(Object.entries(draft.seats).filter(([, table]) => table === null || stays.has(table))),
    hosts: Object.fromEntries(Object.entries(draft.hosts).filter(([table]) => stays.has(table))),
  }
}

/** Seats everybody anew; hosts stay, and so does whoever sits only because somebody said so. `isOut`: who stands. */
export function drawn(
  draft: Draft,
  people: readonly Person[],
  seating: 'chance' | 'mixed',
  draw: Draw,
  isOut: (person: string) => boolean = () => false,
): Draft {
  const hosts = new Set(Object.values(draft.hosts))
  const taken = people.flatMap((person): [string, string][] => {
    const table = draft.seats[person.id] ?? null
    return table !== null && (hosts.has(person.id) || !sits(person)) ? [[person.id, table]] : []
  })
  const standing = people.filter((person) => sits(person) && !hosts.has(person.id))
  const sitters = standing
    .filter(({ id }) => !isOut(id))
    .map(({ id, perspective }) => ({ id, group: seating === 'mixed' ? (perspective ?? '') : '' }))
  const ids = draft.tables.map(({ id }) => id)
  const out = standing.filter(({ id }) => isOut(id)).map(({ id }) => [id, null] as const)
  const seats = seatAll(sitters, ids, draw, new Map(taken))
  return { ...draft, seats: Object.fromEntries([...out, ...seats]), seating }
}

/** Puts one person at a table, or at none; they host no other from now on. */
export function seated(draft: Draft, person: string, table: string | null): Draft {
  const hosts = Object.fromEntries(Object.entries(draft.hosts).filter(([, host]) => host !== person))
  return { ...draft, seats: { ...draft.seats, [person]: table }, hosts }
}

export function hosted(draft: Draft, table: string, person: string | null): Draft {
  const { [table]: _, ...others } = draft.hosts
  return { ...draft, hosts: person === null ? others : { ...others, [table]: person } }
}

export function worded(draft: Draft, id: string, words: Partial<Pick<DraftTable, 'name' | 'prompt'>>): Draft {
  return { ...draft, tables: draft.tables.map((table) => (table.id === id ? { ...table, ...words } : table)) }
}

/** What is asked of the server. A table without a name goes by its number. */
export function layingOf(session: string, draft: Draft, name: Name): Laying {
  const hosts = new Set(Object.values(draft.hosts))
  return {
    session,
    tables: draft.tables.map((table, index) => ({ ...table, name: table.name.trim() || name(index + 1) })),
    seating: draft.seating,
    seats: Object.entries(draft.seats).map(([person, table]) => ({ person, table, host: hosts.has(person) })),
  }
}

/** A draw of real chance. */
export const draw: Draw = (below) => {
  const even = 2 ** 32 - (2 ** 32 % below)
  for (;;) {
    const [number = 0] = crypto.getRandomValues(new Uint32Array(1))
    if (number < even) return number % below
  }
}

export interface Steps {
  readonly now: Draft
  readonly before: readonly Draft[]
}

/** A step that can be taken back. */
export function step({ now, before }: Steps, next: Draft): Steps {
  return next === now ? { now, before } : { now: next, before: [...before, now] }
}

/** The step before; words that were typed since then stay. */
export function back(steps: Steps): Steps {
  const last = steps.before.at(-1)
  if (last === undefined) return steps
  const words = new Map(steps.now.tables.map((table) => [table.id, table]))
  const tables = last.tables.map((table) => words.get(table.id) ?? table)
  return { now: { ...last, tables }, before: steps.before.slice(0, -1) }
}
