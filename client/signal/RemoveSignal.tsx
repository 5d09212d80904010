import { useState } from 'react'
import { ask, problemCode } from '#client/ask.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { useSay } from './say.ts'

interface RemoveSignalProps {
  readonly session: string
  readonly onRemoved: () => Promise<void>
}

/** Takes the signal away, after a question. */
export function RemoveSignal({ session, onRemoved }: RemoveSignalProps) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  const [problem, setProblem] = useState('')

  async function remove(): Promise<void> {
    setProblem('')
    try {
      await ask('removeSignal', { session })
      setOpen(false)
      await onRemoved()
    } catch (error) {
      setProblem(say(`problem.${problemCode(error)}`))
    }
  }

  return (
    <>
      <Button variant="quiet" size="lg" icon="trash" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {say('signal.remove')}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={say('signal.remove.title')}
        closeLabel={say('common.close')}
        footer={
          <>
            <Button variant="quiet" onClick={() => setOpen(false)}>
              {say('common.cancel')}
            </Button>
            <Button variant="primary" icon="trash" onClick={() => void remove()}>
              {say('signal.remove')}
            </Button>
          </>
        }
      >
        <p>{say('signal.remove.what')}</p>
        {problem !== '' && (
          <p className="error" role="alert">
            {problem}
          </p>
        )}
      </Dialog>
    </>
  )
}
