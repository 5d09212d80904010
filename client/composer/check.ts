/** What a card needs before it can be placed, and the card that a draft becomes. */

import type { CardKind, Language } from '#shared/board/kinds.ts'
import type { Variant } from '#shared/board/variants.ts'
import { longest } from '#shared/board/lengths.ts'
import type { WholeThing } from '#shared/commands/shapes.ts'
import type { Placing } from '#client/live/card-acts.ts'
import type { Draft } from '#client/live/drafts.ts'
import type { FirstKey } from '#shared/language/say.ts'
import type { Values } from '#shared/language/sayer.ts'

export type FieldName = 'title' | 'body' | 'chafes' | `text.${number}` | `loss.${number}`

export interface Lack {
  readonly field: FieldName
  readonly say: { readonly key: FirstKey; readonly values?: Values }
}

const isBlank = (words: string): boolean => words.trim() === ''

/** All that keeps this draft off the board, in the order in which one reads the fields. */
export function lacksOf(kind: CardKind, draft: Draft, variant: Variant = kind): readonly Lack[] {
  const lacks: Lack[] = []
  const need = (field: FieldName, words: string, max: number, missing: FirstKey | null): void => {
    const over = words.trim().length - max
    if (missing !== null && isBlank(words)) {
      // Explained once; the other side of a dilemma only needs to be pointed at.
      const known = lacks.some(({ say }) => say.key === missing)
      lacks.push({ field, say: { key: known ? 'compose.lacks.also' : missing } })
    }
    if (over > 0) lacks.push({ field, say: { key: 'compose.over', values: { n: over } } })
  }
  need('title', draft.title, longest.title, `compose.lacks.title.${kind}`)
  need('body', draft.body, longest.body, null)
  if (kind !== 'dilemma') return lacks
  for (const [index, option] of draft.options.entries()) {
    const left = index > 1 && isBlank(option.text) && isBlank(option.loss)
    need(`text.${index}`, option.text, longest.option, left ? null : 'compose.lacks.text')
    // The sides of a tension are both good: each needs a name, and no loss.
    const lossless = left || variant === 'tension'
    need(`loss.${index}`, option.loss, longest.loss, lossless ? null : 'compose.lacks.loss')
  }
  need('chafes', draft.chafes, longest.chafes, null)
  return lacks
}

/** The same as it is sent past the board. */
export function wholeOf(placing: Placing): WholeThing {
  const {
    kind,
    variant = null,
    title,
    body = '',
    options = [],
    chafes = '',
    language,
    linkTo = [],
    recalls = null,
    here = false,
  } = placing
  return {
    is: 'card',
    kind,
    variant,
    title,
    body,
    options: [...options],
    chafes,
    language,
    linkTo: [...linkTo],
    theme: null,
    ...(recalls !== null && { recalls }),
    ...(here && { here: true as const }),
  }
}

/** The card as it will be placed: trimmed, without the fields that its kind does not have. */
export function placingOf(kind: CardKind, draft: Draft, language: Language, linkTo: readonly string[]): Placing {
  const plain = {
    kind,
    title: draft.title.trim(),
    body: draft.body.trim(),
    language,
    linkTo,
    ...(draft.recalls !== null && { recalls: draft.recalls }),
    ...(draft.here && { here: true }),
  }
  if (kind !== 'dilemma') return plain
  const options = draft.options
    .map(({ text, loss }) => ({ text: text.trim(), loss: loss.trim() }))
    .filter(({ text, loss }) => text !== '' || loss !== '')
  return { ...plain, options, chafes: draft.chafes.trim() }
}
