/** The library: what was archived, searched and counted. */

import * as v from 'valibot'
import { cardKinds } from '../board/kinds.ts'
import { command } from './command.ts'
import * as shape from './shapes.ts'

const many = v.pipe(v.number(), v.integer(), v.minValue(0))
const day = v.pipe(v.string(), v.isoDate())
const some = (max: number) => v.pipe(v.string(), v.trim(), v.maxLength(max))

export const entryKinds = [...cardKinds, 'annotation', 'followUp'] as const
export type EntryKind = (typeof entryKinds)[number]

/** What is searched for. All that is left out does not narrow. Sent as a body, so that no address holds what somebody looks for. */
export const libraryQuery = {
  words: v.optional(some(200), ''),
  atelier: v.optional(v.nullable(shape.id), null),
  session: v.optional(v.nullable(shape.id), null),
  kind: v.optional(v.nullable(v.picklist(entryKinds)), null),
  perspective: v.optional(v.nullable(some(60)), null),
  theme: v.optional(v.nullable(some(80)), null),
  from: v.optional(v.nullable(day), null),
  to: v.optional(v.nullable(day), null),
} as const

/** Words with the parts that matched: [start, end) in UTF-16 units. */
const marked = v.object({ words: v.string(), marks: v.array(v.tuple([many, many])) })
export type Marked = v.InferOutput<typeof marked>

/** A place in what was found: the last thing on a page, by its session and itself. Says nothing that the page does not. */
export const libraryPlace = /^[0-9A-Za-z]{1,32}\.[0-9A-Za-z]{1,32}$/

export const libraryHit = v.object({
  session: shape.id,
  entity: shape.id,
  /** The card in whose thread it opens. */
  card: shape.id,
  kind: v.picklist(entryKinds),
  title: marked,
  /**
   * A piece of the text around what matched, when there is text; of a dilemma first one for each of its sides, and
   * then of its text only where that matched.
   */
  pieces: v.array(marked),
  /** How many of the pieces are sides of a dilemma: the first ones. */
  sides: many,
  perspective: v.nullable(v.string()),
  theme: v.nullable(v.string()),
  recognitions: many,
  links: many,
  annotations: many,
  subject: v.string(),
  number: many,
  date: day,
  atelier: v.object({ id: shape.id, title: v.string() }),
})
export type LibraryHit = v.InferOutput<typeof libraryHit>

const counted = v.array(v.object({ name: v.string(), cards: many }))

export const libraryAnswer = v.object({
  cards: many,
  sessions: many,
  kinds: v.record(v.picklist(entryKinds), many),
  /** What one can narrow to, most first. */
  perspectives: counted,
  themes: counted,
  ateliers: v.array(v.object({ id: shape.id, title: v.string(), cards: many })),
  hits: v.array(libraryHit),
  /** What to ask on with for the next page; null at the end. */
  next: v.nullable(v.string()),
})
export type LibraryAnswer = v.InferOutput<typeof libraryAnswer>

export const libraryFigures = v.object({
  /** Cards by perspective and theme; null where fewer than five people could be told from it. */
  heat: v.object({
    themes: v.array(v.string()),
    rows: v.array(v.object({ perspective: v.string(), cards: v.array(v.nullable(many)) })),
  }),
  /** What each perspective brought and took. */
  balance: v.array(v.object({ perspective: v.string(), brought: v.nullable(many), taken: v.nullable(many) })),
  /** Session by session, oldest first: how many of each kind. */
  sessions: v.array(
    v.object({
      session: shape.id,
      number: many,
      subject: v.string(),
      date: day,
      issue: many,
      dilemma: many,
      direction: many,
      /** How many directions answer an issue or a dilemma. */
      answering: many,
    }),
  ),
})
export type LibraryFigures = v.InferOutput<typeof libraryFigures>

export const libraryCommands = {
  searchLibrary: command(
    'Search all archived sessions that I may read, in Dutch and English; best match first, or by recognition',
    v.object({
      ...libraryQuery,
      order: v.optional(v.picklist(['match', 'recognised', 'newest']), 'match'),
      /** The `next` of the page before. */
      after: v.optional(v.nullable(v.pipe(v.string(), v.regex(libraryPlace))), null),
    }),
    libraryAnswer,
  ),
  countLibrary: command(
    'The pictures of the library: who brings which theme, what was brought and taken, from issue to direction',
    v.object(libraryQuery),
    libraryFigures,
  ),
} as const
