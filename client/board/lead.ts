import { ask, problemCode } from '#client/ask.ts'
import { useLive, useLiveState } from '#client/live/hooks.ts'

type Act = 'next' | 'back' | 'start' | 'pause' | 'longer'

/** Leading the session, for whoever does; null for everybody else. What goes wrong stands in the status bar. */
export function useLead(): ((act: Act) => void) | null {
  const { store } = useLive()
  const session = useLiveState((state) => state.info.id)
  const leads = useLiveState((state) => state.info.me.role === 'coordinator')
  const closed = useLiveState((state) => (state.session?.state ?? state.info.state) === 'closed')
  const phase = useLiveState((state) => state.session?.phase ?? 0)
  if (!leads || closed) return null
  return (act) => {
    void ask('leadPhase', { session, act, from: phase }).catch((error: unknown) => {
      store.setState({ did: { key: `problem.${problemCode(error)}` } })
    })
  }
}
