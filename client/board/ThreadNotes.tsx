import { variantOfNote } from '#shared/board/variants.ts'
import type { Card, Note } from '#shared/board/schema.ts'
import { useNotes, usePerson } from '#client/live/hooks.ts'
import { Annotation, Source } from './Annotation.tsx'
import { Answers } from './Answers.tsx'
import { useAnnotations, useRoomNotes } from './notes.ts'
import { OneNote } from './OneNote.tsx'
import { isWithQuestion } from './questions.ts'
import { useSay } from './say.ts'
import { useBy } from './who.ts'

/** What experts add in a layer of their own; what answers a question is read with it. */
export function Annotations({ card }: { readonly card: Card }) {
  const say = useSay()
  const all = useNotes(card.id)
  const notes = useAnnotations(card.id).filter((note) => !isWithQuestion(note, all))
  if (notes.length === 0) return null
  return (
    <section>
      <h4>{say('thread.annotations')}</h4>
      <ul className="anns">
        {notes.map((note) => (
          <li key={note.id}>
            <Annotation note={note} card={card} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What the room adds, by kind; a question to experts with its answers. */
export function RoomNotes({ card }: { readonly card: Card }) {
  const say = useSay()
  return useRoomNotes(card.id).map(({ kind, notes }) => (
    <section key={kind}>
      <h4>{say(`notes.${kind}`)}</h4>
      <ul className="room-notes">
        {notes.map((note) => (
          <li key={note.id} className={note.asks === null ? undefined : 'asks'}>
            {note.asks !== null && <span className="tag">{say('ask.mark')}</span>}
            <OneNote note={note} card={card}>
              <By note={note} />
            </OneNote>
            {note.asks !== null && <Answers question={note} card={card} />}
          </li>
        ))}
      </ul>
    </section>
  ))
}

function By({ note }: { readonly note: Note }) {
  const say = useSay()
  const name = useBy(note)
  const perspective = usePerson(note.behalf ?? note.author)?.perspective
  const { source } = note
  // Its kind stands above it; a finer word is its own.
  const finer = note.variant === null ? '' : say(`variant.${variantOfNote(note)}`)
  return (
    <p className="by">
      {[finer, name, perspective].filter(Boolean).join(', ')}
      {source !== null && source !== '' && <Source source={source} />}
    </p>
  )
}
