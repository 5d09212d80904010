/** What somebody takes off the board while I am writing in it: my words are then in no document, and come back to me. */

import type * as Y from 'yjs'
import { watchBoard, type Change } from '#shared/board/changes.ts'
import { rootOf } from '#shared/board/document.ts'
import type { LiveStore } from './store.ts'
import { wordsOf } from './words-of.ts'

/** So long after a keystroke I am still in the middle of it, though all of it is kept. */
const recentMs = 60_000

/** `tell` is given the words of what went; gives back how to stop. */
export function watchVanishing(
  doc: Y.Doc,
  store: LiveStore,
  now: () => number,
  tell: (words: readonly string[]) => void,
): () => void {
  const touched = new Map<string, number>()
  const unkept = new Set<string>()

  function isMine(key: string): boolean {
    return unkept.has(key) || now() - (touched.get(key) ?? -Infinity) < recentMs
  }

  /** Asked before the screen has taken it in, so that the words still stand in the store. */
  function wordsIn({ root, id }: Change): string {
    const { cards, notes } = store.getState()
    if (root === 'notes') {
      const note = Object.values(notes)
        .flat()
        .find((one) => one.id === id)
      return note?.text ?? ''
    }
    const card = cards[id]
    return card === undefined ? '' : wordsOf(card)
  }

  const unwatch = watchBoard(doc, (changes, { local }) => {
    const written = changes.filter(({ root }) => root === 'cards' || root === 'notes')
    if (local) {
      for (const { root, id, step } of written) {
        if (step === 'removed') continue
        touched.set(`${root} ${id}`, now())
        unkept.add(`${root} ${id}`)
      }
      return
    }
    const gone = written.filter(({ root, id, step }) => step === 'removed' && !rootOf(doc, root).has(id))
    const words = gone
      .filter(({ root, id }) => isMine(`${root} ${id}`))
      .map(wordsIn)
      .filter((each) => each.trim() !== '')
    if (words.length > 0) tell(words)
  })
  const stop = store.subscribe(({ saved }, before) => {
    if (saved && !before.saved) unkept.clear()
  })
  return () => {
    unwatch()
    stop()
  }
}
