import { ask, problemCode } from '#client/ask.ts'
import { useIsClosed, useIsCoordinator, useLive, useLiveState } from '#client/live/hooks.ts'

type Act = 'next' | 'back' | 'start' | 'pause' | 'longer'

/** Leading the session, for whoever does; null for everybody else. What goes wrong stands in the status bar. */
export function useLead(): ((act: Act) => void) | null {
  const { store } = useLive()
  const session = useLiveState((state) => state.info.id)
  const leads = useIsCoordinator()
  const closed = useIsClosed()
  const phase = useLiveState((state) => state.session?.phase ?? 0)
  if (!leads || closed) return null
  return (act) => {
    void ask('leadPhase', { session, act, from: phase }).catch((error: unknown) => {
      store.setState({ did: { key: `problem.${problemCode(error)}` } })
    })
  }
}
