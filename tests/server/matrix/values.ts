/** Values that the schema itself says fit: what a thing is filled with, and what it can change into. */

import type { Field, Fields } from '#shared/board/field.ts'

/** The one part that every laid group has. */
export const partId = 'part1'

/** The card of a person's that their other things hang on. */
export function cardOf(person: string, kind: 'dilemma' | 'issue'): string {
  return `${kind}Of${person}`
}

export function fieldsUnder(fields: Fields): readonly (readonly [name: string, field: Field])[] {
  return Object.entries(fields)
}

/** A record with words in its texts and all that it must have; all that it may have, or none of that. */
export function valuesOf(fields: Fields, filled = false): Record<string, unknown> {
  return Object.fromEntries(
    fieldsUnder(fields).map(([name, field]) => {
      if (field.is === 'text') return [name, 'Woorden']
      if (field.is === 'group') return [name, { [partId]: valuesOf(field.fields, filled) }]
      return [name, field.required || filled ? field.sample[0] : null]
    }),
  )
}

/** A value that fits and is not the one that stands there. */
export function anotherOf(sample: readonly unknown[], present: unknown): unknown {
  const another = sample.find((value) => value !== present)
  if (another === undefined) throw new Error('this field has no sample that is another value')
  return another
}
