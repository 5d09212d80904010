import { type ReactNode, type RefObject, useEffect, useId, useRef } from 'react'
import { IconButton } from './IconButton.tsx'

/** A modal window; on a phone a sheet from below. It is asked to close by Escape, its button or a press beside it. */
export function Dialog({ open, onClose, title, closeLabel, footer, wide, className, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const pressedBeside = useRef(false)
  const titleId = useId()
  useModal(dialog, open)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- Escape does with keys what a press beside it does.
    <dialog
      ref={dialog}
      className={`dlg${wide ? ' wide' : ''}${className ? ` ${className}` : ''}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        if (event.target !== event.currentTarget) return
        event.preventDefault()
        onClose()
      }}
      onClose={(event) => {
        // A browser may close against our will, at a second Escape.
        if (event.target === event.currentTarget && open) onClose()
      }}
      onPointerDown={(event) => {
        pressedBeside.current = event.target === event.currentTarget
      }}
      onClick={(event) => {
        // Selecting words and letting go outside is not a wish to close.
        if (event.target === event.currentTarget && pressedBeside.current) onClose()
      }}
    >
      {open && (
        <div className="in">
          <header>
            <h2 id={titleId} tabIndex={-1} data-title>
              {title}
            </h2>
            <IconButton icon="close" label={closeLabel} onClick={onClose} />
          </header>
          <div className="body">{children}</div>
          {footer && <footer>{footer}</footer>}
        </div>
      )}
    </dialog>
  )
}

export type DialogProps = {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: ReactNode
  readonly closeLabel: string
  readonly children: ReactNode
  /** Buttons, which stay in view while the body scrolls. */
  readonly footer?: ReactNode
  readonly wide?: boolean
  readonly className?: string | undefined
}

/** Opens and closes with `open`, and gives the focus back to where it was. */
function useModal(ref: RefObject<HTMLDialogElement | null>, open: boolean) {
  useEffect(() => {
    const dialog = ref.current
    if (!open || !dialog) return
    const before = document.activeElement
    if (!dialog.open) dialog.showModal()
    firstPlace(dialog)?.focus()
    return () => {
      const after = document.activeElement
      const elsewhere = after && after !== document.body && !dialog.contains(after)
      if (dialog.open) dialog.close()
      if (!elsewhere && before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [ref, open])
}

/** Where one begins: what was marked with `data-autofocus`, else the first field, else the title. */
function firstPlace(dialog: HTMLElement): HTMLElement | null {
  const field = '.body :is(input:not([type=hidden]), textarea, select):not(:disabled)'
  for (const place of ['[data-autofocus]', field, '[data-title]']) {
    const found = dialog.querySelector<HTMLElement>(place)
    if (found) return found
  }
  return null
}
