/** What was taken back is a draft again, below what stands there: no words go. */

import type { HeldThing } from '#shared/commands/shapes.ts'
import { emptyNote, keepNoteDraft, readNoteDraft } from '#client/board/note-drafts.ts'
import { hasWords } from '#client/live/drafts.ts'
import { useLiveState } from '#client/live/hooks.ts'
import type { Book } from './book.ts'
import { useBook } from './writing.ts'

export function useGiveBack(): (held: HeldThing) => void {
  const book = useBook()
  const session = useLiveState((state) => state.info.id)
  return (held) => {
    if (held.thing.is === 'card') toDraft(book, held, held.thing)
    else toNote(session, held.thing)
  }
}

function toDraft(book: Book, { phase }: HeldThing, card: Extract<HeldThing['thing'], { is: 'card' }>): void {
  const { kind, title, body, options, chafes, linkTo } = card
  const there = book.store.getState().drafts[kind]
  if (!hasWords(there)) {
    // A dilemma has at least two sides to write in.
    const sides = options.length >= 2 ? options : there.options
    book.write(kind, { title, body, options: sides, chafes, linkTo, phase })
    return
  }
  const words = [title, body, ...options.flatMap(({ text, loss }) => [text, loss]), chafes]
  book.write(kind, { body: [there.body, ...words].filter((one) => one.trim() !== '').join('\n') })
}

function toNote(session: string, note: Extract<HeldThing['thing'], { is: 'note' }>): void {
  const now = Date.now()
  const there = readNoteDraft(session, note.card, now)
  const kind = there.kind ?? note.variant ?? note.kind
  const text = [there.text, note.text].filter((one) => one.trim() !== '').join('\n')
  keepNoteDraft(session, note.card, { ...emptyNote, ...there, kind, text }, now)
}
