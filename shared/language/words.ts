/** The shape of a word list: each key has its Dutch and its English, side by side, or does not compile. */

export type Phrase = string | { readonly one: string; readonly other: string }
export type Entry = readonly [nl: Phrase, en: Phrase]
export type Words = { readonly [key: string]: Entry }

/** Declares words. `{name}` is filled in; `{ one, other }` is chosen by the value `n`. */
export function define<const W extends Words>(words: W): W {
  return words
}
