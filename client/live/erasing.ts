/** What somebody may remove for good, and what they can only ask for. */

import type { LiveState } from './store.ts'
import { stateOf } from './store.ts'

export type Erasable = 'card' | 'note' | 'person' | 'session'

/** Whether something is mine: of a guest of mine I wrote it down. */
export function ownsIn({ info, cards, notes }: LiveState, what: Erasable, entity: string): boolean {
  const me = info.me.person
  if (what === 'session') return false
  if (what === 'person') return entity === me
  if (what === 'card') return cards[entity]?.author === me
  return Object.values(notes)
    .flat()
    .some(({ id, author }) => id === entity && author === me)
}

/** One's own while the session is open, oneself always, and anything for who coordinates: the server asks the same. */
export function mayEraseNow(state: LiveState, what: Erasable, entity: string): boolean {
  if (state.info.me.role === 'coordinator') return true
  return ownsIn(state, what, entity) && (what === 'person' || stateOf(state) === 'open')
}

/** What something is called; null when it is not on the board. */
export function wordsIn({ info, cards, notes, people }: LiveState, what: Erasable, entity: string): string | null {
  if (what === 'session') return info.subject
  if (what === 'person') return people[entity]?.name.trim() ?? null
  const card = cards[entity]
  if (what === 'card') return card === undefined ? null : (card.title.trim() || card.body.trim()).slice(0, 120)
  const all = Object.values(notes).flat()
  return all.find(({ id }) => id === entity)?.text.slice(0, 120) ?? null
}
