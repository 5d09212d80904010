import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { CardKind } from '#shared/board/kinds.ts'
import { shapeOf, type Variant } from '#shared/board/variants.ts'
import { newId } from '#shared/id.ts'
import type { WordKey } from '#shared/language/say.ts'
import type { Verdict, RefusalCode } from '#shared/policy/permissions.ts'
import type { Placing } from '#client/live/card-acts.ts'
import { hasWords } from '#client/live/drafts.ts'
import { useLiveIfOpen, useLiveState, useLiveStore, useMay, useTurn } from '#client/live/hooks.ts'
import { wasShown } from '#client/live/silence.ts'
import { cardThing, mayBringNow, wayNow } from '#client/live/turn.ts'
import { useFirstSay, useLanguage, useSay } from '#client/language.tsx'
import { GuardSpot } from '#client/privacy/GuardSpot.tsx'
import { Button } from '#client/ui/Button.tsx'
import { kindClass } from '#client/ui/Clasp.tsx'
import { Segmented } from '#client/ui/Segmented.tsx'
import { lacksOf, placingOf, wholeOf, type FieldName } from './check.ts'
import { takeEarly } from './early.ts'
import { Fields } from './Fields.tsx'
import { forgetDraft, useDraftGuard } from './guarding.ts'
import { KindPicker } from './KindPicker.tsx'
import { useIsLate } from './late.ts'
import { useNamelessChoice } from './nameless-choice.ts'
import { NotNow, WhyNot } from './NotNow.tsx'
import { NoWriting } from './NoWriting.tsx'
import { Behalf, Earlier, fetchSending, LateDrafts, Nameless, NoteComposer, OnlyHere, Ties } from './parts.ts'
import { useWritingSign } from './writing-sign.ts'
import { useBook, useWriting } from './writing.ts'
import './composer.css'

/** A second press this soon after placing is the same press. */
const twiceMs = 700

const sendWord = { board: 'compose.place', held: 'compose.hand-in', anonymous: 'compose.nameless' } as const

/** As one word, so that a screen draws again only when it changes. */
const verdictOf = (verdict: Verdict): 'ok' | RefusalCode => (verdict.ok ? 'ok' : verdict.code)

const refusalWord = (code: RefusalCode): WordKey => (code === 'role' ? 'compose.refused' : `refusal.${code}`)

export interface ComposerProps {
  readonly onPlaced?: (kind: CardKind, id: string) => void
}

/** Where one writes: a card, or something with a card; what the phase asks for, the way it asks. */
export function Composer(props: ComposerProps) {
  const say = useSay()
  const turn = useTurn()
  const isOpen = useLiveIfOpen() !== null
  const mayPlace = useMay('card.create')
  const [picked, setPicked] = useState<'card' | 'note' | null>(null)
  const isOwnNote = (variant: Variant): boolean => shapeOf[variant].card === undefined
  // What can also stand by itself is written as a card here, and as a note in its thread.
  const notes = turn.notes.some(isOwnNote)
  const both = turn.cards.length > 0 && notes
  if (!isOpen || !mayPlace || (!notes && turn.cards.length > 0) || turn.notes.length === 0)
    return <CardComposer {...props} />
  const [leading] = turn.phase?.brings ?? []
  const first = leading !== undefined && isOwnNote(leading) ? 'note' : 'card'
  const shown = both ? (picked ?? first) : 'note'
  return (
    <>
      {both && (
        <Segmented
          className="what"
          label={say('compose.what')}
          options={[
            { id: 'card', label: say('compose.what.card') },
            { id: 'note', label: say('compose.what.note') },
          ]}
          value={shown}
          onChange={setPicked}
        />
      )}
      {shown === 'note' ? <NoteComposer /> : <CardComposer {...props} />}
    </>
  )
}

