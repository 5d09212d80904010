import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { quoteIn } from '#shared/board/annotating.ts'
import { writeKnowledge } from '#shared/board/knowledge.ts'
import { noteFields, type Card } from '#shared/board/schema.ts'
import { shapeOf, type Variant } from '#shared/board/variants.ts'
import { newId } from '#shared/id.ts'
import type { Verdict } from '#shared/policy/permissions.ts'
import { Nameless } from '#client/composer/Nameless.tsx'
import { useNamelessChoice } from '#client/composer/nameless-choice.ts'
import { send } from '#client/composer/sending.ts'
import { useActs, useLive, useLiveState, useTurn } from '#client/live/hooks.ts'
import { wasShown } from '#client/live/silence.ts'
import { wayNow } from '#client/live/turn.ts'
import { GuardSpot } from '#client/privacy/GuardSpot.tsx'
import { Button } from '#client/ui/Button.tsx'
import { About, lacksQuote } from './About.tsx'
import { Chips } from './Chips.tsx'
import { useDesk, useDeskState, type ReplyWish } from './desk.ts'
import { useFoldAway } from './fold-away.ts'
import { Knowledge } from './Knowledge.tsx'
import { emptyNote, type ReplyKind } from './note-drafts.ts'
import { useSay, type BoardKey } from './say.ts'
import { usePresence } from './usePresence.ts'
import { useNoteDraft } from './useNoteDraft.ts'
import { forgetReply, useReplyGuard } from './useReplyGuard.ts'

const most = noteFields.text.max

const sendWord = { board: 'reply.place', held: 'compose.hand-in', anonymous: 'compose.nameless' } as const
const isYes = (told: BoardKey): boolean =>
  ['reply.placed', 'did.handed-in', 'did.held.placed', 'did.nameless'].includes(told)

function toldOf(by: 'held' | 'anonymous', where: 'held' | 'board'): BoardKey {
  if (by === 'anonymous') return 'did.nameless'
  return where === 'board' ? 'did.held.placed' : 'did.handed-in'
}

export interface ReplyFormProps {
  readonly card: Card
  /** Whether it shows all of itself before one writes. */
  readonly opened: boolean
  readonly kinds: readonly ReplyKind[]
  /** What else one can do here. */
  readonly children: ReactNode
}

