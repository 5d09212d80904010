import { asksForSource, readKnowledge } from '#shared/board/knowledge.ts'
import { answersTo, isWithQuestion } from '#client/board/questions.ts'
import { useMemo } from 'react'
import type { Card, Note } from '#shared/board/schema.ts'
import { variantOfNote } from '#shared/board/variants.ts'
import { useLinks, useLiveState, useNotes, usePerson } from '#client/live/hooks.ts'
import { Clasp } from '#client/ui/Clasp.tsx'
import { useSay } from './say.ts'

/** What hangs under the card: the experts’ annotations, what the room wrote, and the directions that answer it. */
export function SpotlightThread({ id }: { readonly id: string }) {
  const say = useSay()
  const notes = useNotes(id)
  const answers = useAnswers(id)
  const ordered = useMemo(
    () => notes.filter((note) => !isWithQuestion(note, notes)).toSorted((a, b) => rank(a) - rank(b)),
    [notes],
  )
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
        <OneNote key={note.id} note={note} answers={answersTo(note, notes)} />
      ))}
    </ul>
  )
}

const rank = ({ layer }: Note): number => (layer === 'expert' ? 0 : 1)

/** A note; a question to experts with what they answered. */
function OneNote({ note, answers }: { readonly note: Note; readonly answers: readonly Note[] }) {
  const expert = note.layer === 'expert'
  if (note.text.trim() === '') return null
  return (
    <li className={expert || answers.length > 0 ? 'ex' : ''}>
      <Said note={note} />
      {answers.map((answer) => (
        <div key={answer.id} className="answer">
          <Said note={answer} />
        </div>
      ))}
    </li>
  )
}

function Said({ note }: { readonly note: Note }) {
  const say = useSay()
  const perspective = usePerson(note.author)?.perspective ?? null
  const expert = note.layer === 'expert'
  const name = note.answers !== null ? say('ask.answer') : say('thread.annotations')
  const facts = [
    expert ? name : note.asks === null ? say(`variant.${variantOfNote(note)}`) : say('ask.kind'),
    ...(expert ? readKnowledge(note.knowledge).map((kind) => say(`knowledge.${kind}`)) : []),
    perspective,
  ]
  return (
    <>
      <p className="what">
        {expert && <Clasp kind="annotation" />}
        {facts.filter(Boolean).join(', ')}
      </p>
      {note.quote !== null && note.quote !== '' && (
        <p className="what">{say('annotate.on.quote', { quote: note.quote })}</p>
      )}
      <p>{note.text}</p>
      {note.source !== null && note.source !== '' && (
        <p className="what">{say('thread.source', { source: note.source })}</p>
      )}
      {expert && asksForSource(note) && <p className="what">{say('thread.source-asked')}</p>}
    </>
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
