import { Dialog } from '#client/ui/Dialog.tsx'
import { ReturnCode } from './ReturnCode.tsx'
import { useSay } from './say.ts'

/** How one comes back, in a window over the board. */
export function CodeDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useSay()
  return (
    <Dialog open onClose={onClose} title={say('code.mine')} closeLabel={say('common.close')}>
      <ReturnCode />
    </Dialog>
  )
}
