/** The board behind the lobby: what waits of mine, and that the session begins, come by its line. */

import { useEffect, useMemo, useState } from 'react'
import { thisDevice } from '#client/live/device.ts'
import type { Live } from '#client/live/open.ts'
import { createLiveStore, type LiveStore } from '#client/live/store.ts'
import type { SessionInfo } from '#shared/commands/shapes.ts'

export type LobbyBoard = Live | { readonly store: LiveStore }

/** Open as long as this is shown; its code comes once the page stands. `failed`: it could not be loaded. */
export function useLobbyBoard(info: SessionInfo): { readonly board: LobbyBoard; readonly failed: boolean } {
  const store = useMemo(() => createLiveStore(info), [info])
  const [live, setLive] = useState<Live | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let over = false
    let opened: Live | null = null
    import('#client/live/open.ts').then(
      ({ openLive }) => {
        if (over) return
        opened = openLive(info, thisDevice(), store)
        setLive(opened)
      },
      () => setFailed(true),
    )
    return () => {
      over = true
      opened?.close()
      setLive(null)
    }
  }, [info, store])
  return { board: live ?? { store }, failed }
}
