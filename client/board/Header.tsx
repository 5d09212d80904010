import { showCode } from '#shared/id.ts'
import { useSay } from '#client/language.tsx'
import { useIsClosed, useIsCoordinator, useLiveState } from '#client/live/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { Logo } from '#client/ui/Logo.tsx'
import { useDesk } from './desk.ts'
import { HeaderMenu } from './HeaderMenu.tsx'
import { Rail } from './Rail.tsx'

/** Which session this is, where it stands, and how others join. */
export function Header() {
  const say = useSay()
  const info = useLiveState((state) => state.info)
  const subject = useLiveState((state) => state.session?.subject ?? state.info.subject)
  return (
    <header className="board-top" data-region="header">
      <div className="id">
        <Logo />
        <div>
          <h1 title={subject}>{subject}</h1>
          <p>{say('header.session', { atelier: info.atelier.title, n: info.number })}</p>
        </div>
      </div>
      <Rail />
      <div className="right">
        <Join />
        <HeaderMenu />
      </div>
    </header>
  )
}

/** The code stays in view the whole session, for who comes late and for a second device. */
function Join() {
  const say = useSay()
  const desk = useDesk()
  const code = useLiveState((state) => state.info.code)
  const leads = useIsCoordinator()
  const closed = useIsClosed()
  return (
    <>
      {code !== null && !closed && (
        <p className="join">
          <span>{say('header.join')}</span> <span className="code">{showCode(code)}</span>
        </p>
      )}
      {leads && !closed && (
        <Button icon="people" onClick={() => desk.show({ is: 'invite' })}>
          {say('header.invite')}
        </Button>
      )}
    </>
  )
}
