import { asksForSource, readKnowledge } from '#shared/board/knowledge.ts'
import type { Card, Note } from '#shared/board/schema.ts'
import { usePerson } from '#client/live/hooks.ts'
import { Clasp } from '#client/ui/Clasp.tsx'
import { useDesk } from './desk.ts'
import { OneNote } from './OneNote.tsx'
import { anchorOf, stillThere, usePartName, type Anchor } from './parts.ts'
import { useSay } from './say.ts'
import { useBy } from './who.ts'

export interface AnnotationProps {
  readonly note: Note
  readonly card: Card
}

/** What an expert adds: where the knowledge comes from, what it is about, the words, by whom and by which source. */
export function Annotation({ note, card }: AnnotationProps) {
  const desk = useDesk()
  const anchor = anchorOf(note)
  const mark = (on: boolean): void => {
    if (anchor !== null) desk.setState({ marked: on ? anchor : null })
  }
  return (
    <div
      className="ann ex"
      onPointerEnter={() => mark(true)}
      onPointerLeave={() => mark(false)}
      onFocus={() => mark(true)}
      onBlur={() => mark(false)}
    >
      <Kinds note={note} />
      {anchor !== null && <On anchor={anchor} card={card} />}
      <OneNote note={note} card={card}>
        <By note={note} />
      </OneNote>
    </div>
  )
}

/** The kinds of knowledge, each as heavy as the other. */
export function Kinds({ note }: { readonly note: Note }) {
  const say = useSay()
  const kinds = readKnowledge(note.knowledge)
  return (
    <p className="kind">
      <Clasp kind="annotation" size={15} />
      {kinds.length === 0 ? say('role.expert') : null}
      {kinds.map((kind) => (
        <span key={kind} className="of">
          {say(`knowledge.${kind}`)}
        </span>
      ))}
    </p>
  )
}

/** What of the card it is about; pressed, the card shows where that stands. */
function On({ anchor, card }: { readonly anchor: Anchor; readonly card: Card }) {
  const say = useSay()
  const nameOf = usePartName(card)
  const { part, quote } = anchor
  const there = stillThere(card, anchor)
  const words = quote === null ? say('annotate.on.part', { part: nameOf(part) }) : say('annotate.on.quote', { quote })

  function show(target: HTMLElement): void {
    const place = target.closest('.thread')?.querySelector(`.face [data-part="${CSS.escape(part)}"]`)
    place?.scrollIntoView({ block: 'nearest' })
  }

  return (
    <div className="on">
      {there ? (
        <button type="button" title={say('annotate.on.show')} onClick={({ currentTarget }) => show(currentTarget)}>
          {words}
        </button>
      ) : (
        <p>{words}</p>
      )}
      {!there && <p className="gone">{say('annotate.on.gone')}</p>}
    </div>
  )
}

/** Who wrote it and on what it rests; that its source is asked for, where research says none. */
export function By({ note }: { readonly note: Note }) {
  const say = useSay()
  const name = useBy(note)
  const perspective = usePerson(note.behalf ?? note.author)?.perspective
  const { source } = note
  return (
    <p className="by">
      {[name, perspective].filter(Boolean).join(', ')}
      {source !== null && source !== '' && <Source source={source} />}
      {asksForSource(note) && <span className="asked">{say('thread.source-asked')}</span>}
    </p>
  )
}

/** A source that is an address can be opened. */
export function Source({ source }: { readonly source: string }) {
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
