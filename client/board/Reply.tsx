import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { noteKindsOn } from '#shared/board/links.ts'
import { noteFields, type Card } from '#shared/board/schema.ts'
import { shapeOf, type Variant } from '#shared/board/variants.ts'
import type { CardKind } from '#shared/board/kinds.ts'
import { newId } from '#shared/id.ts'
import type { WordKey } from '#shared/language/say.ts'
import { Nameless } from '#client/composer/Nameless.tsx'
import { send, wayNow } from '#client/composer/sending.ts'
import { useActs, useLive, useLiveState, useMay, useTurn } from '#client/live/hooks.ts'
import { wasShown } from '#client/live/silence.ts'
import type { Turn } from '#client/live/turn.ts'
import { useSay } from '#client/language.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Chips } from './Chips.tsx'
import { useDesk } from './desk.ts'
import { useFoldAway } from './fold-away.ts'
import { Knowledge } from './Knowledge.tsx'
import { emptyNote, keepNoteDraft, readNoteDraft, type NoteDraft, type ReplyKind } from './note-drafts.ts'
import { usePresence } from './shared-text.ts'

/** Where one answers: choose what it is, write, place. What is not placed stays on this device. */
export function Reply({ card, opened = false }: { readonly card: Card; readonly opened?: boolean }) {
  const mayNote = useMay('note.create')
  const mayAnnotate = useMay('annotation.create')
  const mayLink = useMay('link.create')
  const turn = useTurn()
  const kinds: readonly ReplyKind[] = [
    ...(mayAnnotate && asksAnnotation(turn) ? (['annotation'] as const) : []),
    ...(mayNote && turn.mine ? repliesOn(card.kind, turn) : []),
  ]
  const link = mayLink && <LinkButton card={card.id} />
  if (kinds.length === 0 && !mayLink) return null
  return (
    <div className="reply">
      {kinds.length > 0 ? (
        <ReplyForm key={card.id} card={card} kinds={kinds} opened={opened}>
          {link}
        </ReplyForm>
      ) : (
        link
      )}
    </div>
  )
}

/** The notes that the phase asks for, as far as this kind of card takes them; in a free phase all of those. */
export function repliesOn(kind: CardKind, { phase, notes }: Turn): readonly Variant[] {
  const fitting = noteKindsOn(kind)
  if (phase === undefined || phase.free) return fitting
  return notes.filter((variant) => fitting.some((note) => note === shapeOf[variant].note))
}

const asksAnnotation = ({ phase, mine }: Turn): boolean =>
  phase === undefined || (mine && (phase.free || phase.brings.includes('annotation')))

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

const sendWord = { board: 'reply.place', held: 'compose.hand-in', anonymous: 'compose.nameless' } as const
const isYes = (told: WordKey): boolean =>
  ['reply.placed', 'did.handed-in', 'did.held.placed', 'did.nameless'].includes(told)

function toldOf(by: 'held' | 'anonymous', where: 'held' | 'board'): WordKey {
  if (by === 'anonymous') return 'did.nameless'
  return where === 'board' ? 'did.held.placed' : 'did.handed-in'
}

interface ReplyFormProps {
  readonly card: Card
  /** Whether it shows all of itself before one writes. */
  readonly opened: boolean
  readonly kinds: readonly ReplyKind[]
  /** What else one can do here. */
  readonly children: ReactNode
}

