/** Heads and values of our own CSV, in Dutch and in English; what is written in either is read. */

import {
  cardKinds,
  knowledgeKinds,
  languages,
  layers,
  noteKinds,
  relations,
  type Language,
} from '#shared/board/kinds.ts'
import { cardFields } from '#shared/board/schema.ts'
import { variants } from '#shared/board/variants.ts'
import { roles } from '#shared/policy/operations.ts'
import { outcomes } from '#shared/years/follow-ups.ts'
import { columnName } from './csv-in.ts'
import { say, type FileKey } from './say.ts'

/** Dilemmas have so many sides at most. */
export const sides = Array.from({ length: cardFields.options.max }, (_, nth) => nth + 1)

export const cardColumns: readonly string[] = [
  ...['id', 'kind', 'variant', 'phase', 'title', 'body'],
  ...sides.flatMap((n) => [`option${n}`, `loss${n}`]),
  ...['chafes', 'theme', 'cluster', 'table', 'language', 'name', 'perspective', 'role', 'behalf', 'parked', 'chosen'],
  ...['recognitions', 'agree', 'disagree', 'pass', 'carried'],
]

export const noteColumns: readonly string[] = [
  ...['id', 'card', 'kind', 'variant', 'phase', 'layer', 'text', 'knowledge', 'source', 'part', 'quote'],
  ...['asks', 'answers', 'name', 'perspective', 'role', 'behalf', 'later'],
]

export const linkColumns: readonly string[] = ['id', 'from', 'from-title', 'relation', 'to', 'to-title']

export const cameColumns: readonly string[] = [
  'id',
  'card',
  'card-title',
  'came',
  'text',
  'name',
  'perspective',
  'later',
]

/** What every row says of the session that it is from. */
export const markColumns: readonly string[] = [
  ...['session', 'date', 'atelier', 'edition', 'audience', 'consent', 'confidential'],
]

/** The head of a column. */
export function headOf(column: string, language: Language): string {
  const [, name = column, n = ''] = /^(option|loss)(\d)$/.exec(column) ?? []
  return say(language)(`csv.${name}` as FileKey, { n })
}

/** All names that a column may have in a file. */
export const namesOf = (column: string): readonly string[] =>
  [column, ...languages.map((language) => headOf(column, language))].map(columnName)

type Valued =
  | 'kind'
  | 'note'
  | 'variant'
  | 'role'
  | 'knowledge'
  | 'relation'
  | 'layer'
  | 'audience'
  | 'yes'
  | 'came'
  | 'language'

interface Values {
  readonly values: readonly string[]
  readonly key: (value: string) => FileKey | null
}

const audiences = ['session', 'atelier'] as const

const known: Readonly<Record<Valued, Values>> = {
  kind: { values: cardKinds, key: (value) => `kind.${value}` as FileKey },
  note: { values: noteKinds, key: (value) => `note.${value}` as FileKey },
  variant: { values: variants, key: (value) => `variant.${value}` as FileKey },
  role: { values: roles, key: (value) => `role.${value}` as FileKey },
  knowledge: { values: knowledgeKinds, key: (value) => `knowledge.${value}` as FileKey },
  relation: { values: relations, key: (value) => `relation.${value}` as FileKey },
  layer: { values: layers, key: (value) => `csv.${value}` as FileKey },
  audience: { values: audiences, key: (value) => `csv.to-${value}` as FileKey },
  came: { values: outcomes, key: (value) => `came.${value}` as FileKey },
  yes: { values: ['yes', 'no'], key: (value) => `csv.${value}` as FileKey },
  language: { values: languages, key: () => null },
}

/** A value as people read it. */
export function wordFor(what: Valued, value: string, language: Language): string {
  const key = known[what].key(value)
  return key === null ? value : say(language)(key)
}

/** What was written, as the value that it stands for; null when it stands for none. */
export function valueFor(what: Valued, written: string): string | null {
  const { values, key } = known[what]
  const wanted = written.trim().toLowerCase()
  const isIt = (value: string): boolean => {
    const word = key(value)
    const words = word === null ? [] : languages.map((language) => say(language)(word).toLowerCase())
    return [value.toLowerCase(), ...words].includes(wanted)
  }
  return values.find(isIt) ?? null
}
