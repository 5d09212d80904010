import { showCode } from '#shared/id.ts'
import { useIsClosed, useIsCoordinator, useLiveState } from '#client/live/hooks.ts'
import { siteFor } from '#client/site.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { useCopy } from './copy.ts'
import { Door } from './Door.tsx'
import { printSheet } from './print-sheet.ts'
import { QrCode } from './QrCode.tsx'
import { RoleLinks } from './RoleLinks.tsx'
import { useSay } from './invite-say.ts'
import './dialogs.css'

/** How people come in: the code for all, and for the coordinator links for a role. */
export function Invite({ onClose }: { readonly onClose: () => void }) {
  const say = useSay()
  const leads = useIsCoordinator()
  return (
    <Dialog
      open
      wide={leads}
      onClose={onClose}
      title={say('invite.title')}
      closeLabel={say('common.close')}
      className="invite-dialog"
    >
      <div className={leads ? 'invite two' : 'invite'}>
        <div>
          <JoinCard />
          <Door />
        </div>
        {leads && <RoleLinks />}
      </div>
    </Dialog>
  )
}

function JoinCard() {
  const say = useSay()
  const info = useLiveState((state) => state.info)
  const closed = useIsClosed()
  const { copy, copied } = useCopy()
  if (info.code === null || closed) {
    return <p className="none">{say(closed ? 'invite.no-code-closed' : 'invite.no-code')}</p>
  }
  const site = siteFor(info.site)
  const link = new URL(`/j/${info.code}`, site).href
  return (
    <div className="join-card">
      <div className="join-sheet">
        <p className="subject" tabIndex={-1} data-autofocus>
          {info.subject}
        </p>
        <p className="of">{info.atelier.title}</p>
        <p>
          <span className="vh">{say('invite.code', { code: info.code.replaceAll(/(.)/g, '$1 ').trim() })}</span>
          <span className="code" aria-hidden="true">
            {showCode(info.code)}
          </span>
        </p>
        <p className="at">
          {say('invite.join')} <b>{site.host}/j</b>
        </p>
        <QrCode text={link} label={say('invite.qr', { code: info.code })} />
      </div>
      <div className="cp">
        <Button icon={copied ? 'check' : 'link'} onClick={() => void copy(link)}>
          {say(copied ? 'invite.copied' : 'invite.copy')}
        </Button>
        <Button icon="print" onClick={(event) => printSheet(event.currentTarget)}>
          {say('invite.print')}
        </Button>
      </div>
      <output className="vh">{copied && say('invite.copied')}</output>
    </div>
  )
}
