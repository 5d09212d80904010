import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { CardKind } from '#shared/board/kinds.ts'
import type { RefusalCode } from '#shared/policy/permissions.ts'
import { hasWords } from '#client/live/drafts.ts'
import { useLiveIfOpen, useLiveStore, useMay } from '#client/live/hooks.ts'
import { useLanguage, useSay } from '#client/language.tsx'
import { Button } from '#client/ui/Button.tsx'
import { kindClass } from '#client/ui/Clasp.tsx'
import { lacksOf, placingOf, type FieldName } from './check.ts'
import { takeEarlyWords } from './early.ts'
import { Fields } from './Fields.tsx'
import { KindPicker } from './KindPicker.tsx'
import { NoWriting } from './NoWriting.tsx'
import { Ties } from './Ties.tsx'
import { useBook, useWriting } from './writing.ts'
import './composer.css'

/** A second press this soon after placing is the same press. */
const twiceMs = 700

export interface ComposerProps {
  readonly onPlaced?: (kind: CardKind, id: string) => void
}

/** Where one writes a card. Nothing leaves the device before it is placed; nothing written is ever lost. */
export function Composer({ onPlaced }: ComposerProps) {
  const say = useSay()
  const language = useLanguage()
  const store = useLiveStore()
  const live = useLiveIfOpen()
  const book = useBook()
  const writing = useWriting()
  const { kind, draft, write, pick } = writing
  const keeps = useStore(book.store, (state) => state.keeps)
  const mayPlace = useMay('card.create')
  const form = useRef<HTMLFormElement>(null)
  const reel = useRef<HTMLDivElement>(null)
  const [tried, setTried] = useState<CardKind | null>(null)
  const [refused, setRefused] = useState<RefusalCode | null>(null)
  const [placed, setPlaced] = useState({ times: 0, at: 0 })
  /** Pressed before the board was open: placed as soon as it is. */
  const [waits, setWaits] = useState(false)
  const [wrote, setWrote] = useState(() => Object.values(book.store.getState().drafts).some(hasWords))
  const lacks = tried === kind ? lacksOf(kind, draft) : []

  const focus = (field: FieldName): void => form.current?.querySelector<HTMLElement>(`[name="${field}"]`)?.focus()

  useEffect(() => {
    const early = takeEarlyWords()
    if (early === null) return
    if (early.words.trim() !== '') write({ title: early.words })
    if (early.focused) focus('title')
    // oxlint-disable-next-line react/exhaustive-deps -- once, when the composer appears
  }, [])

  useEffect(() => {
    if (hasWords(draft)) setWrote(true)
  }, [draft])

  useEffect(() => book.keep, [book])

  // Right after the empty paper is there, so that the keyboard stays up.
  useLayoutEffect(() => {
    if (placed.times === 0) return
    reel.current?.scrollTo(0, 0)
    focus('title')
  }, [placed.times])

  function place(): void {
    if (!hasWords(draft) && Date.now() - placed.at < twiceMs) return
    const [lack] = lacksOf(kind, draft)
    if (lack !== undefined) {
      setTried(kind)
      setRefused(null)
      focus(lack.field)
      return
    }
    if (live === null) {
      setWaits(true)
      return
    }
    const { cards } = store.getState()
    const linkTo = draft.linkTo.filter((id) => cards[id]?.trashed === null)
    const verdict = live.acts.placeCard(placingOf(kind, draft, language, linkTo))
    if (!verdict.ok) {
      setRefused(verdict.code)
      return
    }
    book.empty(kind)
    setTried(null)
    setRefused(null)
    setPlaced(({ times }) => ({ times: times + 1, at: Date.now() }))
    if (verdict.id !== undefined) onPlaced?.(kind, verdict.id)
  }

  useEffect(() => {
    if (!waits || live === null) return
    setWaits(false)
    place()
    // oxlint-disable-next-line react/exhaustive-deps -- once, when the board opens
  }, [waits, live])

  if (!mayPlace && !wrote) return <NoWriting />
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
        <KindPicker value={kind} onPick={pick} />
        <div className="paper" key={placed.times}>
          <Fields writing={writing} lackAt={lackAt} />
          <Ties kind={kind} linkTo={draft.linkTo} onChange={(linkTo) => write({ linkTo })} />
        </div>
        {!keeps && <p className="aside">{say('compose.not-kept')}</p>}
      </div>
      <div className="place">
        <p role="alert" className="told wrong">
          {refused === null && mayPlace ? '' : say(refused === 'role' ? 'compose.refused' : 'compose.closed.kept')}
        </p>
        <Button variant="primary" size="lg" type="submit" className="send">
          {say(waits ? 'compose.placing' : 'compose.place')}
        </Button>
      </div>
    </form>
  )
}
