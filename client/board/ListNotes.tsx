import { noteKinds, type NoteKind } from '#shared/board/kinds.ts'
import type { Note } from '#shared/board/schema.ts'
import type { WordKey } from '#shared/language/say.ts'
import { useSay } from '#client/language.tsx'
import { useNotes, usePerson } from '#client/live/hooks.ts'
import { Clasp } from '#client/ui/Clasp.tsx'
import { useName } from './who.ts'

const headings: Readonly<Record<NoteKind, WordKey>> = {
  experience: 'thread.experience',
  perspective: 'thread.perspective',
  value: 'thread.value',
  question: 'thread.question',
  argument: 'thread.argument',
  objection: 'thread.objection',
  source: 'thread.source-notes',
}

/** What experts and the room wrote with a card, by kind. */
export function ListNotes({ id }: { readonly id: string }) {
  const say = useSay()
  const notes = useNotes(id)
  const annotations = notes.filter((note) => note.layer === 'expert')
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
      {noteKinds.map((kind) => {
        const those = notes.filter((note) => note.layer === 'room' && note.kind === kind)
        if (those.length === 0) return null
        return (
          <div key={kind} className="list-notes">
            <h4>{say(headings[kind])}</h4>
            <ul>
              {those.map((note) => (
                <OneNote key={note.id} note={note} />
              ))}
            </ul>
          </div>
        )
      })}
    </>
  )
}

function OneNote({ note }: { readonly note: Note }) {
  const say = useSay()
  const name = useName(note.author)
  const perspective = usePerson(note.author)?.perspective
  const facts = [
    name,
    perspective,
    note.knowledge !== null && say(`knowledge.${note.knowledge}`),
    note.source !== null && note.source !== '' && say('thread.source', { source: note.source }),
  ]
  return (
    <li>
      <p className="say">{note.text}</p>
      <p className="by">{facts.filter(Boolean).join(', ')}</p>
    </li>
  )
}
