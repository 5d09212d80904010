/**
 * All entries as plain numbers, side by side in memory: some twenty bytes each. What is filtered, counted and ranked
 * is so without a row being read; only what is shown comes from the tables.
 */

import * as v from 'valibot'
import type { Database } from './binding.ts'
import { fewFlag, numberAt, perEntry, room, sizeOf, type Columns } from './library-columns.ts'
import { bytes, json, oneOf, text, whole } from './rows.ts'

export interface ShelfSession {
  readonly slot: number
  readonly session: string
  readonly atelier: string
  readonly audience: 'session' | 'atelier'
  readonly date: string
  /** Days since 1970, to compare with. */
  readonly day: number
  /** Where its entries begin, and how many there are. */
  readonly first: number
  readonly size: number
}

export interface Shelf {
  readonly sessions: readonly ShelfSession[]
  readonly size: number
  /** For each entry which session it is of, by place in `sessions`. */
  readonly sessionOf: Uint32Array
  readonly flags: Uint8Array
  /** Place in `perspectives`; 0 for none. */
  readonly perspective: Uint32Array
  /** The same, and 0 as well where it may not be told. */
  readonly toldPerspective: Uint32Array
  /** Place in `themes`; 0 for none. */
  readonly theme: Uint32Array
  readonly recognitions: Uint32Array
  /** How many words it is long. */
  readonly length: Uint32Array
  readonly perspectives: readonly string[]
  readonly themes: readonly string[]
  /** The entry's id in the tables. */
  idOf(entry: number): number
  /** Which entry has an id; -1 for one that is not there. */
  entryOf(id: number): number
}

/** The shelf as the tables are now; read at once, so that nobody waits for it, and again only when they changed. */
export function shelfIn(db: Database): () => Shelf {
  // A slot is never given twice, so these two tell any change.
  const stamp = db.prepare('SELECT count(*) AS many, coalesce(max(slot), 0) AS newest FROM library_session')
  const all = db.prepare('SELECT * FROM library_session ORDER BY slot')
  let kept: { readonly stamp: string; readonly shelf: Shelf } | null = null
  const shelfNow = (): Shelf => {
    const now = JSON.stringify(stamp.get())
    if (kept?.stamp !== now) {
      const rows = all.all().map((row) => ({
        slot: whole(row, 'slot'),
        session: text(row, 'session'),
        atelier: text(row, 'atelier'),
        audience: oneOf(row, 'audience', audiences),
        date: text(row, 'date'),
        columns: {
          perspectives: json(row, 'perspectives', names),
          themes: json(row, 'themes', names),
          numbers: bytes(row, 'numbers'),
        },
      }))
      kept = { stamp: now, shelf: shelved(rows) }
    }
    return kept.shelf
  }
  try {
    shelfNow()
  } catch {
    // Whoever searches hears of it; all else goes on without a library.
  }
  return shelfNow
}

const audiences = ['session', 'atelier'] as const
/** Looked at with a plain loop: there are many thousands. */
const names = v.custom<string[]>((held) => Array.isArray(held) && held.every((name) => typeof name === 'string'))

type Kept = Omit<ShelfSession, 'day' | 'first' | 'size'> & { readonly columns: Columns }

function shelved(rows: readonly Kept[]): Shelf {
  const size = rows.reduce((sum, row) => sum + sizeOf(row.columns), 0)
  const firstBySlot = new Map<number, number>()
  const sessions: ShelfSession[] = []
  const shelf = {
    sessionOf: new Uint32Array(size),
    flags: new Uint8Array(size),
    perspective: new Uint32Array(size),
    toldPerspective: new Uint32Array(size),
    theme: new Uint32Array(size),
    recognitions: new Uint32Array(size),
    length: new Uint32Array(size),
  }
  const perspectives = new Names()
  const themes = new Names()
  let at = 0
  for (const { columns, ...row } of rows) {
    const { numbers } = columns
    const own = sizeOf(columns)
    const perspectiveOf = perspectives.placesOf(columns.perspectives)
    const themeOf = themes.placesOf(columns.themes)
    firstBySlot.set(row.slot, at)
    sessions.push({ ...row, day: Math.floor(Date.parse(row.date) / dayMs), first: at, size: own })
    for (let nth = 0; nth < own; nth += 1) {
      const place = nth * perEntry
      const flags = numberAt(numbers, place)
      const perspective = perspectiveOf[numberAt(numbers, place + 1)] ?? 0
      shelf.sessionOf[at] = sessions.length - 1
      shelf.flags[at] = flags
      shelf.perspective[at] = perspective
      shelf.toldPerspective[at] = (flags & fewFlag) === 0 ? perspective : 0
      shelf.theme[at] = themeOf[numberAt(numbers, place + 2)] ?? 0
      shelf.recognitions[at] = numberAt(numbers, place + 3)
      shelf.length[at] = numberAt(numbers, place + 4)
      at += 1
    }
  }
  return {
    ...shelf,
    sessions,
    size,
    perspectives: perspectives.all,
    themes: themes.all,
    idOf(entry) {
      const session = sessions[shelf.sessionOf[entry] ?? 0]
      return session === undefined ? -1 : session.slot * room + entry - session.first
    },
    entryOf(id) {
      const first = firstBySlot.get(Math.floor(id / room))
      return first === undefined ? -1 : first + (id % room)
    },
  }
}

const dayMs = 86_400_000

/** Names by number, over all sessions; 0 is no name. */
class Names {
  readonly all: string[] = ['']
  readonly #places = new Map<string, number>()

  /** Of a session's own names their places here; its own begin at 1 too. */
  placesOf(own: readonly string[]): readonly number[] {
    return [0, ...own.map((name) => this.#place(name))]
  }

  #place(name: string): number {
    const known = this.#places.get(name)
    if (known !== undefined) return known
    this.#places.set(name, this.all.length)
    return this.all.push(name) - 1
  }
}
