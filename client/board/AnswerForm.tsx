import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { writeKnowledge } from '#shared/board/knowledge.ts'
import { noteFields, type Card, type Note } from '#shared/board/schema.ts'
import { useActs, useLive } from '#client/live/hooks.ts'
import { GuardSpot } from '#client/privacy/GuardSpot.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Field } from '#client/ui/Field.tsx'
import { Knowledge } from './Knowledge.tsx'
import { emptyNote } from './note-drafts.ts'
import { useSay, type BoardKey } from './say.ts'
import { usePresence } from './usePresence.ts'
import { useNoteDraft } from './useNoteDraft.ts'
import { forgetReply, useReplyGuard } from './useReplyGuard.ts'

export interface AnswerFormProps {
  readonly question: Note
  readonly card: Card
  readonly onDone: () => void
}

/** An expert's answer: an annotation that says which question it answers. Until it is placed it stays on this device. */
export function AnswerForm({ question, card, onDone }: AnswerFormProps) {
  const say = useSay()
  const acts = useActs()
  const live = useLive()
  const presence = usePresence(live, card.id)
  const text = useRef<HTMLTextAreaElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const { draft, keep, kept } = useNoteDraft(card.id, question.id)
  const [refused, setRefused] = useState<BoardKey | null>(null)
  const ready = draft.text.trim() !== ''
  const guard = useReplyGuard({ place: question.id, kind: 'answer', draft, keep, kept, goOn: place, form })
  useEffect(() => text.current?.focus(), [])

  function place(): void {
    if (!ready) return
    presence.stops()
    if (!guard.clears()) return
    const source = draft.source.trim()
    const verdict = acts.addNote({
      card: card.id,
      kind: 'perspective',
      layer: 'expert',
      text: draft.text.trim(),
      knowledge: writeKnowledge(draft.knowledge),
      source: source === '' ? null : source,
      answers: question.id,
    })
    if (!verdict.ok) {
      setRefused(`refusal.${verdict.code}`)
      return
    }
    keep(emptyNote)
    forgetReply(question.id)
    onDone()
  }

  function keys(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      place()
    }
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      onDone()
    }
  }

  return (
    <form
      ref={form}
      className="answer-form"
      onSubmit={(event) => {
        event.preventDefault()
        place()
      }}
    >
      <Field
        ref={text}
        multiline
        className="grows"
        label={say('ask.your-answer')}
        value={draft.text}
        maxLength={noteFields.text.max}
        counter={(n) => say('text.left', { n })}
        onBlur={presence.stops}
        onKeyDown={keys}
        onChange={({ target }) => {
          presence.writes()
          setRefused(null)
          keep({ ...draft, text: target.value })
        }}
      />
      <Knowledge draft={draft} onChange={(changed) => keep({ ...draft, ...changed })} />
      {refused !== null && (
        <p role="alert" className="error">
          {say(refused)}
        </p>
      )}
      <GuardSpot guard={guard} />
      <div className="send">
        <Button variant="quiet" onClick={onDone}>
          {say('common.cancel')}
        </Button>
        <Button type="submit" variant="primary" aria-disabled={!ready || guard.waits}>
          {say('ask.place')}
        </Button>
      </div>
    </form>
  )
}
