import { useLayoutEffect } from 'react'
import type { CardKind } from '#shared/board/kinds.ts'
import { hasWords } from '#client/live/drafts.ts'
import { usePhase } from '#client/live/hooks.ts'
import { useSay } from '#client/language.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Composer } from './Composer.tsx'
import { HeldMine } from './HeldMine.tsx'
import { useBook } from './writing.ts'

export interface ComposeDialogProps {
  readonly kind: CardKind
  /** A card to tie the new one to. */
  readonly linkTo?: string
  readonly onClose: () => void
}

/** The composer in a window over the board. */
export function ComposeDialog({ kind, linkTo, onClose }: ComposeDialogProps) {
  const say = useSay()
  const book = useBook()
  const { index } = usePhase()

  useLayoutEffect(() => {
    book.begin(kind, index, linkTo)
    return () => {
      // Ties without words are not a draft.
      if (!hasWords(book.store.getState().drafts[kind])) book.empty(kind)
    }
    // oxlint-disable-next-line react/exhaustive-deps -- as it was opened; later phases change nothing
  }, [])

  return (
    <Dialog
      open
      wide
      onClose={onClose}
      className="compose-dialog"
      title={say('compose.title')}
      closeLabel={say('common.close')}
    >
      <Composer onPlaced={onClose} />
      <HeldMine heading="h3" />
    </Dialog>
  )
}
