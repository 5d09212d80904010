import { useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { lacksOf, placingOf, wholeOf, type FieldName } from '#client/composer/check.ts'
import '#client/composer/composer.css'
import { Fields } from '#client/composer/Fields.tsx'
import { forgetDraft, useDraftGuard } from '#client/composer/guarding.ts'
import { KindPicker } from '#client/composer/KindPicker.tsx'
import { send } from '#client/composer/sending.ts'
import { useBook } from '#client/composer/writing.ts'
import { useLanguage } from '#client/language.tsx'
import { mayBringCase } from '#client/live/beforehand.ts'
import { hasWords } from '#client/live/drafts.ts'
import { useLiveState, useLiveStore } from '#client/live/hooks.ts'
import { GuardSpot } from '#client/privacy/GuardSpot.tsx'
import { Button } from '#client/ui/Button.tsx'
import { kindClass } from '#client/ui/Clasp.tsx'
import { newId } from '#shared/id.ts'
import type { WordKey } from '#shared/language/say.ts'
import type { Phase } from '#shared/session/format.ts'
import { useCaseWriting } from './case-writing.ts'
import { useSay } from './say.ts'

/** Where one writes a case before the session. It stays on this device until it is handed in. */
export function CaseForm({ phase }: { readonly phase: Phase }) {
  const say = useSay()
  const language = useLanguage()
  const store = useLiveStore()
  const book = useBook()
  const writing = useCaseWriting(phase)
  const { kind, variant, draft, question, write } = writing
  const verdict = useLiveState((state) => {
    const told = mayBringCase(state, variant)
    return told.ok ? 'ok' : told.code
  })
  const isLive = useLiveState((state) => state.line.state === 'live')
  const keeps = useStore(book.store, (state) => state.keeps)
  const form = useRef<HTMLFormElement>(null)
  const told = useRef<HTMLOutputElement>(null)
  const id = useRef(newId())
  const busy = useRef(false)
  const [tried, setTried] = useState(false)
  const [sending, setSending] = useState(false)
  const [sent, setSent] = useState(false)
  const [problem, setProblem] = useState<WordKey | null>(null)
  const lacks = tried ? lacksOf(kind, draft, variant) : []
  const focus = (field: FieldName): void => form.current?.querySelector<HTMLElement>(`[name="${field}"]`)?.focus()
  const guard = useDraftGuard({ kind, draft, question, write, goOn: () => void handIn(), focusOn: focus })

  useEffect(() => book.keep, [book])
  useEffect(() => {
    if (sent) told.current?.focus()
  }, [sent])

  async function handIn(): Promise<void> {
    if (verdict !== 'ok' || busy.current || !isLive) return
    // A second press right after it went is the same press.
    if (sent && !hasWords(draft)) return
    const [lack] = lacksOf(kind, draft, variant)
    setTried(lack !== undefined)
    setSent(false)
    if (lack !== undefined) return focus(lack.field)
    if (!guard.clears()) return
    busy.current = true
    setSending(true)
    setProblem(null)
    const written = book.store.getState().drafts[kind]
    const placing = { ...placingOf(kind, draft, language, []), variant: variant === kind ? null : variant }
    const given = { id: id.current, phase: phase.id, behalf: null, thing: wholeOf(placing) }
    const answer = await send(store, { way: 'held', ...given })
    busy.current = false
    setSending(false)
    if (!answer.ok) return setProblem(answer.say)
    // What was written meanwhile stays; handed in once more it changes what waits.
    if (book.store.getState().drafts[kind] !== written) return
    id.current = newId()
    book.empty(kind)
    forgetDraft(store.getState().info.id, kind)
    setSent(true)
  }

  return (
    <form
      ref={form}
      className={`compose lobby-case ${kindClass[kind]}`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void handIn()
      }}
    >
      <div className="reel">
        <KindPicker offers={writing.offers} value={variant} onPick={writing.pick} />
        <div className="paper">
          <Fields
            writing={writing}
            lackAt={(field) => {
              const lack = lacks.find((one) => one.field === field)
              return lack && say(lack.say.key, lack.say.values)
            }}
          />
        </div>
        <GuardSpot guard={guard} />
        {!keeps && <p className="aside">{say('compose.not-kept')}</p>}
      </div>
      <div className="place">
        <p role="alert" className="told wrong">
          {problem !== null && say(problem)}
        </p>
        {verdict !== 'ok' && <p className="told aside">{say(`refusal.${verdict}`)}</p>}
        <output className="told" ref={told} tabIndex={-1}>
          {sent && say('lobby.sent')}
        </output>
        <Button
          variant="primary"
          size="lg"
          type="submit"
          className="send"
          aria-disabled={verdict !== 'ok' || !isLive || sending || guard.waits}
        >
          {say(sending ? 'lobby.sending' : 'lobby.send')}
        </Button>
      </div>
    </form>
  )
}
