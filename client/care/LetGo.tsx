import { useState } from 'react'
import { ask, problemCode } from '#client/ask.ts'
import { useSay } from './say.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'

interface LetGoProps {
  /** One session; null: everywhere. */
  readonly session: string | null
  readonly onDone: () => void
}

const ways = ['anonymous', 'remove'] as const

/** Lets go of whoever holds this device, after a question: what was brought stays as nobody’s, or goes too. */
export function LetGo({ session, onDone }: LetGoProps) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  const [how, setHow] = useState<(typeof ways)[number]>('anonymous')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const title = say(session === null ? 'mine.let-go-everywhere' : 'mine.let-go-here')

  function letGo(): void {
    if (busy) return
    setBusy(true)
    setProblem('')
    ask('forgetMe', { session, how })
      .then(() => {
        setOpen(false)
        onDone()
      })
      .catch((error: unknown) => setProblem(say(`problem.${problemCode(error)}`)))
      .finally(() => setBusy(false))
  }

  return (
    <>
      <Button icon="trash" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {title}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={title}
        closeLabel={say('common.close')}
        footer={
          <>
            <Button onClick={() => setOpen(false)}>{say('mine.no')}</Button>
            <Button variant="primary" aria-disabled={busy} onClick={letGo}>
              {say('mine.yes')}
            </Button>
          </>
        }
      >
        <fieldset className="let-go">
          <legend>{say('mine.let-go-how')}</legend>
          {ways.map((one) => (
            <div key={one} className="way">
              <label className="tick">
                <input
                  type="radio"
                  name="how"
                  checked={how === one}
                  aria-describedby={`how-${one}`}
                  onChange={() => setHow(one)}
                />
                {say(`mine.${one}`)}
              </label>
              <p className="hint" id={`how-${one}`}>
                {say(`mine.${one}-how`)}
              </p>
            </div>
          ))}
        </fieldset>
        {session === null && <p>{say('mine.everywhere-how')}</p>}
        <output className="error">{busy ? say('mine.busy') : problem}</output>
      </Dialog>
    </>
  )
}
