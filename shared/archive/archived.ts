/**
 * An archived session: everything of it that stays, as one document that never changes. The one place that says what
 * is in it; the archive, the library, exports and imports all read this. No moment finer than a day or a phase, and
 * nobody's name unless they said so.
 */

import * as v from 'valibot'
import { cardKinds, knowledgeKinds, languages, layers, noteKinds, relations } from '../board/kinds.ts'
import { cardFields, clusterFields, limits, noteFields } from '../board/schema.ts'
import { variants } from '../board/variants.ts'
import { roles } from '../policy/operations.ts'
import { groupings, maxPhases, visibilities } from '../session/format.ts'
import { ballotResult } from '../session/results.ts'

/** Rises whenever an older archive needs a step before it can be read. */
export const archiveVersion = 1

const id = v.pipe(v.string(), v.regex(/^[0-9A-Za-z]{1,32}$/))
const phaseId = v.pipe(v.string(), v.regex(/^[0-9A-Za-z-]{1,32}$/))
const words = (max: number) => v.pipe(v.string(), v.maxLength(max))
const many = v.pipe(v.number(), v.integer(), v.minValue(0))
const moment = v.pipe(v.number(), v.integer(), v.minValue(946_684_800_000), v.maxValue(7_258_118_400_000))
const day = v.pipe(v.string(), v.isoDate())
const list = <T extends v.GenericSchema>(one: T, max: number) => v.pipe(v.array(one), v.maxLength(max))

/** Who brought something: from which side, in which role; a name only of who wanted that. */
export const by = v.strictObject({
  name: v.nullable(words(60)),
  perspective: v.nullable(words(60)),
  role: v.nullable(v.picklist(roles)),
})
export type By = v.InferOutput<typeof by>

const option = v.strictObject({
  id,
  text: words(cardFields.options.fields.text.max),
  loss: words(cardFields.options.fields.loss.max),
})

export const archivedCard = v.strictObject({
  id,
  kind: v.picklist(cardKinds),
  variant: v.nullable(v.picklist(variants)),
  phase: v.nullable(phaseId),
  title: words(cardFields.title.max),
  body: words(cardFields.body.max),
  /** In the order in which they stood. */
  options: list(option, cardFields.options.max),
  chafes: words(cardFields.chafes.max),
  theme: v.nullable(words(80)),
  cluster: v.nullable(id),
  table: v.nullable(id),
  language: v.picklist(languages),
  by,
  /** Whether somebody else wrote it down for them. */
  behalf: v.boolean(),
  parked: v.boolean(),
  carriedFrom: v.nullable(id),
  /** The card of an earlier session that it goes on about; absent when nobody said so. */
  recalls: v.optional(id),
  /** In how many separate changes its words were written. */
  changes: many,
  recognitions: many,
  /** Of an imported conversation: how many agreed, disagreed, passed. */
  opinions: v.nullable(v.strictObject({ agree: many, disagree: many, pass: many })),
})
export type ArchivedCard = v.InferOutput<typeof archivedCard>

export const archivedNote = v.strictObject({
  id,
  card: id,
  kind: v.picklist(noteKinds),
  variant: v.nullable(v.picklist(variants)),
  phase: v.nullable(phaseId),
  layer: v.picklist(layers),
  text: words(noteFields.text.max),
  knowledge: list(v.picklist(knowledgeKinds), knowledgeKinds.length),
  source: v.nullable(words(500)),
  part: v.nullable(words(40)),
  quote: v.nullable(words(300)),
  /** Whether it asks an expert. */
  asks: v.boolean(),
  answers: v.nullable(id),
  by,
  behalf: v.boolean(),
  /** The day on which it was added after the session was closed; null for what was there. */
  later: v.nullable(day),
})
export type ArchivedNote = v.InferOutput<typeof archivedNote>

const phase = v.strictObject({
  id: phaseId,
  title: v.strictObject({ nl: words(60), en: words(60) }),
  minutes: many,
  visibility: v.picklist(visibilities),
  grouping: v.picklist(groupings),
  /** When it really ran; null for one that never did. */
  startedAt: v.nullable(moment),
  endedAt: v.nullable(moment),
})