function ReplyForm({ card, opened, kinds, children }: ReplyFormProps) {
  const say = useSay()
  const acts = useActs()
  const field = useId()
  const text = useRef<HTMLTextAreaElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const live = useLive()
  const presence = usePresence(live, card.id)
  const { draft, keep, kept } = useNoteDraft(card.id)
  const [open, setOpen] = useState(opened || draft.text !== '')
  const [told, setTold] = useState<WordKey | null>(null)
  const [nameless, setNameless] = useState(false)
  const [sending, setSending] = useState(false)
  const sendId = useRef(newId())
  const turn = useTurn()
  const way = wayNow(turn.ways, nameless)
  const shown = useLiveState((state) => wasShown(state, turn.phase?.id))
  const kind = draft.kind !== null && kinds.includes(draft.kind) ? draft.kind : (kinds[0] ?? 'experience')
  const expert = kind === 'annotation'
  const noteKind = shapeOf[kind].note ?? 'experience'
  const finer = expert || noteKind === kind ? null : kind
  const left = most - draft.text.length
  const ready = draft.text.trim() !== '' && left >= 0

  useFoldAway(form, open && !opened && draft.text === '', () => setOpen(false))

  function place(): void {
    if (!ready) return
    const source = draft.source.trim()
    presence.stops()
    if (way !== 'board' && !expert) {
      void sendOff(way)
      return
    }
    const verdict = acts.addNote({
      card: card.id,
      // An expert's layer has no kinds of its own; the knowledge says what it is.
      kind: expert ? 'perspective' : noteKind,
      variant: finer,
      layer: expert ? 'expert' : 'room',
      text: draft.text.trim(),
      ...(expert ? { knowledge: draft.knowledge, source: source === '' ? null : source } : {}),
    })
    setTold(verdict.ok ? 'reply.placed' : `refusal.${verdict.code}`)
    if (verdict.ok) keep({ ...emptyNote, kind })
    text.current?.focus()
  }

  /** What goes past the board: the words stay until the server has them. */
  async function sendOff(by: 'held' | 'anonymous'): Promise<void> {
    if (sending || turn.phase === undefined) return
    setSending(true)
    const sent = await send(live.store, {
      way: by,
      id: sendId.current,
      phase: turn.phase.id,
      behalf: null,
      thing: { is: 'note', card: card.id, kind: noteKind, variant: finer, text: draft.text.trim(), source: null },
    })
    setSending(false)
    setTold(sent.ok ? toldOf(by, sent.where) : sent.say)
    if (sent.ok) {
      sendId.current = newId()
      keep({ ...emptyNote, kind })
    }
    text.current?.focus()
  }

  function keys(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      place()
    }
    if (event.key === 'Escape' && open && !opened && draft.text === '') {
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
            label: say(id === 'annotation' ? 'kind.annotation' : `variant.${id}`),
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
      {open && !expert && turn.ways.includes('anonymous') && (
        <Nameless on={way === 'anonymous'} choice={turn.ways.includes('board')} onChange={setNameless} />
      )}
      <div className="send">
        {children}
        {open && (
          <output>
            {told === null && ready && kept && say('reply.kept')}
            {told !== null && <span className={isYes(told) ? undefined : 'error'}>{say(told)}</span>}
          </output>
        )}
        {open && (
          <Button type="submit" variant="primary" aria-disabled={!ready}>
            {say(expert ? 'reply.place' : way === 'held' && shown ? 'held.late.place' : sendWord[way])}
          </Button>
        )}
      </div>
    </form>
  )
}

/** A reply whose card is taken off the board meanwhile comes back to whoever was writing it. */
function useRescue(session: string, card: string): void {
  const { store } = useLive()
  useEffect(
    () => () => {
      const { cards, handedBack } = store.getState()
      if (cards[card] !== undefined) return
      const { text, source } = readNoteDraft(session, card, Date.now())
      if (text.trim() === '') return
      keepNoteDraft(session, card, emptyNote, Date.now())
      const words = [text, source].filter(Boolean).join('\n')
      const back = { id: newId(), code: 'hidden' as const, words }
      store.setState({ handedBack: [...handedBack, back], did: { key: 'refusal.hidden' } })
    },
    [store, session, card],
  )
}

function useNoteDraft(card: string) {
  const session = useLiveState((state) => state.info.id)
  const [draft, setDraft] = useState(() => readNoteDraft(session, card, Date.now()))
  const [kept, setKept] = useState(true)
  useRescue(session, card)
  function keep(next: NoteDraft): void {
    setDraft(next)
    setKept(keepNoteDraft(session, card, next, Date.now()))
  }
  return { draft, keep, kept }
}