export function ReplyForm({ card, opened, kinds, children }: ReplyFormProps) {
  const say = useSay()
  const acts = useActs()
  const field = useId()
  const text = useRef<HTMLTextAreaElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const live = useLive()
  const presence = usePresence(live, card.id)
  const { draft, keep, kept } = useNoteDraft(card.id)
  const [open, setOpen] = useState(opened || draft.text !== '')
  const [told, setTold] = useState<BoardKey | null>(null)
  const [nameless, setNameless] = useNamelessChoice(card.id, draft.text !== '')
  const [sending, setSending] = useState(false)
  const sendId = useRef(newId())
  const turn = useTurn()
  const way = wayNow(turn.ways, nameless)
  const shown = useLiveState((state) => wasShown(state, turn.phase?.id))
  const kind = draft.kind !== null && kinds.includes(draft.kind) ? draft.kind : (kinds[0] ?? 'experience')
  const expert = kind === 'annotation'
  /** Both stand on the board by name, whatever way the phase asks for else. */
  const byName = expert || kind === 'ask'
  const left = most - draft.text.length
  const lacks = expert && lacksQuote(card, draft)
  const ready = draft.text.trim() !== '' && left >= 0
  const guard = useReplyGuard({ place: card.id, kind, draft, keep, kept, goOn: place, form })

  useFoldAway(form, open && !opened && draft.text === '', () => setOpen(false))
  useWish(card.id, !opened, (wish) => {
    const { part, quote } = wish.anchor ?? draft
    keep({ ...draft, kind: wish.kind, part, quote: quote ?? '' })
    setTold(null)
    setOpen(true)
    text.current?.focus()
  })

  function place(): void {
    if (!ready) return
    if (lacks) {
      form.current?.querySelector<HTMLElement>('[name="quote"]')?.focus()
      return
    }
    presence.stops()
    if (!guard.clears()) return
    if (way !== 'board' && !byName) {
      void sendOff(way)
      return
    }
    const verdict = expert ? annotate() : kind === 'ask' ? askExpert() : say_(kind)
    setTold(verdict.ok ? 'reply.placed' : `refusal.${verdict.code}`)
    if (verdict.ok) empty()
    text.current?.focus()
  }

  function empty(): void {
    keep({ ...emptyNote, kind })
    forgetReply(card.id)
  }

  function annotate(): Verdict {
    const source = draft.source.trim()
    const { part } = draft
    return acts.addNote({
      card: card.id,
      // An expert's layer has no kinds of its own; the knowledge says what it is.
      kind: 'perspective',
      layer: 'expert',
      text: draft.text.trim(),
      knowledge: writeKnowledge(draft.knowledge),
      source: source === '' ? null : source,
      part,
      quote: part === null ? null : quoteIn(card, part, draft.quote),
    })
  }

  function askExpert(): Verdict {
    const note = { card: card.id, kind: 'question', layer: 'room', text: draft.text.trim() } as const
    return acts.addNote({ ...note, asks: Date.now() + live.store.getState().clockAhead })
  }

  function say_(variant: Variant): Verdict {
    const note = { card: card.id, ...noteOf(variant), layer: 'room', text: draft.text.trim() } as const
    return acts.addNote(note)
  }

  /** What goes past the board: the words stay until the server has them. */
  async function sendOff(by: 'held' | 'anonymous'): Promise<void> {
    if (sending || turn.phase === undefined || kind === 'ask') return
    setSending(true)
    const sent = await send(live.store, {
      way: by,
      id: sendId.current,
      phase: turn.phase.id,
      behalf: null,
      thing: { is: 'note', card: card.id, ...noteOf(kind), text: draft.text.trim(), source: null },
    })
    setSending(false)
    setTold(sent.ok ? toldOf(by, sent.where) : sent.say)
    if (sent.ok) {
      sendId.current = newId()
      empty()
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

  const label = say(kind === 'ask' && open ? 'ask.label' : 'reply.label')
  const sends = byName ? 'reply.place' : way === 'held' && shown ? 'held.late.place' : sendWord[way]
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
            label: say(id === 'annotation' ? 'kind.annotation' : id === 'ask' ? 'ask.kind' : `variant.${id}`),
            ...(id === 'annotation' || id === 'ask' ? { kind: 'annotation' as const } : {}),
          }))}
        />
      )}
      <label className="vh" htmlFor={field}>
        {label}
      </label>
      <textarea
        ref={text}
        id={field}
        className="inp grows"
        rows={open ? 2 : 1}
        placeholder={label}
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
      {open && expert && (
        <>
          <About card={card} draft={draft} onChange={(changed) => keep({ ...draft, kind, ...changed })} />
          <Knowledge draft={draft} onChange={(changed) => keep({ ...draft, kind, ...changed })} />
        </>
      )}
      {open && !byName && turn.ways.includes('anonymous') && (
        <Nameless on={way === 'anonymous'} choice={turn.ways.includes('board')} onChange={setNameless} />
      )}
      {open && <GuardSpot guard={guard} />}
      <div className="send">
        {children}
        {open && (
          <output>
            {told === null && ready && kept && say('reply.kept')}
            {told !== null && <span className={isYes(told) ? undefined : 'error'}>{say(told)}</span>}
          </output>
        )}
        {open && (
          <Button type="submit" variant="primary" aria-disabled={!ready || lacks || guard.waits}>
            {say(kind === 'ask' ? 'ask.send' : sends)}
          </Button>
        )}
      </div>
    </form>
  )
}

/** The kind of a note, and the finer word for it where there is one. */
function noteOf(variant: Variant) {
  const kind = shapeOf[variant].note ?? 'experience'
  return { kind, variant: kind === variant ? null : variant }
}

/** Does what somebody asked for elsewhere, once. */
function useWish(card: string, hears: boolean, act: (wish: ReplyWish) => void): void {
  const desk = useDesk()
  const wish = useDeskState((state) => state.wish)
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  useEffect(() => {
    if (!hears || wish?.card !== card) return
    desk.setState({ wish: null })
    latest.current(wish)
  }, [desk, wish, card, hears])
}