/** A group with how many were in it; null where telling that would tell who. */
const headcount = v.strictObject({ name: words(60), people: v.nullable(many) })

/** What is left of something that is not in it: that it was there, and why it is not; no words, no author. */
export const goneWhy = ['withdrawn', 'here', 'left-out', 'erased'] as const
const gone = v.strictObject({ id, is: v.picklist(['card', 'note']), why: v.picklist(goneWhy) })

/** How a learning question went on here. */
const ledgerLine = v.strictObject({
  question: id,
  change: v.picklist(['opened', 'moved', 'answered']),
  /** The card that moved or answered it. */
  by: v.nullable(id),
})

export const erasureReasons = ['asked', 'recognisable', 'wrong', 'rule', 'other'] as const

export const archivedSession = v.strictObject({
  is: v.literal('inbreng-archive'),
  version: v.literal(archiveVersion),
  /** The how-manieth archive of this session, from 1. */
  edition: v.pipe(v.number(), v.integer(), v.minValue(1)),
  madeWith: v.strictObject({ software: words(40), schema: many }),
  atelier: v.strictObject({ id, title: words(120) }),
  session: v.strictObject({
    id,
    number: many,
    subject: words(200),
    date: day,
    start: v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/)),
    language: v.picklist(languages),
  }),
  format: v.strictObject({ phases: list(phase, maxPhases) }),
  tables: list(v.strictObject({ id, name: words(60), prompt: v.nullable(words(200)) }), 100),
  present: v.strictObject({
    people: v.nullable(many),
    roles: list(headcount, 20),
    perspectives: list(headcount, 200),
  }),
  cards: list(archivedCard, limits.cards),
  notes: list(archivedNote, limits.notes),
  links: list(v.strictObject({ id, from: id, to: id, relation: v.picklist(relations) }), limits.links),
  clusters: list(v.strictObject({ id, title: words(clusterFields.title.max) }), limits.clusters),
  /** Votes and stances, as far as they may be shown. */
  results: list(v.strictObject({ id, phase: v.nullable(phaseId), card: v.nullable(id), result: ballotResult }), 200),
  gone: list(gone, limits.cards + limits.notes),
  /** The cases the room went on with. */
  chosen: list(id, 24),
  yield: v.strictObject({
    /** What it came to, in a few plain sentences. */
    report: words(2000),
    insights: list(id, 5),
    directions: list(id, limits.cards),
    questions: list(id, limits.cards),
    tries: list(v.strictObject({ card: id, until: v.nullable(day) }), limits.cards),
  }),
  ledger: list(ledgerLine, limits.cards),
  provenance: v.strictObject({
    /** Who may read it: whoever was there, or everybody of the atelier. */
    audience: v.picklist(['session', 'atelier']),
    /** How many took part, may be named, may be used for research; null where that would tell who. */
    consents: v.strictObject({ takePart: v.nullable(many), named: v.nullable(many), research: v.nullable(many) }),
    /** The check before archiving: on which day, in which role, of how much, and how often the guard spoke. */
    checked: v.nullable(
      v.strictObject({ on: day, role: v.picklist(roles), cards: many, notes: many, found: many, left: many }),
    ),
    closedOn: v.nullable(day),
    archivedOn: day,
    /** What was erased since, by reason; never what. */
    erasures: list(v.strictObject({ reason: v.picklist(erasureReasons), times: many }), erasureReasons.length),
    /** Where it came from, when it was not held here. */
    imported: v.nullable(v.strictObject({ from: v.picklist(['polis', 'csv']), licence: v.nullable(words(300)) })),
  }),
})
export type ArchivedSession = v.InferOutput<typeof archivedSession>

/**
 * One way to write each archive: keys in order, no spaces. Equal archives give equal text, and so an equal hash.
 * `value`: plain data; what is undefined is left out.
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null)
  const fields = Object.entries(value)
    .filter(([, held]) => held !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([key, held]) => `${JSON.stringify(key)}:${canonical(held)}`).join(',')}}`
}
