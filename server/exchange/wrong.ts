/** What is wrong in files that are brought in, by file and line. As long as anything is, nothing is changed. */

import { mostWrong, type ImportCode } from '#shared/archive/import-codes.ts'

/** Where something stands: a file by its name, and a line of it, from 1. */
export interface Place {
  readonly file: string
  readonly line: number | null
}

export interface Wrong extends Place {
  readonly code: ImportCode
  /** A column, a field, or the name of a file. Never the words that stand there. */
  readonly field: string | null
}

/** Gathers what is wrong. */
export class Complaints {
  readonly #all: Wrong[] = []

  add(place: Place, code: ImportCode, field: string | null = null): void {
    if (this.#all.length < mostWrong) this.#all.push({ ...place, code, field })
  }

  get any(): boolean {
    return this.#all.length > 0
  }

  /** File by file, from the top down. */
  all(): readonly Wrong[] {
    return this.#all.toSorted((a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0))
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
