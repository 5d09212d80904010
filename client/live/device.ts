/** What the live board needs of the device, so that it also runs without a page. */

export interface Device {
  /** Where the board's sockets are: ws://host or wss://host. */
  readonly socketUrl: string
  readonly WebSocket: typeof WebSocket
  /** Keeps texts across a killed tab; null where nothing can be kept. */
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'> | null
  /** Calls back when showing what others did makes sense: once per frame. */
  readonly schedule: (show: () => void) => void
  readonly now: () => number
  /** Tells when the network goes and comes; returns a function that stops. */
  readonly onNetwork: (tell: (up: boolean) => void) => () => void
  /** Calls back when the page may be about to die; returns a function that stops. */
  readonly onHide: (hide: () => void) => () => void
  /** Holds a name for this page alone until released, or until the page is gone; null when another page has it. */
  readonly hold: (name: string) => Promise<(() => void) | null>
}

function storageOrNone(): Device['storage'] {
  try {
    const probe = 'inbreng.probe'
    localStorage.setItem(probe, probe)
    localStorage.removeItem(probe)
    return localStorage
  } catch {
    // Blocked or full: the board works, and says that nothing is kept on this device.
    return null
  }
}

function hold(name: string): Promise<(() => void) | null> {
  // Only on https and on one's own computer; elsewhere nothing can be held.
  if (!('locks' in navigator)) return Promise.resolve(null)
  return new Promise((held) => {
    const asking = navigator.locks.request(name, { ifAvailable: true }, (lock) => {
      if (lock === null) return held(null)
      return new Promise<void>((release) => held(release))
    })
    asking.catch(() => held(null))
  })
}

/** The page this runs in. A hidden tab gets no frames, so there a timer serves. */
export function thisDevice(): Device {
  return {
    socketUrl: location.origin.replace(/^http/, 'ws'),
    WebSocket,
    storage: storageOrNone(),
    schedule: (show) => {
      if (document.visibilityState === 'hidden') setTimeout(show, 250)
      else requestAnimationFrame(() => show())
    },
    now: () => Date.now(),
    onNetwork: (tell) => {
      const up = (): void => tell(true)
      const down = (): void => tell(false)
      addEventListener('online', up)
      addEventListener('offline', down)
      return () => {
        removeEventListener('online', up)
        removeEventListener('offline', down)
      }
    },
    onHide: (hide) => {
      const hidden = (): void => {
        if (document.visibilityState === 'hidden') hide()
      }
      addEventListener('pagehide', hide)
      document.addEventListener('visibilitychange', hidden)
      return () => {
        removeEventListener('pagehide', hide)
        document.removeEventListener('visibilitychange', hidden)
      }
    },
    hold,
  }
}
