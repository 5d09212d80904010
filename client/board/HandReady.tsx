import { useIsClosed, useLive, useLiveState, usePerson } from '#client/live/hooks.ts'
import { isReady } from '#client/live/leading.ts'
import { Icon, type IconName } from '#client/ui/Icon.tsx'
import { command } from './lead.ts'
import { useSay } from './say.ts'
import './leading.css'

/** My hand, and whether I am ready with this phase. Not for who only looks on, nor in a closed session. */
export function HandReady() {
  const say = useSay()
  const live = useLive()
  const me = useLiveState((state) => state.info.me)
  const person = usePerson(me.person)
  const ready = useLiveState((state) => isReady(state, state.people[state.info.me.person]))
  const closed = useIsClosed()
  if (closed || person === undefined || me.role === 'observer' || me.role === 'beamer') return null
  const up = person.hand !== null
  return (
    <div className="hand-ready">
      <Toggle
        icon="hand"
        on={up}
        label={say(up ? 'hand.lower' : 'hand.raise')}
        short={say('hand.short')}
        onClick={() => void command(live, 'raiseHand', { up: !up })}
      />
      <Toggle
        icon="check"
        on={ready}
        label={say('ready.say')}
        short={say('ready.short')}
        pressed
        onClick={() => void command(live, 'sayReady', { ready: !ready })}
      />
    </div>
  )
}

interface ToggleProps {
  readonly icon: IconName
  readonly on: boolean
  readonly label: string
  readonly short: string
  /** Whether the label stays the same and its state is told beside it. */
  readonly pressed?: boolean
  readonly onClick: () => void
}

function Toggle({ icon, on, label, short, pressed = false, onClick }: ToggleProps) {
  return (
    <button
      type="button"
      className={on ? 'btn quiet on' : 'btn quiet'}
      aria-label={label}
      title={label}
      {...(pressed ? { 'aria-pressed': on } : {})}
      onClick={onClick}
    >
      <Icon name={icon} />
      <span className="clip" aria-hidden="true">
        {short}
      </span>
    </button>
  )
}
