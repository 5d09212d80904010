/**
 * Undo and redo of one's own steps only. A structural step knows its own reverse and applies it
 * only to what still stands as the step left it; typing is Yjs' own undo, kept to this person.
 */

import * as Y from 'yjs'
import { rootOf } from '#shared/board/document.ts'
import type { LiveStore, Said } from './store.ts'

/** The origin of keystrokes; the only one that Yjs' undo follows. */
export const typing = Symbol('typing')

export interface Step {
  readonly said: Said
  readonly undo: () => void
  readonly redo: () => void
}

const typed: Said = { key: 'step.typed' }
/** Keystrokes less than this apart are one step, in milliseconds. */
const pauseMs = 700
const keep = 100

export class History {
  readonly #store: LiveStore
  readonly #yjs: Y.UndoManager
  readonly #done: Step[] = []
  readonly #undone: Step[] = []
  #replaying = false

  constructor(doc: Y.Doc, store: LiveStore) {
    this.#store = store
    const scope = (['cards', 'notes', 'clusters'] as const).map((name) => rootOf(doc, name))
    this.#yjs = new Y.UndoManager(scope, { doc, trackedOrigins: new Set([typing]), captureTimeout: pauseMs })
    this.#yjs.on('stack-item-added', (event: { type: 'undo' | 'redo' }) => {
      if (event.type === 'undo' && !this.#replaying) {
        this.#push({ said: typed, undo: () => void this.#yjs.undo(), redo: () => void this.#yjs.redo() })
      }
    })
    this.#show()
  }

  /** Remembers a step that has just been done. */
  did(step: Step): void {
    this.#yjs.stopCapturing()
    this.#push(step)
  }

  /** Takes back my last step; null when there is none. */
  undo(): Said | null {
    return this.#replay(this.#done, this.#undone, 'undo')
  }

  redo(): Said | null {
    return this.#replay(this.#undone, this.#done, 'redo')
  }

  stop(): void {
    this.#yjs.destroy()
    this.#store.setState({ undo: null, redo: null })
  }

  #push(step: Step): void {
    this.#done.push(step)
    if (this.#done.length > keep) this.#done.shift()
    this.#undone.length = 0
    this.#yjs.clear(false, true)
    this.#show()
  }

  #replay(from: Step[], to: Step[], way: 'undo' | 'redo'): Said | null {
    const step = from.pop()
    if (step === undefined) return null
    this.#yjs.stopCapturing()
    this.#replaying = true
    step[way]()
    this.#replaying = false
    to.push(step)
    this.#show()
    return step.said
  }

  #show(): void {
    this.#store.setState({ undo: this.#done.at(-1)?.said ?? null, redo: this.#undone.at(-1)?.said ?? null })
  }
}
