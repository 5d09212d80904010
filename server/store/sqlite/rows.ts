/** From what a column may hold to what it must hold; anything else is a failure of the store. */

import * as v from 'valibot'
import { StoreFailed } from '#server/store/ports.ts'
import type { Row } from './binding.ts'

export function text(row: Row, column: string): string {
  const value = row[column]
  return typeof value === 'string' ? value : wrong(column)
}

export function textOrNull(row: Row, column: string): string | null {
  return row[column] === null ? null : text(row, column)
}

export function whole(row: Row, column: string): number {
  const value = row[column]
  return typeof value === 'number' ? value : wrong(column)
}

export function wholeOrNull(row: Row, column: string): number | null {
  return row[column] === null ? null : whole(row, column)
}

export function flag(row: Row, column: string): boolean {
  return whole(row, column) === 1
}

export function bytes(row: Row, column: string): Uint8Array {
  const value = row[column]
  return value instanceof Uint8Array ? value : wrong(column)
}

export function oneOf<T extends string>(row: Row, column: string, values: readonly T[]): T {
  const value = text(row, column)
  return values.find((each) => each === value) ?? wrong(column)
}

export function json<T>(row: Row, column: string, schema: v.GenericSchema<unknown, T>): T {
  try {
    return v.parse(schema, JSON.parse(text(row, column)))
  } catch {
    return wrong(column)
  }
}

/** Names the column and never its value, which may be somebody's words. */
function wrong(column: string): never {
  throw new StoreFailed(`The store holds something unexpected in the column ${column}.`)
}
