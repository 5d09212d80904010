import { useEffect } from 'react'
import { useDeskState } from '#client/board/desk.ts'
import { useLiveStore } from '#client/live/hooks.ts'

/** Tells in the status bar how far removing is, on whichever board is there by then. */
export function useErasingTold(): void {
  const store = useLiveStore()
  const erasing = useDeskState((state) => state.erasing)
  useEffect(() => {
    if (erasing !== null) store.setState({ did: erasing })
  }, [store, erasing])
}
