/** A screen that nobody touches for an hour should not go to sleep. */

import { useEffect } from 'react'

export function useStaysAwake(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null
    let over = false
    // Only on https and on one’s own computer; elsewhere the computer’s own settings hold.
    const ask = async (): Promise<void> => {
      if (!('wakeLock' in navigator) || document.visibilityState === 'hidden') return
      lock = await navigator.wakeLock.request('screen').catch(() => null)
      if (over) void lock?.release()
    }
    const again = (): void => void ask()
    again()
    document.addEventListener('visibilitychange', again)
    return () => {
      over = true
      document.removeEventListener('visibilitychange', again)
      void lock?.release()
    }
  }, [])
}
