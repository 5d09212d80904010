import { useId, useRef, useState } from 'react'
import type { HeldThing } from '#shared/commands/shapes.ts'
import type { Phase } from '#shared/session/format.ts'
import { problemCode } from '#client/ask.ts'
import { useSay, type BoardKey } from '#client/board/say.ts'
import { useIsClosed, useLiveState, useLiveStore, useMay, usePerson } from '#client/live/hooks.ts'
import { useHeld, type Holding } from './useHeld.ts'
import { planOf } from '#client/live/turn.ts'
import { useLanguage } from '#client/language.tsx'
import { Button } from '#client/ui/Button.tsx'
import { useGiveBack } from './giving-back.ts'
import { handingWord } from './handing-words.ts'
import { NamelessWords } from './NamelessWords.tsx'
import { PhaseGone } from './PhaseGone.tsx'
import './held-mine.css'

/** What I handed in and was not shown yet: to change, or to take back. Nothing when there is nothing. */
export function HeldMine({ heading }: { readonly heading: 'h2' | 'h3' | null }) {
  const say = useSay()
  const name = useId()
  const holding = useHeld()
  const closed = useIsClosed()
  const about = useRef<HTMLParagraphElement>(null)
  const [told, setTold] = useState<BoardKey | null>(null)
  const { mine, unread, again } = holding
  const Heading = heading ?? 'span'
  if (mine.length === 0 && !unread && told === null) return null

  function tell(key: BoardKey): void {
    setTold(key)
    about.current?.focus()
  }

  return (
    <section className="held-mine" aria-labelledby={name}>
      <Heading id={name} className={heading === null ? 'vh' : undefined}>
        {say('held.mine')} <span className="num">{mine.length}</span>
      </Heading>
      <p className="about" ref={about} tabIndex={-1}>
        {mine.length > 0 && say(closed ? 'held.mine.closed' : 'held.mine.about')}
      </p>
      <output className="told">{told !== null && say(told)}</output>
      {unread && (
        <p className="unread">
          {say('held.mine.unread')}{' '}
          <Button size="sm" onClick={again}>
            {say('held.mine.again')}
          </Button>
        </p>
      )}
      <ul>
        {mine.map((held) => (
          <Row key={held.id} held={held} holding={holding} closed={closed} onTold={tell} />
        ))}
      </ul>
    </section>
  )
}

interface RowProps {
  readonly held: HeldThing
  readonly holding: Holding
  readonly closed: boolean
  readonly onTold: (key: BoardKey) => void
}

function Row({ held, holding, closed, onTold }: RowProps) {
  const say = useSay()
  const giveBack = useGiveBack()
  const store = useLiveStore()
  // Whoever may only read now sees it still, and takes it back.
  const mayWrite = useMay('card.create')
  const [changing, setChanging] = useState(false)
  const [busy, setBusy] = useState(false)
  const { thing } = held
  const words = thing.is === 'card' ? thing.title : thing.text
  const short = words.slice(0, 60)

  /** True when it went well. What one wrote stays when it did not. */
  async function act(what: () => Promise<unknown>, offline: BoardKey): Promise<boolean> {
    if (busy) return false
    setBusy(true)
    const failed = await what().then(
      () => null,
      (error: unknown) => problemCode(error),
    )
    setBusy(false)
    if (failed === null) return true
    const key = failed === 'over' ? 'held.over' : handingWord(failed, store.getState().line)
    onTold(key === 'held.offline' ? offline : key)
    return false
  }

  async function change(changed: HeldThing['thing']): Promise<void> {
    if (!(await act(() => holding.handIn({ ...held, thing: changed }), 'held.offline'))) return
    setChanging(false)
    onTold('did.held.changed')
  }

  async function move(phase: Phase): Promise<void> {
    if (await act(() => holding.handIn({ ...held, phase: phase.id }), 'held.offline')) onTold('did.held.changed')
  }

  async function takeBack(): Promise<void> {
    if (!(await act(() => holding.takeBack(held.id), 'held.offline.back'))) return
    giveBack(held)
    onTold('did.held.back')
  }

  return (
    <li>
      {!changing && (
        <p className="words" lang={thing.is === 'card' ? thing.language : undefined}>
          {words}
        </p>
      )}
      <About held={held} />
      {!closed && <PhaseGone held={held} onMove={(phase) => void move(phase)} />}
      {changing ? (
        <NamelessWords thing={thing} onSave={(changed) => void change(changed)} onCancel={() => setChanging(false)} />
      ) : (
        <div className="acts">
          {!closed && mayWrite && (
            <Button
              size="sm"
              icon="pencil"
              aria-label={say('held.change-of', { words: short })}
              onClick={() => setChanging(true)}
            >
              {say('held.change')}
            </Button>
          )}
          <Button
            size="sm"
            variant="quiet"
            icon="undo"
            aria-label={say('held.back-of', { words: short })}
            aria-disabled={busy}
            onClick={() => void takeBack()}
          >
            {say('held.back')}
          </Button>
        </div>
      )}
    </li>
  )
}

/** What it is, for which phase, and for whom it was written down. */
function About({ held: { thing, phase, behalf } }: { readonly held: HeldThing }) {
  const say = useSay()
  const language = useLanguage()
  const title = useLiveState((state) => planOf(state).find(({ id }) => id === phase)?.title[language])
  const guest = usePerson(behalf ?? '')?.name ?? ''
  const parts = [
    say(`variant.${thing.variant ?? thing.kind}`),
    title === undefined ? '' : say('held.phase', { phase: title }),
    behalf === null ? '' : say('held.behalf', { name: guest || say('common.anonymous') }),
  ]
  return <p className="state">{parts.filter(Boolean).join(' · ')}</p>
}
