/** Going to where one chooses a place: the thread opens, and reading goes on at that part of it. */

import type { Desk } from './desk.ts'

const asked = 'inbreng:stance'
let wanted: string | null = null

export function goToStance(desk: Desk, card: string): void {
  wanted = card
  desk.choose(card)
  // Where the thread is open already nothing new is drawn.
  dispatchEvent(new Event(asked))
}

/** Calls `go` when somebody asked for this card’s stance, now or while it is shown. */
export function whenStanceWanted(card: string, go: () => void): () => void {
  const look = (): void => {
    if (wanted !== card) return
    wanted = null
    // What the thread lies in has taken the focus by then.
    setTimeout(go)
  }
  look()
  addEventListener(asked, look)
  return () => removeEventListener(asked, look)
}
