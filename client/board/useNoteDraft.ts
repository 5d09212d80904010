/** A reply as it is being written, kept on this device at every change. */

import { useEffect, useState } from 'react'
import { newId } from '#shared/id.ts'
import { useLive, useLiveState } from '#client/live/hooks.ts'
import { emptyNote, keepNoteDraft, readNoteDraft, type NoteDraft } from './note-drafts.ts'

/** `place`: the card itself, or the question with it that is answered. */
export function useNoteDraft(card: string, place: string = card) {
  const session = useLiveState((state) => state.info.id)
  const [draft, setDraft] = useState(() => readNoteDraft(session, place, Date.now()))
  const [kept, setKept] = useState(true)
  useRescue(session, card, place)
  function keep(next: NoteDraft): void {
    setDraft(next)
    setKept(keepNoteDraft(session, place, next, Date.now()))
  }
  return { draft, keep, kept }
}

/** A reply whose card is taken off the board meanwhile comes back to whoever was writing it. */
function useRescue(session: string, card: string, place: string): void {
  const { store } = useLive()
  useEffect(
    () => () => {
      const { cards, handedBack } = store.getState()
      if (cards[card] !== undefined) return
      const { text, source } = readNoteDraft(session, place, Date.now())
      if (text.trim() === '') return
      keepNoteDraft(session, place, emptyNote, Date.now())
      const words = [text, source].filter(Boolean).join('\n')
      const back = { id: newId(), code: 'hidden' as const, words }
      store.setState({ handedBack: [...handedBack, back], did: { key: 'refusal.hidden' } })
    },
    [store, session, card, place],
  )
}
