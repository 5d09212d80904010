import { useState } from 'react'
import { EraseDialog } from '#client/care/EraseDialog.tsx'
import { Button } from '#client/ui/Button.tsx'
import { useSay } from './say.ts'

interface EraseSessionProps {
  readonly session: string
  readonly subject: string
  readonly onGone: () => void
}

/** Removes a closed session with all that is in it, after a question and a tick. */
export function EraseSession({ session, subject, onGone }: EraseSessionProps) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button variant="quiet" icon="trash" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {say('erase.session')}
      </Button>
      {open && (
        <EraseDialog
          {...{ session, what: 'session', entity: session, words: subject, own: false }}
          onDone={onGone}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
