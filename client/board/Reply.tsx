import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { noteKindsOn } from '#shared/board/links.ts'
import { noteFields, type Card } from '#shared/board/schema.ts'
import type { RefusalCode } from '#shared/policy/permissions.ts'
import { useActs, useLive, useLiveState, useMay } from '#client/live/hooks.ts'
import { useSay } from '#client/language.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Chips } from './Chips.tsx'
import { useDesk } from './desk.ts'
import { useFoldAway } from './fold-away.ts'
import { Knowledge } from './Knowledge.tsx'
import { emptyNote, keepNoteDraft, readNoteDraft, type NoteDraft, type ReplyKind } from './note-drafts.ts'
import { usePresence } from './shared-text.ts'

/** Where one answers: choose what it is, write, place. What is not placed stays on this device. */
export function Reply({ card }: { readonly card: Card }) {
  const mayNote = useMay('note.create')
  const mayAnnotate = useMay('annotation.create')
  const mayLink = useMay('link.create')
  const kinds: readonly ReplyKind[] = [
    ...(mayAnnotate ? (['annotation'] as const) : []),
    ...(mayNote ? noteKindsOn(card.kind) : []),
  ]
  const link = mayLink && <LinkButton card={card.id} />
  if (kinds.length === 0 && !mayLink) return null
  return (
    <div className="reply">
      {kinds.length > 0 ? (
        <ReplyForm key={card.id} card={card} kinds={kinds}>
          {link}
        </ReplyForm>
      ) : (
        link
      )}
    </div>
  )
}

function LinkButton({ card }: { readonly card: string }) {
  const say = useSay()
  const desk = useDesk()
  return (
    <Button icon="link" className="to-link" onClick={() => desk.show({ is: 'link', card })}>
      {say('reply.link')}
    </Button>
  )
}

const most = noteFields.text.max

interface ReplyFormProps {
  readonly card: Card
  readonly kinds: readonly ReplyKind[]
  /** What else one can do here. */
  readonly children: ReactNode
}

function ReplyForm({ card, kinds, children }: ReplyFormProps) {
  const say = useSay()
  const acts = useActs()
  const field = useId()
  const text = useRef<HTMLTextAreaElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const presence = usePresence(useLive(), card.id)
  const { draft, keep, kept } = useNoteDraft(card.id)
  const [open, setOpen] = useState(draft.text !== '')
  const [told, setTold] = useState<'placed' | RefusalCode | null>(null)
  const kind = draft.kind !== null && kinds.includes(draft.kind) ? draft.kind : (kinds[0] ?? 'experience')
  const expert = kind === 'annotation'
  const left = most - draft.text.length
  const ready = draft.text.trim() !== '' && left >= 0

  useFoldAway(form, open && draft.text === '', () => setOpen(false))

  function place(): void {
    if (!ready) return
    const source = draft.source.trim()
    const verdict = acts.addNote({
      card: card.id,
      // An expert's layer has no kinds of its own; the knowledge says what it is.
      kind: expert ? 'perspective' : kind,
      layer: expert ? 'expert' : 'room',
      text: draft.text.trim(),
      ...(expert ? { knowledge: draft.knowledge, source: source === '' ? null : source } : {}),
    })
    presence.stops()
    setTold(verdict.ok ? 'placed' : verdict.code)
    if (verdict.ok) keep({ ...emptyNote, kind })
    text.current?.focus()
  }

  function keys(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      place()
    }
    if (event.key === 'Escape' && open && draft.text === '') {
      event.stopPropagation()
      setOpen(false)
    }
  }

  return (
    <form
      ref={form}
      className={open ? 'reply-form open' : 'reply-form'}
      onSubmit={(event) => {
        event.preventDefault()
        place()
      }}
    >
      {open && (
        <Chips
          label={say('reply.kind')}
          value={kind}
          onChange={(chosen) => keep({ ...draft, kind: chosen })}
          options={kinds.map((id) => ({
            id,
            label: say(id === 'annotation' ? 'kind.annotation' : `note.${id}`),
            ...(id === 'annotation' ? { kind: 'annotation' as const } : {}),
          }))}
        />
      )}
      <label className="vh" htmlFor={field}>
        {say('reply.label')}
      </label>
      <textarea
        ref={text}
        id={field}
        className="inp grows"
        rows={open ? 2 : 1}
        placeholder={say('reply.label')}
        value={draft.text}
        aria-describedby={left <= most / 5 ? `${field}-left` : undefined}
        onFocus={() => setOpen(true)}
        onBlur={presence.stops}
        onKeyDown={keys}
        onChange={(event) => {
          presence.writes()
          setTold(null)
          keep({ ...draft, kind, text: event.target.value })
        }}
      />
      {left <= most / 5 && (
        <p className={left < 0 ? 'left error num' : 'left num'} id={`${field}-left`}>
          {left < 0 ? say('text.over', { n: -left }) : say('text.left', { n: left })}
        </p>
      )}
      {open && expert && <Knowledge draft={draft} onChange={(changed) => keep({ ...draft, ...changed })} />}
      <div className="send">
        {children}
        {open && (
          <output>
            {told === 'placed' && say('reply.placed')}
            {told === null && ready && kept && say('reply.kept')}
            {told !== null && told !== 'placed' && <span className="error">{say(`refusal.${told}`)}</span>}
          </output>
        )}
        {open && (
          <Button type="submit" variant="primary" aria-disabled={!ready}>
            {say('reply.place')}
          </Button>
        )}
      </div>
    </form>
  )
}

function useNoteDraft(card: string) {
  const session = useLiveState((state) => state.info.id)
  const [draft, setDraft] = useState(() => readNoteDraft(session, card, Date.now()))
  const [kept, setKept] = useState(true)
  function keep(next: NoteDraft): void {
    setDraft(next)
    setKept(keepNoteDraft(session, card, next, Date.now()))
  }
  return { draft, keep, kept }
}
