/** The questions to experts, as a queue: those without an answer first, each the oldest first. */

import { useMemo } from 'react'
import type { Card, Note } from '#shared/board/schema.ts'
import { useLiveState } from '#client/live/hooks.ts'
import type { LiveState } from '#client/live/store.ts'

export interface Question {
  readonly note: Note
  readonly card: Card
  readonly answers: readonly Note[]
}

/** The answers to a note among the notes of its card. */
export const answersTo = (question: Note, notes: readonly Note[]): readonly Note[] =>
  question.asks === null ? [] : notes.filter(({ answers, layer }) => layer === 'expert' && answers === question.id)

/** Whether an annotation is read with the question that it answers, and not by itself. */
export const isWithQuestion = (note: Note, notes: readonly Note[]): boolean =>
  note.answers !== null && notes.some(({ id, asks }) => id === note.answers && asks !== null)

/** All questions with cards that lie on the board. */
export function questionsIn({ notes, cards }: Pick<LiveState, 'notes' | 'cards'>): readonly Question[] {
  const all = Object.entries(notes).flatMap(([id, list]): Question[] => {
    const card = cards[id]
    if (card === undefined || card.trashed !== null) return []
    return list.filter(({ asks }) => asks !== null).map((note) => ({ note, card, answers: answersTo(note, list) }))
  })
  return all.sort((a, b) => (a.note.asks ?? 0) - (b.note.asks ?? 0) || (a.note.id < b.note.id ? -1 : 1))
}

export const isOpenQuestion = ({ answers }: Question): boolean => answers.length === 0

export function useQuestions(): readonly Question[] {
  const notes = useLiveState((state) => state.notes)
  const cards = useLiveState((state) => state.cards)
  return useMemo(() => questionsIn({ notes, cards }), [notes, cards])
}

/** How many wait for an answer. */
export const useOpenQuestions = (): number => useQuestions().filter(isOpenQuestion).length
