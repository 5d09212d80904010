/**
 * A signal: what whoever leads makes of an archive for people outside, as those who make policy. Words of their own, a
 * few things that the room brought, and perhaps an example that is made up of several stories and says so.
 */

import * as v from 'valibot'

/** How long each may be, and how much of the archive it shows. */
export const mostOfSignal = { line: 120, words: 2000, shown: 10 } as const

/** Its free texts, in the order in which one writes them. */
export const signalTexts = ['whom', 'title', 'see', 'needs', 'composed'] as const
export type SignalText = (typeof signalTexts)[number]

const written = (max: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max))

/** By field, so that a command says which one is wrong. */
export const signalFields = {
  whom: written(mostOfSignal.line),
  title: written(mostOfSignal.line),
  /** What one sees, and what is needed. */
  see: written(mostOfSignal.words),
  needs: written(mostOfSignal.words),
  /** Ids of what it shows from the archive. */
  shown: v.pipe(
    v.array(v.pipe(v.string(), v.regex(/^[0-9A-Za-z]{1,32}$/))),
    v.maxLength(mostOfSignal.shown),
    v.check((ids) => new Set(ids).size === ids.length),
  ),
  /** Without the word that nobody is in it there is no example. */
  composed: v.nullable(v.strictObject({ words: written(mostOfSignal.words), isComposed: v.literal(true) })),
}

export const signalContent = v.strictObject(signalFields)
export type SignalContent = v.InferOutput<typeof signalContent>

/** What was written in each of its texts; empty where there is none. */
export const wordsInSignal = (content: SignalContent, text: SignalText): string =>
  text === 'composed' ? (content.composed?.words ?? '') : content[text]
