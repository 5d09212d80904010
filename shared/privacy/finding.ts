export const findingKinds = [
  'bsn',
  'iban',
  'phone',
  'email',
  'profile',
  'postcode',
  'address',
  'birthdate',
  'case-number',
  'licence-plate',
  'document-number',
  'name',
  'age-place',
  'special',
] as const
export type FindingKind = (typeof findingKinds)[number]

/** block: never goes in; ask: leave out, replace or let it stand?; hint: a reminder. */
export type Strength = 'block' | 'ask' | 'hint'

/** Something in a text that may point at a person. Offsets count UTF-16 units, as those of a string do. */
export interface Finding {
  readonly kind: FindingKind
  readonly strength: Strength
  readonly start: number
  readonly end: number
}
