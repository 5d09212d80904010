/** The notes of a card as one reads them: those of experts apart, those of the room by kind. */

import { noteKinds, type NoteKind } from '#shared/board/kinds.ts'
import type { Note } from '#shared/board/schema.ts'
import { useNotes } from '#client/live/hooks.ts'

export const useAnnotations = (card: string): readonly Note[] =>
  useNotes(card).filter(({ layer }) => layer === 'expert')

export interface NotesOfKind {
  readonly kind: NoteKind
  readonly notes: readonly Note[]
}

export function useRoomNotes(card: string): readonly NotesOfKind[] {
  const room = useNotes(card).filter(({ layer }) => layer === 'room')
  return noteKinds
    .map((kind) => ({ kind, notes: room.filter((note) => note.kind === kind) }))
    .filter(({ notes }) => notes.length > 0)
}
