/** The words at one place of the board: as they are shown, as they stand in the document, and how long they may be. */

import { entityOf, textOf } from '#shared/board/document.ts'
import type { Fields } from '#shared/board/field.ts'
import { entityRoots, type Card } from '#shared/board/schema.ts'
import type { Live } from '#client/live/open.ts'
import type { LiveState } from '#client/live/store.ts'

export interface TextPlace {
  readonly root: 'cards' | 'notes' | 'clusters'
  readonly id: string
  /** ['title'], or ['options', optionId, 'loss']. */
  readonly path: readonly string[]
}

/** What the screen shows there; others' changes come in here once per frame. */
export function shownText(state: LiveState, { root, id, path }: TextPlace): string {
  let at: unknown =
    root === 'notes'
      ? Object.values(state.notes)
          .flat()
          .find((note) => note.id === id)
      : state[root][id]
  for (const step of path) at = isRecord(at) && Object.hasOwn(at, step) ? at[step] : undefined
  return typeof at === 'string' ? at : ''
}

/** What stands there this very moment, ahead of the screen when others have just written. */
export function textNow(live: Live, { root, id, path }: TextPlace): string {
  const entity = entityOf(live.doc(), root, id)
  return (entity && textOf(entity, path)?.toJSON()) ?? ''
}

/** The longest the text there may be, in UTF-16 units. */
export function maxOf({ root, path }: TextPlace): number {
  let fields: Fields = entityRoots[root]
  for (const [index, step] of path.entries()) {
    const field = Object.hasOwn(fields, step) ? fields[step] : undefined
    if (field?.is === 'text') return field.max
    // The step after a group is the id of one of its parts.
    if (field?.is === 'group' && index < path.length - 1) fields = field.fields
  }
  return Infinity
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** What a card is called in a list or a label: its title, or else the first words of its body. */
export function titleOf(card: Card): string {
  return card.title.trim() || card.body.trim().slice(0, 120)
}

/** The options of a dilemma in their order, with their ids. */
export function optionsOf(card: Card) {
  return Object.entries(card.options)
    .map(([id, option]) => ({ id, ...option }))
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : 1))
}
