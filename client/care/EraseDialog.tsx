import { useRef, useState } from 'react'
import type { ProblemCode } from '#shared/commands/problem.ts'
import { ask, problemCode } from '#client/ask.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { EraseReport, type ReportToRead } from './EraseReport.tsx'
import { EraseSure } from './EraseSure.tsx'
import { EraseWhat, type ErasedWhat } from './EraseWhat.tsx'
import { EraseWhy, type Reason } from './EraseWhy.tsx'
import { useSay } from './erasing-say.ts'
import './erase.css'

export interface EraseDialogProps {
  readonly session: string
  readonly what: ErasedWhat
  readonly entity: string
  /** What it is called: the first words of a card or note, somebody's name, the subject of a session. */
  readonly words?: string | undefined
  /** Whether it is one's own; of a person, whether that is oneself. */
  readonly own: boolean
  /** The report of its archive, in which nothing is looked for, for whoever leads. */
  readonly report?: ReportToRead
  /** Only who leads may do it: this asks them. */
  readonly asks?: boolean
  /** What was sent, for whoever wants to wait for it elsewhere: then the window closes at once. */
  readonly onSent?: (sent: Promise<void>) => void
  /** It is gone, or was asked. */
  readonly onDone: (how: 'erased' | 'asked') => void
  readonly onClose: () => void
}

/** Whoever may not do it any more can still ask: that is found out by trying. */
const askInstead: ReadonlySet<ProblemCode> = new Set(['closed', 'not-allowed'])

/** Says what goes, asks why, and removes it for good; or asks whoever leads to do so. */
export function EraseDialog(props: EraseDialogProps) {
  const { session, what, entity, words = '', own, report = null, asks = false, onSent, onDone, onClose } = props
  const say = useSay()
  const [asking, setAsking] = useState(asks)
  const [reason, setReason] = useState<Reason>('asked')
  const [sure, setSure] = useState(false)
  const [unsure, setUnsure] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ProblemCode | null>(null)
  const why = useRef<HTMLFieldSetElement>(null)
  const tick = useRef<HTMLInputElement>(null)
  const which = what === 'person' && own ? 'me' : what
  const mustBeSure = what === 'session' && !asking

  async function send(): Promise<void> {
    if (asking) await ask('askErasure', { session, entity, reason })
    else await ask('erase', { session, what, entity, reason })
  }

  async function sendAndWait(): Promise<void> {
    if (busy) return
    setProblem(null)
    if (mustBeSure && !sure) {
      setUnsure(true)
      tick.current?.focus()
      return
    }
    if (onSent !== undefined) {
      onSent(send())
      return
    }
    setBusy(true)
    try {
      await send()
      onDone(asking ? 'asked' : 'erased')
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
      {words !== '' && which !== 'me' && <p className="erased-words">{words}</p>}
      {asking ? (
        <p>{say(asks || problem !== 'closed' ? 'erase.ask-what' : 'erase.ask-closed')}</p>
      ) : (
        <EraseWhat which={which} />
      )}
      {!asking && !own && what !== 'session' && <EraseReport what={what} report={report} />}
      <EraseWhy ref={why} reason={reason} onChange={setReason} />
      {mustBeSure && <EraseSure ref={tick} subject={words} sure={sure} wrong={unsure && !sure} onChange={setSure} />}
      {busy && <output className="hint">{say('erase.busy')}</output>}
      {problem !== null && (
        <p className="error" role="alert">
          {say(`problem.${problem}`)}
        </p>
      )}
    </Dialog>
  )
}
