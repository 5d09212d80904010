import { useRef, useState } from 'react'
import { erasureReasons } from '#shared/archive/archived.ts'
import type { ProblemCode } from '#shared/commands/problem.ts'
import { ask, problemCode } from '#client/ask.ts'
import { useSay } from '#client/language.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import './erase.css'

export interface EraseDialogProps {
  readonly session: string
  readonly what: 'card' | 'note' | 'person' | 'session'
  readonly entity: string
  /** Whether it is one's own; of a person, whether that is oneself. */
  readonly own: boolean
  /** Only who leads may do it: this asks them. */
  readonly asks?: boolean
  /** What was sent, for whoever wants to wait for it elsewhere: then the window closes at once. */
  readonly onSent?: (sent: Promise<void>) => void
  /** It is gone, or was asked. */
  readonly onDone: () => void
  readonly onClose: () => void
}

type Reason = (typeof erasureReasons)[number]

/** Whoever may not do it any more can still ask: that is found out by trying. */
const askInstead: ReadonlySet<ProblemCode> = new Set(['closed', 'not-allowed'])

/** Says what goes, asks why, and removes it for good; or asks whoever leads to do so. */
export function EraseDialog({ session, what, entity, own, asks = false, onSent, onDone, onClose }: EraseDialogProps) {
  const say = useSay()
  const [asking, setAsking] = useState(asks)
  const [reason, setReason] = useState<Reason>('asked')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ProblemCode | null>(null)
  const why = useRef<HTMLFieldSetElement>(null)
  const which = what === 'person' && own ? 'me' : what

  async function send(): Promise<void> {
    if (asking) await ask('askErasure', { session, entity, reason })
    else await ask('erase', { session, what, entity, reason })
  }

  async function sendAndWait(): Promise<void> {
    if (busy) return
    setProblem(null)
    if (onSent !== undefined) {
      onSent(send())
      return
    }
    setBusy(true)
    try {
      await send()
      onDone()
    } catch (error) {
      const code = problemCode(error)
      setProblem(code)
      if (!asking && askInstead.has(code)) {
        setAsking(true)
        why.current?.querySelector('input')?.focus()
      }
    } finally {
      setBusy(false)
    }
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={say(asking ? `erase.ask-title.${which}` : `erase.title.${which}`)}
      closeLabel={say('common.close')}
      className="erase"
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            {say('common.cancel')}
          </Button>
          <Button
            variant="primary"
            icon={asking ? 'check' : 'trash'}
            aria-disabled={busy}
            onClick={() => void sendAndWait()}
          >
            {say(asking ? 'erase.ask-do' : 'erase.do')}
          </Button>
        </>
      }
    >
      {asking ? (
        <p>{say(asks || problem !== 'closed' ? 'erase.ask-what' : 'erase.ask-closed')}</p>
      ) : (
        <>
          <p>{say(`erase.goes.${which}`)}</p>
          <p>{say('erase.everywhere')}</p>
          <p>{say('erase.copies')}</p>
          <p className="for-good">{say('erase.for-good')}</p>
        </>
      )}
      <fieldset ref={why}>
        <legend>{say('erase.why')}</legend>
        {erasureReasons.map((one) => (
          <label key={one}>
            <input type="radio" name="erase-why" checked={reason === one} onChange={() => setReason(one)} />
            {say(`erase.why.${one}`)}
          </label>
        ))}
      </fieldset>
      {busy && <output className="hint">{say('erase.busy')}</output>}
      {problem !== null && (
        <p className="error" role="alert">
          {say(`problem.${problem}`)}
        </p>
      )}
    </Dialog>
  )
}
