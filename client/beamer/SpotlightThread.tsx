import { useMemo } from 'react'
import type { Card, Note } from '#shared/board/schema.ts'
import { variantOfNote } from '#shared/board/variants.ts'
import { useSay } from '#client/language.tsx'
import { useLinks, useLiveState, useNotes, usePerson } from '#client/live/hooks.ts'
import { Clasp } from '#client/ui/Clasp.tsx'

/** What hangs under the card: the experts’ annotations, what the room wrote, and the directions that answer it. */
export function SpotlightThread({ id }: { readonly id: string }) {
  const say = useSay()
  const notes = useNotes(id)
  const answers = useAnswers(id)
  const ordered = useMemo(() => notes.toSorted((a, b) => rank(a) - rank(b)), [notes])
  if (ordered.length + answers.length === 0) return null
  return (
    <ul className="said" aria-label={say('beamer.thread')}>
      {answers.map((card) => (
        <li key={card.id} className="ri">
          <p className="what">
            <Clasp kind="direction" />
            {say('kind.direction')}
          </p>
          <p lang={card.language}>{card.title}</p>
        </li>
      ))}
      {ordered.map((note) => (
        <OneNote key={note.id} note={note} />
      ))}
    </ul>
  )
}

const rank = ({ layer }: Note): number => (layer === 'expert' ? 0 : 1)

function OneNote({ note }: { readonly note: Note }) {
  const say = useSay()
  const perspective = usePerson(note.author)?.perspective ?? null
  const expert = note.layer === 'expert'
  const facts = [
    expert ? say('thread.annotations') : say(`variant.${variantOfNote(note)}`),
    expert && note.knowledge !== null && say(`knowledge.${note.knowledge}`),
    perspective,
  ]
  if (note.text.trim() === '') return null
  return (
    <li className={expert ? 'ex' : ''}>
      <p className="what">
        {expert && <Clasp kind="annotation" />}
        {facts.filter(Boolean).join(', ')}
      </p>
      <p>{note.text}</p>
      {note.source !== null && note.source !== '' && (
        <p className="what">{say('thread.source', { source: note.source })}</p>
      )}
    </li>
  )
}

/** The directions that answer a card and lie on the board. */
function useAnswers(id: string): readonly Card[] {
  const links = useLinks(id)
  const cards = useLiveState((state) => state.cards)
  return useMemo(
    () =>
      links.flatMap(({ from, to, relation }) => {
        const card = cards[from]
        return relation === 'answers' && to === id && card?.trashed === null && card.title.trim() !== '' ? [card] : []
      }),
    [links, cards, id],
  )
}
