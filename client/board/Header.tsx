import { showCode } from '#shared/id.ts'
import { useIsClosed, useIsCoordinator, useLiveState } from '#client/live/hooks.ts'
import { Button, ButtonLink } from '#client/ui/Button.tsx'
import { Logo } from '#client/ui/Logo.tsx'
import { useDesk } from './desk.ts'
import { HeaderMenu } from './HeaderMenu.tsx'
import { Rail } from './Rail.tsx'
import { useSay } from './say.ts'

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
          <p>
            <LeadsNow />
            {say('header.session', { atelier: info.atelier.title, n: info.number })}
          </p>
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

/** Who leads, when that is not the coordinator. */
function LeadsNow() {
  const say = useSay()
  const leader = useLiveState((state) => state.session?.leader ?? null)
  const name = useLiveState(({ people }) => people[leader ?? '']?.name.trim() ?? '') || say('common.anonymous')
  const mine = useLiveState(({ info }) => info.me.person === leader)
  return leader !== null && <b className="leads">{say(mine ? 'leading.me' : 'leading.now', { name })}</b>
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
      {leads && <BigScreen />}
    </>
  )
}

/** A window for the projector, at its own address; pressed again, the same window. */
function BigScreen() {
  const say = useSay()
  const session = useLiveState((state) => state.info.id)
  return (
    <ButtonLink
      icon="screen"
      className="to-screen"
      title={say('beamer.open')}
      href={`/s/${session}/scherm`}
      target={`scherm-${session}`}
    >
      <span>{say('beamer.open')}</span>
    </ButtonLink>
  )
}
