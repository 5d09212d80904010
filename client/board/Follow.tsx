import { useLive, useLiveState, usePerson } from '#client/live/hooks.ts'
import { followed } from '#client/live/leading.ts'
import { Icon } from '#client/ui/Icon.tsx'
import { useDesk, useDeskState } from './desk.ts'
import { command, useGuides } from './lead.ts'
import { useSay } from './say.ts'
import { useFollow, useShowMine } from './useFollow.ts'
import './leading.css'

/** Whose view everybody sees along, for whoever leads to switch on, and for everybody else to stay out of. */
export function Follow() {
  useShowMine()
  const waits = useFollow()
  const whom = useLiveState(followed)
  const guides = useGuides()
  return (
    <>
      {whom !== null && <Following whom={whom} waits={waits} />}
      {guides && <FollowMe />}
    </>
  )
}

function FollowMe() {
  const say = useSay()
  const live = useLive()
  const on = useLiveState(({ session, info }) => session?.follows === info.me.person)
  return (
    <button
      type="button"
      className="btn quiet follow-me"
      aria-pressed={on}
      aria-label={say('follow.me')}
      title={say('follow.me')}
      onClick={() => void command(live, 'followMe', { on: !on })}
    >
      <Icon name="eye" />
      <span className="clip">{say('follow.me')}</span>
    </button>
  )
}

function Following({ whom, waits }: { readonly whom: string; readonly waits: boolean }) {
  const say = useSay()
  const desk = useDesk()
  const along = useDeskState((state) => state.following === 'along')
  const name = usePerson(whom)?.name.trim() || say('common.anonymous')
  return (
    <p className="follow">
      {along && (
        <span>
          <Icon name="eye" />
          <span className="clip">{say(waits ? 'follow.waits' : 'follow.along', { name })}</span>
        </span>
      )}
      <button type="button" className="btn sm" onClick={() => desk.setState({ following: along ? 'off' : 'along' })}>
        {say(along ? 'follow.stop' : 'follow.again', { name })}
      </button>
    </p>
  )
}
