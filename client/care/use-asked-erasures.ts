import { useEffect, useState } from 'react'
import { ask } from '#client/ask.ts'
import { useDeskState } from '#client/board/desk.ts'
import { useIsCoordinator, useLiveState } from '#client/live/hooks.ts'

const everyMs = 60_000

/** How much was asked to be removed, for who coordinates; asked again now and then, and after somebody looked. */
export function useAskedErasures(): number {
  const session = useLiveState((state) => state.info.id)
  const leads = useIsCoordinator()
  const looking = useDeskState(({ panel }) => panel?.is === 'erasures' || panel?.is === 'erase')
  const [many, setMany] = useState(0)
  useEffect(() => {
    if (!leads || looking) return
    const look = (): void => {
      // What cannot be asked now is asked the next time.
      ask('listErasures', { session }).then(
        ({ asked }) => setMany(asked.length),
        () => {},
      )
    }
    look()
    const timer = setInterval(look, everyMs)
    return () => clearInterval(timer)
  }, [session, leads, looking])
  return leads ? many : 0
}
