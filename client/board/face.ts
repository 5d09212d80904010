/** What the face of one card shows, read with one subscription. */

import { useMemo } from 'react'
import type { Card, Option } from '#shared/board/schema.ts'
import { useLiveState } from '#client/live/hooks.ts'
import { isGoneOnWith, spotlit } from '#client/live/leading.ts'
import type { LiveState } from '#client/live/store.ts'
import { useDeskState } from './desk.ts'

export interface Face {
  readonly card: Card | undefined
  /** Empty when the author gave no name. */
  readonly author: string
  readonly mine: boolean
  readonly recognised: number
  readonly recognisedByMe: boolean
  readonly links: number
  readonly notes: number
  readonly annotations: number
  /** Who writes here now, in one string; empty when nobody does. */
  readonly writers: string
  /** The first of them, for the colour. */
  readonly writer: string | null
  /** The name of whom it was written down for; empty when that is nobody. */
  readonly behalf: string
  /** Whether it stays in this room. */
  readonly here: boolean
  readonly onScreen: boolean
  /** Whether the room goes on with it. */
  readonly goneOnWith: boolean
  /** A change of mine waits for the network. */
  readonly waits: boolean
}

const nameOf = (state: LiveState, person: string): string => state.people[person]?.name ?? ''

const behalfOf = (state: LiveState, card: Card | undefined, nameless: string): string =>
  typeof card?.behalf === 'string' ? nameOf(state, card.behalf) || nameless : ''

function faceOf(state: LiveState, id: string, nameless: string): Face {
  const card = state.cards[id]
  const notes = state.notes[id] ?? []
  const writers = state.writing[id] ?? []
  const annotations = notes.filter((note) => note.layer === 'expert').length
  const recognised = state.recognised[id]
  return {
    card,
    author: card === undefined ? '' : nameOf(state, card.author),
    mine: card?.author === state.info.me.person,
    recognised: recognised?.count ?? 0,
    recognisedByMe: recognised?.mine ?? false,
    links: state.links[id]?.length ?? 0,
    notes: notes.length - annotations,
    annotations,
    writers: writers.map((person) => nameOf(state, person) || nameless).join(', '),
    writer: writers[0] ?? null,
    behalf: behalfOf(state, card, nameless),
    here: (card?.here ?? null) !== null,
    onScreen: spotlit(state) === id,
    goneOnWith: isGoneOnWith(state, id),
    waits: state.line.state !== 'live' && state.waiting.has(id),
  }
}

export function useFace(id: string, nameless: string): Face {
  return useLiveState(useMemo(() => faceReader(id, nameless), [id, nameless]))
}

/** Gives back the same face as long as nothing in it changed. Every card asks at every change of the board. */
function faceReader(id: string, nameless: string): (state: LiveState) => Face {
  let last: Face | null = null
  return (state) => {
    const face = faceOf(state, id, nameless)
    if (last === null || !isSame(last, face)) last = face
    return last
  }
}

function isSame<T extends object>(a: T, b: T): boolean {
  for (const name in a) if (a[name] !== b[name]) return false
  return true
}

export type Standing = 'chosen' | 'related' | 'none'

/** Whether a card is the one whose thread is open, or tied to it. */
export function useStanding(id: string): Standing {
  const chosen = useDeskState((desk) => desk.chosen)
  return useLiveState((state) => {
    if (chosen === null) return 'none'
    if (chosen === id) return 'chosen'
    const tied = state.links[id]?.some(({ from, to }) => from === chosen || to === chosen)
    return tied ? 'related' : 'none'
  })
}

/** The options of a card that say something, in their order. */
export function optionsOf(card: Card): readonly (Option & { readonly id: string })[] {
  return Object.entries(card.options)
    .map(([id, option]) => ({ id, ...option }))
    .filter(({ text, loss }) => text.trim() !== '' || loss.trim() !== '')
    .sort((a, b) => (a.order < b.order ? -1 : 1))
}

const lineLength = 38
const mostLines = 12

/** Whether a text would take more than about twelve lines in a lane. */
export function isLong(text: string): boolean {
  if (text.length > lineLength * mostLines) return true
  const lines = text.split('\n').reduce((sum, line) => sum + Math.ceil(Math.max(1, line.length) / lineLength), 0)
  return lines > mostLines
}
