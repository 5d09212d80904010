/**
 * The bricks of the board's schema. A field says what it may hold and which operation a change of
 * it is; types, defaults, checks, the snapshot and the permissions all follow from it.
 */

import type { Operation } from '../policy/operations.ts'

/** Words that people shape together: a Y.Text of at most `max` UTF-16 units. */
export interface TextField {
  readonly is: 'text'
  readonly max: number
  readonly by: Operation
}

/** One plain value. Absent in the document reads as null. `by` null: set once, at creation. */
export interface ScalarField<T> {
  readonly is: 'scalar'
  readonly required: boolean
  readonly check: (value: unknown) => value is T
  readonly by: Operation | null
  readonly sample: readonly NonNullable<T>[]
}

/** Parts of an entity under ids of their own: at most `max` of them. */
export interface GroupField<F extends Fields> {
  readonly is: 'group'
  readonly max: number
  readonly fields: F
  readonly by: Operation
}

export type Field = TextField | ScalarField<never> | ScalarField<unknown> | GroupField<Fields>
export type Fields = { readonly [name: string]: Field }

/** The plain value a field reads as. */
export type Value<F> = F extends TextField
  ? string
  : F extends ScalarField<infer T>
    ? T
    : F extends GroupField<infer G>
      ? { readonly [id: string]: Plain<G> }
      : never

/** A record of plain values, as the rest of the program sees an entity. */
export type Plain<F extends Fields> = { readonly [name in keyof F]: Value<F[name]> }

export function text(max: number, by: Operation): TextField {
  return { is: 'text', max, by }
}

export function group<F extends Fields>(max: number, by: Operation, fields: F): GroupField<F> {
  return { is: 'group', max, by, fields }
}

interface ScalarRule<T> {
  readonly check: (value: unknown) => value is T
  /** Values that pass, for the tests' generators. */
  readonly sample: readonly T[]
}

export function oneOf<const T extends string>(members: readonly T[]): ScalarRule<T> {
  return { check: (value): value is T => members.includes(value as T), sample: members }
}

export function words(max: number, sample: readonly string[] = ['a', 'b']): ScalarRule<string> {
  return { check: (value): value is string => typeof value === 'string' && value.length <= max, sample }
}

export function matching(pattern: RegExp, sample: readonly string[]): ScalarRule<string> {
  return { check: (value): value is string => typeof value === 'string' && pattern.test(value), sample }
}

export function passing(check: (value: unknown) => value is string, sample: readonly string[]): ScalarRule<string> {
  return { check, sample }
}

/** A moment in milliseconds since 1970, between 2000 and 2200. */
export const moment: ScalarRule<number> = {
  check: (value): value is number =>
    Number.isSafeInteger(value) && Number(value) > 946_684_800_000 && Number(value) < 7_258_118_400_000,
  sample: [1_767_222_000_000],
}

export const count: ScalarRule<number> = {
  check: (value): value is number => Number.isSafeInteger(value) && Number(value) >= 0,
  sample: [0, 1, 90_000],
}

/** Must be there from the start. `by` null: never changes afterwards. */
export function required<T>(rule: ScalarRule<T>, by: Operation | null = null): ScalarField<T> {
  return { is: 'scalar', required: true, check: rule.check, by, sample: rule.sample as readonly NonNullable<T>[] }
}

/** May be absent; absent reads as null. */
export function optional<T>(rule: ScalarRule<T>, by: Operation | null = null): ScalarField<T | null> {
  const check = (value: unknown): value is T | null => value === null || rule.check(value)
  return { is: 'scalar', required: false, check, by, sample: rule.sample as readonly NonNullable<T>[] }
}
