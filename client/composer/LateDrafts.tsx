import { useState } from 'react'
import { shapeOf } from '#shared/board/variants.ts'
import { newId } from '#shared/id.ts'
import { useLiveStore, usePhase } from '#client/live/hooks.ts'
import type { LateDraft } from '#client/live/silence.ts'
import { useLanguage } from '#client/language.tsx'
import { GuardSpot } from '#client/privacy/GuardSpot.tsx'
import { Button } from '#client/ui/Button.tsx'
import { useSay, type BoardKey } from '#client/board/say.ts'
import { lacksOf, placingOf, wholeOf } from './check.ts'
import { forgetDraft, useDraftGuard } from './guarding.ts'
import { useLateDrafts } from './late.ts'
import { send } from './sending.ts'
import { useBook } from './writing.ts'
import './held-mine.css'

/** Whoever was late is asked: the words stand here still; do they go to the phase that is over, or not? */
export function LateDrafts() {
  const all = useLateDrafts()
  if (all.length === 0) return null
  return (
    <ul className="late-drafts">
      {all.map((one) => (
        <Late key={one.kind} late={one} />
      ))}
    </ul>
  )
}

function Late({ late: { kind, draft, phase, shown } }: { readonly late: LateDraft }) {
  const say = useSay()
  const language = useLanguage()
  const store = useLiveStore()
  const book = useBook()
  const { index } = usePhase()
  const [problem, setProblem] = useState<BoardKey | null>(null)
  const [sending, setSending] = useState(false)
  const variant = phase.brings.find((one) => shapeOf[one].card === kind) ?? kind
  const guard = useDraftGuard({
    kind,
    draft,
    question: say(`edit.${kind}`),
    write: (change) => book.write(kind, change),
    goOn: () => void handIn(),
    // Its fields stand where one writes this kind.
    focusOn: () => book.pick(kind, index),
  })
  const words = [draft.title, draft.body, ...draft.options.map(({ text }) => text)].find((text) => text.trim() !== '')

  async function handIn(): Promise<void> {
    if (sending) return
    if (lacksOf(kind, draft, variant).length > 0) {
      setProblem('held.late.lacks')
      return
    }
    if (!guard.clears()) return
    setSending(true)
    setProblem(null)
    const written = book.store.getState().drafts[kind]
    const { cards } = store.getState()
    const linkTo = draft.linkTo.filter((id) => cards[id]?.trashed === null)
    const placing = { ...placingOf(kind, draft, language, linkTo), variant: variant === kind ? null : variant }
    const given = { id: newId(), phase: phase.id, behalf: null, thing: wholeOf(placing) }
    const sent = await send(store, { way: 'held', ...given })
    setSending(false)
    if (!sent.ok) {
      setProblem(sent.say)
      return
    }
    store.setState({ did: { key: sent.where === 'board' ? 'did.held.placed' : 'did.handed-in' } })
    // What was written meanwhile stays.
    if (book.store.getState().drafts[kind] !== written) return
    book.empty(kind)
    forgetDraft(store.getState().info.id, kind)
  }

  return (
    <li>
      <p>
        {say('held.late', { phase: phase.title[language] })} {say(shown ? 'held.late.ask-shown' : 'held.late.ask')}
      </p>
      <p className="words">{words?.slice(0, 120)}</p>
      <GuardSpot guard={guard} />
      <Button size="sm" aria-disabled={sending || guard.waits} onClick={() => void handIn()}>
        {say(sending ? 'held.showing' : shown ? 'held.late.place' : 'held.late.hand-in')}
      </Button>
      <output className="error">{problem !== null && say(problem)}</output>
    </li>
  )
}
