/** Who leads, what the room looks at, and what that makes of me; read from the board as this device has it. */

import { chosenIn } from '#shared/board/chosen.ts'
import type { Person } from '#shared/board/schema.ts'
import type { Shown } from '#shared/wire/version.ts'
import { stateOf, type LiveState } from './store.ts'
import { phaseOf } from './turn.ts'

/** Whether I lead the phases: as a coordinator, or because the lead was handed to me. The server asks the same. */
export function guides(state: LiveState): boolean {
  const { me } = state.info
  if (stateOf(state) === 'closed' || me.role === 'observer' || me.role === 'beamer') return false
  return me.role === 'coordinator' || state.session?.leader === me.person
}

/** Whose view I am to follow; null when that is nobody’s, or mine. */
export function followed({ session, info }: LiveState): string | null {
  const follows = session?.follows ?? null
  return follows === info.me.person ? null : follows
}

/** What whom I follow looks at, as far as they have said. */
export function shownToMe(state: LiveState): Shown | null {
  const whom = followed(state)
  return whom === null ? null : (state.shown[whom] ?? null)
}

/** The card that the big screen shows whole; null when it is no longer on the board. */
export function spotlit({ session, cards }: LiveState): string | null {
  const id = session?.spotlight ?? null
  const card = id === null ? undefined : cards[id]
  return card?.trashed === null && card.parked === null ? card.id : null
}

export const isGoneOnWith = ({ session }: LiveState, card: string): boolean => chosenIn(session?.chosen).includes(card)

/** Hands that are up, in the order in which they went up. */
export function handsUp({ people }: Pick<LiveState, 'people'>): readonly Person[] {
  return Object.values(people)
    .filter((person) => person.hand !== null)
    .sort((a, b) => (a.hand ?? 0) - (b.hand ?? 0) || (a.id < b.id ? -1 : 1))
}

/** Whether somebody said to be ready with the phase that runs. */
export function isReady(state: LiveState, person: Person | undefined): boolean {
  const running = phaseOf(state)?.id
  return running !== undefined && person?.ready === running
}

/** Whether I was muted: I read along, and may be let write again. */
export const isMuted = ({ people, info }: LiveState): boolean => (people[info.me.person]?.muted ?? null) !== null

/** The people whom I write for. */
export function guestsOfMine({ people, info }: Pick<LiveState, 'people' | 'info'>): readonly Person[] {
  return Object.values(people)
    .filter(({ scribe }) => scribe === info.me.person)
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1))
}

/** Ids of the cards that are kept for later, the last one first. */
export function parkedIn({ cards }: Pick<LiveState, 'cards'>): readonly string[] {
  return Object.values(cards)
    .filter((card) => card.parked !== null && card.trashed === null)
    .sort((a, b) => (b.parked ?? 0) - (a.parked ?? 0) || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id)
}
