/**
 * Loading the page anew, because a browser asks for a piece that it could not load only then. Words that nothing else
 * keeps go along in this tab and are handed back on the new page.
 */

import { newId } from '#shared/id.ts'
import type { HandedBack, LiveStore } from './store.ts'

const prefix = 'inbreng.anew.'

/** Words that went to nobody, put where they stay in view until one has done something with them. */
export function handBack(store: LiveStore, code: 'unlooked' | 'forbidden', words: readonly string[]): void {
  const back = words.filter((each) => each.trim() !== '').map((each) => ({ id: newId(), code, words: each }))
  if (back.length === 0) return
  store.setState({ handedBack: [...store.getState().handedBack, ...back], did: { key: `refusal.${code}` } })
}

/** Loads the page anew. False when this tab can keep no words: then it does not. */
export function loadAnew(store: LiveStore, words: readonly string[]): boolean {
  handBack(store, 'unlooked', words)
  const { handedBack, info } = store.getState()
  try {
    if (handedBack.length > 0) sessionStorage.setItem(prefix + info.id, JSON.stringify(handedBack))
  } catch {
    return false
  }
  location.reload()
  return true
}

/** What went along; it is removed as it is given. */
export function takeAlong(session: string): readonly HandedBack[] {
  try {
    const kept = sessionStorage.getItem(prefix + session)
    sessionStorage.removeItem(prefix + session)
    return kept === null ? [] : (JSON.parse(kept) as readonly HandedBack[])
  } catch {
    // Blocked storage, or words of another version.
    return []
  }
}
