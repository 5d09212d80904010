/** The kinds of weather that a line can have. */

export interface Weather {
  readonly name: string
  /** How late bytes arrive, in milliseconds, and up to how much later still. */
  readonly delay: number
  readonly jitter: number
  readonly bytesPerSecond: number
  /** Bytes arrive in pieces of at most about this size. */
  readonly piece: number
  /** Nothing arrives, nobody is told; it comes when the hole closes. */
  readonly hole: boolean
  /** Nobody is let in. */
  readonly refuses: boolean
}

export const fair: Weather = {
  name: 'fair',
  delay: 0,
  jitter: 0,
  bytesPerSecond: Infinity,
  piece: Infinity,
  hole: false,
  refuses: false,
}

export const kinds: readonly Weather[] = [
  { ...fair, name: 'far', delay: 120 },
  { ...fair, name: 'unsteady', delay: 10, jitter: 250 },
  { ...fair, name: 'slow', delay: 40, bytesPerSecond: 16 * 1024 },
  { ...fair, name: 'crumbs', piece: 7 },
  { ...fair, name: 'hole', hole: true },
  { ...fair, name: 'refusing', refuses: true },
]
