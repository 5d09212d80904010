/** The line of the big screen: it only looks on, comes back by itself, and keeps the last picture meanwhile. */

import { useEffect, useState } from 'react'
import { thisDevice } from '#client/live/device.ts'
import { openLive, type Live } from '#client/live/open.ts'
import { createLiveStore } from '#client/live/store.ts'
import type { SessionInfo } from '#shared/commands/shapes.ts'
import { close, type CloseCode } from '#shared/wire/close.ts'

/** When a line has ended this soon after another, asking again at once would not help. */
const soonMs = 15_000
const movedMs = 1000

/** A board that moved on is there at once; what went from it should not stand on the wall. */
function waitFor(code: CloseCode, openMs: number): number {
  if (openMs >= soonMs) return 0
  return code === close.oldEpoch ? movedMs : soonMs
}

/** `onEnded` asks what is true now; what it finds comes back as another `info`. */
export function useWatched(info: SessionInfo, onEnded: () => void): Live | null {
  const [live, setLive] = useState<Live | null>(null)
  useEffect(() => {
    const opened = openLive(info, thisDevice(), createLiveStore(info), { beamer: true })
    const openedAt = Date.now()
    let timer: ReturnType<typeof setTimeout> | undefined
    const unsubscribe = opened.store.subscribe(({ line }, before) => {
      if (line === before.line) return
      // What is shown stays until there is something better.
      setLive((before) => (line.state === 'live' ? opened : (before ?? opened)))
      if (line.state === 'ended') timer = setTimeout(onEnded, waitFor(line.code, Date.now() - openedAt))
    })
    return () => {
      clearTimeout(timer)
      unsubscribe()
      opened.close()
    }
  }, [info, onEnded])
  return live
}
