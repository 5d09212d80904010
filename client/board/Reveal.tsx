import { lazy, Suspense, useId, useRef, useState } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { ask, problemCode } from '#client/ask.ts'
import { useIsLate } from '#client/composer/late.ts'
import { LateDrafts } from '#client/composer/LateDrafts.tsx'
import { useHeld } from '#client/composer/useHeld.ts'
import { useLive, useLiveState } from '#client/live/hooks.ts'
import { isSilentNow, revealable } from '#client/live/silence.ts'
import { planOf } from '#client/live/turn.ts'
import { stateOf, type LiveState, type Said } from '#client/live/store.ts'
import { useLanguage } from '#client/language.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { useGuides } from './lead.ts'
import { useSay } from './say.ts'
import './held.css'

const HeldMine = lazy(() => import('#client/composer/HeldMine.tsx').then((m) => ({ default: m.HeldMine })))

/**
 * In a silent phase what that means; how much waits to be shown; for who leads, the way to show it; and for
 * everybody what of it is theirs, and what they wrote too late. `where` one writes, only what concerns the room.
 */
export function Reveal({ where = 'board' }: { readonly where?: 'board' | 'phone' }) {
  const say = useSay()
  const guides = useGuides()
  const { mine } = useHeld()
  const silent = useLiveState(isSilentNow)
  const open = useLiveState((state) => stateOf(state) === 'open')
  const things = useLiveState((state) => (stateOf(state) === 'open' ? (state.session?.held ?? 0) : 0))
  const people = useLiveState((state) => state.session?.holders ?? 0)
  const ahead = useLiveState((state) => revealable(state).length === 0)
  /** What waits for a phase to come is told to who leads, as a number. */
  const tells = things > 0 && (guides || !ahead)
  const onBoard = where === 'board'
  const gone = useLiveState(lostPhase)
  const late = useIsLate()
  const hasOwn = onBoard && (mine.length > 0 || late)
  if (!hasOwn && !tells && !(open && silent && (onBoard || guides))) return null
  return (
    <section className="held-bar" aria-label={say('held.bar')}>
      {silent && onBoard && <p>{say('held.silent')}</p>}
      {tells && (
        <p className="waits num">
          {ahead
            ? say('held.ready', { n: things })
            : say('held.waits', { n: things, people: say('held.people', { n: people }) })}
        </p>
      )}
      {open && silent && guides && things === 0 && <p className="aside">{say('held.none')}</p>}
      {guides && things > 0 && !ahead && <Show />}
      {onBoard && gone && <p>{say('held.gone')}</p>}
      {onBoard && <Mine many={mine.length} />}
      {onBoard && <LateDrafts />}
    </section>
  )
}

/** Whether something of mine waits for a phase that was taken out of the agenda. */
function lostPhase(state: LiveState): boolean {
  if (state.session === null || stateOf(state) === 'closed') return false
  const there = new Set(planOf(state).map(({ id }) => id))
  return state.held.some(({ phase }) => !there.has(phase))
}

/** What I handed in, in a window: also when the phase takes no more of me. */
function Mine({ many }: { readonly many: number }) {
  const say = useSay()
  const [shown, setShown] = useState(false)
  return (
    <>
      {many > 0 && (
        <Button size="sm" variant="quiet" aria-haspopup="dialog" onClick={() => setShown(true)}>
          {say('held.mine')} <span className="num">{many}</span>
        </Button>
      )}
      <Dialog open={shown} onClose={() => setShown(false)} title={say('held.mine')} closeLabel={say('common.close')}>
        <Suspense>
          <HeldMine heading={null} />
        </Suspense>
      </Dialog>
    </>
  )
}

function Show() {
  const say = useSay()
  const live = useLive()
  const buttons = useRef<HTMLDivElement>(null)
  const ids = useLiveState(useShallow((state) => revealable(state).map(({ id }) => id)))
  const [picked, setPicked] = useState<string | null>(null)
  const [showing, setShowing] = useState(false)
  const phase = ids.find((id) => id === picked) ?? ids.at(-1)

  async function show(how: 'all' | 'one'): Promise<void> {
    if (showing || phase === undefined) return
    setShowing(true)
    const hadFocus = buttons.current?.contains(document.activeElement) === true
    const { id: session } = live.store.getState().info
    const did = await ask('reveal', { session, phase, how }).then(
      ({ left }) => saidOf(how, left),
      (error: unknown): Said => ({ key: `problem.${problemCode(error)}` }),
    )
    // The buttons go with the last of what waits; whoever pressed one goes on at the title.
    if (hadFocus) focusAfter(buttons)
    live.store.setState({ did })
    setShowing(false)
  }

  return (
    <div className="show" ref={buttons}>
      {ids.length > 1 && <PhasePicker ids={ids} value={phase} onPick={setPicked} />}
      <Button variant="primary" size="sm" aria-disabled={showing} onClick={() => void show('all')}>
        {say(showing ? 'held.showing' : 'held.show-all')}
      </Button>
      <Button size="sm" aria-disabled={showing} onClick={() => void show('one')}>
        {say('held.show-one')}
      </Button>
    </div>
  )
}

function saidOf(how: 'all' | 'one', left: number): Said {
  if (how === 'all') return { key: 'did.held.all' }
  return left === 0 ? { key: 'did.held.last' } : { key: 'did.held.one', values: { n: left } }
}

/** Looks once the board has told what is left: whether the button is still there. */
function focusAfter(place: { readonly current: HTMLElement | null }): void {
  setTimeout(() => {
    const { activeElement } = document
    if (place.current !== null || (activeElement !== null && activeElement !== document.body)) return
    const title = document.querySelector('h1')
    title?.setAttribute('tabindex', '-1')
    title?.focus()
  }, 250)
}

interface PhasePickerProps {
  readonly ids: readonly string[]
  readonly value: string | undefined
  readonly onPick: (id: string) => void
}

/** More silent phases than one in which nothing was shown yet: which is it? */
function PhasePicker({ ids, value, onPick }: PhasePickerProps) {
  const say = useSay()
  const language = useLanguage()
  const field = useId()
  const titles = useLiveState(useShallow((state) => revealable(state).map(({ title }) => title[language])))
  return (
    <div className="of-phase">
      <label htmlFor={field}>{say('held.of-phase')}</label>
      <select id={field} value={value} onChange={({ target }) => onPick(target.value)}>
        {ids.map((id, at) => (
          <option key={id} value={id}>
            {titles[at]}
          </option>
        ))}
      </select>
    </div>
  )
}
