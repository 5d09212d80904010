/**
 * What I wrote myself and the room does not have: my own strokes and nothing of anybody else’s around them, as what
 * others wrote there may have been erased since.
 */

import * as Y from 'yjs'

/** What I wrote in one card or note. */
export interface Typed {
  readonly root: string
  readonly id: string
  readonly words: string
}

/** Stands between strokes that did not follow each other. */
const apart = ' … '

/** `saved`: how far the room had each client’s; `mine`: the client ids under which I write. */
export function typedSince(
  doc: Y.Doc,
  saved: ReadonlyMap<number, number>,
  mine: ReadonlySet<number>,
): readonly Typed[] {
  const isNew = (item: Y.Item): boolean =>
    mine.has(item.id.client) && item.id.clock + item.length > (saved.get(item.id.client) ?? 0)
  const entities = new Map<string, { readonly root: string; readonly id: string; readonly texts: Set<Y.Text> }>()
  for (const client of mine) {
    for (const item of doc.store.clients.get(client) ?? []) {
      if (!(item instanceof Y.Item) || !isNew(item) || !(item.parent instanceof Y.Text)) continue
      const place = placeOf(item.parent)
      if (place === null) continue
      const key = `${place.root} ${place.id}`
      const entity = entities.get(key) ?? { ...place, texts: new Set<Y.Text>() }
      entities.set(key, entity)
      entity.texts.add(item.parent)
    }
  }
  return [...entities.values()].flatMap(({ root, id, texts }) => {
    const words = [...texts].map((text) => runsIn(text, isNew, saved).join(apart)).filter(Boolean)
    return words.length === 0 ? [] : [{ root, id, words: words.join('\n') }]
  })
}

/** Whether all of it stands in a text by now: then it came through after all. */
export function standsIn({ words }: Typed, text: string): boolean {
  return words
    .split('\n')
    .flatMap((line) => line.split(apart))
    .every((run) => text.includes(run))
}

/** The same of an update that an earlier page left behind, of a board that is no longer there to look at. */
export function typedIn(update: Uint8Array): string {
  const { structs, ds } = Y.decodeUpdate(update)
  const isDeleted = ({ id }: Y.Item): boolean =>
    (ds.clients.get(id.client) ?? []).some(({ clock, len }) => id.clock >= clock && id.clock < clock + len)
  return structs
    .flatMap((item) => {
      const stands = item instanceof Y.Item && item.content instanceof Y.ContentString && !isDeleted(item)
      return stands ? [(item.content as Y.ContentString).str.trim()] : []
    })
    .filter(Boolean)
    .join('\n')
}

/** My new strokes in a text, in the order in which they stand there. */
function runsIn(text: Y.Text, isNew: (item: Y.Item) => boolean, saved: ReadonlyMap<number, number>): readonly string[] {
  const runs: string[] = []
  let goesOn = false
  for (let item = text._start; item !== null; item = item.right) {
    if (item.deleted || !(item.content instanceof Y.ContentString)) continue
    const mine = isNew(item)
    const stroke = mine ? item.content.str.slice(Math.max(0, (saved.get(item.id.client) ?? 0) - item.id.clock)) : ''
    if (goesOn && mine) runs.push(`${runs.pop() ?? ''}${stroke}`)
    else if (stroke !== '') runs.push(stroke)
    goesOn = mine
  }
  return runs
}

/** The card or note that a text is in. */
function placeOf(text: Y.Text): { readonly root: string; readonly id: string } | null {
  let item: Y.Item | null = text._item
  while (item !== null) {
    const { parent, parentSub } = item
    if (!(parent instanceof Y.AbstractType)) return null
    if (parent._item === null) return parentSub === null ? null : { root: Y.findRootTypeKey(parent), id: parentSub }
    item = parent._item
  }
  return null
}
