import { useEffect, useRef } from 'react'
import type { Live } from '#client/live/open.ts'

/** After this long without a key one no longer counts as writing. */
export const idleMs = 3000

/** Tells the others that I write at this card, and when I no longer do. */
export function usePresence(
  live: Live,
  card: string | null,
): { readonly writes: () => void; readonly stops: () => void } {
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  function stops(): void {
    if (timer.current === null) return
    clearTimeout(timer.current)
    timer.current = null
    live.setPresence(card, false)
  }
  function writes(): void {
    if (card === null) return
    if (timer.current === null) live.setPresence(card, true)
    else clearTimeout(timer.current)
    timer.current = setTimeout(stops, idleMs)
  }
  const latest = useRef(stops)
  useEffect(() => {
    latest.current = stops
  })
  useEffect(() => () => latest.current(), [])
  return { writes, stops }
}
