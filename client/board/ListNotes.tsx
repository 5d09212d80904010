import { asksForSource, readKnowledge } from '#shared/board/knowledge.ts'
import type { Note } from '#shared/board/schema.ts'
import { usePerson } from '#client/live/hooks.ts'
import { Clasp } from '#client/ui/Clasp.tsx'
import { useAnnotations, useRoomNotes } from './notes.ts'
import { useSay } from './say.ts'
import { useBy } from './who.ts'

/** What experts and the room wrote with a card, by kind. */
export function ListNotes({ id }: { readonly id: string }) {
  const say = useSay()
  const annotations = useAnnotations(id)
  const room = useRoomNotes(id)
  return (
    <>
      {annotations.length > 0 && (
        <div className="list-notes ex">
          <h4>
            <Clasp kind="annotation" size={15} />
            {say('thread.annotations')}
          </h4>
          <ul>
            {annotations.map((note) => (
              <OneNote key={note.id} note={note} />
            ))}
          </ul>
        </div>
      )}
      {room.map(({ kind, notes }) => (
        <div key={kind} className="list-notes">
          <h4>{say(`notes.${kind}`)}</h4>
          <ul>
            {notes.map((note) => (
              <OneNote key={note.id} note={note} />
            ))}
          </ul>
        </div>
      ))}
    </>
  )
}

function OneNote({ note }: { readonly note: Note }) {
  const say = useSay()
  const name = useBy(note)
  const perspective = usePerson(note.behalf ?? note.author)?.perspective
  const facts = [
    note.asks !== null && say('ask.mark'),
    note.answers !== null && say('ask.answer'),
    name,
    perspective,
    ...readKnowledge(note.knowledge).map((kind) => say(`knowledge.${kind}`)),
    note.source !== null && note.source !== '' && say('thread.source', { source: note.source }),
    note.layer === 'expert' && asksForSource(note) && say('thread.source-asked'),
  ]
  return (
    <li>
      {note.quote !== null && <p className="by">{say('annotate.on.quote', { quote: note.quote })}</p>}
      <p className="say">{note.text}</p>
      <p className="by">{facts.filter(Boolean).join(', ')}</p>
    </li>
  )
}
