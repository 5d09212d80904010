import { useState, type ReactNode } from 'react'
import { useSay } from '#client/language.tsx'
import { Button, type ButtonProps } from './Button.tsx'
import { Dialog } from './Dialog.tsx'

type DialogButtonProps = Omit<ButtonProps, 'title'> & {
  readonly title: string
  readonly wide?: boolean
  /** What stands in the dialog, given what closes it. */
  readonly inside: (close: () => void) => ReactNode
}

/** A quiet button with a pencil, and the dialog that it opens. */
export function DialogButton({ title, wide = false, inside, ...button }: DialogButtonProps) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  const close = (): void => setOpen(false)
  return (
    <>
      <Button icon="pencil" variant="quiet" {...button} aria-haspopup="dialog" onClick={() => setOpen(true)} />
      <Dialog open={open} wide={wide} onClose={close} title={title} closeLabel={say('common.close')}>
        {inside(close)}
      </Dialog>
    </>
  )
}
