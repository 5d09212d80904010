import { variantOfNote } from '#shared/board/variants.ts'
import { useEffect, useRef, useState } from 'react'
import type { Card, Note } from '#shared/board/schema.ts'
import { useActs, useMay, usePerson } from '#client/live/hooks.ts'
import { useSay } from '#client/language.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Clasp } from '#client/ui/Clasp.tsx'
import { IconButton } from '#client/ui/IconButton.tsx'
import { CardText } from './CardText.tsx'
import { useAnnotations, useRoomNotes } from './notes.ts'
import { useBy } from './who.ts'

/** What experts add in a layer of their own: with the kind of knowledge, and its source. */
export function Annotations({ card }: { readonly card: Card }) {
  const say = useSay()
  const notes = useAnnotations(card.id)
  if (notes.length === 0) return null
  return (
    <section>
      <h4>{say('thread.annotations')}</h4>
      <ul className="anns">
        {notes.map((note) => (
          <li key={note.id} className="ann ex">
            <span className="kind">
              <Clasp kind="annotation" size={15} />
              {note.knowledge === null ? say('role.expert') : say(`knowledge.${note.knowledge}`)}
            </span>
            <OneNote note={note} card={card} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What the room adds, by kind. */
export function RoomNotes({ card }: { readonly card: Card }) {
  const say = useSay()
  return useRoomNotes(card.id).map(({ kind, notes }) => (
    <section key={kind}>
      <h4>{say(`notes.${kind}`)}</h4>
      <ul className="room-notes">
        {notes.map((note) => (
          <li key={note.id}>
            <OneNote note={note} card={card} />
          </li>
        ))}
      </ul>
    </section>
  ))
}

function OneNote({ note, card }: { readonly note: Note; readonly card: Card }) {
  const say = useSay()
  const acts = useActs()
  const [editing, setEditing] = useState(false)
  const edit = useRef<HTMLButtonElement>(null)
  const was = useRef(false)
  const mayShape = useMay('note.shape', note.author)
  const mayTrash = useMay('note.trash', note.author)
  useEffect(() => {
    if (was.current && !editing) edit.current?.focus()
    was.current = editing
  }, [editing])

  if (editing) {
    return (
      <div className="editing">
        <CardText
          root="notes"
          id={note.id}
          path={['text']}
          card={card.id}
          label={say('thread.note-text')}
          hideLabel
          takesFocus
          onEscape={() => setEditing(false)}
        />
        <Button size="sm" onClick={() => setEditing(false)}>
          {say('thread.done')}
        </Button>
      </div>
    )
  }
  return (
    <>
      <p className="say">{note.text}</p>
      <div className="under">
        <By note={note} />
        {mayShape && (
          <IconButton ref={edit} icon="pencil" label={say('thread.note-edit')} onClick={() => setEditing(true)} />
        )}
        {mayTrash && (
          <IconButton
            icon="trash"
            label={say('thread.note-remove', { words: note.text.slice(0, 40) })}
            onClick={(event) => {
              focusOutside(event.currentTarget)
              acts.trashNote(note.id, note.author)
            }}
          />
        )}
      </div>
    </>
  )
}

/** Before something with the focus goes away: the focus goes to the title of the thread. */
export function focusOutside(element: HTMLElement): void {
  element.closest('.thread')?.querySelector<HTMLElement>('h3')?.focus()
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
      {note.layer === 'expert' && note.knowledge === 'research' && !source && (
        <span className="asked">{say('thread.source-asked')}</span>
      )}
    </p>
  )
}

/** A source that is an address can be opened. */
function Source({ source }: { readonly source: string }) {
  const say = useSay()
  const isAddress = /^https?:\/\/\S+$/.test(source)
  return (
    <span className="source">
      {isAddress ? (
        <a href={source} target="_blank" rel="noopener noreferrer nofollow">
          {source.replace(/^https?:\/\//, '')}
        </a>
      ) : (
        say('thread.source', { source })
      )}
    </span>
  )
}
