import { useDesk } from '#client/board/desk.ts'
import { wordsIn } from '#client/live/erasing.ts'
import { useLiveState } from '#client/live/hooks.ts'
import { ErasureList } from './ErasureList.tsx'

/** What people asked to be removed, as it stands on the board. */
export function ErasureRequests({ onClose }: { readonly onClose: () => void }) {
  const desk = useDesk()
  const state = useLiveState((all) => all)
  return (
    <ErasureList
      session={state.info.id}
      wordsOf={(what, entity) => wordsIn(state, what, entity)}
      onErase={(what, entity) => desk.show({ is: 'erase', what, entity })}
      onClose={onClose}
    />
  )
}
