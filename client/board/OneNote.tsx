import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { Card, Note } from '#shared/board/schema.ts'
import { inLayer } from '#shared/policy/operations.ts'
import { EraseMenu } from '#client/care/EraseMenu.tsx'
import { mayEraseNow } from '#client/live/erasing.ts'
import { useActs, useLiveState, useMay } from '#client/live/hooks.ts'
import { GuardSpot } from '#client/privacy/GuardSpot.tsx'
import { Button } from '#client/ui/Button.tsx'
import { IconButton } from '#client/ui/IconButton.tsx'
import { CardText } from './CardText.tsx'
import { useDesk } from './desk.ts'
import { Knowledge } from './Knowledge.tsx'
import { useSay } from './say.ts'
import { useEditedKnowledge } from './useEditedKnowledge.ts'

export interface OneNoteProps {
  readonly note: Note
  readonly card: Card
  /** Who wrote it, and what else is to be known of it. */
  readonly children: ReactNode
}

/** The words of a note with whoever wrote them; to be edited in place, or taken away, by who may. */
export function OneNote({ note, card, children }: OneNoteProps) {
  const say = useSay()
  const acts = useActs()
  const [editing, setEditing] = useState(false)
  const edit = useRef<HTMLButtonElement>(null)
  const was = useRef(false)
  const expert = note.layer === 'expert'
  const mayShape = useMay(inLayer('note.shape', note.layer), note.author)
  const mayTrash = useMay(inLayer('note.trash', note.layer), note.author)
  useEffect(() => {
    if (was.current && !editing) edit.current?.focus()
    was.current = editing
  }, [editing])

  if (editing && mayShape) return <Editing note={note} card={card} onDone={() => setEditing(false)} />
  return (
    <>
      <p className="say">{note.text}</p>
      <div className="under">
        {children}
        {mayShape && (
          <IconButton
            ref={edit}
            icon="pencil"
            label={say(expert ? 'annotate.edit' : 'thread.note-edit')}
            onClick={() => setEditing(true)}
          />
        )}
        {mayTrash && (
          <IconButton
            icon="trash"
            label={say(expert ? 'annotate.remove' : 'thread.note-remove', { words: note.text.slice(0, 40) })}
            onClick={(event) => {
              focusOutside(event.currentTarget)
              acts.trashNote(note)
            }}
          />
        )}
        <Erasing note={note} />
      </div>
    </>
  )
}

/** Removing it for good, by whoever wrote it or leads; others ask. */
function Erasing({ note }: { readonly note: Note }) {
  const desk = useDesk()
  const may = useLiveState((state) => mayEraseNow(state, 'note', note.id))
  const watches = useLiveState((state) => state.info.me.role === 'beamer')
  if (watches) return null
  return (
    <EraseMenu
      what="note"
      words={note.text}
      may={may}
      onChoose={() => desk.show({ is: 'erase', what: 'note', entity: note.id })}
    />
  )
}

interface EditingProps {
  readonly note: Note
  readonly card: Card
  readonly onDone: () => void
}

/** The words as they are typed; of an annotation also where its knowledge comes from, which may follow later. */
function Editing({ note, card, onDone }: EditingProps) {
  const say = useSay()
  const { known, write, guard, finish } = useEditedKnowledge(note, onDone)
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
        onEscape={finish}
      />
      {note.layer === 'expert' && (
        <>
          <Knowledge draft={known} onChange={write} />
          <GuardSpot guard={guard} />
        </>
      )}
      <Button size="sm" aria-disabled={guard.waits} onClick={finish}>
        {say('thread.done')}
      </Button>
    </div>
  )
}

/** Before something with the focus goes away: the focus goes to the title of the thread, or of the window. */
export function focusOutside(element: HTMLElement): void {
  const around = element.closest('.thread, dialog')
  around?.querySelector<HTMLElement>('h3[tabindex], [data-title]')?.focus()
}
