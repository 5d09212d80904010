/** What was read of files, before anything is done with it. */

import type { ArchivedSession } from '#shared/archive/archived.ts'
import type { Place } from './wrong.ts'

export interface BroughtFile {
  readonly name: string
  readonly text: string
}

/** Steps to a value: `['cards', 3, 'title']`. */
export type Path = readonly (string | number)[]

export interface Draft {
  readonly content: unknown
  /** Where the value at a path was read. */
  readonly place: (path: Path) => Place
  /** Whether links and notes are held to what may be made anew; an archive of ours holds what came to be in other ways. */
  readonly anew: boolean
  /** By card: who agreed, each under a name that leads to nobody. Null: so many as the card says, whoever. */
  readonly agreed: ReadonlyMap<string, readonly string[]> | null
  /** How many voted, where anybody did. */
  readonly people: number
  /** Whether it is one of ours and stays as it is; else it gets its place in the atelier that it comes to. */
  readonly whole: boolean
}

/** A draft that holds. */
export interface Checked extends Draft {
  readonly content: ArchivedSession
}
