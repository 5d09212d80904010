import { useState } from 'react'
import { ask, problemCode } from '#client/ask.ts'
import { useCopy } from '#client/board/copy.ts'
import { QrCode } from '#client/board/QrCode.tsx'
import { siteFor } from '#client/site.ts'
import { Button, ButtonLink } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Field } from '#client/ui/Field.tsx'
import { useSay } from './say.ts'

interface CalendarDialogProps {
  readonly atelier: string
  /** Where it is had, on this server. */
  readonly calendar: string
  /** Where other devices reach this server, as the server knows it. */
  readonly site: string | null
  readonly leads: boolean
}

/** The button by which the sessions come into one’s own calendar, and keep up with it. */
export function CalendarDialog({ atelier, calendar, site, leads }: CalendarDialogProps) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  const [path, setPath] = useState(calendar)
  const [told, setTold] = useState('')
  const [sure, setSure] = useState(false)
  const { copy, copied } = useCopy()
  const address = `${siteFor(site).origin}${path}`
  const subscribing = address.replace(/^https?:/, 'webcal:')

  async function renew(): Promise<void> {
    setSure(false)
    try {
      setPath((await ask('renewCalendar', { atelier })).calendar)
      setTold(say('calendar.renewed'))
    } catch (error) {
      setTold(say(`problem.${problemCode(error)}`))
    }
  }

  return (
    <>
      <Button icon="clock" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {say('calendar.open')}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={say('calendar.title')}
        closeLabel={say('common.close')}
        className="calendar-dialog"
      >
        <p>{say('calendar.what')}</p>
        <div className="calendar-ways">
          <ButtonLink href={subscribing} variant="primary" data-autofocus>
            {say('calendar.subscribe')}
          </ButtonLink>
          <Button icon="copy" onClick={() => void copy(address)}>
            {say(copied ? 'calendar.copied' : 'calendar.copy')}
          </Button>
        </div>
        <Field label={say('calendar.address')} value={address} readOnly onFocus={({ target }) => target.select()} />
        <QrCode text={subscribing} label={say('calendar.qr')} />
        <p className="hint">{say('calendar.secret')}</p>
        {leads && (
          <div className="calendar-renew">
            {sure && <p>{say('calendar.renew-what')}</p>}
            <Button
              size="sm"
              variant={sure ? 'default' : 'quiet'}
              icon="refresh"
              onClick={() => (sure ? void renew() : setSure(true))}
            >
              {say('calendar.renew')}
            </Button>
          </div>
        )}
        <output>{told}</output>
      </Dialog>
    </>
  )
}
