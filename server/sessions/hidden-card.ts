/** A card with all that hangs on it, as one thing that can be taken off a board and put back. */

import type * as Y from 'yjs'
import { chosenIn } from '#shared/board/chosen.ts'
import { readCard, readLink, readNote, readSession, rootOf } from '#shared/board/document.ts'
import { yRecord } from '#shared/board/edit.ts'
import {
  cardFields,
  linkFields,
  noteFields,
  type Card,
  type Link,
  type Note,
  type SessionState,
} from '#shared/board/schema.ts'
import type { Session } from '#server/store/ports.ts'

/** One at a time in a session hides, puts back, or changes what is hidden. */
export const hidingTurn = (session: Session): string => `hidden ${session.id}`

export interface HiddenCard {
  readonly card: Card
  readonly notes: readonly Note[]
  readonly links: readonly Link[]
  /** Keys of recognitions. */
  readonly recognitions: readonly string[]
  /** Whether it was set aside when the session was archived, as it is not in the archive; nobody hid it. */
  readonly aside?: boolean
}

export const writeHidden = (hidden: HiddenCard): string => JSON.stringify(hidden)
export const readHidden = (content: string): HiddenCard => JSON.parse(content) as HiddenCard

/** What would be taken away with a card; null when there is no such card. */
export function lookAway(doc: Y.Doc, id: string): HiddenCard | null {
  const card = readCard(doc, id)
  if (card === null) return null
  const all = <T>(root: 'notes' | 'links', read: (doc: Y.Doc, id: string) => T | null): T[] =>
    [...rootOf(doc, root).keys()].sort().flatMap((each) => read(doc, each) ?? [])
  return {
    card,
    notes: all('notes', readNote).filter((note) => note.card === id),
    links: all('links', readLink).filter(({ from, to }) => from === id || to === id),
    recognitions: [...rootOf(doc, 'recognitions').keys()].filter((key) => key.startsWith(`${id}:`)).sort(),
  }
}

/** Deleted and not marked: once collected the document holds nothing of it but its length. */
export function takeAway(doc: Y.Doc, id: string): HiddenCard | null {
  const hidden = lookAway(doc, id)
  if (hidden === null) return null
  rootOf(doc, 'cards').delete(id)
  for (const note of hidden.notes) rootOf(doc, 'notes').delete(note.id)
  for (const link of hidden.links) rootOf(doc, 'links').delete(link.id)
  for (const key of hidden.recognitions) rootOf(doc, 'recognitions').delete(key)
  return hidden
}

/** Under the same ids, and so still whose it was. What is there again already is left as it is. */
export function putBack(doc: Y.Doc, { card, notes, links, recognitions }: HiddenCard): void {
  const cards = rootOf(doc, 'cards')
  if (!cards.has(card.id)) cards.set(card.id, yRecord(cardFields, card))
  for (const note of notes) {
    if (!rootOf(doc, 'notes').has(note.id)) rootOf(doc, 'notes').set(note.id, yRecord(noteFields, note))
  }
  for (const link of links) {
    if (!rootOf(doc, 'links').has(link.id)) rootOf(doc, 'links').set(link.id, yRecord(linkFields, link))
  }
  for (const key of recognitions) {
    if (!rootOf(doc, 'recognitions').has(key)) rootOf(doc, 'recognitions').set(key, true)
  }
}

/** The session's record as it no longer points at a card; nothing where it did not. */
export function pointingElsewhere(doc: Y.Doc, id: string): Partial<SessionState> {
  const { spotlight = null, chosen = null } = readSession(doc) ?? {}
  const left = chosenIn(chosen).filter((each) => each !== id)
  return { ...(spotlight === id ? { spotlight: null } : {}), chosen: left.join(' ') || null }
}
