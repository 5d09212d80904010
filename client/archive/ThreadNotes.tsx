import { asksForSource, writeKnowledge } from '#shared/board/knowledge.ts'
import { variantOfNote } from '#shared/board/variants.ts'
import { useLanguage } from '#client/language.tsx'
import { Clasp } from '#client/ui/Clasp.tsx'
import type { ArchivedNote } from '#shared/archive/archived.ts'
import { useByWords } from './by-words.ts'
import { longDay } from './days.ts'
import { EraseHere } from './EraseHere.tsx'
import type { Thread } from './reading.ts'
import { useReading } from './reading-context.ts'
import { useSay } from './say.ts'

/** What experts added in a layer of their own, and what the room added, by kind. */
export function ThreadNotes({ thread: { annotations, notes } }: { readonly thread: Thread }) {
  const say = useSay()
  return (
    <>
      {annotations.length > 0 && (
        <section className="notes-read ex">
          <h4>
            <Clasp kind="annotation" size={15} />
            {say('thread.annotations')}
          </h4>
          <ul>
            {annotations.map((note) => (
              <OneNote key={note.id} note={note} />
            ))}
          </ul>
        </section>
      )}
      {notes.map((group) => (
        <section key={group.kind} className="notes-read">
          <h4>{say(`notes.${group.kind}`)}</h4>
          <ul>
            {group.notes.map((note) => (
              <OneNote key={note.id} note={note} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function OneNote({ note }: { readonly note: ArchivedNote }) {
  const say = useSay()
  const language = useLanguage()
  const byWords = useByWords()
  const { byId, notesById } = useReading()
  const lang = byId.get(note.card)?.language
  const answered = note.answers === null ? undefined : notesById.get(note.answers)
  const wantsSource =
    note.layer === 'expert' && asksForSource({ knowledge: writeKnowledge(note.knowledge), source: note.source })
  const facts = [
    note.variant !== null && say(`variant.${variantOfNote(note)}`),
    byWords(note),
    ...note.knowledge.map((kind) => say(`knowledge.${kind}`)),
    note.asks && say('archive.asks-expert'),
    note.later !== null && say('archive.later', { day: longDay(note.later, language) }),
  ]
  return (
    <li id={note.id} tabIndex={-1}>
      {note.quote !== null && (
        <p className="by" lang={lang}>
          {say('archive.about', { quote: note.quote })}
        </p>
      )}
      {answered !== undefined && (
        <p className="by">{say('archive.answers', { question: answered.text.slice(0, 120) })}</p>
      )}
      <p className="say" lang={lang}>
        {note.text}
      </p>
      <div className="under">
        <p className="by">
          {facts.filter(Boolean).join(' · ')}
          {note.source !== null && note.source.trim() !== '' && (
            <>
              {' · '}
              <Source source={note.source.trim()} />
            </>
          )}
          {wantsSource && <b className="wants-source"> · {say('thread.source-asked')}</b>}
        </p>
        <EraseHere what="note" id={note.id} words={note.text.slice(0, 120)} />
      </div>
    </li>
  )
}

/** A source that is an address can be opened. */
function Source({ source }: { readonly source: string }) {
  const say = useSay()
  if (!/^https?:\/\/\S+$/.test(source)) return say('thread.source', { source })
  return (
    <a href={source} target="_blank" rel="noopener noreferrer nofollow">
      {source.replace(/^https?:\/\//, '')}
    </a>
  )
}