/** Where one writes a card. The text leaves the device when it is placed, and not before; nothing written is ever lost. */
function CardComposer({ onPlaced }: ComposerProps) {
  const say = useFirstSay()
  /** Of what is said only once the board is there, and all words with it. */
  const sayThen = useSay()
  const language = useLanguage()
  const store = useLiveStore()
  const live = useLiveIfOpen()
  const book = useBook()
  const writing = useWriting()
  const { kind, variant, offers, draft, question, write, pick } = writing
  const turn = useTurn()
  const keeps = useStore(book.store, (state) => state.keeps)
  const mayPlace = useMay('card.create')
  const isLate = useIsLate()
  const form = useRef<HTMLFormElement>(null)
  const reel = useRef<HTMLDivElement>(null)
  const [tried, setTried] = useState<CardKind | null>(null)
  const [refused, setRefused] = useState<WordKey | null>(null)
  const [wrote, setWrote] = useState(() => Object.values(book.store.getState().drafts).some(hasWords))
  const [nameless, setNameless] = useNamelessChoice('card', wrote)
  const [behalf, setBehalf] = useState<string | null>(null)
  const [sending, setSending] = useState(false)
  const sendId = useRef(newId())
  const way = wayNow(turn.ways, nameless)
  const thing = cardThing(kind, variant === kind ? null : variant)
  const verdict = useLiveState((state) => verdictOf(mayBringNow(state, thing, way, behalf)))
  // Where one may bring something without a name, nothing of it goes to the server under one.
  const mayRecall = !turn.ways.includes('anonymous') && hasWords(draft)
  const shown = useLiveState((state) => wasShown(state, turn.phase?.id))
  const [placed, setPlaced] = useState({ times: 0, at: 0 })
  /** By the form of the page, before the composer came. */
  const [placedEarly, setPlacedEarly] = useState(false)
  /** Pressed before the board was open: placed as soon as it is. */
  const [waits, setWaits] = useState(false)
  const lacks = tried === kind ? lacksOf(kind, draft, variant) : []

  const focus = (field: FieldName): void => form.current?.querySelector<HTMLElement>(`[name="${field}"]`)?.focus()
  const guard = useDraftGuard({ kind, draft, question, write, goOn: place, focusOn: focus })

  useEffect(() => {
    const early = takeEarly()
    if (early === null) return
    if (early.words.trim() !== '') write({ title: early.words })
    if (early.focused) focus('title')
    setPlacedEarly(early.placed)
    // oxlint-disable-next-line react/exhaustive-deps -- once, when the composer appears
  }, [])

  useEffect(() => {
    if (!hasWords(draft)) return
    setWrote(true)
    setPlacedEarly(false)
  }, [draft])

  useEffect(() => book.keep, [book])
  useWritingSign(draft)

  // Right after the empty paper is there, so that the keyboard stays up.
  useLayoutEffect(() => {
    if (placed.times === 0) return
    reel.current?.scrollTo(0, 0)
    focus('title')
  }, [placed.times])

  function place(): void {
    if (verdict !== 'ok' || sending) return
    if (!hasWords(draft) && Date.now() - placed.at < twiceMs) return
    const [lack] = lacksOf(kind, draft, variant)
    if (lack !== undefined) {
      setTried(kind)
      setRefused(null)
      focus(lack.field)
      return
    }
    if (!guard.clears()) return
    if (live === null) {
      setWaits(true)
      return
    }
    const { cards } = store.getState()
    const linkTo = draft.linkTo.filter((id) => cards[id]?.trashed === null)
    const finer = variant === kind ? null : variant
    const placing = { ...placingOf(kind, draft, language, linkTo), variant: finer, behalf }
    if (way === 'board') {
      const placed_ = live.acts.placeCard(placing)
      if (!placed_.ok) setRefused(refusalWord(placed_.code))
      else done(placed_.id)
      return
    }
    void sendOff(way, placing)
  }

  /** What goes past the board: the words stay until the server has them. */
  async function sendOff(by: 'held' | 'anonymous', placing: Placing): Promise<void> {
    if (sending || turn.phase === undefined) return
    setSending(true)
    setRefused(null)
    const written = book.store.getState().drafts[kind]
    const { send } = await fetchSending()
    const sent = await send(store, {
      way: by,
      id: sendId.current,
      phase: turn.phase.id,
      behalf,
      thing: wholeOf(placing),
    })
    setSending(false)
    if (!sent.ok) {
      setRefused(sent.say)
      return
    }
    const told = sent.where === 'board' ? 'did.held.placed' : 'did.handed-in'
    store.setState({ did: { key: by === 'held' ? told : 'did.nameless' } })
    // What was written meanwhile stays; handed in once more it changes what waits.
    const isAll = book.store.getState().drafts[kind] === written
    if (isAll || by !== 'held' || sent.where === 'board') sendId.current = newId()
    if (isAll) done()
  }

  function done(id?: string): void {
    book.empty(kind)
    forgetDraft(store.getState().info.id, kind)
    setTried(null)
    setRefused(null)
    setPlaced(({ times }) => ({ times: times + 1, at: Date.now() }))
    if (id !== undefined) onPlaced?.(kind, id)
  }

  useEffect(() => {
    if (!waits || live === null) return
    setWaits(false)
    place()
    // oxlint-disable-next-line react/exhaustive-deps -- once, when the board opens
  }, [waits, live])

  if (!mayPlace && !wrote) return <NoWriting />
  if (offers.length === 0 || (!turn.mine && !wrote)) return <NotNow turn={turn} />
  const isLateHeld = way === 'held' && shown && !waits && !sending
  const lackAt = (field: FieldName): string | undefined => {
    const lack = lacks.find((one) => one.field === field)
    return lack && say(lack.say.key, lack.say.values)
  }
  return (
    <form
      ref={form}
      className={`compose ${kindClass[kind]}`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        place()
      }}
    >
      <div className="reel" ref={reel}>
        {isLate && <LateDrafts />}
        <KindPicker offers={offers} value={variant} onPick={pick} />
        <div className="paper" key={placed.times}>
          <Fields writing={writing} lackAt={lackAt} />
          {live !== null && <Ties kind={kind} linkTo={draft.linkTo} onChange={(linkTo) => write({ linkTo })} />}
          {live !== null && mayRecall && <Earlier draft={draft} onTie={(recalls) => write({ recalls })} />}
          {live !== null && <OnlyHere on={draft.here} onChange={(here) => write({ here })} />}
        </div>
        {live !== null && <Behalf value={behalf} onChange={setBehalf} />}
        {turn.ways.includes('anonymous') && (
          <Nameless on={way === 'anonymous'} choice={turn.ways.includes('board')} onChange={setNameless} />
        )}
        <GuardSpot guard={guard} />
        {!keeps && <p className="aside">{say('compose.not-kept')}</p>}
      </div>
      <div className="place">
        <output className="told">{placedEarly && sayThen('common.placed')}</output>
        <p role="alert" className="told wrong">
          {mayPlace ? refused !== null && sayThen(refused) : sayThen('compose.closed.kept')}
        </p>
        {live !== null && <WhyNot turn={turn} verdict={verdict} />}
        {way === 'held' && <p className="told aside">{shown ? sayThen('held.late.now') : say('held.unseen')}</p>}
        <Button
          variant="primary"
          size="lg"
          type="submit"
          className="send"
          aria-disabled={verdict !== 'ok' || guard.waits}
        >
          {isLateHeld ? sayThen('held.late.place') : say(waits || sending ? 'compose.placing' : sendWord[way])}
        </Button>
      </div>
    </form>
  )
}
