import { useIsClosed, useIsCoordinator, useLive, useLiveState } from '#client/live/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { command } from './lead.ts'
import { useSay } from './say.ts'
import './leading.css'

/** Whether people come in by the code, for who coordinates. */
export function Door() {
  const say = useSay()
  const live = useLive()
  const shut = useLiveState((state) => (state.session?.locked ?? null) !== null)
  const coordinates = useIsCoordinator()
  const closed = useIsClosed()
  if (!coordinates || closed) return null
  return (
    <section className="door" aria-label={say('door.title')}>
      <output>{say(shut ? 'door.shut' : 'door.open')}</output>
      <Button
        size="sm"
        icon={shut ? 'unlock' : 'lock'}
        onClick={() => void command(live, 'lock', { locked: !shut }, { key: shut ? 'did.unlocked' : 'did.locked' })}
      >
        {say(shut ? 'door.reopen' : 'door.close')}
      </Button>
    </section>
  )
}
